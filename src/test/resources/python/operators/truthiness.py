class L:
    def __init__(s, n): s.n = n
    def __len__(s): return s.n
for v in [0, 1, 0.0, "", "0", [], [0], (), {}, set(), None, L(0), L(2), range(0), 0j, b"", frozenset()]:
    print(bool(v), end=" ")
print()
for n in [-1, "x", 1 << 70]:
    try: bool(L(n)); print("ok")
    except Exception as e: print(type(e).__name__, e)
    try: len(L(n))
    except Exception as e: print(type(e).__name__, e)
# expect: False True False False True False True False False False False False True False False False False 
# expect: ValueError __len__() should return >= 0
# expect: ValueError __len__() should return >= 0
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: OverflowError cannot fit 'int' into an index-sized integer
