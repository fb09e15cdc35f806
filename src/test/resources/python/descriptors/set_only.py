class D:
    def __set__(self, obj, value): obj.__dict__['d'] = value * 2
class C: d = D()
c = C()
print(c.d is C.__dict__['d'])
c.d = 4
print(c.d)
# expect: True
# expect: 8
