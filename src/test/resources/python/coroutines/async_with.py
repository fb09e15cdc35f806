class CM:
    async def __aenter__(self): print("enter"); return 5
    async def __aexit__(self, t, v, tb): print("exit", t and t.__name__, v); return t is ValueError
async def f():
    async with CM() as x, CM(): print(x)
    async with CM(): raise ValueError("sw")
    print("after")
    async with CM(): raise KeyError("k")
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
try: run(f())
except KeyError as e: print("key", e)
async def bad():
    async with 5: pass
try: run(bad())
except TypeError as e: print(e)
async def bad2():
    with CM(): pass
try: run(bad2())
except TypeError as e: print(e)
# expect: enter
# expect: enter
# expect: 5
# expect: exit None None
# expect: exit None None
# expect: enter
# expect: exit ValueError sw
# expect: after
# expect: enter
# expect: exit KeyError 'k'
# expect: key 'k'
# expect: 'int' object does not support the asynchronous context manager protocol
# expect: 'CM' object does not support the context manager protocol
