import asyncio
async def step(name, prev, delay):
    if prev: await prev
    await asyncio.sleep(delay)
    print(name)
    return name
async def main():
    a = asyncio.create_task(step('a', None, 0.02)); b = asyncio.create_task(step('b', a, 0.01)); c = asyncio.create_task(step('c', b, 0))
    print(await c)
    a2 = asyncio.ensure_future(step('x', None, 0))
    print(asyncio.isfuture(a2), asyncio.iscoroutine(step), asyncio.iscoroutinefunction(step))
    await a2
asyncio.run(main())
# expect: a
# expect: b
# expect: c
# expect: c
# expect: True False True
# expect: x
