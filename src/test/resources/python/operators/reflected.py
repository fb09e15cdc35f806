class A:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return "A.radd"
class B:
    def __radd__(self, o): return "B.radd"
    def __rsub__(self, o): return "B.rsub"
class C(B):
    def __radd__(self, o): return "C.radd"
print(A() + B(), 1 + A(), B() and 1, 1 - B())
class P:
    def __add__(self, o): return "P.add"
class Q(P):
    def __radd__(self, o): return "Q.radd"
print(P() + Q(), Q() + P(), P() + P())
try: A() + 1
except TypeError as e: print(e)
try: A() - B.mro
except TypeError as e: print(e)
# expect: B.radd A.radd 1 B.rsub
# expect: Q.radd P.add P.add
# expect: unsupported operand type(s) for +: 'A' and 'int'
# expect: unsupported operand type(s) for -: 'A' and 'builtin_function_or_method'
