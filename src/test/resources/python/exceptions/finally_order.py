def f(n):
    try:
        print("try")
        if n == 1: return "ret"
        if n == 2: raise ValueError("v")
    except ValueError as e:
        print("except", e)
        return "handled"
    else: print("else"); return "else ret"
    finally: print("finally")
print(f(0), f(1), f(2))
def g():
    try: return 1
    finally: return 2
print(g())
def h():
    for i in range(3):
        try: continue
        finally: print("fin", i)
    while True:
        try: break
        finally: print("brk")
h()
# expect: try
# expect: else
# expect: finally
# expect: try
# expect: finally
# expect: try
# expect: except v
# expect: finally
# expect: else ret ret handled
# expect: 2
# expect: fin 0
# expect: fin 1
# expect: fin 2
# expect: brk
