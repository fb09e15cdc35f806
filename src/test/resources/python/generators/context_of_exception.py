def g():
    try: 1 / 0
    except ZeroDivisionError:
        yield 1
        try: raise KeyError("k")
        except KeyError as e: print(repr(e.__context__))
        yield 2
import sys
a = g()
try: raise ValueError("outer")
except ValueError:
    next(a)
    print(repr(sys.exception()))
    next(a)
print(sys.exception())
# expect: ValueError('outer')
# expect: ZeroDivisionError('division by zero')
# expect: None
