class A: pass
class B(A): pass
for v in ((), 5):
    try: B.__bases__ = v
    except TypeError as e: print(e)
# expect: can only assign non-empty tuple to B.__bases__, not ()
# expect: can only assign tuple to B.__bases__, not int
