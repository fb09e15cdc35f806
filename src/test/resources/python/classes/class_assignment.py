class A:
    def hi(self): return 'A'
class B:
    def hi(self): return 'B'
a = A()
a.__class__ = B
print(a.hi(), type(a).__name__)
class S: __slots__ = ('q',)
for bad in (S, int, 5):
    try: a.__class__ = bad
    except TypeError as e: print(e)
try: del a.__class__
except TypeError as e: print(e)
# expect: B B
# expect: __class__ assignment: 'S' object layout differs from 'B'
# expect: __class__ assignment only supported for mutable types or ModuleType subclasses
# expect: __class__ must be set to a class, not 'int' object
# expect: can't delete __class__ attribute
