import asyncio
async def producer(q):
    for i in range(4):
        await q.put(i); print('put', i)
    q.shutdown()
    print('shut', q)
async def consumer(q, n):
    try:
        while True:
            item = await q.get()
            print(n, 'got', item)
            await asyncio.sleep(.1)
            q.task_done()
    except asyncio.QueueShutDown as e:
        print(n, 'over', repr(e))
async def main():
    q = asyncio.Queue(2)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(producer(q)); tg.create_task(consumer(q, 'A')); tg.create_task(consumer(q, 'B'))
    await q.join()
    for f in (lambda: q.put_nowait(1), lambda: q.get_nowait()):
        try: f()
        except asyncio.QueueShutDown as e: print(type(e).__name__)
    q = asyncio.Queue(1)
    q.put_nowait('x')
    async def putter():
        try: await q.put('y')
        except asyncio.QueueShutDown: print('putter told')
    async def joiner():
        await q.join(); print('joined')
    p = asyncio.create_task(putter()); j = asyncio.create_task(joiner())
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    await p; await j
    print(q.qsize(), q.empty(), q)
    q = asyncio.PriorityQueue()
    for x in (3, 1, 2): q.put_nowait(x)
    print(q, [q.get_nowait() for _ in range(3)])
    q = asyncio.LifoQueue(2)
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(repr(e), q.full())
    try: asyncio.Queue().get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    try: asyncio.Queue().task_done()
    except ValueError as e: print(e)
    q = asyncio.Queue()
    g = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    print(q)
    g.cancel()
    q.put_nowait(1)
    await asyncio.sleep(0)
    print(g.cancelled(), q.qsize())
asyncio.run(main())
# expect: put 0
# expect: put 1
# expect: A got 0
# expect: B got 1
# expect: put 2
# expect: put 3
# expect: shut <Queue maxsize=2 _queue=[2, 3] tasks=4 shutdown>
# expect: A got 2
# expect: B got 3
# expect: A over QueueShutDown()
# expect: B over QueueShutDown()
# expect: QueueShutDown
# expect: QueueShutDown
# expect: joined
# expect: putter told
# expect: 0 True <Queue maxsize=1 shutdown>
# expect: <PriorityQueue maxsize=0 tasks=3> [1, 2, 3]
# expect: QueueFull() True
# expect: QueueEmpty()
# expect: task_done() called too many times
# expect: <Queue maxsize=0 _getters[1]>
# expect: True 1
