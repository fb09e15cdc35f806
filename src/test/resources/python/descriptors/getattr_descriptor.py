class Getter:
    def __get__(self, obj, owner): return lambda name: f'{owner.__name__} {name}'
class C: __getattr__ = Getter()
print(C().anything)
# expect: C anything
