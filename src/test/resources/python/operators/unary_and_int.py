class N:
    def __neg__(s): return "neg"
    def __pos__(s): return "pos"
    def __invert__(s): return "inv"
    def __abs__(s): return "abs"
    def __index__(s): return 3
    def __round__(s, n=None): return ("round", n)
    def __divmod__(s, o): return "dm"
    def __pow__(s, e, m=None): return ("pow", e, m)
n = N()
print(-n, +n, ~n, abs(n), [0, 1, 2, 3][n], "ab" * n, round(n), round(n, 2), divmod(n, 1), pow(n, 2), pow(n, 2, 5), n ** 4, hex(n), range(n), int(n), float(n), complex(n))
# expect: neg pos inv abs 3 ababab ('round', None) ('round', 2) dm ('pow', 2, None) ('pow', 2, 5) ('pow', 4, None) 0x3 range(0, 3) 3 3.0 (3+0j)
