def error(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, sep=': ')


error(lambda: ~1.5)  # expect: TypeError: bad operand type for unary ~: 'float'
error(lambda: +[])  # expect: TypeError: bad operand type for unary +: 'list'
error(lambda: 1 @ 2)  # expect: TypeError: unsupported operand type(s) for @: 'int' and 'int'
error(lambda: 5 // "a")  # expect: TypeError: unsupported operand type(s) for //: 'int' and 'str'
error(lambda: 5 % "a")  # expect: TypeError: unsupported operand type(s) for %: 'int' and 'str'
error(lambda: 2 ** "a")  # expect: TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
error(lambda: 5 << 1.0)  # expect: TypeError: unsupported operand type(s) for <<: 'int' and 'float'
error(lambda: 5 & 1.0)  # expect: TypeError: unsupported operand type(s) for &: 'int' and 'float'
error(lambda: [1,2,3][1.0])  # expect: TypeError: list indices must be integers or slices, not float
error(lambda: "abc"[None])  # expect: TypeError: string indices must be integers, not 'NoneType'
error(lambda: (1,2)["a":])  # expect: TypeError: slice indices must be integers or None or have an __index__ method
error(lambda: [1][None:2.0])  # expect: TypeError: slice indices must be integers or None or have an __index__ method
error(lambda: {}[{}])  # expect: TypeError: unhashable type: 'dict'
error(lambda: {[]: 1})  # expect: TypeError: unhashable type: 'list'
error(lambda: {{}})  # expect: TypeError: unhashable type: 'dict'
error(lambda: hash([]))  # expect: TypeError: unhashable type: 'list'
error(lambda: hash({}))  # expect: TypeError: unhashable type: 'dict'
error(lambda: hash(set()))  # expect: TypeError: unhashable type: 'set'
error(lambda: hash(bytearray()))  # expect: TypeError: unhashable type: 'bytearray'
error(lambda: hash(([],)))  # expect: TypeError: unhashable type: 'list'
error(lambda: len(5))  # expect: TypeError: object of type 'int' has no len()
error(lambda: iter(None))  # expect: TypeError: 'NoneType' object is not iterable
error(lambda: next([]))  # expect: TypeError: 'list' object is not an iterator
error(lambda: [x for x in 5])  # expect: TypeError: 'int' object is not iterable
error(lambda: 1[0])  # expect: TypeError: 'int' object is not subscriptable
error(lambda: 1 in 2)  # expect: TypeError: argument of type 'int' is not iterable
error(lambda: "a" in 5)  # expect: TypeError: argument of type 'int' is not iterable
error(lambda: 5())  # expect: TypeError: 'int' object is not callable
error(lambda: None())  # expect: TypeError: 'NoneType' object is not callable
error(lambda: "a"())  # expect: TypeError: 'str' object is not callable
error(lambda: [1].pop("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(lambda: list.append([]))  # expect: TypeError: list.append() takes exactly one argument (0 given)
error(lambda: list.append(1, 2))  # expect: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object
error(lambda: str.upper(1))  # expect: TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
error(lambda: int.__add__("a", 1))  # expect: TypeError: descriptor '__add__' requires a 'int' object but received a 'str'
error(lambda: dict.get({}))  # expect: TypeError: get expected at least 1 argument, got 0
error(lambda: dict.fromkeys(5))  # expect: TypeError: 'int' object is not iterable
error(lambda: {}.update(1, 2))  # expect: TypeError: update expected at most 1 argument, got 2
error(lambda: {}.get())  # expect: TypeError: get expected at least 1 argument, got 0
error(lambda: {}.setdefault())  # expect: TypeError: setdefault expected at least 1 argument, got 0
error(lambda: {}.pop())  # expect: TypeError: pop expected at least 1 argument, got 0
error(lambda: set.union())  # expect: TypeError: unbound method set.union() needs an argument
error(lambda: "".join())  # expect: TypeError: str.join() takes exactly one argument (0 given)
error(lambda: "".join(["a", None]))  # expect: TypeError: sequence item 1: expected str instance, NoneType found
error(lambda: "a".join(5))  # expect: TypeError: can only join an iterable
error(lambda: "x".startswith())  # expect: TypeError: startswith expected at least 1 argument, got 0
error(lambda: "x".find())  # expect: TypeError: find expected at least 1 argument, got 0
error(lambda: "x".replace("a"))  # expect: TypeError: replace() takes at least 2 positional arguments (1 given)
error(lambda: "x".split(1, 2, 3))  # expect: TypeError: split() takes at most 2 arguments (3 given)
error(lambda: "x".split(foo=1))  # expect: TypeError: split() got an unexpected keyword argument 'foo'
error(lambda: "x".center())  # expect: TypeError: center expected at least 1 argument, got 0
error(lambda: "x".zfill("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(lambda: [].sort(foo=1))  # expect: TypeError: sort() got an unexpected keyword argument 'foo'
error(lambda: [].extend(5))  # expect: TypeError: 'int' object is not iterable
error(lambda: [].extend())  # expect: TypeError: list.extend() takes exactly one argument (0 given)
error(lambda: [].insert())  # expect: TypeError: insert expected 2 arguments, got 0
error(lambda: sorted([1, "a"]))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
error(lambda: sorted(5))  # expect: TypeError: 'int' object is not iterable
error(lambda: range("a"))  # expect: TypeError: 'str' object cannot be interpreted as an integer
error(lambda: range(1, 2, 3, 4))  # expect: TypeError: range expected at most 3 arguments, got 4
