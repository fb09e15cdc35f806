import asyncio


async def ticks(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0.001)
    finally:
        print('closed', n)


async def main():
    async for i in ticks(3):
        print(i)
    print([i async for i in ticks(2)])
    g = ticks(5)
    print(await anext(g), await g.__anext__())
    await g.aclose()
    left = ticks(9)
    print(await anext(left))
    print('end of main')


asyncio.run(main())
# expect: 0
# expect: 1
# expect: 2
# expect: closed 3
# expect: closed 2
# expect: [0, 1]
# expect: 0 1
# expect: closed 5
# expect: 0
# expect: end of main
# expect: closed 9
