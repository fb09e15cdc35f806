import functools
import inspect

class C:
    def __init__(self, x, y=1): pass
    def m(self, q):
        "What m does."
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(w): pass

class D(C):
    def m(self, q): pass

print(inspect.signature(C), inspect.signature(C(1).m), inspect.signature(C.cm), inspect.signature(C.sm), inspect.signature(C.m))
print(inspect.getdoc(D.m), [n for n, _ in inspect.getmembers(D, inspect.isfunction)], inspect.getmro(D))
print(inspect.isclass(C), inspect.ismethod(C(1).m), inspect.isfunction(C.m), inspect.isbuiltin(len), inspect.isroutine(len))
@functools.wraps(C.sm)
def w(*a): pass
print(inspect.signature(w), inspect.unwrap(w) is C.sm, inspect.getattr_static(C(1), 'zz', 'none'))
print(inspect.getsource(C.m), end='')
# expect: (x, y=1) (q) (z) (w) (self, q)
# expect: What m does. ['__init__', 'm', 'sm'] (<class '__main__.D'>, <class '__main__.C'>, <class 'object'>)
# expect: True True True True True
# expect: (w) True none
# expect:     def m(self, q):
# expect:         "What m does."
