for text in ["len()", "len(1)", "len([], [])", "abs('x')", "int('z')", "int([])", "float('q')", "ord('ab')", "chr(-1)", "range()", "range('a')", "range(1,2,0)", "isinstance(1, 2)", "issubclass(1, int)", "iter(1)", "next([])", "sum(['a'])", "sum([[1]], 2)", "max([])", "min(1)", "sorted(1)", "print(sep=1)", "zip(1)", "map()", "map(1)", "hash([])", "hash({})", "round('a')", "pow(2, -1, 0)", "divmod(1, 0)", "bytes(-1)", "bytes([256])", "getattr(1, 'x')", "getattr(1)", "setattr(1, 'x', 2)", "input(1, 2)", "dict([1])", "dict([(1, 2, 3)])", "set(1)", "tuple(1)", "list(1)", "reversed({1})", "bool(1, 2)", "object(1)", "type()", "type(1, 2)", "super()", "any(1)", "all()", "callable()", "id()", "vars(1)", "dir(1, 2)", "format(1, 'z')", "format(1, 2)", "bin('a')", "hex(1.0)", "complex('x')", "slice()", "filter(1)", "chr('a')", "int('1', 99)", "int(1, 2)", "len(5, x=1)", "sorted([1], lambda x: x)", "sorted([1, 'a'])", "memoryview(1)", "bytearray('x')", "''.join([1])", "''.join(1)", "[].index(1)", "[].pop()", "[1].pop(5)", "{}.popitem()", "set().pop()", "{}['k']", "[].remove(1)", "(1).foo", "'a' + 1", "1 + 'a'", "[] + ()", "None + 1", "-'a'", "~1.5", "1 < 'a'", "[] < 1", "1 @ 2", "'a' * 'b'", "'a' - 'b'", "len[0]", "'abc'[9]", "[][0]", "()[0]", "1 in 1", "'a' in 5", "1 in 'a'", "5 / 0", "5 // 0", "5 % 0", "5.0 / 0", "0 ** -1", "5.0 // 0", "1 << -1", "2.0 ** 10000", "int(float('inf'))", "int(float('nan'))", "[1, 2].sort(1)", "x", "nonexistent.y"]:
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "!", type(e).__name__ + ":", e)
# expect: len() ! TypeError: len() takes exactly one argument (0 given)
# expect: len(1) ! TypeError: object of type 'int' has no len()
# expect: len([], []) ! TypeError: len() takes exactly one argument (2 given)
# expect: abs('x') ! TypeError: bad operand type for abs(): 'str'
# expect: int('z') ! ValueError: invalid literal for int() with base 10: 'z'
# expect: int([]) ! TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
# expect: float('q') ! ValueError: could not convert string to float: 'q'
# expect: ord('ab') ! TypeError: ord() expected a character, but string of length 2 found
# expect: chr(-1) ! ValueError: chr() arg not in range(0x110000)
# expect: range() ! TypeError: range expected at least 1 argument, got 0
# expect: range('a') ! TypeError: 'str' object cannot be interpreted as an integer
# expect: range(1,2,0) ! ValueError: range() arg 3 must not be zero
# expect: isinstance(1, 2) ! TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass(1, int) ! TypeError: issubclass() arg 1 must be a class
# expect: iter(1) ! TypeError: 'int' object is not iterable
# expect: next([]) ! TypeError: 'list' object is not an iterator
# expect: sum(['a']) ! TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect: sum([[1]], 2) ! TypeError: unsupported operand type(s) for +: 'int' and 'list'
# expect: max([]) ! ValueError: max() iterable argument is empty
# expect: min(1) ! TypeError: 'int' object is not iterable
# expect: sorted(1) ! TypeError: 'int' object is not iterable
# expect: print(sep=1) ! TypeError: sep must be None or a string, not int
# expect: zip(1) ! TypeError: 'int' object is not iterable
# expect: map() ! TypeError: map() must have at least two arguments.
# expect: map(1) ! TypeError: map() must have at least two arguments.
# expect: hash([]) ! TypeError: unhashable type: 'list'
# expect: hash({}) ! TypeError: unhashable type: 'dict'
# expect: round('a') ! TypeError: type str doesn't define __round__ method
# expect: pow(2, -1, 0) ! ValueError: pow() 3rd argument cannot be 0
# expect: divmod(1, 0) ! ZeroDivisionError: integer division or modulo by zero
# expect: bytes(-1) ! ValueError: negative count
# expect: bytes([256]) ! ValueError: bytes must be in range(0, 256)
# expect: getattr(1, 'x') ! AttributeError: 'int' object has no attribute 'x'
# expect: getattr(1) ! TypeError: getattr expected at least 2 arguments, got 1
# expect: setattr(1, 'x', 2) ! AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: input(1, 2) ! TypeError: input expected at most 1 argument, got 2
# expect: dict([1]) ! TypeError: cannot convert dictionary update sequence element #0 to a sequence
# expect: dict([(1, 2, 3)]) ! ValueError: dictionary update sequence element #0 has length 3; 2 is required
# expect: set(1) ! TypeError: 'int' object is not iterable
# expect: tuple(1) ! TypeError: 'int' object is not iterable
# expect: list(1) ! TypeError: 'int' object is not iterable
# expect: reversed({1}) ! TypeError: 'set' object is not reversible
# expect: bool(1, 2) ! TypeError: bool expected at most 1 argument, got 2
# expect: object(1) ! TypeError: object() takes no arguments
# expect: type() ! TypeError: type() takes 1 or 3 arguments
# expect: type(1, 2) ! TypeError: type() takes 1 or 3 arguments
# expect: super() ! RuntimeError: super(): no arguments
# expect: any(1) ! TypeError: 'int' object is not iterable
# expect: all() ! TypeError: all() takes exactly one argument (0 given)
# expect: callable() ! TypeError: callable() takes exactly one argument (0 given)
# expect: id() ! TypeError: id() takes exactly one argument (0 given)
# expect: vars(1) ! TypeError: vars() argument must have __dict__ attribute
# expect: dir(1, 2) ! TypeError: dir expected at most 1 argument, got 2
# expect: format(1, 'z') ! ValueError: Negative zero coercion (z) not allowed in integer format specifier
# expect: format(1, 2) ! TypeError: format() argument 2 must be str, not int
# expect: bin('a') ! TypeError: 'str' object cannot be interpreted as an integer
# expect: hex(1.0) ! TypeError: 'float' object cannot be interpreted as an integer
# expect: complex('x') ! ValueError: complex() arg is a malformed string
# expect: slice() ! TypeError: slice expected at least 1 argument, got 0
# expect: filter(1) ! TypeError: filter expected 2 arguments, got 1
# expect: chr('a') ! TypeError: 'str' object cannot be interpreted as an integer
# expect: int('1', 99) ! ValueError: int() base must be >= 2 and <= 36, or 0
# expect: int(1, 2) ! TypeError: int() can't convert non-string with explicit base
# expect: len(5, x=1) ! TypeError: len() takes no keyword arguments
# expect: sorted([1], lambda x: x) ! TypeError: sorted expected 1 argument, got 2
# expect: sorted([1, 'a']) ! TypeError: '<' not supported between instances of 'str' and 'int'
# expect: memoryview(1) ! TypeError: memoryview: a bytes-like object is required, not 'int'
# expect: bytearray('x') ! TypeError: string argument without an encoding
# expect: ''.join([1]) ! TypeError: sequence item 0: expected str instance, int found
# expect: ''.join(1) ! TypeError: can only join an iterable
# expect: [].index(1) ! ValueError: 1 is not in list
# expect: [].pop() ! IndexError: pop from empty list
# expect: [1].pop(5) ! IndexError: pop index out of range
# expect: {}.popitem() ! KeyError: 'popitem(): dictionary is empty'
# expect: set().pop() ! KeyError: 'pop from an empty set'
# expect: {}['k'] ! KeyError: 'k'
# expect: [].remove(1) ! ValueError: list.remove(x): x not in list
# expect: (1).foo ! AttributeError: 'int' object has no attribute 'foo'
# expect: 'a' + 1 ! TypeError: can only concatenate str (not "int") to str
# expect: 1 + 'a' ! TypeError: unsupported operand type(s) for +: 'int' and 'str'
# expect: [] + () ! TypeError: can only concatenate list (not "tuple") to list
# expect: None + 1 ! TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
# expect: -'a' ! TypeError: bad operand type for unary -: 'str'
# expect: ~1.5 ! TypeError: bad operand type for unary ~: 'float'
# expect: 1 < 'a' ! TypeError: '<' not supported between instances of 'int' and 'str'
# expect: [] < 1 ! TypeError: '<' not supported between instances of 'list' and 'int'
# expect: 1 @ 2 ! TypeError: unsupported operand type(s) for @: 'int' and 'int'
# expect: 'a' * 'b' ! TypeError: can't multiply sequence by non-int of type 'str'
# expect: 'a' - 'b' ! TypeError: unsupported operand type(s) for -: 'str' and 'str'
# expect: len[0] ! TypeError: 'builtin_function_or_method' object is not subscriptable
# expect: 'abc'[9] ! IndexError: string index out of range
# expect: [][0] ! IndexError: list index out of range
# expect: ()[0] ! IndexError: tuple index out of range
# expect: 1 in 1 ! TypeError: argument of type 'int' is not iterable
# expect: 'a' in 5 ! TypeError: argument of type 'int' is not iterable
# expect: 1 in 'a' ! TypeError: 'in <string>' requires string as left operand, not int
# expect: 5 / 0 ! ZeroDivisionError: division by zero
# expect: 5 // 0 ! ZeroDivisionError: integer division or modulo by zero
# expect: 5 % 0 ! ZeroDivisionError: integer modulo by zero
# expect: 5.0 / 0 ! ZeroDivisionError: float division by zero
# expect: 0 ** -1 ! ZeroDivisionError: 0.0 cannot be raised to a negative power
# expect: 5.0 // 0 ! ZeroDivisionError: float floor division by zero
# expect: 1 << -1 ! ValueError: negative shift count
# expect: 2.0 ** 10000 ! OverflowError: (34, 'Numerical result out of range')
# expect: int(float('inf')) ! OverflowError: cannot convert float infinity to integer
# expect: int(float('nan')) ! ValueError: cannot convert float NaN to integer
# expect: [1, 2].sort(1) ! TypeError: sort() takes no positional arguments
# expect: x ! NameError: name 'x' is not defined
# expect: nonexistent.y ! NameError: name 'nonexistent' is not defined
