def f(a):
    b = 2
    def g(): return b
    d = locals()
    c = 3
    return sorted(d), sorted(locals())
print(f(1))
class C:
    v = 1
    names = sorted(locals())
print(C.names)
print(locals() is globals())
# expect: (['a', 'b', 'g'], ['a', 'b', 'c', 'd', 'g'])
# expect: ['__firstlineno__', '__module__', '__qualname__', 'v']
# expect: True
