class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 2
    def __eq__(self, o): print('eq', self.n, o.n); return self.n == o.n
d = {K(1): 'a', K(3): 'b'}
print(d[K(3)], len(d))
# expect: eq 1 3
# expect: eq 1 3
# expect: eq 3 3
# expect: b 2
