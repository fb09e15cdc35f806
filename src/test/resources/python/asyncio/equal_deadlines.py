import asyncio


async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 0.01
    for i in range(8):
        loop.call_at(when, lambda i=i: print(i, end=' '))
    await asyncio.sleep(0.05)
    print()


asyncio.run(main())
# expect: 0 2 6 5 7 1 3 4 
