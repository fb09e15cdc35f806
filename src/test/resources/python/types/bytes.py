print(b"abc"[1])  # expect: 98
print(bytes("a","ascii"))  # expect: b'a'
print(bytes(5))  # expect: b'\x00\x00\x00\x00\x00'
print(bytearray(b"abc"))  # expect: bytearray(b'abc')
print(b"abc".hex())  # expect: 616263
print(b"abc".hex(":"))  # expect: 61:62:63
print(bytes.fromhex("61 62"))  # expect: b'ab'
print(b"abc".split(b"b"))  # expect: [b'a', b'c']
print(b"%d %s"%(1,b"x"))  # expect: b'1 x'
print(memoryview(b"abc")[1])  # expect: 98
print("{a b}".format(**{"a b":3}))  # expect: 3
print(sorted([(1,'b'),(1,'a'),(0,'z')]))  # expect: [(0, 'z'), (1, 'a'), (1, 'b')]
print(sorted(["b","A"],key=str.lower))  # expect: ['A', 'b']
print({"a","b"}|{"c","d","e"})  # expect: {'d', 'c', 'a', 'e', 'b'}
print(bytes([1,2,255]))  # expect: b'\x01\x02\xff'
print(b"a'b")  # expect: b"a'b"
print(b'a"\'')  # expect: b'a"\''
print(b"\x00\n\\")  # expect: b'\x00\n\\'
print(bytes(3))  # expect: b'\x00\x00\x00'
print(bytes("é","utf8"))  # expect: b'\xc3\xa9'
print(b"abc"[1:])  # expect: b'bc'
print(b"abc"[::-1])  # expect: b'cba'
print(b"a"+b"b")  # expect: b'ab'
print(b"ab"*2)  # expect: b'abab'
print(b"a" in b"abc")  # expect: True
print(97 in b"abc")  # expect: True
print(list(b"abc"))  # expect: [97, 98, 99]
print(b"abc"==bytearray(b"abc"))  # expect: True
print(b"a"<b"b")  # expect: True
print(b"abc".upper())  # expect: b'ABC'
print(b" a ".strip())  # expect: b'a'
print(b"a,b".split(b","))  # expect: [b'a', b'b']
print(b",".join([b"a",b"b"]))  # expect: b'a,b'
print(b"abc".find(b"c"))  # expect: 2
print(b"abc".replace(b"b",b"xx"))  # expect: b'axxc'
print(b"abc".startswith(b"a"))  # expect: True
print(b"%s=%d"%(b"x",5))  # expect: b'x=5'
print(b"a".center(5,b"*"))  # expect: b'**a**'
print(b"abc".decode())  # expect: abc
print(bytearray([1,2])+b"a")  # expect: bytearray(b'\x01\x02a')
print(bytearray(b"abc")[1])  # expect: 98
print(bytearray(b"hello")[1:3])  # expect: bytearray(b'el')
print(memoryview(b"abc")[1:].tobytes())  # expect: b'bc'
print(memoryview(b"abc").tolist())  # expect: [97, 98, 99]
print(len(memoryview(b"ab")))  # expect: 2
print(bytes(memoryview(b"abc")[::-1]))  # expect: b'cba'
