import asyncio
lock = asyncio.Lock()
async def outer():
    async with lock:
        await inner()
async def inner():
    async with lock: print('inner')
asyncio.run(outer())
