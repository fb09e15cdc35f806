class L(list):
    def __repr__(self): return "L" + list.__repr__(self)
x = L()
for _ in range(50000): x = L([x])
try: repr(x)
except RecursionError: print("repr")
def f(x): return max([x], key=f)
try: f(1)
except RecursionError: print("max")
def g(x): return list(map(g, [x]))
try: g(1)
except RecursionError: print("map")
def h(x): return sorted([x, x], key=h)
try: h(1)
except RecursionError: print("sorted")
class S:
    def __str__(self): return "%s" % self
try: str(S())
except RecursionError: print("percent")
class F:
    def __format__(self, s): return f"{self}"
try: f"{F()}"
except RecursionError: print("format")
# expect: repr
# expect: max
# expect: map
# expect: sorted
# expect: percent
# expect: format
