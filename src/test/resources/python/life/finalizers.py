class C:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)
c = C('a')
del c
print(1)
c = C('b')
c = None
print(2)
def f():
    x = C('local')
    y = x
    return 5
print(f())
def g():
    return C('returned')
g()
print(3)
d = g()
e = d
del d
print('still')
del e
class P:
    def __init__(self): self.c = C('child'); self.l = [C('l1'), C('l2')]
    def __del__(self): print('parent')
p = P()
p.c = None
print(4)
del p
l = [C('x'), C('y')]
l.pop()
print(5)
l.clear()
print(6)
d = {'k': C('v')}
del d['k']
d['m'] = C('w')
d['m'] = 1
C('temp')
a = C('ring1'); b = C('ring2')
a.o = b; b.o = a
del a, b
print('before gc')
import gc
gc.collect()
print('after gc')
try:
    z = C('exc')
    def h():
        q = C('inframe')
        raise ValueError
    h()
except ValueError as err:
    print('caught')
print('out')
class R:
    def __del__(self):
        global saved
        saved = self
        print('resurrected')
r = R()
del r
print(saved)if 0 else print(type(saved))
saved = None
print('end')
class Bad:
    def __del__(self): raise ValueError('oops')
k1 = C('global1')
k2 = C('global2')
for i in range(2):
    tmp = C(i)
# expect: del a
# expect: 1
# expect: del b
# expect: 2
# expect: del local
# expect: 5
# expect: del returned
# expect: 3
# expect: still
# expect: del returned
# expect: del child
# expect: 4
# expect: parent
# expect: del l2
# expect: del l1
# expect: del y
# expect: 5
# expect: del x
# expect: 6
# expect: del v
# expect: del w
# expect: del temp
# expect: before gc
# expect: del ring1
# expect: del ring2
# expect: after gc
# expect: caught
# expect: del inframe
# expect: out
# expect: resurrected
# expect: <class '__main__.R'>
# expect: end
# expect: del 0
# expect: del exc
# expect: del global1
# expect: del global2
# expect: del 1
