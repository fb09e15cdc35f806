class M(type):
    def __instancecheck__(c, o): return o == 42
    def __subclasscheck__(c, s): return s is str
class C(metaclass=M): pass
print(isinstance(42, C), isinstance(1, C), issubclass(str, C), issubclass(int, C), isinstance(C(), C))
for bad in (1, 'x', (int, 1), list[int]):
    try: isinstance('', bad)
    except TypeError as e: print(e)
# expect: True False True False True
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: isinstance() argument 2 cannot be a parameterized generic
