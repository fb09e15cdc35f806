class M(type):
    def __instancecheck__(cls, x): return x == 1
    def __subclasscheck__(cls, c): return c is int
class A(metaclass=M): pass
print(isinstance(1, A), isinstance(2, A), issubclass(int, A), issubclass(str, A), isinstance(3, (A, int)), isinstance(1, int | str), issubclass(bool, int | None))
try: isinstance(1, list[int])
except TypeError as e: print(e)
class F:
    @property
    def __class__(self): return int
print(isinstance(F(), int), type(F()).__name__)
# expect: True False True False True True True
# expect: isinstance() argument 2 cannot be a parameterized generic
# expect: True F
