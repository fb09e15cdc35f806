class A: pass
a = A()
a.__len__ = lambda: 5
try: len(a)
except TypeError as e: print(e)
a.__call__ = lambda: 1
try: a()
except TypeError as e: print(e)
A.__call__ = lambda s, *x: x
print(a(1, 2))
A.__bool__ = lambda s: False
print(bool(a), not a)
A.__bool__ = lambda s: 1
try: bool(a)
except TypeError as e: print(e)
# expect: object of type 'A' has no len()
# expect: 'A' object is not callable
# expect: (1, 2)
# expect: False True
# expect: __bool__ should return bool, returned int
