class C: pass
for f in (lambda: C(1), lambda: C(x=1), lambda: object(1), lambda: object.__new__(C, 1)):
    try: f()
    except TypeError as e: print(e)
# expect: C() takes no arguments
# expect: C() takes no arguments
# expect: object() takes no arguments
# expect: C() takes no arguments
