def g():
    try:
        yield 1
    except GeneratorExit:
        print("exit")
        raise
    finally: print("fin")
a = g(); next(a); print(a.close())
b = g(); b.close(); print(next(b, "none"))
def bad():
    try: yield 1
    except GeneratorExit: yield 2
c = bad(); next(c)
try: c.close()
except RuntimeError as e: print(e)
def ret():
    try: yield 1
    except GeneratorExit: return 5
d = ret(); next(d); print(d.close())
# expect: exit
# expect: fin
# expect: None
# expect: none
# expect: generator ignored GeneratorExit
# expect: 5
