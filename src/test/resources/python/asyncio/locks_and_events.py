import asyncio
import re


def shown(thing):
    return re.sub('0x[0-9a-f]+', '0x', repr(thing))


async def main():
    lock = asyncio.Lock()
    print(shown(lock))

    async def user(name):
        for _ in range(2):
            async with lock:
                print(name, 'in')
                await asyncio.sleep(0)

    await asyncio.gather(user('A'), user('B'))
    await lock.acquire()
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(shown(lock), lock.locked())
    t.cancel()
    await asyncio.sleep(0)
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print(e)

    event = asyncio.Event()

    async def waiter(n):
        print(n, await event.wait())

    ts = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(shown(event))
    event.set()
    print(event.is_set())
    await asyncio.gather(*ts)
    event.clear()
    print(shown(event))

    cond = asyncio.Condition()
    items = []

    async def consumer(n):
        async with cond:
            await cond.wait_for(lambda: items)
            print(n, items.pop())

    ts = [asyncio.create_task(consumer(i)) for i in range(2)]
    await asyncio.sleep(0)
    async with cond:
        items.extend('xy')
        cond.notify_all()
        print(shown(cond))
    await asyncio.gather(*ts)
    for f in (cond.notify, cond.wait):
        try:
            r = f()
            if r:
                await r
        except RuntimeError as e:
            print(e)

    sem = asyncio.Semaphore(2)
    running = 0

    async def limited(n):
        nonlocal running
        async with sem:
            running += 1
            print(n, running)
            await asyncio.sleep(0.01)
            running -= 1

    await asyncio.gather(*[limited(i) for i in range(5)])
    print(shown(sem))
    b = asyncio.BoundedSemaphore(1)
    for f in (b.release, lambda: asyncio.Semaphore(-1)):
        try:
            f()
        except ValueError as e:
            print(e)

    barrier = asyncio.Barrier(3)

    async def party(n):
        position = await barrier.wait()
        print('passed', n, position)

    await asyncio.gather(*[party(i) for i in range(3)])
    print(shown(barrier), barrier.n_waiting)
    t = asyncio.create_task(party(9))
    await asyncio.sleep(0)
    await barrier.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print(e, barrier.broken)


asyncio.run(main())
# expect: <asyncio.locks.Lock object at 0x [unlocked]>
# expect: A in
# expect: B in
# expect: A in
# expect: B in
# expect: <asyncio.locks.Lock object at 0x [locked, waiters:1]> True
# expect: Lock is not acquired.
# expect: <asyncio.locks.Event object at 0x [unset, waiters:3]>
# expect: True
# expect: 0 True
# expect: 1 True
# expect: 2 True
# expect: <asyncio.locks.Event object at 0x [unset]>
# expect: <asyncio.locks.Condition object at 0x [locked, waiters:2]>
# expect: 0 y
# expect: 1 x
# expect: cannot notify on un-acquired lock
# expect: cannot wait on un-acquired lock
# expect: 0 1
# expect: 1 2
# expect: 2 1
# expect: 3 2
# expect: 4 1
# expect: <asyncio.locks.Semaphore object at 0x [unlocked, value:2]>
# expect: BoundedSemaphore released too many times
# expect: Semaphore initial value must be >= 0
# expect: passed 2 2
# expect: passed 0 0
# expect: passed 1 1
# expect: <asyncio.locks.Barrier object at 0x [filling, waiters:0/3]> 0
# expect: Abort or reset of barrier True
