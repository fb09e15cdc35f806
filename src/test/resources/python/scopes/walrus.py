print([y := 1, y ** 2], y)
if any((w := n) > 2 for n in range(5)): print(w)
print([last := i for i in range(3)], last)
while (n := len([1])) > 5: pass
print(n)
# expect: [1, 1] 1
# expect: 3
# expect: [0, 1, 2] 2
# expect: 1
