class A:
    def who(self): return __class__
    def sup(self): return super().__repr__().split(" ")[0]
class B(A): pass
print(B().who(), B().sup())
try:
    def f(): super()
    f()
except RuntimeError as e: print(e)
def g(x): return super()
try: g(1)
except RuntimeError as e: print(e)
try: super(int, "a")
except TypeError as e: print(e)
print(super(bool, True).__add__(2), super(A, B()), super(A))
# expect: <class '__main__.A'> <__main__.B
# expect: super(): no arguments
# expect: super(): __class__ cell not found
# expect: super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
# expect: 3 <super: <class 'A'>, <B object>> <super: <class 'A'>, NULL>
