class A:
    def f(self): return 'A'
class B:
    def f(self): return 'B'
class C(A): pass
class D(C): pass
C.__bases__ = (B,)
print(D().f(), [c.__name__ for c in D.__mro__])
for bad in ((), (dict,), (D,), (1,)):
    try: C.__bases__ = bad
    except TypeError as e: print(e)
# expect: B ['D', 'C', 'B', 'object']
# expect: can only assign non-empty tuple to C.__bases__, not ()
# expect: __bases__ assignment: 'dict' object layout differs from 'B'
# expect: a __bases__ item causes an inheritance cycle
# expect: C.__bases__ must be tuple of classes, not 'int'
