class C:
    @property
    def x(self): return 1
    y = property()
c = C()
for f in (lambda: setattr(c, 'x', 1), lambda: delattr(c, 'x'), lambda: c.y):
    try: f()
    except AttributeError as e: print(e)
# expect: property 'x' of 'C' object has no setter
# expect: property 'x' of 'C' object has no deleter
# expect: property 'y' of 'C' object has no getter
