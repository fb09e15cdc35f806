data = [1, 5, 8]
if (n := len(data)) > 2: print(n)
print([y for x in data if (y := x * 2) > 5], y)
while (v := data.pop()) != 1: print(v)
def f():
    if any((hit := k) > 2 for k in [1, 3]): return hit
print(f(), (z := 5) + z)
# expect: 3
# expect: [10, 16] 16
# expect: 8
# expect: 5
# expect: 3 10
