import asyncio


async def value(n, after=0.0, error=None):
    await asyncio.sleep(after)
    if error:
        raise error
    print('did', n)
    return n


async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(value(1, 0.02), value(2, 0.01), value(3)))
    try:
        await asyncio.gather(value(1, 0.02), value(2, 0.01, ValueError('two')))
    except ValueError as e:
        print('error', e)
    await asyncio.sleep(0.03)
    print(await asyncio.gather(value(1), value(2, 0, KeyError('k')), return_exceptions=True))
    g = asyncio.gather(value(1, 1), value(2, 1))
    await asyncio.sleep(0)
    print(g)
    print(g.cancel(), g.cancelled())
    try:
        await g
    except asyncio.CancelledError:
        print('cancelled', g.cancelled(), g.done())
    t = asyncio.create_task(value(5))
    print(await asyncio.gather(t, t))
    inner = asyncio.create_task(value(9, 0.01))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except TimeoutError:
        print('timed out', inner.done())
    print(await inner)


asyncio.run(main())
# expect: []
# expect: did 3
# expect: did 2
# expect: did 1
# expect: [1, 2, 3]
# expect: error two
# expect: did 1
# expect: did 1
# expect: [1, KeyError('k')]
# expect: <_GatheringFuture pending>
# expect: True False
# expect: cancelled False True
# expect: did 5
# expect: [5, 5]
# expect: timed out False
# expect: did 9
# expect: 9
