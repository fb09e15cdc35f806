import sys
def g():
    try: 1 / 0
    except ZeroDivisionError: yield repr(sys.exception())
    yield repr(sys.exception())
x = g(); print(next(x), sys.exception())
try: raise KeyError
except KeyError: print(next(x))
# expect: ZeroDivisionError('division by zero') None
# expect: KeyError()
