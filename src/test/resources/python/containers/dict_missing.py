class D(dict):
    def __missing__(self, k): return f'missing {k}'
d = D(a=1)
print(d['a'], d['b'], d.get('b'), 'b' in d)
# expect: 1 missing b None False
