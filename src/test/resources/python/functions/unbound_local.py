x = 1
def f():
    print(x)
    x = 2
def g():
    def h(): return y
    h()
    y = 1
def k():
    del z
    z = 1
for fn in (f, g, k):
    try: fn()
    except NameError as e: print(type(e).__name__, e)
# expect: UnboundLocalError cannot access local variable 'x' where it is not associated with a value
# expect: NameError cannot access free variable 'y' where it is not associated with a value in enclosing scope
# expect: UnboundLocalError cannot access local variable 'z' where it is not associated with a value
