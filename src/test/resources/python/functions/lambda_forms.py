print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda: (yield))().__class__.__name__)
print((lambda x, /, y=2: x * y)(3))
# expect: ((1, 2), 3, {'z': 4}) generator
# expect: 6
