"""A name given twice through ** is told before that it is no name at all."""


def f(**names):
    return names


for call in ('f(**{1: 3}, **{1: 5})', 'f(**{1: 3})', 'f(**{1: 3}, **{2: 3})', "f(**{'a': 1}, **{'a': 2})",
             "f(**{'a': 1}, **{1: 2})", 'f(**{1: 1}, a=1)', 'print(**{1: 3}, **{1: 5})', 'f(**{(1,): 2}, **{(1,): 3})',
             'f(**{True: 2}, **{1: 3})', 'dict(**{1: 3}, **{1: 5})', "f(a=1, **{'a': 2})", 'f(**{None: 1}, **{None: 1})'):
    try:
        print(eval(call))
    except TypeError as e:
        print(e)
# expect: __main__.f() got multiple values for keyword argument '1'
# expect: keywords must be strings
# expect: keywords must be strings
# expect: __main__.f() got multiple values for keyword argument 'a'
# expect: keywords must be strings
# expect: keywords must be strings
# expect: print() got multiple values for keyword argument '1'
# expect: __main__.f() got multiple values for keyword argument '(1,)'
# expect: __main__.f() got multiple values for keyword argument '1'
# expect: dict() got multiple values for keyword argument '1'
# expect: __main__.f() got multiple values for keyword argument 'a'
# expect: __main__.f() got multiple values for keyword argument 'None'
