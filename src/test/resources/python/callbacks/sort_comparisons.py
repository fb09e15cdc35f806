n = 0


class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        global n; n += 1
        return self.v < o.v
for size in (1, 2, 3, 5, 10, 20, 40, 60):
    data = [(i * 7919) % 101 for i in range(size)]
    n = 0; sorted([C(x) for x in data]); print(size, n, end='; ')
print()
n = 0; sorted([C(x) for x in range(50)]); print(n); n = 0; sorted([C(-x) for x in range(50)]); print(n); n=0; sorted([C(0)]*50); print(n)

# expect: 1 0; 2 1; 3 2; 5 8; 10 23; 20 62; 40 160; 60 273; 
# expect: 49
# expect: 49
# expect: 49
