class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A, B): pass
except TypeError as e: print(e)
class M3(M1, M2): pass
class D(A, B, metaclass=M3): pass
print(type(D))
E = type("E", (A,), {"z": 3})
print(type(E), E.z, E.__module__)
def factory(name, bases, ns): return (name, bases, sorted(ns))
class F(int, metaclass=factory): q = 1
print(F)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
# expect: <class '__main__.M3'>
# expect: <class '__main__.M1'> 3 __main__
# expect: ('F', (<class 'int'>,), ['__firstlineno__', '__module__', '__qualname__', '__static_attributes__', 'q'])
