import sys
def f():
    try: raise ValueError(1)
    except ValueError:
        try: raise KeyError(2)
        except KeyError as e: print(repr(sys.exception()), repr(e.__context__))
        print(repr(sys.exception()))
        try: raise
        except ValueError as e: print("re", e)
    print(sys.exception(), sys.exc_info())
f()
def g():
    try:
        try: raise ValueError("a")
        finally: raise KeyError("b")
    except KeyError as e: return repr(e.__context__)
print(g())
# expect: KeyError(2) ValueError(1)
# expect: ValueError(1)
# expect: re 1
# expect: None (None, None, None)
# expect: ValueError('a')
