class C:
    def f(self): return [__class__.__name__ for _ in range(2)]
print(C().f())
# expect: ['C', 'C']
