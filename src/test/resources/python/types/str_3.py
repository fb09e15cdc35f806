print(repr("abc".translate(str.maketrans("ab","xy","c"))))  # expect: 'xy'
print(repr(str.maketrans({"a":"b"})))  # expect: {97: 'b'}
print(repr("abc".translate({})))  # expect: 'abc'
print(repr(repr("a'b")))  # expect: '"a\'b"'
print(repr(repr('a"b')))  # expect: '\'a"b\''
print(repr(repr("a'\"b")))  # expect: '\'a\\\'"b\''
print(repr(repr("\n\t\\\x00\x7f\xa0é日\u200b😀\ud800")))  # expect: "'\\n\\t\\\\\\x00\\x7f\\xa0é日\\u200b😀\\ud800'"
print(repr(ascii("é日😀")))  # expect: "'\\xe9\\u65e5\\U0001f600'"
print(repr("TestHook".removeprefix("Test")))  # expect: 'Hook'
print(repr("MiscTests".removesuffix("Tests")))  # expect: 'Misc'
print(repr("a".removesuffix("")))  # expect: 'a'
print(repr("é".encode()))  # expect: b'\xc3\xa9'
print(repr("é".encode("latin-1")))  # expect: b'\xe9'
print(repr("日本".encode("utf-16")))  # expect: b'\xff\xfe\xe5e,g'
print(repr("é".encode("ascii","replace")))  # expect: b'?'
print(repr("é日".encode("ascii","xmlcharrefreplace")))  # expect: b'&#233;&#26085;'
print(repr("é".encode("ascii","backslashreplace")))  # expect: b'\\xe9'
print(repr("é".encode("ascii","ignore")))  # expect: b''
print(repr(b"\xc3\xa9".decode()))  # expect: 'é'
print(repr(b"\xff\xfea".decode("utf-8","replace")))  # expect: '��a'
print(repr(b"abc".decode("ascii")))  # expect: 'abc'
print(repr(b"\xe9".decode("latin-1")))  # expect: 'é'
print(repr(b"\xff".decode("utf-8","ignore")))  # expect: ''
print(repr(b"\xff".decode("utf-8","backslashreplace")))  # expect: '\\xff'
print(repr(str(b"abc")))  # expect: "b'abc'"
print(repr(str(b"abc","ascii")))  # expect: 'abc'
print(repr(str(5)))  # expect: '5'
print(repr(str(None)))  # expect: 'None'
print(repr(str([1,'a'])))  # expect: "[1, 'a']"
print(repr(str(1.0)))  # expect: '1.0'
print(repr(str(True)))  # expect: 'True'
print(repr(str(1+2j)))  # expect: '(1+2j)'
print(repr(str()))  # expect: ''
print(repr("{0} {1} {0}".format("a","b")))  # expect: 'a b a'
print(repr("{} {}".format(1,2)))  # expect: '1 2'
print(repr("{a} {b}".format(a=1,b=2)))  # expect: '1 2'
print(repr("{0.real} {1[0]} {2[k]}".format(5,[7],{"k":8})))  # expect: '5 7 8'
print(repr("{{}}".format()))  # expect: '{}'
print(repr("{!r:>5}".format("a")))  # expect: "  'a'"
print(repr("{:>{w}.{p}f}".format(3.14159,w=8,p=2)))  # expect: '    3.14'
print(repr("abc".__contains__("b")))  # expect: True
print(repr("abc".__len__()))  # expect: 3
print(repr(list("abc")))  # expect: ['a', 'b', 'c']
print(repr(list(iter("a😀"))))  # expect: ['a', '😀']
print(repr(sorted("hello")))  # expect: ['e', 'h', 'l', 'l', 'o']
print(repr("".join(reversed("abc"))))  # expect: 'cba'
print(repr(set("aab") == {"a","b"}))  # expect: True
