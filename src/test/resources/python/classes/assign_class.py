class A: pass
class B:
    def hi(self): return "B"
a = A()
a.__class__ = B
print(a.hi())
try: a.__class__ = int
except TypeError as e: print(e)
try: a.__class__ = 1
except TypeError as e: print(e)
A.__bases__
try: int.foo = 1
except TypeError as e: print(e)
A.late = lambda s: "late"
print(A().late(), A.__name__)
A.__name__ = "Z"
print(A)
# expect: B
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ must be set to a class, not 'int' object
# expect: cannot set 'foo' attribute of immutable type 'int'
# expect: late A
# expect: <class '__main__.A'>
