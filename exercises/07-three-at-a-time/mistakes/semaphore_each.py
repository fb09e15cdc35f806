import asyncio


async def fetch_all(fetch, names):
    async def fetch_one(name):
        async with asyncio.Semaphore(3):
            return await fetch(name)

    return await asyncio.gather(*[fetch_one(name) for name in names])
