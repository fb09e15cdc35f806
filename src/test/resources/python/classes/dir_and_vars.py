class A:
    x = 1
    def f(self): pass
a = A(); a.y = 2
print([n for n in dir(a) if not n.startswith("__")], vars(a), "__init__" in dir(A), a.__class__ is A)
print(A.__dict__["x"], type(A.__dict__).__name__)
try: A.__dict__["z"] = 1
except TypeError as e: print(e)
print(A.f.__qualname__, a.f.__func__ is A.f, a.f.__self__ is a, a.f == a.f, a.f is a.f)
# expect: ['f', 'x', 'y'] {'y': 2} True True
# expect: 1 mappingproxy
# expect: 'mappingproxy' object does not support item assignment
# expect: A.f True True True False
