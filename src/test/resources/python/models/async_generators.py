import asyncio
async def ticker(n):
    try:
        for i in range(n): yield i; await asyncio.sleep(0.01)
    finally: print('closing'); await asyncio.sleep(0); print('closed')
async def main():
    async for i in ticker(3): print(i)
    async for i in ticker(5):
        if i == 1: break
    print('after break')
    print([x async for x in ticker(2)], [x * 2 async for x in ticker(3) if x])
    it = aiter(ticker(1))
    print(await anext(it), await anext(it, 'default'))
    g = ticker(3)
    await anext(g)
    await g.aclose()
    try: await anext(g)
    except StopAsyncIteration: print('stopped')
asyncio.run(main())
# expect: 0
# expect: 1
# expect: 2
# expect: closing
# expect: closed
# expect: after break
# expect: closing
# expect: closed
# expect: closing
# expect: closed
# expect: closing
# expect: closed
# expect: [0, 1] [2, 4]
# expect: closing
# expect: closed
# expect: 0 default
# expect: closing
# expect: closed
# expect: stopped
