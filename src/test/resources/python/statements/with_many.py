class C:
    def __init__(self, n, swallow=False): self.n, self.s = n, swallow
    def __enter__(self): print('in', self.n); return self.n
    def __exit__(self, t, v, tb): print('out', self.n, t and t.__name__); return self.s
with C(1) as a, C(2, True) as b:
    print(a, b)
    raise ValueError
with (C(3), C(4) as d,): print(d)
try:
    with 5: pass
except TypeError as e: print(e)
# expect: in 1
# expect: in 2
# expect: 1 2
# expect: out 2 ValueError
# expect: out 1 None
# expect: in 3
# expect: in 4
# expect: 4
# expect: out 4 None
# expect: out 3 None
# expect: 'int' object does not support the context manager protocol
