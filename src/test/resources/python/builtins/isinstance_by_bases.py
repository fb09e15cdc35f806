class A:
    def __init__(self, *bases): self.bases = bases
    @property
    def __bases__(self): return self.bases
class I:
    def __init__(self, c): self.c = c
    @property
    def __class__(self): return self.c
base = A(); child = A(base)
print(isinstance(I(child), base), isinstance(I(base), child), issubclass(child, (int, base)))
# expect: True False True
