class Y:
    def __await__(self):
        yield 1
class CM:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): print('exit', a)
async def f():
    try: await Y()
    except ValueError: return 5
async def g():
    return await f()
async def h():
    async with CM():
        return await f()
async def k():
    async with CM():
        x = await f()
    return x
for c in (g(), k(), h()):
    c.send(None)
    try: c.throw(ValueError())
    except StopIteration as e: print(e.value)
# expect: 5
# expect: exit (None, None, None)
# expect: 5
# expect: exit (None, None, None)
# expect: 5
