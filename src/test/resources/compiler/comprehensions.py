def outer():
    x = 1
    def inner(): return x
    y = [x for x in y]
    z = [lambda: x for x in y]
    return [[a for a in b] for b in c], {i for i in j}, (w for w in (v async for v in u))
x = [i for i in y if i if j]
z = {k: v for k, v in w for q in [k]}
class C:
    a = [b for b in c]
    d = [[e, f] for e in g for f in e]
    h = {k for k in l if (lambda: k)()}
(a for a in b for c in a if d)
def walrus():
    return [last := i for i in y], last
