def g(): yield
it = g()
try: it.send(1)
except TypeError as e: print(e)
def r():
    yield next(me)
me = r()
try: next(me)
except ValueError as e: print(e)
def ignore():
    try: yield
    except GeneratorExit: yield
i = ignore(); next(i)
try: i.close()
except RuntimeError as e: print(e)
# expect: can't send non-None value to a just-started generator
# expect: generator already executing
# expect: generator ignored GeneratorExit
