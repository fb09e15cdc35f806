class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f'K({self.v})'
    def __lt__(self, o): return self.v < o.v


l = [K(3), K(1), K(2)]
print(sorted(l), sorted(l, reverse=True), l.index(K(1)), l.count(K(2)), K(3) in l, K(4) in l, max(l, key=lambda k: k.v), min(l))
l.sort(key=lambda k: -k.v); print(l); l.remove(K(2)); print(l)
try: l.index(K(7))
except ValueError as e: print(e)
print([K(1)] == [K(1)], (K(1), 2) == (K(1), 2), [K(1)] < [K(2)], (K(1),) < (K(1), 0), hash((K(1), 2)) == hash((1, 2)), {(K(1), 2): 3}[(K(1), 2)])
print(repr([K(1), (K(2),), {K(3): [K(4)]}, {K(5)}]), str((K(1),)), f'{[K(1)]}')

# expect: [K(1), K(2), K(3)] [K(3), K(2), K(1)] 1 1 True False K(3) K(1)
# expect: [K(3), K(2), K(1)]
# expect: [K(3), K(1)]
# expect: K(7) is not in list
# expect: True True True True True 3
# expect: [K(1), (K(2),), {K(3): [K(4)]}, {K(5)}] (K(1),) [K(1)]
