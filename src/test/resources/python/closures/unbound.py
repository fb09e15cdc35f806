def f():
    def g():
        return x
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    x = 1
    return g()
print(f())
def h():
    print(y)
    y = 1
try: h()
except UnboundLocalError as e: print(e)
def k():
    z = 1
    del z
    return z
try: k()
except UnboundLocalError as e: print(e)
# expect: NameError cannot access free variable 'x' where it is not associated with a value in enclosing scope
# expect: 1
# expect: cannot access local variable 'y' where it is not associated with a value
# expect: cannot access local variable 'z' where it is not associated with a value
