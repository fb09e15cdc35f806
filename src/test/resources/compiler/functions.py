def big(a0,a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11,a12,a13,a14,a15,a16,a17):
    a16 = a17; a17 = a16
    return a0 + a16 + a17
def deln(x):
    del x
    print(x)
    try: y = 1
    except E: pass
    return y
@a
@b(1)
def dec(): 'doc'
@c
class D(A, *B, **C): 
    """doc
       indented
    """
def gen(): yield from x; y = yield; return 5
print(f(a)(b).c.d(e)[1].g(h=1))
def nonl():
    x = 1
    def i():
        nonlocal x
        x += 1
        del x
    class Q:
        y = x
        def z(self): return x
    return Q
lambda: (yield)
def ann(a: int, /, b: str = 1, *c: d, e: f, **g: h) -> i: pass
def glob():
    global gg
    gg = 1
    return gg
def cellarg(a, b):
    return lambda: (a, b)
class S(B):
    def __init__(self, x):
        super().__init__(x)
        self.x = x
        super(S, self).y = 1
    def priv(self, __p=1): return self.__q, __p
    def cls(self): return __class__
