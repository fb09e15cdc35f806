def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=': ')


error(lambda: "{".format())  # expect: ValueError: Single '{' encountered in format string
error(lambda: "}".format())  # expect: ValueError: Single '}' encountered in format string
error(lambda: "{!z}".format(1))  # expect: ValueError: Unknown conversion specifier z
error(lambda: "{!r".format(1))  # expect: ValueError: unmatched '{' in format spec
error(lambda: "{:{:{}}}".format(1,2,3))  # expect: ValueError: Max string recursion exceeded
error(lambda: "{.}".format(1))  # expect: ValueError: Empty attribute in format string
error(lambda: "{[}".format(1))  # expect: ValueError: expected '}' before end of string
error(lambda: "{[]}".format(1))  # expect: ValueError: Empty attribute in format string
error(lambda: "{!rx}".format(1))  # expect: ValueError: expected ':' after conversion specifier
error(lambda: "{:".format(1))  # expect: ValueError: unmatched '{' in format spec
error(lambda: "{0".format(1))  # expect: ValueError: expected '}' before end of string
error(lambda: "{0!}".format(1))  # expect: ValueError: unmatched '{' in format spec
error(lambda: float("0x1"))  # expect: ValueError: could not convert string to float: '0x1'
error(lambda: int("1"*4301))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
error(lambda: [1,2,3].remove(9))  # expect: ValueError: list.remove(x): x not in list
error(lambda: (1,2).index(9))  # expect: ValueError: tuple.index(x): x not in tuple
error(lambda: [].index(1))  # expect: ValueError: 1 is not in list
error(lambda: "abc".index("z"))  # expect: ValueError: substring not found
error(lambda: "abc".rindex("z"))  # expect: ValueError: substring not found
error(lambda: b"abc".index(b"z"))  # expect: ValueError: subsection not found
error(lambda: bytearray(b"a").remove(5))  # expect: ValueError: value not found in bytearray
error(lambda: bytes([1, 2, 300]))  # expect: ValueError: bytes must be in range(0, 256)
error(lambda: bytes(-5))  # expect: ValueError: negative count
error(lambda: bytearray([256]))  # expect: ValueError: byte must be in range(0, 256)
error(lambda: int("a", 37))  # expect: ValueError: int() base must be >= 2 and <= 36, or 0
