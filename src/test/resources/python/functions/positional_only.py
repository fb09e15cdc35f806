def f(a, b=2, /, c=3, *, d=4):
    return a, b, c, d
print(f(1), f(1, 5), f(1, 5, 6, d=7))
for kw in [{"a": 1}, {"a": 1, "b": 2}, {"x": 1}, {"cc": 1}]:
    try:
        f(**kw)
    except TypeError as e:
        print(e)
def g(a, /, **kw):
    return a, kw
print(g(1, a=2))
# expect: (1, 2, 3, 4) (1, 5, 3, 4) (1, 5, 6, 7)
# expect: f() got some positional-only arguments passed as keyword arguments: 'a'
# expect: f() got some positional-only arguments passed as keyword arguments: 'a, b'
# expect: f() got an unexpected keyword argument 'x'
# expect: f() got an unexpected keyword argument 'cc'. Did you mean 'c'?
# expect: (1, {'a': 2})
