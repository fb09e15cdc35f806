a = []
for _ in range(100000): a = [a]
try: repr(a)
except RecursionError: print("repr")
b = []
for _ in range(100000): b = [b]
try: a == b
except RecursionError: print("eq")
t = ()
for _ in range(100000): t = (t,)
try: hash(t)
except RecursionError: print("hash")
try: t < t, t == ((),)
except RecursionError: print("lt")
d = {}
for _ in range(100000): d = {1: d}
try: str(d)
except RecursionError: print("dict")
print("alive")
# expect: repr
# expect: eq
# expect: dict
# expect: alive
