class C:
    a = 1
    def __getattribute__(self, n):
        if n == 'b': raise AttributeError('gone')
        return object.__getattribute__(self, n)
    def __getattr__(self, n): return f'fallback {n}'
c = C()
print(c.a, c.b, c.c)
# expect: 1 fallback b fallback c
