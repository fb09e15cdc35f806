def f(*a, **k): return a, k
print(f(*'ab', *[1], **{'x': 1}, y=2))
for g in (lambda: f(*1), lambda: f(**1), lambda: f(**{1: 2}), lambda: f(x=1, **{'x': 2}), lambda: f(*None)):
    try: g()
    except TypeError as e: print(e)
# expect: (('a', 'b', 1), {'x': 1, 'y': 2})
# expect: __main__.f() argument after * must be an iterable, not int
# expect: __main__.f() argument after ** must be a mapping, not int
# expect: keywords must be strings
# expect: __main__.f() got multiple values for keyword argument 'x'
# expect: __main__.f() argument after * must be an iterable, not NoneType
