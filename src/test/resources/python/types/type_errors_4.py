def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=': ')


error(lambda: slice(1,2,3,4))  # expect: TypeError: slice expected at most 3 arguments, got 4
error(lambda: map())  # expect: TypeError: map() must have at least two arguments.
error(lambda: reversed())  # expect: TypeError: reversed expected 1 argument, got 0
error(lambda: reversed({1,2}))  # expect: TypeError: 'set' object is not reversible
error(lambda: filter(None))  # expect: TypeError: filter expected 2 arguments, got 1
error(lambda: bytes("é"))  # expect: TypeError: string argument without an encoding
error(lambda: b"" + "")  # expect: TypeError: can't concat str to bytes
error(lambda: b"a".join(["a"]))  # expect: TypeError: sequence item 0: expected a bytes-like object, str found
error(lambda: b"a".split("a"))  # expect: TypeError: a bytes-like object is required, not 'str'
error(lambda: memoryview("a"))  # expect: TypeError: memoryview: a bytes-like object is required, not 'str'
error(lambda: 1.5 .as_integer_ratio(1))  # expect: TypeError: float.as_integer_ratio() takes no arguments (1 given)
error(lambda: complex(1, 2, 3))  # expect: TypeError: complex() takes at most 2 arguments (3 given)
error(lambda: complex("1", "2"))  # expect: TypeError: complex() can't take second arg if first is a string
error(lambda: int([]))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
error(lambda: float({}))  # expect: TypeError: float() argument must be a string or a real number, not 'dict'
error(lambda: bool(1, 2))  # expect: TypeError: bool expected at most 1 argument, got 2
error(lambda: str(1, 2))  # expect: TypeError: str() argument 'encoding' must be str, not int
error(lambda: str(b"a", 5))  # expect: TypeError: str() argument 'encoding' must be str, not int
error(lambda: list(1, 2))  # expect: TypeError: list expected at most 1 argument, got 2
error(lambda: tuple(1, 2))  # expect: TypeError: tuple expected at most 1 argument, got 2
error(lambda: dict(1))  # expect: TypeError: 'int' object is not iterable
error(lambda: frozenset(1))  # expect: TypeError: 'int' object is not iterable
error(lambda: object(1))  # expect: TypeError: object() takes no arguments
