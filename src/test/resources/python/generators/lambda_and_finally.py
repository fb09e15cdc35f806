f = lambda: (yield)
it = f(); next(it)
try: it.send("v")
except StopIteration as e: print(e.value)
def g():
    for i in range(3):
        try: yield i
        finally: print("f", i)
for x in g():
    print(x)
print("after")
print(sum(g()), max(g()), sorted(g()), tuple(g()), dict((i, i) for i in g()))
a, *b = g(); print(a, b)
# expect: v
# expect: 0
# expect: f 0
# expect: 1
# expect: f 1
# expect: 2
# expect: f 2
# expect: after
# expect: f 0
# expect: f 1
# expect: f 2
# expect: f 0
# expect: f 1
# expect: f 2
# expect: f 0
# expect: f 1
# expect: f 2
# expect: f 0
# expect: f 1
# expect: f 2
# expect: f 0
# expect: f 1
# expect: f 2
# expect: 3 2 [0, 1, 2] (0, 1, 2) {0: 0, 1: 1, 2: 2}
# expect: f 0
# expect: f 1
# expect: f 2
# expect: 0 [1, 2]
