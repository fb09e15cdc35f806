import asyncio


async def fetch_all(fetch, names):
    # TODO: three at a time, never more
    answers = []
    for name in names:
        answers.append(await fetch(name))
    return answers
