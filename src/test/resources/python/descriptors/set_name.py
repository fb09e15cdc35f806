class D:
    def __set_name__(self, owner, name): self.name = f'{owner.__name__}.{name}'
class C:
    a = D()
    b = D()
print(C.a.name, C.b.name)
# expect: C.a C.b
