print(repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("\n\t\r\\\x00\x7f\xa0é\u200b\U0001F600"), ascii("é\U0001F600"))
print("\x41\u0042\N{LATIN SMALL LETTER C}\103", r"\n", b"\x41\n", "a" "b", """tri
ple""", len("\U0001F600"), "\U0001F600x"[1], "abc\
def")
print(b"abc"[0], b"abc"[1:], bytes([1, 2]), bytearray(b"x"), b"%d" % 5, b"a" + b"b", list(b"ab"), "é".encode(), b"\xc3\xa9".decode())
# expect: "a'b" 'a"b' 'a\'b"c' '\n\t\r\\\x00\x7f\xa0é\u200b😀' '\xe9\U0001f600'
# expect: ABcC \n b'A\n' ab tri
# expect: ple 1 x abcdef
# expect: 97 b'bc' b'\x01\x02' bytearray(b'x') b'5' b'ab' [97, 98] b'\xc3\xa9' é
