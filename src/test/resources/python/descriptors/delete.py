class D:
    def __delete__(self, obj): print('deleted from', type(obj).__name__)
class C: d = D()
del C().d
try: C().d = 1
except AttributeError as e: print(e)
# expect: deleted from C
# expect: __set__
