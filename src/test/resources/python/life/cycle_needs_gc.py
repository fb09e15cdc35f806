import gc, weakref
class Node: pass
a, b = Node(), Node()
a.other, b.other = b, a
r = weakref.ref(a)
del a, b
print(r() is not None)
gc.collect()
print(r())
# expect: True
# expect: None
