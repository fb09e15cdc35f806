a = [3, 1, 2]
def key(x):
    a.append(9)
    return x
try: a.sort(key=key)
except ValueError as e: print(e, a)
def bad(x): raise KeyError(x)
b = [2, 1]
try: b.sort(key=bad)
except KeyError as e: print(repr(e), b)
b.sort(reverse=1); print(b)
# expect: list modified during sort [1, 2, 3]
# expect: KeyError(2) [2, 1]
# expect: [2, 1]
