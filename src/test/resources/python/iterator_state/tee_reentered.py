import itertools
class I:
    def __iter__(self): return self
    def __next__(self): return next(b)
a, b = itertools.tee(I())
try: next(a)
except RuntimeError as e: print(e)
# expect: cannot re-enter the tee iterator
