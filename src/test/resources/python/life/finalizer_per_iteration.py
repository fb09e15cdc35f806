class R:
    def __init__(self, n): self.n = n
    def __del__(self): print('released', self.n)
for i in range(3):
    r = R(i)
    print('using', r.n)
print('loop over')
r = None
print('end')
# expect: using 0
# expect: released 0
# expect: using 1
# expect: released 1
# expect: using 2
# expect: loop over
# expect: released 2
# expect: end
