def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=': ')


error(lambda: int([1]))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
error(lambda: int(1, 2))  # expect: TypeError: int() can't convert non-string with explicit base
error(lambda: float([]))  # expect: TypeError: float() argument must be a string or a real number, not 'list'
error(lambda: pow(2.0,3,4))  # expect: TypeError: pow() 3rd argument not allowed unless all arguments are integers
error(lambda: round(1.5,"a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(lambda: complex(1,"2"))  # expect: TypeError: complex() second arg can't be a string
error(lambda: complex("1",2))  # expect: TypeError: complex() can't take second arg if first is a string
error(lambda: complex([],1))  # expect: TypeError: complex() first argument must be a string or a number, not 'list'
error(lambda: 1j//2)  # expect: TypeError: unsupported operand type(s) for //: 'complex' and 'int'
error(lambda: 1j<2)  # expect: TypeError: '<' not supported between instances of 'complex' and 'int'
error(lambda: format([], "d"))  # expect: TypeError: unsupported format string passed to list.__format__
error(lambda: format(None,"5"))  # expect: TypeError: unsupported format string passed to NoneType.__format__
error(lambda: int(3,base=10))  # expect: TypeError: int() can't convert non-string with explicit base
error(lambda: int(base=10))  # expect: TypeError: int() missing string argument
error(lambda: int(None))  # expect: TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
error(lambda: float(None))  # expect: TypeError: float() argument must be a string or a real number, not 'NoneType'
error(lambda: 5+"a")  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
error(lambda: int.__new__(bool,1))  # expect: TypeError: int.__new__(bool) is not safe, use bool.__new__()
error(lambda: int.__new__(str,1))  # expect: TypeError: int.__new__(str): str is not a subtype of int
error(lambda: bool(1,2))  # expect: TypeError: bool expected at most 1 argument, got 2
error(lambda: float(1,2))  # expect: TypeError: float expected at most 1 argument, got 2
error(lambda: int(1,2,3))  # expect: TypeError: int expected at most 2 arguments, got 3
error(lambda: complex(1,2,3))  # expect: TypeError: complex() takes at most 2 arguments (3 given)
error(lambda: bool.__new__(int))  # expect: TypeError: bool.__new__(int): int is not a subtype of bool
error(lambda: "%d"%"a")  # expect: TypeError: %d format: a real number is required, not str
error(lambda: "%x"%1.5)  # expect: TypeError: %x format: an integer is required, not float
error(lambda: "%c"%"ab")  # expect: TypeError: %c requires int or char
error(lambda: "%d %d"%1)  # expect: TypeError: not enough arguments for format string
error(lambda: "%d"%(1,2))  # expect: TypeError: not all arguments converted during string formatting
error(lambda: "%(a)s"%1)  # expect: TypeError: format requires a mapping
error(lambda: "%s"%())  # expect: TypeError: not enough arguments for format string
error(lambda: "abc"%1)  # expect: TypeError: not all arguments converted during string formatting
error(lambda: "%d"%None)  # expect: TypeError: %d format: a real number is required, not NoneType
error(lambda: "%f"%"a")  # expect: TypeError: must be real number, not str
error(lambda: "%f"%None)  # expect: TypeError: must be real number, not NoneType
error(lambda: {1}|[2])  # expect: TypeError: unsupported operand type(s) for |: 'set' and 'list'
error(lambda: set([[1]]))  # expect: TypeError: unhashable type: 'list'
error(lambda: set(1))  # expect: TypeError: 'int' object is not iterable
error(lambda: set(1,2))  # expect: TypeError: set expected at most 1 argument, got 2
error(lambda: frozenset(1,2))  # expect: TypeError: frozenset expected at most 1 argument, got 2
error(lambda: {1}<[1])  # expect: TypeError: '<' not supported between instances of 'set' and 'list'
error(lambda: {1}.issubset(5))  # expect: TypeError: 'int' object is not iterable
error(lambda: {1}.update(5))  # expect: TypeError: 'int' object is not iterable
error(lambda: zip(1))  # expect: TypeError: 'int' object is not iterable
error(lambda: zip([1],2))  # expect: TypeError: 'int' object is not iterable
error(lambda: map(1))  # expect: TypeError: map() must have at least two arguments.
error(lambda: list(map(1,[1])))  # expect: TypeError: 'int' object is not callable
error(lambda: map(len))  # expect: TypeError: map() must have at least two arguments.
error(lambda: filter(1))  # expect: TypeError: filter expected 2 arguments, got 1
error(lambda: reversed({1}))  # expect: TypeError: 'set' object is not reversible
error(lambda: reversed(5))  # expect: TypeError: 'int' object is not reversible
error(lambda: enumerate(5))  # expect: TypeError: 'int' object is not iterable
error(lambda: enumerate([1],"a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(lambda: iter(5))  # expect: TypeError: 'int' object is not iterable
error(lambda: iter(5,5))  # expect: TypeError: iter(v, w): v must be callable
error(lambda: iter([],1,2))  # expect: TypeError: iter expected at most 2 arguments, got 3
error(lambda: range(1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
error(lambda: range())  # expect: TypeError: range expected at least 1 argument, got 0
error(lambda: range(10)["a"])  # expect: TypeError: range indices must be integers or slices, not str
error(lambda: slice())  # expect: TypeError: slice expected at least 1 argument, got 0
