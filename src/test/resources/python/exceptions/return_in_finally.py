def f():
    try: raise ValueError
    finally: return 1
def g():
    while True:
        try: return 'try'
        finally: break
    return 'after'
print(f(), g())
# expect: 1 after
