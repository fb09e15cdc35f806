def f(a, b, c, d, *, e, g, h): pass
for args, kw in [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {}), ((1, 2, 3, 4), {"e": 1}), ((1, 2, 3, 4), {"e": 1, "g": 2}), ((1, 2, 3, 4, 5), {"e": 1})]:
    try:
        f(*args, **kw)
    except TypeError as e:
        print(e)
# expect: f() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
# expect: f() missing 3 required positional arguments: 'b', 'c', and 'd'
# expect: f() missing 2 required positional arguments: 'c' and 'd'
# expect: f() missing 1 required positional argument: 'd'
# expect: f() missing 3 required keyword-only arguments: 'e', 'g', and 'h'
# expect: f() missing 2 required keyword-only arguments: 'g' and 'h'
# expect: f() missing 1 required keyword-only argument: 'h'
# expect: f() takes 4 positional arguments but 5 positional arguments (and 1 keyword-only argument) were given
