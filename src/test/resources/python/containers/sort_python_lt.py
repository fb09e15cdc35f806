class P:
    n = 0
    def __init__(s, v): s.v = v
    def __lt__(s, o): P.n += 1; return s.v < o.v
    def __repr__(s): return str(s.v)
a = [P(v) for v in [5, 2, 9, 1, 5, 3, 8]]
print(sorted(a), P.n, sorted(a, reverse=True), min(a), max(a))
print(sorted("bAc", key=str.lower), sorted([3, 1, 2], key=lambda x: -x), sorted([(1, "b"), (1, "a")], key=lambda t: t[0]))
try: sorted([P(1), 2, P(0)])
except Exception as e: print(type(e).__name__, e)
try: [1, "a", 2].sort()
except TypeError as e: print(e)
try: [{}, {}].sort()
except TypeError as e: print(e)
# expect: [1, 2, 3, 5, 5, 8, 9] 14 [9, 8, 5, 5, 3, 2, 1] 1 9
# expect: ['A', 'b', 'c'] [3, 2, 1] [(1, 'b'), (1, 'a')]
# expect: TypeError '<' not supported between instances of 'int' and 'P'
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'dict' and 'dict'
