class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f'K({self.v})'
    def __lt__(self, o): return self.v < o.v


s = {K(1), K(2), K(1)}
print(len(s), K(1) in s, sorted(s), s == {K(2), K(1)}, s | {K(3)}, s & {K(2)}, s - {K(2)}, s ^ {K(1), K(9)})
s.discard(K(1)); s.add(K(4)); print(sorted(s), s.issubset([K(2), K(4), K(5)]), s.isdisjoint([K(9)]))
try: s.remove(K(100))
except KeyError as e: print('KeyError', e)

# expect: 2 True [K(1), K(2)] True {K(1), K(2), K(3)} {K(2)} {K(1)} {K(2), K(9)}
# expect: [K(2), K(4)] True True
# expect: KeyError K(100)
