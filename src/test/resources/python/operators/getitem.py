class A:
    def __getitem__(s, k): return k
    def __setitem__(s, k, v): print("set", k, v)
    def __delitem__(s, k): print("del", k)
    def __class_getitem__(c, k): return "cls", k
a = A()
print(a[1], a[1:2], a[::2], a[1, 2:3], a[...], a[()], A[int])
a[1:] = 5
del a[0, 1]
a[2] += (1,) if 0 else 1
class B:
    pass
for t in ["B()[0]", "B[0]"]:
    try: eval(t)
    except TypeError as e: print(e)
try: B()[0] = 1
except TypeError as e: print(e)
try: del B()[0]
except TypeError as e: print(e)
# expect: 1 slice(1, 2, None) slice(None, None, 2) (1, slice(2, 3, None)) Ellipsis () ('cls', <class 'int'>)
# expect: set slice(1, None, None) 5
# expect: del (0, 1)
# expect: set 2 3
# expect: 'B' object is not subscriptable
# expect: type 'B' is not subscriptable
# expect: 'B' object does not support item assignment
# expect: 'B' object doesn't support item deletion
