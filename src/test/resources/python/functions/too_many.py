def f(a): pass
def g(a, b=1): pass
def h(): pass
def k(a, *, b): pass
for call in [lambda: f(), lambda: f(1, 2), lambda: g(), lambda: g(1, 2, 3), lambda: h(1), lambda: h(1, 2), lambda: k(1), lambda: k(1, 2), lambda: k(1, 2, b=3), lambda: f(1, a=2), lambda: f(b=2), lambda: h(x=1)]:
    try:
        call()
    except TypeError as e:
        print(e)
# expect: f() missing 1 required positional argument: 'a'
# expect: f() takes 1 positional argument but 2 were given
# expect: g() missing 1 required positional argument: 'a'
# expect: g() takes from 1 to 2 positional arguments but 3 were given
# expect: h() takes 0 positional arguments but 1 was given
# expect: h() takes 0 positional arguments but 2 were given
# expect: k() missing 1 required keyword-only argument: 'b'
# expect: k() takes 1 positional argument but 2 were given
# expect: k() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
# expect: f() got multiple values for argument 'a'
# expect: f() got an unexpected keyword argument 'b'
# expect: h() got an unexpected keyword argument 'x'
