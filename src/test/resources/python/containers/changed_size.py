for t in ["d = {1: 1, 2: 2}\nfor k in d: d[k + 10] = 1", "s = {1, 2}\nfor x in s: s.add(x + 10)", "d = {1: 1, 2: 2}\nfor k in d:\n del d[k]\n d[9] = 1", "d = {1: 2}\nfor k, v in d.items(): d.clear()"]:
    try: exec(t); print("ok")
    except RuntimeError as e: print(e)
a = [1, 2, 3]
for x in a:
    if len(a) < 6: a.append(x * 10)
print(a)
# expect: dictionary changed size during iteration
# expect: Set changed size during iteration
# expect: dictionary changed size during iteration
# expect: dictionary changed size during iteration
# expect: [1, 2, 3, 10, 20, 30]
