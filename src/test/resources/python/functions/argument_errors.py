def f(a, b, /, c, *, d, e=1): pass
calls = [(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)]
for c in calls:
    try: f(*c)
    except TypeError as e: print(e)
for k in ({'d': 1, 'a': 1}, {'d': 1, 'x': 2}, {'d': 1, 'c': 5}):
    try: f(1, 2, **k)
    except TypeError as e: print(e)
# expect: f() missing 3 required positional arguments: 'a', 'b', and 'c'
# expect: f() missing 2 required positional arguments: 'b' and 'c'
# expect: f() missing 1 required positional argument: 'c'
# expect: f() missing 1 required keyword-only argument: 'd'
# expect: f() takes 3 positional arguments but 4 were given
# expect: f() got some positional-only arguments passed as keyword arguments: 'a'
# expect: f() got an unexpected keyword argument 'x'
