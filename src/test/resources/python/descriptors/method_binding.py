class C:
    def m(self): return self
c = C()
print(c.m is c.m, c.m == c.m, c.m.__self__ is c, C.m(c) is c, c.m.__func__ is C.m)
# expect: False True True True True
