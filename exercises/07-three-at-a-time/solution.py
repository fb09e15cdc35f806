import asyncio


async def fetch_all(fetch, names):
    places = asyncio.Semaphore(3)

    async def fetch_one(name):
        async with places:
            return await fetch(name)

    return await asyncio.gather(*[fetch_one(name) for name in names])
