import asyncio
log = []
async def cached(n):
    log.append(('start', n, asyncio.current_task().get_name() if n < 2 else None))
    if n % 2: await asyncio.sleep(0)
    log.append(('end', n))
    return n
async def boom(): raise ValueError('eager')
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    me = asyncio.current_task()
    a = asyncio.create_task(cached(0), name='zero')
    print(a.done(), asyncio.current_task() is me)
    b = asyncio.create_task(cached(1), name='one')
    print(b.done(), log)
    print(await asyncio.gather(a, b, cached(2), cached(3)))
    c = asyncio.create_task(boom())
    print(c.done(), repr(c.exception()))
    t = asyncio.Task(cached(4), eager_start=True, loop=loop)
    print(t)
    async with asyncio.TaskGroup() as tg:
        x = tg.create_task(cached(6)); y = tg.create_task(cached(5))
        print(x.done(), y.done())
    print(len(asyncio.all_tasks()))
    print(log)
    loop.set_task_factory(None)
    d = asyncio.create_task(cached(8)); print(d.done()); await d
asyncio.run(main())
# expect: True True
# expect: False [('start', 0, 'Task-2'), ('end', 0), ('start', 1, 'Task-3')]
# expect: [0, 1, 2, 3]
# expect: True ValueError('eager')
# expect: <Task finished name='Task-7' result=4>
# expect: True False
# expect: 1
# expect: [('start', 0, 'Task-2'), ('end', 0), ('start', 1, 'Task-3'), ('start', 2, None), ('end', 2), ('start', 3, None), ('end', 1), ('end', 3), ('start', 4, None), ('end', 4), ('start', 6, None), ('end', 6), ('start', 5, None), ('end', 5)]
# expect: False
