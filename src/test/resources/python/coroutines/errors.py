async def f(): await 5
async def g(): await [1]
async def h(): raise ValueError("h")
for c in [f(), g(), h()]:
    try: c.send(None)
    except Exception as e: print(type(e).__name__, e)
async def s(): return 1
c = s()
try: c.send(1)
except TypeError as e: print(e)
try: iter(c)
except TypeError as e: print(e)
try:
    for x in c: pass
except TypeError as e: print(e)
c.close()
d = s(); d.close()
try: d.send(None)
except RuntimeError as e: print(e)
# expect: TypeError object int can't be used in 'await' expression
# expect: TypeError object list can't be used in 'await' expression
# expect: ValueError h
# expect: can't send non-None value to a just-started coroutine
# expect: 'coroutine' object is not iterable
# expect: 'coroutine' object is not iterable
# expect: cannot reuse already awaited coroutine
