class A:
    @property
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v
class B(A):
    @A.x.setter
    def x(self, v): self._x = v * 2
b = B()
b.x = 3
print(b.x)
# expect: 6
