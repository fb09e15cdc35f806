class D:
    def __get__(self, obj, owner): return 'got'
    def __set__(self, obj, value): obj.__dict__['x'] = value
class C: x = D()
c = C()
c.x = 5
print(c.x, c.__dict__)
# expect: got {'x': 5}
