def d(name):
    print("make", name)
    def wrap(f):
        print("apply", name, f.__name__)
        return f
    return wrap
@d("a")
@d("b")
def f(): return 1
@d("c")
class K: pass
print(f())
def counted(f):
    def inner(*a, **k):
        inner.calls += 1
        return f(*a, **k)
    inner.calls = 0
    return inner
@counted
def g(x): return x
g(1); g(x=2)
print(g.calls)
@(lambda f: 5)
def h(): pass
print(h)
# expect: make a
# expect: make b
# expect: apply b f
# expect: apply a f
# expect: make c
# expect: apply c K
# expect: 1
# expect: 2
# expect: 5
