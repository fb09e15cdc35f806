def g(): yield
a = g()
print(a.__name__, a.__qualname__, type(a).__name__, a.gi_code.co_name, a.gi_yieldfrom, a.gi_suspended)
print(repr(a).split(" at ")[0])
print(iter(a) is a, hasattr(a, "__len__"), bool(a))
a.__name__ = "other"
print(repr(a).split(" at ")[0])
gen = (i for i in ()); print(repr(gen).split(" at ")[0])
# expect: g g generator g None False
# expect: <generator object g
# expect: True False True
# expect: <generator object g
# expect: <generator object <genexpr>
