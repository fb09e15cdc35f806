def f(a):
    b = 2
    l = locals()
    c = 3
    l['a'] = 99
    return l, a, sorted(locals())
print(f(1))
# expect: ({'a': 99, 'b': 2}, 1, ['a', 'b', 'c', 'l'])
