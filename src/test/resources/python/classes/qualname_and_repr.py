class A:
    class B:
        def m(self): pass
        l = lambda: 0
def f():
    class L: pass
    return L
print(A.B, A.B.__qualname__, A.B.m.__qualname__, A.B.l.__qualname__, f().__qualname__)
# expect: <class '__main__.A.B'> A.B A.B.m A.B.<lambda> f.<locals>.L
