d = {1: 1, 2: 2}
for f in (lambda k: d.pop(k), lambda k: d.update({k + 10: 0})):
    try:
        for k in d: f(k)
    except RuntimeError as e: print(e)
s = {1, 2}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
l = [1, 2, 3]
for x in l:
    if x == 1: l.remove(x)
print(l)
# expect: dictionary changed size during iteration
# expect: dictionary changed size during iteration
# expect: Set changed size during iteration
# expect: [2, 3]
