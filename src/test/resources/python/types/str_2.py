print(repr("12".isdigit()))  # expect: True
print(repr("²".isdigit()))  # expect: True
print(repr("½".isnumeric()))  # expect: True
print(repr("٣".isdecimal()))  # expect: True
print(repr("abc".islower()))  # expect: True
print(repr("ABC".isupper()))  # expect: True
print(repr("Ab Cd".istitle()))  # expect: True
print(repr("  ".isspace()))  # expect: True
print(repr("a_1".isidentifier()))  # expect: True
print(repr("1a".isidentifier()))  # expect: False
print(repr("class".isidentifier()))  # expect: True
print(repr("é".isascii()))  # expect: False
print(repr("\n".isprintable()))  # expect: False
print(repr("".isprintable()))  # expect: True
print(repr("".isascii()))  # expect: True
print(repr("ab".center(7,"*")))  # expect: '***ab**'
print(repr("ab".center(6)))  # expect: '  ab  '
print(repr("abc".center(6)))  # expect: ' abc  '
print(repr("abc".center(8)))  # expect: '  abc   '
print(repr("ab".ljust(4)+"|"))  # expect: 'ab  |'
print(repr("ab".rjust(4)))  # expect: '  ab'
print(repr("42".zfill(5)))  # expect: '00042'
print(repr("-42".zfill(5)))  # expect: '-0042'
print(repr("+".zfill(3)))  # expect: '+00'
print(repr("a\tb".expandtabs()))  # expect: 'a       b'
print(repr("ab\tc\n\td".expandtabs(4)))  # expect: 'ab  c\n    d'
print(repr("-".join(["a","b","c"])))  # expect: 'a-b-c'
print(repr("".join("abc")))  # expect: 'abc'
print(repr(",".join([])))  # expect: ''
print(repr("-".join({"a":1,"b":2})))  # expect: 'a-b'
print(repr("-".join(x for x in "ab")))  # expect: 'a-b'
print(repr("abc"[1]))  # expect: 'b'
print(repr("abc"[-1]))  # expect: 'c'
print(repr("abc"[::-1]))  # expect: 'cba'
print(repr("abcdef"[1:5:2]))  # expect: 'bd'
print(repr("abcdef"[-2:]))  # expect: 'ef'
print(repr("abc"[5:]))  # expect: ''
print(repr("abc"[::2]))  # expect: 'ac'
print(repr("😀bc"[0]))  # expect: '😀'
print(repr("a😀c"[1]))  # expect: '😀'
print(repr("a😀c"[::-1]))  # expect: 'c😀a'
print(repr(len("a😀c")))  # expect: 3
print(repr("a😀c".find("c")))  # expect: 2
print(repr("a😀c"[1:2]))  # expect: '😀'
print(repr("abc" < "abd"))  # expect: True
print(repr("a" < "B"))  # expect: False
print(repr("" < "a"))  # expect: True
print(repr("abc" == "abc"))  # expect: True
print(repr("😀" > "\uffff"))  # expect: True
print(repr("a" != "b"))  # expect: True
print(repr(max("abc","abd")))  # expect: 'abd'
print(repr("a" * 3))  # expect: 'aaa'
print(repr(3 * "ab"))  # expect: 'ababab'
print(repr("a" * 0))  # expect: ''
print(repr("a" * -1))  # expect: ''
print(repr("a" + "b"))  # expect: 'ab'
print(repr("b" in "abc"))  # expect: True
print(repr("" in "abc"))  # expect: True
print(repr("x" not in "abc"))  # expect: True
print(repr("abc".translate({97:"x",98:None,99:100})))  # expect: 'xd'
