class CM:
    def __init__(self, n, swallow=False): self.n, self.s = n, swallow
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, tb is not None); return self.s
with CM(1) as a, CM(2) as b: print(a, b)
with (CM(3), CM(4, True) as d,): raise ValueError
def f():
    with CM(5): return "ret"
print(f())
for i in range(2):
    with CM(6):
        if i == 0: continue
        break
try:
    with CM(7): raise KeyError
except KeyError: print("key")
# expect: enter 1
# expect: enter 2
# expect: 1 2
# expect: exit 2 None False
# expect: exit 1 None False
# expect: enter 3
# expect: enter 4
# expect: exit 4 ValueError True
# expect: exit 3 None False
# expect: enter 5
# expect: exit 5 None False
# expect: ret
# expect: enter 6
# expect: exit 6 None False
# expect: enter 6
# expect: exit 6 None False
# expect: enter 7
# expect: exit 7 KeyError True
# expect: key
