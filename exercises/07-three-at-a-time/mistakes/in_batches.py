import asyncio


async def fetch_all(fetch, names):
    answers = []
    for i in range(0, len(names), 3):
        answers += await asyncio.gather(*[fetch(name) for name in names[i:i + 3]])
    return answers
