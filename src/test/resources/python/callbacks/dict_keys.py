class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f'K({self.v})'
    def __lt__(self, o): return self.v < o.v


d = {K(1): 'a', K(2): 'b'}
print(d, d[K(1)], K(2) in d, K(3) in d, d.get(K(9), 'none'), len(d))
d[K(1)] = 'c'; d[K(3)] = 'd'
print(d); del d[K(2)]; print(d, d.pop(K(3)), d.setdefault(K(5), 5), d)
try: d[K(77)]
except KeyError as e: print('KeyError', e)
print(d == {K(1): 'c', K(5): 5}, d != {K(1): 'x'})
print(dict(d), {**d, K(1): 0}, d | {K(8): 8}, list(d.keys()), list(d.items()))

# expect: {K(1): 'a', K(2): 'b'} a True False none 2
# expect: {K(1): 'c', K(2): 'b', K(3): 'd'}
# expect: {K(1): 'c', K(5): 5} d 5 {K(1): 'c', K(5): 5}
# expect: KeyError K(77)
# expect: True True
# expect: {K(1): 'c', K(5): 5} {K(1): 0, K(5): 5} {K(1): 'c', K(5): 5, K(8): 8} [K(1), K(5)] [(K(1), 'c'), (K(5), 5)]
