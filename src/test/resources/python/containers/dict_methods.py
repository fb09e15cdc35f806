d = {'a': 1, 'b': 2}
print(d.get('x'), d.setdefault('c', 3), d.pop('a'), d.pop('zz', 'dflt'), d | {'b': 9}, list(d), d.keys() & {'b'}, d.items() - {('b', 2)}, dict([(1, 2)], x=3), dict.fromkeys('ab', 0), list(reversed(d)), d == {'c': 3, 'b': 2}, {**d, 'n': 0})
d |= {'q': 1}; d.update(z=5)
print(d, d.popitem(), len(d), 'q' in d, 1 in d)
for f in (lambda: {}['x'], lambda: {}.popitem(), lambda: {}.pop('x'), lambda: {[]: 1}, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(1), lambda: d.update(1), lambda: d.update([1]), lambda: d < d, lambda: {} | []):
    try: f()
    except Exception as e: print(type(e).__name__, e)
# expect: None 3 1 dflt {'b': 9, 'c': 3} ['b', 'c'] {'b'} {('c', 3)} {1: 2, 'x': 3} {'a': 0, 'b': 0} ['c', 'b'] True {'b': 2, 'c': 3, 'n': 0}
# expect: {'b': 2, 'c': 3, 'q': 1} ('z', 5) 3 True False
# expect: KeyError 'x'
# expect: KeyError 'popitem(): dictionary is empty'
# expect: KeyError 'x'
# expect: TypeError unhashable type: 'list'
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: TypeError 'int' object is not iterable
# expect: TypeError 'int' object is not iterable
# expect: TypeError cannot convert dictionary update sequence element #0 to a sequence
# expect: TypeError '<' not supported between instances of 'dict' and 'dict'
# expect: TypeError unsupported operand type(s) for |: 'dict' and 'list'
