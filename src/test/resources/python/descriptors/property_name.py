class C:
    @property
    def area(self): return 1
print(C.area.__name__)
# expect: area
