import sys
def g():
    try: raise KeyError('in')
    except KeyError:
        yield repr(sys.exception())
        yield repr(sys.exception())
try: raise ValueError('out')
except ValueError:
    it = g()
    print(next(it), repr(sys.exception()), next(it))
print(sys.exception())
# expect: KeyError('in') ValueError('out') KeyError('in')
# expect: None
