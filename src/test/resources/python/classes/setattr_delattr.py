class C:
    def __setattr__(self, n, v): print('set', n, v); super().__setattr__(n, v)
    def __delattr__(self, n): print('del', n); super().__delattr__(n)
c = C()
c.x = 1
c.x += 1
del c.x
try: del c.x
except AttributeError as e: print(e)
# expect: set x 1
# expect: set x 2
# expect: del x
# expect: del x
# expect: 'C' object has no attribute 'x'
