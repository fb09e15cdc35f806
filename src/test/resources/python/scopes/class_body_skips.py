x = "global"
def f():
    x = "f"
    class C:
        x = "class"
        def m(self): return x
        y = [x for _ in range(1)]
        z = x
    return C
C = f()
print(C().m(), C.y, C.z)
# expect: f ['f'] class
