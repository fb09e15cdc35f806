import weakref
class C: pass
c = C()
f = weakref.finalize(c, print, 'cleaning', 'up')
f()
print(f.alive, f())
del c
d = C()
g = weakref.finalize(d, print, 'never')
print(g.detach()[1] is print)
del d
# expect: cleaning up
# expect: False None
# expect: True
