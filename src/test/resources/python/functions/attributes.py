def f(a: int, b: str = "x") -> bool:
    """Doc."""
f.extra = 1
print(f.__doc__, f.__annotations__, f.__dict__, f.__module__)
print((lambda: 0).__name__, f.__closure__, f.__globals__ is globals())
try: f.__code__ = 1
except TypeError as e: print(e)
try: f.__name__ = 1
except TypeError as e: print(e)
f.__name__ = "g"
print(f.__name__, f.__qualname__)
# expect: Doc. {'a': <class 'int'>, 'b': <class 'str'>, 'return': <class 'bool'>} {'extra': 1} __main__
# expect: <lambda> None True
# expect: __code__ must be set to a code object
# expect: __name__ must be set to a string object
# expect: g f
