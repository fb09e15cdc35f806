def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=': ')


error(lambda: int("x"))  # expect: ValueError: invalid literal for int() with base 10: 'x'
error(lambda: int(""))  # expect: ValueError: invalid literal for int() with base 10: ''
error(lambda: int("12x", 5))  # expect: ValueError: invalid literal for int() with base 5: '12x'
error(lambda: int(b"zz"))  # expect: ValueError: invalid literal for int() with base 10: b'zz'
error(lambda: int("1", 40))  # expect: ValueError: int() base must be >= 2 and <= 36, or 0
error(lambda: int(float("nan")))  # expect: ValueError: cannot convert float NaN to integer
error(lambda: int("9"*5000))  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
error(lambda: str(10**5000)[:3])  # expect: ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
error(lambda: float("abc"))  # expect: ValueError: could not convert string to float: 'abc'
error(lambda: float(b"x"))  # expect: ValueError: could not convert string to float: b'x'
error(lambda: pow(2,-1,0))  # expect: ValueError: pow() 3rd argument cannot be 0
error(lambda: pow(2,-1,4))  # expect: ValueError: base is not invertible for the given modulus
error(lambda: pow(2,3,0))  # expect: ValueError: pow() 3rd argument cannot be 0
error(lambda: 1<<-1)  # expect: ValueError: negative shift count
error(lambda: 1>>-1)  # expect: ValueError: negative shift count
error(lambda: (1).to_bytes(2,'x'))  # expect: ValueError: byteorder must be either 'little' or 'big'
error(lambda: (1).to_bytes(-1))  # expect: ValueError: length argument must be non-negative
error(lambda: int.from_bytes(b"ab","x"))  # expect: ValueError: byteorder must be either 'little' or 'big'
error(lambda: float("nan").as_integer_ratio())  # expect: ValueError: cannot convert NaN to integer ratio
error(lambda: float.fromhex("x"))  # expect: ValueError: invalid hexadecimal floating-point string
error(lambda: complex("x"))  # expect: ValueError: complex() arg is a malformed string
error(lambda: format(5,"z"))  # expect: ValueError: Negative zero coercion (z) not allowed in integer format specifier
error(lambda: format(5,".2d"))  # expect: ValueError: Precision not allowed in integer format specifier
error(lambda: format(5,"s"))  # expect: ValueError: Unknown format code 's' for object of type 'int'
error(lambda: format("a","d"))  # expect: ValueError: Unknown format code 'd' for object of type 'str'
error(lambda: format(5.0,"d"))  # expect: ValueError: Unknown format code 'd' for object of type 'float'
error(lambda: format(1j,"=10"))  # expect: ValueError: '=' alignment flag is not allowed in complex format specifier
error(lambda: format("a","=10"))  # expect: ValueError: '=' alignment not allowed in string format specifier
error(lambda: format("a",","))  # expect: ValueError: Cannot specify ',' with 's'.
error(lambda: format(5,",s"))  # expect: ValueError: Cannot specify ',' with 's'.
error(lambda: format(5,"+c"))  # expect: ValueError: Sign not allowed with integer format specifier 'c'
error(lambda: format(5,"999999999999999999999"))  # expect: ValueError: Too many decimal digits in format string
error(lambda: format(5,"1."))  # expect: ValueError: Format specifier missing precision
error(lambda: int("010",0))  # expect: ValueError: invalid literal for int() with base 0: '010'
error(lambda: int("1__0"))  # expect: ValueError: invalid literal for int() with base 10: '1__0'
error(lambda: round(float("nan")))  # expect: ValueError: cannot convert float NaN to integer
error(lambda: format(255,",x"))  # expect: ValueError: Cannot specify ',' with 'x'.
error(lambda: "%z"%1)  # expect: ValueError: unsupported format character 'z' (0x7a) at index 1
error(lambda: "%"%1)  # expect: ValueError: incomplete format
error(lambda: "%(a"%{})  # expect: ValueError: incomplete format key
error(lambda: list(zip([1,2],[1],strict=True)))  # expect: ValueError: zip() argument 2 is shorter than argument 1
error(lambda: list(zip([1],[1,2],strict=True)))  # expect: ValueError: zip() argument 2 is longer than argument 1
error(lambda: list(zip([1],[1],[1,2],strict=True)))  # expect: ValueError: zip() argument 3 is longer than arguments 1-2
error(lambda: list(zip([1,2],[1,2],[1],strict=True)))  # expect: ValueError: zip() argument 3 is shorter than arguments 1-2
error(lambda: range(1,2,0))  # expect: ValueError: range() arg 3 must not be zero
error(lambda: range(10).index(20))  # expect: ValueError: 20 is not in range
error(lambda: range(10).index("a"))  # expect: ValueError: sequence.index(x): x not in sequence
error(lambda: slice(1,2,0).indices(5))  # expect: ValueError: slice step cannot be zero
error(lambda: dict([(1,2,3)]))  # expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
error(lambda: [1,2,3].index(5))  # expect: ValueError: 5 is not in list
error(lambda: (1,).index(5))  # expect: ValueError: tuple.index(x): x not in tuple
error(lambda: [1].remove(4))  # expect: ValueError: list.remove(x): x not in list
error(lambda: "a".split(""))  # expect: ValueError: empty separator
error(lambda: bytes(-1))  # expect: ValueError: negative count
error(lambda: bytes([256]))  # expect: ValueError: bytes must be in range(0, 256)
error(lambda: bytes.fromhex("6 1"))  # expect: ValueError: non-hexadecimal number found in fromhex() arg at position 1
error(lambda: bytes.fromhex("zz"))  # expect: ValueError: non-hexadecimal number found in fromhex() arg at position 0
error(lambda: 300 in b"a")  # expect: ValueError: byte must be in range(0, 256)
error(lambda: "{0} {}".format(1))  # expect: ValueError: cannot switch from manual field specification to automatic field numbering
error(lambda: "{} {0}".format(1))  # expect: ValueError: cannot switch from automatic field numbering to manual field specification
