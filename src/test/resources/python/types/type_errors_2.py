def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=': ')


error(lambda: dict([1]))  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
error(lambda: dict(5))  # expect: TypeError: 'int' object is not iterable
error(lambda: dict(1,2))  # expect: TypeError: dict expected at most 1 argument, got 2
error(lambda: {}[[]])  # expect: TypeError: unhashable type: 'list'
error(lambda: {}|[])  # expect: TypeError: unsupported operand type(s) for |: 'dict' and 'list'
error(lambda: {1:2}.update(5))  # expect: TypeError: 'int' object is not iterable
error(lambda: {}.update([1]))  # expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
error(lambda: {1:2}<{1:3})  # expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
error(lambda: [1]+(2,))  # expect: TypeError: can only concatenate list (not "tuple") to list
error(lambda: (1,)+[2])  # expect: TypeError: can only concatenate tuple (not "list") to tuple
error(lambda: [1]*"a")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
error(lambda: [1]["a"])  # expect: TypeError: list indices must be integers or slices, not str
error(lambda: (1,)["a"])  # expect: TypeError: tuple indices must be integers or slices, not str
error(lambda: "a"["b"])  # expect: TypeError: string indices must be integers, not 'str'
error(lambda: [1,2]<["a"])  # expect: TypeError: '<' not supported between instances of 'int' and 'str'
error(lambda: [1,2].sort(1))  # expect: TypeError: sort() takes no positional arguments
error(lambda: [1,"a"].sort())  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
error(lambda: [].append())  # expect: TypeError: list.append() takes exactly one argument (0 given)
error(lambda: [].append(1,2))  # expect: TypeError: list.append() takes exactly one argument (2 given)
error(lambda: [].insert(1))  # expect: TypeError: insert expected 2 arguments, got 1
error(lambda: list(1))  # expect: TypeError: 'int' object is not iterable
error(lambda: list(1,2))  # expect: TypeError: list expected at most 1 argument, got 2
error(lambda: tuple(1))  # expect: TypeError: 'int' object is not iterable
error(lambda: tuple(1,2))  # expect: TypeError: tuple expected at most 1 argument, got 2
error(lambda: str(1,2,3,4))  # expect: TypeError: str expected at most 3 arguments, got 4
error(lambda: "a".join([1]))  # expect: TypeError: sequence item 0: expected str instance, int found
error(lambda: "a".join(1))  # expect: TypeError: can only join an iterable
error(lambda: "a".split(1))  # expect: TypeError: must be str or None, not int
error(lambda: "a".center(5,"ab"))  # expect: TypeError: The fill character must be exactly one character long
error(lambda: "a".center("b"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(lambda: "a".replace(1,2))  # expect: TypeError: replace() argument 1 must be str, not int
error(lambda: "a".startswith(1))  # expect: TypeError: startswith first arg must be str or a tuple of str, not int
error(lambda: "a".startswith((1,)))  # expect: TypeError: tuple for startswith must only contain str, not int
error(lambda: "a".strip(1))  # expect: TypeError: strip arg must be None or str
error(lambda: "a"+1)  # expect: TypeError: can only concatenate str (not "int") to str
error(lambda: "a"*"b")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
error(lambda: 1 in "a")  # expect: TypeError: 'in <string>' requires string as left operand, not int
error(lambda: b"a"+"a")  # expect: TypeError: can't concat str to bytes
error(lambda: b"a".join([1]))  # expect: TypeError: sequence item 0: expected a bytes-like object, int found
error(lambda: b"a"["x"])  # expect: TypeError: byte indices must be integers or slices, not str
error(lambda: bytes("a"))  # expect: TypeError: string argument without an encoding
error(lambda: bytes([1.5]))  # expect: TypeError: 'float' object cannot be interpreted as an integer
error(lambda: bytes(1.5))  # expect: TypeError: cannot convert 'float' object to bytes
error(lambda: bytes([1,"a"]))  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(lambda: bytearray("a"))  # expect: TypeError: string argument without an encoding
error(lambda: bytes(1,2,3,4))  # expect: TypeError: bytes() takes at most 3 arguments (4 given)
error(lambda: b"abc".find("a"))  # expect: TypeError: argument should be integer or bytes-like object, not 'str'
error(lambda: "a" in b"a")  # expect: TypeError: a bytes-like object is required, not 'str'
error(lambda: memoryview(5))  # expect: TypeError: memoryview: a bytes-like object is required, not 'int'
error(lambda: isinstance([],list[int]))  # expect: TypeError: isinstance() argument 2 cannot be a parameterized generic
error(lambda: int|5)  # expect: TypeError: unsupported operand type(s) for |: 'type' and 'int'
error(lambda: 1j < 2j)  # expect: TypeError: '<' not supported between instances of 'complex' and 'complex'
error(lambda: [1] + "a")  # expect: TypeError: can only concatenate list (not "str") to list
error(lambda: "a" + [1])  # expect: TypeError: can only concatenate str (not "list") to str
error(lambda: (1,) + "a")  # expect: TypeError: can only concatenate tuple (not "str") to tuple
error(lambda: {} + {})  # expect: TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
error(lambda: {1} + {2})  # expect: TypeError: unsupported operand type(s) for +: 'set' and 'set'
error(lambda: 1 + None)  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
error(lambda: "a" - "b")  # expect: TypeError: unsupported operand type(s) for -: 'str' and 'str'
error(lambda: -"a")  # expect: TypeError: bad operand type for unary -: 'str'
