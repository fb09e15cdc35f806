import asyncio


async def fetch_all(fetch, names):
    places = asyncio.Semaphore(3)
    answers = []

    async def fetch_one(name):
        async with places:
            answers.append(await fetch(name))

    async with asyncio.TaskGroup() as group:
        for name in names:
            group.create_task(fetch_one(name))
    return answers
