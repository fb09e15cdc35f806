def d(n):
    print('make', n)
    def w(f):
        print('apply', n)
        return f
    return w
@d(1)
@d(2)
def f(): pass
@(lambda c: c)
class C: pass
# expect: make 1
# expect: make 2
# expect: apply 2
# expect: apply 1
