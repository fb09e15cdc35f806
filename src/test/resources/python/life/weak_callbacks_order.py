import weakref
class C: pass
c = C()
a = weakref.ref(c, lambda r: print('first'))
b = weakref.ref(c, lambda r: print('second'))
del c
print(a(), b())
# expect: second
# expect: first
# expect: None None
