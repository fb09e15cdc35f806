class Base:
    registry = []
    def __init_subclass__(cls, tag=None, **kw):
        super().__init_subclass__(**kw)
        Base.registry.append((cls.__name__, tag))
class A(Base, tag="x"): pass
class B(A): pass
print(Base.registry)
try:
    class C(Base, other=1): pass
except TypeError as e: print(e)
# expect: [('A', 'x'), ('B', None)]
# expect: C.__init_subclass__() takes no keyword arguments
