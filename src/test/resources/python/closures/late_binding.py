fs = [lambda: i for i in range(3)]
print([f() for f in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])
hs = []
for k in range(3):
    def h(): return k
    hs.append(h)
print([h() for h in hs])
# expect: [2, 2, 2]
# expect: [0, 1, 2]
# expect: [2, 2, 2]
