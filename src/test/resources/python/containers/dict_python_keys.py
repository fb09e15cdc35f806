class K:
    def __init__(s, v): s.v = v
    def __hash__(s): return s.v % 2
    def __eq__(s, o): return isinstance(o, K) and s.v == o.v
    def __repr__(s): return f"K{s.v}"
d = {K(i): i for i in range(6)}
d[K(3)] = "three"
print(d, K(4) in d, K(9) in d, d.get(K(5)), d.pop(K(0)), len(d))
print(d == {K(i): (i if i != 3 else "three") for i in range(1, 6)})
print({K(1), K(1), K(3)}, {K(1)} <= {K(1), K(2)}, {K(1), K(2)} & {K(2)})
# expect: {K1: 1, K2: 2, K3: 'three', K4: 4, K5: 5} True False 5 0 5
# expect: True
# expect: {K1, K3} True {K2}
