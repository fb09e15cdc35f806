import asyncio, sys
async def numbers(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    except GeneratorExit:
        print('exit'); raise
    finally:
        await asyncio.sleep(0)
        print('closed', n)
async def main():
    async for i in numbers(5):
        if i == 1: break
    print('left')
    await asyncio.sleep(.01)
    g = numbers(3)
    print(await anext(g), await g.asend(None))
    await g.aclose()
    try: await anext(g)
    except StopAsyncIteration: print('over')
    print(await anext(g, 'default'))
    h = numbers(4)
    await anext(h)
    try: await h.athrow(ValueError('t'))
    except ValueError as e: print(e)
    from contextlib import aclosing, asynccontextmanager
    async with aclosing(numbers(6)) as it:
        async for x in it:
            if x: break
    global keep
    keep = numbers(9)
    await anext(keep)
    print([x async for x in numbers(2)])
    print('main ends')
asyncio.run(main())
print('run over')
# expect: left
# expect: exit
# expect: closed 5
# expect: 0 1
# expect: exit
# expect: closed 3
# expect: over
# expect: default
# expect: closed 4
# expect: t
# expect: exit
# expect: closed 6
# expect: closed 2
# expect: [0, 1]
# expect: main ends
# expect: exit
# expect: closed 9
# expect: run over
