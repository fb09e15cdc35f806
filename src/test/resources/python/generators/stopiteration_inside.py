def g():
    yield 1
    raise StopIteration("x")
try: list(g())
except RuntimeError as e: print(e, repr(e.__cause__))
def h():
    yield next(iter([]))
try: list(h())
except RuntimeError as e: print(e)
a = g()
def r():
    yield from me
me = r()
try: next(me)
except ValueError as e: print(e)
try: g().send(1)
except TypeError as e: print(e)
# expect: generator raised StopIteration StopIteration('x')
# expect: generator raised StopIteration
# expect: generator already executing
# expect: can't send non-None value to a just-started generator
