class A:
    def __init__(self): self._x = 1
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print("deleted")
    @property
    def ro(self): return 1
a = A()
a.x = 5
print(a.x, A.x.__doc__, A.x.fget.__name__)
del a.x
for t in ["a.ro = 1", "del a.ro"]:
    try: exec(t)
    except AttributeError as e: print(e)
class W: w = property(None, lambda s, v: print("set", v))
w = W(); w.w = 3
try: w.w
except AttributeError as e: print(e)
# expect: 5 doc x x
# expect: deleted
# expect: property 'ro' of 'A' object has no setter
# expect: property 'ro' of 'A' object has no deleter
# expect: set 3
# expect: property 'w' of 'W' object has no getter
