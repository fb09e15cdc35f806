import asyncio


async def main():
    q = asyncio.Queue(2)
    print(q.empty(), q.full(), q.maxsize, q)

    async def put():
        for i in range(4):
            await q.put(i)
            print('put', i)
        q.shutdown()

    async def get(name):
        try:
            while True:
                print(name, await q.get())
                q.task_done()
        except asyncio.QueueShutDown:
            print(name, 'over')

    await asyncio.gather(put(), get('A'), get('B'))
    await q.join()
    print(q)
    for kind in (asyncio.LifoQueue, asyncio.PriorityQueue):
        q = kind()
        for i in (2, 3, 1):
            q.put_nowait(i)
        print([q.get_nowait() for _ in range(3)], q.qsize())
        try:
            q.get_nowait()
        except asyncio.QueueEmpty as e:
            print(repr(e))
    q = asyncio.Queue(1)
    q.put_nowait(1)
    try:
        q.put_nowait(2)
    except asyncio.QueueFull as e:
        print(repr(e))
    q.task_done()
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    try:
        await asyncio.wait_for(q.put(5), 0.01)
    except TimeoutError:
        print(q.qsize(), len(q._putters))
    q.shutdown(immediate=True)
    try:
        await q.get()
    except asyncio.QueueShutDown as e:
        print(repr(e))


asyncio.run(main())
# expect: True False 2 <Queue maxsize=2>
# expect: put 0
# expect: put 1
# expect: A 0
# expect: A 1
# expect: put 2
# expect: put 3
# expect: A 2
# expect: A 3
# expect: A over
# expect: B over
# expect: <Queue maxsize=2 shutdown>
# expect: [1, 3, 2] 0
# expect: QueueEmpty()
# expect: [1, 2, 3] 0
# expect: QueueEmpty()
# expect: QueueFull()
# expect: task_done() called too many times
# expect: 1 0
# expect: QueueShutDown()
