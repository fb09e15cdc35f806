# The exception that a generator handles stays its own, even when it is the one its caller handles too.
import sys


def g():
    try:
        yield sys.exception()
    except Exception:
        yield sys.exception()
        yield sys.exception()
        raise


x = g()
print(next(x))
try:
    raise ValueError('thrown')
except ValueError as e:
    print(repr(x.throw(e)))
try:
    raise KeyError('another')
except KeyError:
    print(repr(next(x)), repr(sys.exception()))
try:
    next(x)
except ValueError as e:
    print(repr(e), repr(e.__context__))
print(sys.exception())
# expect: None
# expect: ValueError('thrown')
# expect: ValueError('thrown') KeyError('another')
# expect: ValueError('thrown') None
# expect: None
