class D:
    def __get__(self, obj, owner): return 'descriptor'
class C: x = D()
c = C()
print(c.x)
c.x = 1
print(c.x, C.x)
# expect: descriptor
# expect: 1 descriptor
