async def ag():
    yield 1
    raise StopAsyncIteration
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def main():
    try:
        async for x in ag(): print(x)
    except RuntimeError as e: print(e)
    g = ag()
    try: await g.asend(1)
    except TypeError as e: print(e)
    print([y for y in [1, 2] if await aw(y)])
async def aw(x): return x > 1
run(main())
async def st(): raise StopIteration(1)
try: run(st())
except RuntimeError as e: print(e)
# expect: 1
# expect: async generator raised StopAsyncIteration
# expect: can't send non-None value to a just-started async generator
# expect: [2]
# expect: coroutine raised StopIteration
