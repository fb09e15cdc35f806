def f(n):
    print(n, end=" ")
    return n
f(1) + f(2) * f(3)
{f(4): f(5), f(6): f(7)}
[f(8), f(9)][f(0)]
d = {}
d[f(10)] = f(11)
f(12) if f(13) else f(14)
f(1) < f(2) < f(3) > f(9) > f(10)
print(f(f(3)))
# expect: 1 2 3 4 5 6 7 8 9 0 11 10 13 12 1 2 3 9 3 3 3
