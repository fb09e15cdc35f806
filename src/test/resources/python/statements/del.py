a = [1, 2, 3, 4]
del a[1], a[0:1]
print(a)
x = y = 1
del x
try:
    x
except NameError as e:
    print(e)
class C: pass
c = C()
c.v = 1
del c.v
print(hasattr(c, "v"), y)
# expect: [3, 4]
# expect: name 'x' is not defined
# expect: False 1
