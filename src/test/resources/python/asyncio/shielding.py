import asyncio
async def work(n):
    print('start', n)
    try:
        await asyncio.sleep(0.1)
    except asyncio.CancelledError:
        print('cancelled inside', n); raise
    print('done', n)
    if n == 3: raise ValueError('late')
    return n
async def main():
    try:
        await asyncio.wait_for(asyncio.shield(work(1)), 0.01)
    except TimeoutError:
        print('gave up on 1')
    await asyncio.sleep(0.2)
    inner = asyncio.create_task(work(2))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print(inner.done(), inner.cancelled(), outer.cancelled())
    print(await inner)
    inner = asyncio.create_task(work(3))
    outer = asyncio.shield(inner)
    outer.cancel()
    await asyncio.sleep(0.2)
    print(inner.exception())
    inner = asyncio.create_task(work(4))
    outer = asyncio.shield(inner)
    inner.cancel('why')
    try:
        await outer
    except asyncio.CancelledError as e:
        print('inner cancelled', e.args)
    f = asyncio.get_running_loop().create_future()
    f.set_result(5)
    print(asyncio.shield(f) is f)
asyncio.run(main())
# expect: start 1
# expect: gave up on 1
# expect: done 1
# expect: start 2
# expect: False False True
# expect: done 2
# expect: 2
# expect: start 3
# expect: done 3
# expect: late
# expect: inner cancelled ()
# expect: True
