for it in ({1: 2, 3: 4}, {1, 2, 3}):
    try:
        for k in it:
            if isinstance(it, dict): it[k + 100] = 1
            else: it.add(k + 100)
    except RuntimeError as e: print(e)
d = {1: 1}
try:
    for k in d: del d[k]; d[2] = 2
except RuntimeError as e: print(e)
l = [1, 2, 3]
for v in l:
    if len(l) < 6: l.append(v * 10)
print(l)

# expect: dictionary changed size during iteration
# expect: Set changed size during iteration
# expect: dictionary keys changed during iteration
# expect: [1, 2, 3, 10, 20, 30]
