import asyncio
async def worker(name, x, y):
    async with x:
        await asyncio.sleep(0.1)
        async with y: print(name)
async def main():
    left, right = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(worker('one', left, right), worker('two', right, left))
asyncio.run(main())
