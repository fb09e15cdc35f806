print(repr("a,b,,c".split(",")))  # expect: ['a', 'b', '', 'c']
print(repr(" a  b ".split()))  # expect: ['a', 'b']
print(repr("a b c".split(None,1)))  # expect: ['a', 'b c']
print(repr("a,b,c".rsplit(",",1)))  # expect: ['a,b', 'c']
print(repr("abc".split("b")))  # expect: ['a', 'c']
print(repr("".split()))  # expect: []
print(repr("".split(",")))  # expect: ['']
print(repr("  ".split()))  # expect: []
print(repr("  a b  ".rsplit(None,1)))  # expect: ['  a', 'b']
print(repr("a--b--c".split("--")))  # expect: ['a', 'b', 'c']
print(repr("aXbXc".split("X",0)))  # expect: ['aXbXc']
print(repr(" a b ".split(" ")))  # expect: ['', 'a', 'b', '']
print(repr("\u2003a\u2003b".split()))  # expect: ['a', 'b']
print(repr("a\nb\r\nc\rd".splitlines()))  # expect: ['a', 'b', 'c', 'd']
print(repr("a\nb\n".splitlines(True)))  # expect: ['a\n', 'b\n']
print(repr("\n".splitlines()))  # expect: ['']
print(repr("a\x0bb\x0cc\x1cd\u2028e".splitlines()))  # expect: ['a', 'b', 'c', 'd', 'e']
print(repr("a=b=c".partition("=")))  # expect: ('a', '=', 'b=c')
print(repr("a=b=c".rpartition("=")))  # expect: ('a=b', '=', 'c')
print(repr("abc".partition("x")))  # expect: ('abc', '', '')
print(repr("abc".rpartition("x")))  # expect: ('', '', 'abc')
print(repr("  ab ".strip()))  # expect: 'ab'
print(repr("xxabxx".strip("x")))  # expect: 'ab'
print(repr("abc".lstrip("ab")))  # expect: 'c'
print(repr("abc".rstrip("cb")))  # expect: 'a'
print(repr("\t\n a".strip()))  # expect: 'a'
print(repr("hello".find("l")))  # expect: 2
print(repr("hello".rfind("l")))  # expect: 3
print(repr("hello".find("z")))  # expect: -1
print(repr("hello".index("e")))  # expect: 1
print(repr("hello".count("l")))  # expect: 2
print(repr("aaa".count("aa")))  # expect: 1
print(repr("abc".count("")))  # expect: 4
print(repr("hello".find("l",3)))  # expect: 3
print(repr("hello".find("",5)))  # expect: 5
print(repr("hello".find("",6)))  # expect: -1
print(repr("hello".rfind("")))  # expect: 5
print(repr("hello".startswith("he")))  # expect: True
print(repr("hello".endswith(("x","lo"))))  # expect: True
print(repr("hello".startswith("l",2)))  # expect: True
print(repr("hello".endswith("l",0,-1)))  # expect: True
print(repr("".startswith("")))  # expect: True
print(repr("a".startswith("",2)))  # expect: False
print(repr("hello".replace("l","L")))  # expect: 'heLLo'
print(repr("hello".replace("l","L",1)))  # expect: 'heLlo'
print(repr("abc".replace("","-")))  # expect: '-a-b-c-'
print(repr("abc".replace("","-",2)))  # expect: '-a-bc'
print(repr("aaa".replace("aa","b")))  # expect: 'ba'
print(repr("a".replace("a","a")))  # expect: 'a'
print(repr("Hello World".upper()))  # expect: 'HELLO WORLD'
print(repr("Hello".lower()))  # expect: 'hello'
print(repr("hello world's".title()))  # expect: "Hello World'S"
print(repr("hELLO".capitalize()))  # expect: 'Hello'
print(repr("Hello".swapcase()))  # expect: 'hELLO'
print(repr("ß".upper()))  # expect: 'SS'
print(repr("ß".casefold()))  # expect: 'ss'
print(repr("İ".lower()))  # expect: 'i̇'
print(repr("ǆ".title()))  # expect: 'ǅ'
print(repr("abc".isalpha()))  # expect: True
print(repr("ab1".isalnum()))  # expect: True
