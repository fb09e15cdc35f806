class A:
    def __getattr__(self, n):
        if n == "bad": raise AttributeError("custom")
        return "dyn " + n
    def __setattr__(self, n, v): print("setattr", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("delattr", n); super().__delattr__(n)
a = A()
a.x = 1
print(a.x, a.y)
del a.x
print(a.x, hasattr(a, "bad"), getattr(a, "bad", 7))
class B:
    def __getattribute__(self, n): return "all " + n if n != "__dict__" else object.__getattribute__(self, n)
print(B().q, B().__class__)
# expect: setattr x 1
# expect: 1 dyn y
# expect: delattr x
# expect: dyn x False 7
# expect: all q all __class__
