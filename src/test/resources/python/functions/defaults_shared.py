def f(x, seen=[]):
    seen.append(x)
    return seen
print(f(1), f(2))
print(f.__defaults__)
def g(a, *, b={}):
    pass
print(g.__kwdefaults__, g.__name__, g.__qualname__, g.__code__.co_varnames)
f.__defaults__ = (7,)
try: f(1)
except AttributeError as e: print(e)
# expect: [1, 2] [1, 2]
# expect: ([1, 2],)
# expect: {'b': {}} g g ('a', 'b')
# expect: 'int' object has no attribute 'append'
