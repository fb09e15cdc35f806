import asyncio
log = []
async def f(n, d=None):
    log.append(('s', n))
    if d is not None: await asyncio.sleep(d)
    log.append(('e', n))
    return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(f('a')); b = asyncio.create_task(f('b', 0)); log.append('after')
    print(a.done(), b.done(), a.result())
    await b
    print(log)
    async def boom(): raise ValueError('eager')
    t = asyncio.create_task(boom())
    print(t.done(), repr(t.exception()))
asyncio.run(main())
# expect: True False a
# expect: [('s', 'a'), ('e', 'a'), ('s', 'b'), 'after', ('e', 'b')]
# expect: True ValueError('eager')
