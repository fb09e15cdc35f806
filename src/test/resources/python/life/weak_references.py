import weakref
class C:
    def __init__(self, n=0): self.n = n
    def __repr__(self): return f'C{self.n}'
c = C()
r = weakref.ref(c)
print(r() is c, weakref.ref(c) is r, weakref.getweakrefcount(c))
del c
print(r())
c = C(1)
r = weakref.ref(c, lambda x: print('gone', x is r))
c = None
w = weakref.WeakValueDictionary()
a = C(2); w['a'] = a; w['b'] = C(3)
print(dict(w), len(w))
del a
print(dict(w), len(w), 'a' in w)
k = weakref.WeakKeyDictionary()
x = C(4); k[x] = 1
print(len(k), k[x])
del x
print(len(k))
s = weakref.WeakSet()
y = C(5); s.add(y); print(len(s)); del y; print(len(s))
z = C(6)
f = weakref.finalize(z, print, 'finalized', 6)
print(f.alive)
del z
print(f.alive)
p = C(7)
q = weakref.proxy(p)
print(q.n, q)
del p
try: q.n
except ReferenceError as e: print(e)
for bad in (1, 'a', [], {}, (), None):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
class S: __slots__ = ()
try: weakref.ref(S())
except TypeError as e: print(e)
class M:
    def m(self): return 1
m = M()
wm = weakref.WeakMethod(m.m)
print(wm()())
del m
print(wm())
def fn():
    o = C(8)
    r = weakref.ref(o)
    return r
print(fn()())
class Node:
    def __init__(self): self.parent = None; self.children = []
root = Node(); ch = Node(); root.children.append(ch); ch.parent = weakref.ref(root)
rr = weakref.ref(root)
del root
print(rr(), ch.parent())
last = C(9)
weakref.finalize(last, print, 'at exit')
# expect: True True 1
# expect: None
# expect: gone True
# expect: {'a': C2} 1
# expect: {} 0 False
# expect: 1 1
# expect: 0
# expect: 1
# expect: 0
# expect: True
# expect: finalized 6
# expect: False
# expect: 7 C7
# expect: weakly-referenced object no longer exists
# expect: cannot create weak reference to 'int' object
# expect: cannot create weak reference to 'str' object
# expect: cannot create weak reference to 'list' object
# expect: cannot create weak reference to 'dict' object
# expect: cannot create weak reference to 'tuple' object
# expect: cannot create weak reference to 'NoneType' object
# expect: cannot create weak reference to 'S' object
# expect: 1
# expect: None
# expect: None
# expect: None None
# expect: at exit
