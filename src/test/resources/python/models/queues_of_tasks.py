import asyncio
async def producer(q, n):
    for i in range(n): await q.put(i); print('put', i)
    await q.put(None)
async def consumer(q):
    while (x := await q.get()) is not None: print('got', x); q.task_done()
    q.task_done()
async def main():
    q = asyncio.Queue(2)
    async with asyncio.TaskGroup() as tg: tg.create_task(producer(q, 4)); tg.create_task(consumer(q))
    await q.join()
    print(q, q.empty(), q.full())
    for f in (q.get_nowait, q.task_done):
        try: f()
        except (asyncio.QueueEmpty, ValueError) as e: print(repr(e))
    q.put_nowait(1)
    q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(repr(e))
    q.shutdown()
    print(await q.get(), await q.get())
    try: await q.get()
    except asyncio.QueueShutDown as e: print(repr(e))
    pq = asyncio.PriorityQueue()
    [pq.put_nowait(x) for x in (3, 1, 2)]
    print([pq.get_nowait() for _ in range(3)])
asyncio.run(main())
# expect: put 0
# expect: put 1
# expect: got 0
# expect: got 1
# expect: put 2
# expect: put 3
# expect: got 2
# expect: got 3
# expect: <Queue maxsize=2> True False
# expect: QueueEmpty()
# expect: ValueError('task_done() called too many times')
# expect: QueueFull()
# expect: 1 2
# expect: QueueShutDown()
# expect: [1, 2, 3]
