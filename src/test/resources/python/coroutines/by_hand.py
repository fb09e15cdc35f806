class Aw:
    def __await__(self):
        r = yield "pause"
        return r * 2
async def inner(): return await Aw() + 1
async def main():
    a = await inner()
    b = await inner()
    return a + b
c = main()
print(c.send(None), c.send(10), end=" ")
try: c.send(20)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
print(type(c).__name__, c.cr_running, c.cr_await)
# expect: pause pause 62
# expect: cannot reuse already awaited coroutine
# expect: coroutine False None
