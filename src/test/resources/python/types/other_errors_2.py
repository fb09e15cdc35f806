def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=': ')


error(lambda: [].pop(0))  # expect: IndexError: pop from empty list
error(lambda: bytearray(b"a")[5])  # expect: IndexError: bytearray index out of range
error(lambda: b"a"[5])  # expect: IndexError: index out of range
error(lambda: memoryview(b"a")[0:1][5])  # expect: IndexError: index out of bounds on dimension 1
error(lambda: float.fromhex("0x1p99999"))  # expect: OverflowError: hexadecimal value too large to represent as a float
error(lambda: (1.5).foo)  # expect: AttributeError: 'float' object has no attribute 'foo'
