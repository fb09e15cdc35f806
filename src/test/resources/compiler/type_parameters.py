def g[T](x): pass
def g[T](): pass
def g[T](*, a): pass
class K:
    def m[T](self, x: T = 1, *, y: T = 2) -> T: pass
    type A[X: (int, str), *Y, **Z] = X | K
    z = [lambda: q for q in r if __class__]
    w = {a: b for a, b in zip(q1, q2)}
    def n(self): return [super().f for x in self]
def f[T: int, *Ts, **P](x: T = 1): pass
class C[T = int](B, metaclass=M): x: T
type X[T] = list[T]
type Y = int
