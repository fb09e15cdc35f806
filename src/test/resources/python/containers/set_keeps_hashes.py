class H(int):
    n = 0
    def __hash__(self): H.n += 1; return int.__hash__(self)
d = {H(i): 1 for i in range(10)}
s = set(d); s.difference(d); dict.fromkeys(s); frozenset(d) & s
print(H.n)
# expect: 10
