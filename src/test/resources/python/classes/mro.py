class A:
    def f(self): return "A"
class B(A):
    def f(self): return "B" + super().f()
class C(A):
    def f(self): return "C" + super().f()
class D(B, C):
    def f(self): return "D" + super().f()
print(D().f(), [c.__name__ for c in D.__mro__], D.__bases__, D.mro() == list(D.__mro__))
try:
    class X(A, B): pass
except TypeError as e: print(e)
try:
    class Y(A, A): pass
except TypeError as e: print(e)
# expect: DBCA ['D', 'B', 'C', 'A', 'object'] (<class '__main__.B'>, <class '__main__.C'>) True
# expect: Cannot create a consistent method resolution order (MRO) for bases A, B
# expect: duplicate base class A
