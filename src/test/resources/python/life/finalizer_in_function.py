class R:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    a = R('a')
    b = R('b')
    print('body')
f()
x = R('x'); y = x
del x
print('still one name')
del y
print('gone')
# expect: body
# expect: del a
# expect: del b
# expect: still one name
# expect: del x
# expect: gone
