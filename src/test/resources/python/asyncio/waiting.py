import asyncio


async def value(n, after):
    await asyncio.sleep(after)
    if n == 3:
        raise ValueError(n)
    return n


async def main():
    ts = [asyncio.create_task(value(i, i / 50), name=f't{i}') for i in (3, 1, 2)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print([t.get_name() for t in done], sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(ts, timeout=0.03)
    print(sorted(t.get_name() for t in done), len(pending))
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), ts[0].exception())
    for bad in ([], value(1, 0), [value(1, 0)]):
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        if asyncio.iscoroutine(bad):
            bad.close()
        elif bad:
            bad[0].close()
    for f in asyncio.as_completed([value(2, 0.02), value(1, 0.01)]):
        print(await f)
    a, b = asyncio.create_task(value(2, 0.02)), asyncio.create_task(value(1, 0.01))
    async for t in asyncio.as_completed([a, b]):
        print(t is a, t.result())
    try:
        for f in asyncio.as_completed([value(5, 1)], timeout=0.01):
            await f
    except TimeoutError as e:
        print('TimeoutError', repr(e))
    try:
        await asyncio.wait_for(value(1, 1), 0.01)
    except asyncio.TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    print(await asyncio.wait_for(value(1, 0.01), None))
    try:
        await asyncio.wait_for(value(1, 0.01), 0)
    except TimeoutError:
        print('at once')


asyncio.run(main())
# expect: ['t1'] ['t2', 't3']
# expect: ['t1', 't2'] 1
# expect: 3 0 3
# expect: ValueError Set of Tasks/Futures is empty.
# expect: TypeError expect a list of futures, not coroutine
# expect: TypeError Passing coroutines is forbidden, use tasks explicitly.
# expect: 1
# expect: 2
# expect: False 1
# expect: True 2
# expect: TimeoutError TimeoutError()
# expect: TimeoutError() CancelledError()
# expect: 1
# expect: at once
