class Bad:
    __bases__ = 5
for f in (lambda: isinstance(1, 5), lambda: issubclass(int, Bad()), lambda: issubclass(5, int)):
    try: f()
    except TypeError as e: print(e)
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass() arg 2 must be a class, a tuple of classes, or a union
# expect: issubclass() arg 1 must be a class
