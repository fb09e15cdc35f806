print([1,2,3,4][::2], [1,2,3,4][::-2])
l=[0,1,2,3,4,5,6,7]
del l[1:3]
print(l)
del l[::2]
print(l)
l[1:1]=[9,8]
print(l)
l[::2]=["a","b","c"]
print(l)
try: l[::2]=[1]
except ValueError as e: print(e)
l[:]=[]
print(l)
l=[1,2,3];l.insert(0,'a');l.insert(100,'z');l.insert(-1,'y')
print(l)
print(l.copy() == l, l.pop(0), l.pop(), l.pop(-1), l)
l *= 2
print(l)
l += (5,6)
print(l)
l.reverse()
print(l)
d={1:'a',2:'b',3:'c'}
print(d.popitem(), d, d.pop(1), d, d.pop(9,'x'), d.setdefault(5,[]), d)
d.update({7:8}, z=1); d.update([(1,2)]); d.update(q=5)
print(d)
d |= {'n':0}
print(d, d.copy() is d, dict.fromkeys("ab"), list(reversed(d)), list(reversed(d.values())))
d.clear()
print(d)
s={1,2,3}
s.update([4,5],{6}); s.discard(1); s.discard(99)
print(s, s.pop(), s, s.union([7],[8]), s.intersection([2,3],[3]), s.difference([2]), s.symmetric_difference([2,9]))
s &= {3,4,5}; s |= {10}; s -= {4}; s ^= {5, 11}
print(s, s.copy() == s, len(s))
s.intersection_update([3,10]); s.difference_update([3]); s.symmetric_difference_update([1])
print(s)
s.clear()
print(s, s <= {1}, s < s, {1,2} > {1}, {1,2}.issuperset([1]), frozenset([1]) == {1}, hash(frozenset()) , {frozenset([1])} == {frozenset({1})}, {1} in {frozenset([1])})
b=bytearray(b"hello")
b[0]=72; b.append(33); b.extend(b"ab"); b[1:3]=b"XYZ"; del b[-1]; b.insert(0,65)
print(b, b.pop(), b.pop(0), b)
b += b"zz"; b.reverse()
print(b, b.find(b"z"), b.upper(), b.copy()==b, b*2, b.hex(), b.decode())
m=memoryview(b); m[0]=65
print(b, m[0], m[1:3].tobytes(), m.readonly, m.nbytes, m.format)
try: b.append(1)
except BufferError as e: print(e)
m.release()
print(bytes.maketrans(b"ab",b"xy")[97], b"aab".translate(bytes.maketrans(b"a",b"z")), b"abc".translate(None,b"b"), b"a\tb".expandtabs(4), b"a-b-c".rpartition(b"-"), b"Ab".swapcase(), b"ab cd".title(), b"\n".isspace(), b"12".isdigit(), b"x".zfill(3), b"a\nb\r\n".splitlines())
print("abc".split(sep=",", maxsplit=1), "a b".split(maxsplit=1), "a,b".split(sep=","))
print("abc".replace("a","b",count=1), "a\tb".expandtabs(tabsize=2), "a".encode(encoding="utf-8"), b"a".decode(errors="strict"), "a\nb".splitlines(keepends=True))
print(iter([1]).__length_hint__(), type(iter([])), type(iter({})), type(iter(())), type(iter("")), type(iter(set())), type(iter(range(1))), type(iter(b"")), type(iter({}.items())), type(reversed([])), type(iter(lambda:0,0)), type(zip()), type({}.keys()))
it=iter([1,2])
print(next(it), next(it), next(it,'end'), next(it,'end'))
print(format(None), format([1]), format((1,)), format({}), f"{()}", f"{True:d}", f"{True}", f"{1.0}", f"{'a':5}|", f"{5!r:>4}")

# expect: [1, 3] [4, 2]
# expect: [0, 3, 4, 5, 6, 7]
# expect: [3, 5, 7]
# expect: [3, 9, 8, 5, 7]
# expect: ['a', 9, 'b', 5, 'c']
# expect: attempt to assign sequence of size 1 to extended slice of size 3
# expect: []
# expect: ['a', 1, 2, 3, 'y', 'z']
# expect: True a z y [1, 2, 3]
# expect: [1, 2, 3, 1, 2, 3]
# expect: [1, 2, 3, 1, 2, 3, 5, 6]
# expect: [6, 5, 3, 2, 1, 3, 2, 1]
# expect: (3, 'c') {2: 'b', 5: []} a {2: 'b', 5: []} x [] {2: 'b', 5: []}
# expect: {2: 'b', 5: [], 7: 8, 'z': 1, 1: 2, 'q': 5}
# expect: {2: 'b', 5: [], 7: 8, 'z': 1, 1: 2, 'q': 5, 'n': 0} False {'a': None, 'b': None} ['n', 'q', 1, 'z', 7, 5, 2] [0, 5, 2, 1, 8, [], 'b']
# expect: {}
# expect: {3, 4, 5, 6} 2 {3, 4, 5, 6} {3, 4, 5, 6, 7, 8} {3} {3, 4, 5, 6} {2, 3, 4, 5, 6, 9}
# expect: {3, 10, 11} True 3
# expect: {1, 10}
# expect: set() True False True True True 133146708735736 True True
# expect: bytearray(b'HXYZlo!') 97 65 bytearray(b'HXYZlo!')
# expect: bytearray(b'zz!olZYXH') 0 bytearray(b'ZZ!OLZYXH') True bytearray(b'zz!olZYXHzz!olZYXH') 7a7a216f6c5a595848 zz!olZYXH
# expect: bytearray(b'Az!olZYXH') 65 b'z!' False 9 B
# expect: Existing exports of data: object cannot be re-sized
# expect: 120 b'zzb' b'ac' b'a   b' (b'a-b', b'-', b'c') b'aB' b'Ab Cd' True True b'00x' [b'a', b'b']
# expect: ['abc'] ['a', 'b'] ['a', 'b']
# expect: bbc a b b'a' a ['a\n', 'b']
# expect: 1 <class 'list_iterator'> <class 'dict_keyiterator'> <class 'tuple_iterator'> <class 'str_ascii_iterator'> <class 'set_iterator'> <class 'range_iterator'> <class 'bytes_iterator'> <class 'dict_itemiterator'> <class 'list_reverseiterator'> <class 'callable_iterator'> <class 'zip'> <class 'dict_keys'>
# expect: 1 2 end end
# expect: None [1] (1,) {} () 1 True 1.0 a    |    5
