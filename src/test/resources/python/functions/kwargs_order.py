def f(**k): return list(k.items())
print(f(b=1, a=2, **{"z": 3, "c": 4}))
def g(*a, x=1, **k): return a, x, k
print(g(1, *[2, 3], x=5, **{"y": 6}), g(*range(3), *"ab"))
print((lambda *a, **k: (a, k))(1, b=2), (lambda a, b=2, *c, d, **e: (a, b, c, d, e))(1, d=4, z=5))
import functools
p = functools.partial(g, 1, x=2); print(p(3, y=4), p.args, p.keywords)
# expect: [('b', 1), ('a', 2), ('z', 3), ('c', 4)]
# expect: ((1, 2, 3), 5, {'y': 6}) ((0, 1, 2, 'a', 'b'), 1, {})
# expect: ((1,), {'b': 2}) (1, 2, (), 4, {'z': 5})
# expect: ((1, 3), 2, {'y': 4}) (1,) {'x': 2}
