def log(x):
    print("value", x)
    return x
d = {}
a = d[log("k")] = b = log([1])
print(a is b, d)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
# expect: value [1]
# expect: value k
# expect: True {'k': [1]}
# expect: 1 2 [3, 4] 5
