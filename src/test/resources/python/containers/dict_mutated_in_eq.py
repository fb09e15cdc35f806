class K:
    def __init__(s, n): s.n = n
    def __hash__(s): return 1
    def __eq__(s, o):
        if armed: d.clear()
        return s.n == o.n
armed = False
d = {K(1): 1, K(2): 2}
armed = True
print(d.get(K(5)), len(d))
class H:
    def __hash__(s): return "x"
try: {H(): 1}
except TypeError as e: print(e)
class R:
    def __hash__(s): raise ValueError("no hash")
try: R() in {}
except ValueError as e: print(e)
try: R() in set()
except ValueError as e: print(e)
# expect: None 0
# expect: __hash__ method should return an integer
# expect: no hash
# expect: no hash
