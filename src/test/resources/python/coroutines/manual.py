class Aw:
    def __await__(self):
        x = yield 'ask'
        return x * 2
async def f(): return await Aw()
c = f()
print(c.send(None))
try: c.send(21)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
# expect: ask
# expect: 42
# expect: cannot reuse already awaited coroutine
