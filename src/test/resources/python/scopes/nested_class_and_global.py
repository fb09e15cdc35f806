x = "g"
class A:
    x = "A"
    def f(self):
        return x
    class B:
        y = x
    lam = lambda self: x
print(A().f(), A.B.y, A().lam())
def outer():
    def inner():
        nonlocal v
        v += 1
    v = 1
    inner()
    return v
print(outer())
class P:
    __secret = 1
    def get(self): return self.__secret
print(P().get(), P._P__secret, hasattr(P, "__secret"))
# expect: g g g
# expect: 2
# expect: 1 1 False
