x = 'global'
def f():
    x = 'enclosing'
    class C:
        y = x
        x = 'class'
        z = [x for _ in range(1)]
        def m(self): return x
    return C
C = f()
print(C.y, C.x, C.z, C().m())
# expect: global class ['enclosing'] enclosing
