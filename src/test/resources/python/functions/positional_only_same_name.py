def f(a, /, **kw): return a, kw
print(f(1, a=2))
try: f(a=2)
except TypeError as e: print(e)
# expect: (1, {'a': 2})
# expect: f() missing 1 required positional argument: 'a'
