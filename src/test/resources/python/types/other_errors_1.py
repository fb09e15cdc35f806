def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=': ')


error(lambda: int(float("inf")))  # expect: OverflowError: cannot convert float infinity to integer
error(lambda: float(10**400))  # expect: OverflowError: int too large to convert to float
error(lambda: 1//0)  # expect: ZeroDivisionError: integer division or modulo by zero
error(lambda: 1%0)  # expect: ZeroDivisionError: integer modulo by zero
error(lambda: 1/0)  # expect: ZeroDivisionError: division by zero
error(lambda: 1.0//0)  # expect: ZeroDivisionError: float floor division by zero
error(lambda: 1.0%0)  # expect: ZeroDivisionError: float modulo by zero
error(lambda: divmod(1,0))  # expect: ZeroDivisionError: integer division or modulo by zero
error(lambda: divmod(1.0,0))  # expect: ZeroDivisionError: float divmod()
error(lambda: 0**-1)  # expect: ZeroDivisionError: 0.0 cannot be raised to a negative power
error(lambda: 0.0**-1)  # expect: ZeroDivisionError: 0.0 cannot be raised to a negative power
error(lambda: 1<<(1<<70))  # expect: OverflowError: too many digits in integer
error(lambda: 10**400/3)  # expect: OverflowError: integer division result too large for a float
error(lambda: 10**400*1.0)  # expect: OverflowError: int too large to convert to float
error(lambda: 2.0**10000)  # expect: OverflowError: (34, 'Numerical result out of range')
error(lambda: (1).to_bytes(0))  # expect: OverflowError: int too big to convert
error(lambda: (256).to_bytes(1))  # expect: OverflowError: int too big to convert
error(lambda: (-1).to_bytes(1))  # expect: OverflowError: can't convert negative int to unsigned
error(lambda: float("inf").as_integer_ratio())  # expect: OverflowError: cannot convert Infinity to integer ratio
error(lambda: 1j/0)  # expect: ZeroDivisionError: complex division by zero
error(lambda: format(-5,"c"))  # expect: OverflowError: %c arg not in range(0x110000)
error(lambda: format(10**400,"f"))  # expect: OverflowError: int too large to convert to float
error(lambda: "%c"%1114112)  # expect: OverflowError: %c arg not in range(0x110000)
error(lambda: {1}.remove(2))  # expect: KeyError: 2
error(lambda: set().pop())  # expect: KeyError: 'pop from an empty set'
error(lambda: range(10)[20])  # expect: IndexError: range object index out of range
error(lambda: {}[1])  # expect: KeyError: 1
error(lambda: {}.popitem())  # expect: KeyError: 'popitem(): dictionary is empty'
error(lambda: {}.pop(1))  # expect: KeyError: 1
error(lambda: [].pop())  # expect: IndexError: pop from empty list
error(lambda: [1].pop(5))  # expect: IndexError: pop index out of range
error(lambda: [1][5])  # expect: IndexError: list index out of range
error(lambda: (1,)[5])  # expect: IndexError: tuple index out of range
error(lambda: "a"[5])  # expect: IndexError: string index out of range
error(lambda: "a".encode("foo"))  # expect: LookupError: unknown encoding: foo
error(lambda: "é".encode("ascii"))  # expect: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
error(lambda: b"\xff".decode())  # expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
error(lambda: b"abc"[5])  # expect: IndexError: index out of range
error(lambda: "{} {}".format(1))  # expect: IndexError: Replacement index 1 out of range for positional args tuple
error(lambda: "{a}".format())  # expect: KeyError: 'a'
error(lambda: "{}".format())  # expect: IndexError: Replacement index 0 out of range for positional args tuple
error(lambda: "{a.b}".format(a=1))  # expect: AttributeError: 'int' object has no attribute 'b'
error(lambda: "éà日".encode("ascii"))  # expect: UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-2: ordinal not in range(128)
error(lambda: b"a\xe9b".decode("utf-8"))  # expect: UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 1: invalid continuation byte
error(lambda: b"\xe2\x82".decode())  # expect: UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
error(lambda: "a\ud800".encode())  # expect: UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
error(lambda: "日".encode("latin-1"))  # expect: UnicodeEncodeError: 'latin-1' codec can't encode character '\u65e5' in position 0: ordinal not in range(256)
error(lambda: "a"*10**17)  # expect: MemoryError: 
error(lambda: [0]*10**17)  # expect: MemoryError: 
error(lambda: 1<<10**17)  # expect: MemoryError: 
error(lambda: "x".ljust(10**17))  # expect: MemoryError: 
error(lambda: bytes(10**17))  # expect: MemoryError: 
error(lambda: (1,)*10**17)  # expect: MemoryError: 
error(lambda: int.foo)  # expect: AttributeError: type object 'int' has no attribute 'foo'
error(lambda: (5).foo)  # expect: AttributeError: 'int' object has no attribute 'foo'
error(lambda: "a".foo)  # expect: AttributeError: 'str' object has no attribute 'foo'
error(lambda: [].foo)  # expect: AttributeError: 'list' object has no attribute 'foo'
error(lambda: {}.a)  # expect: AttributeError: 'dict' object has no attribute 'a'
error(lambda: None.x)  # expect: AttributeError: 'NoneType' object has no attribute 'x'
error(lambda: {1}.remove("x"))  # expect: KeyError: 'x'
