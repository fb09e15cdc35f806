import asyncio


async def fetch_all(fetch, names):
    answers = []
    for name in names:
        task = asyncio.create_task(fetch(name))
        answers.append(await task)
    return answers
