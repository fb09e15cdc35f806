class V:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x if isinstance(o, V) else NotImplemented
    def __hash__(self): return hash(self.x)
print(V(1) == V(1), V(1) != V(1), V(1) == 1, V(1) != 1, V(1) in [V(1)], [V(1)].index(V(1)), {V(1): 2}[V(1)], [V(1), V(2)].count(V(2)))
a = [V(1), V(2)]; a.remove(V(1)); print(len(a), (V(3),) == (V(3),), {1: V(2)} == {1: V(2)}, [V(1)] < [V(1), V(2)])
class N:
    __eq__ = None
try: N() == N()
except TypeError as e: print(e)
# expect: True False False True True 0 2 1
# expect: 1 True True True
# expect: 'NoneType' object is not callable
