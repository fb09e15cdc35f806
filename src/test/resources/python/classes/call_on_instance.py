class C:
    def __call__(self, *a, **k): return a, k
print(C()(1, *[2], k=3))
class D: pass
d = D()
d.__call__ = lambda: 1
try: d()
except TypeError as e: print(e)
# expect: ((1, 2), {'k': 3})
# expect: 'D' object is not callable
