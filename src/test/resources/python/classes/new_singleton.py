class S:
    _i = None
    def __new__(cls, *a):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
    def __init__(self, x=0): self.x = x
a = S(1); b = S(2)
print(a is b, a.x)
class Up(str):
    def __new__(cls, s): return super().__new__(cls, s.upper())
print(Up("abc"), type(Up("a")), Up("a") + "b", type(Up("a") + "b"))
class I(int):
    def __add__(self, o): return I(int(self) + o * 10)
print(I(1) + 2, I(5), repr(I(5)), I(3) * 2)
# expect: True 2
# expect: ABC <class '__main__.Up'> Ab <class 'str'>
# expect: 21 5 5 6
