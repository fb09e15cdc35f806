def f(*args, **kw):
    return args, kw
print(f(*[1, 2], 3, *"ab", x=1, **{"y": 2}))
for bad in ["f(*1)", "f(**1)", "f(**{1: 2})", "f(x=1, **{'x': 2})", "f(*None)", "len(*[1], *[2])", "print(**{'a': 1})"]:
    try:
        eval(bad)
    except TypeError as e:
        print(e)
# expect: ((1, 2, 3, 'a', 'b'), {'x': 1, 'y': 2})
# expect: __main__.f() argument after * must be an iterable, not int
# expect: __main__.f() argument after ** must be a mapping, not int
# expect: keywords must be strings
# expect: __main__.f() got multiple values for keyword argument 'x'
# expect: __main__.f() argument after * must be an iterable, not NoneType
# expect: len() takes exactly one argument (2 given)
# expect: print() got an unexpected keyword argument 'a'
