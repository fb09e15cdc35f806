class C:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError('exit')
try:
    with C(): raise ValueError('body')
except KeyError as e: print(repr(e), repr(e.__context__))
# expect: KeyError('exit') ValueError('body')
