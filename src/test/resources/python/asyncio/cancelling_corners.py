import asyncio

async def stubborn(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print(name, 'cancelled', e.args, asyncio.current_task().cancelling())
        asyncio.current_task().uncancel()
        await asyncio.sleep(0.01)
        return name + ' survived'
    finally:
        print(name, 'finally')

async def swallow_twice():
    n = 0
    while n < 2:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            n += 1
            print('swallowed', n)
    return n

async def cancel_in_finally():
    try:
        await asyncio.sleep(3)
    finally:
        print('cleanup starts')
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print('cleanup cancelled')
            raise

async def main():
    t = asyncio.create_task(stubborn('a'))
    await asyncio.sleep(0)
    print(t.cancel('first'), t.cancelling())
    print(await t, t.cancelled(), t.cancelling())
    t = asyncio.create_task(stubborn('b'))
    print(t.cancel('before start'))
    try:
        await t
    except asyncio.CancelledError as e:
        print('never started', e.args, t.cancelled())
    t = asyncio.create_task(swallow_twice())
    await asyncio.sleep(0)
    t.cancel(); t.cancel()
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelling(), t.uncancel(), t.uncancel(), t.uncancel(), t.uncancel())
    t = asyncio.create_task(cancel_in_finally())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    t.cancel('again')
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e), t.cancelled())
    print(t.cancel(), t)
    t = asyncio.current_task()
    t.cancel('me')
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print('self', e)
    print(t.uncancel())
    async def fast(): return 1
    t = asyncio.create_task(fast())
    await asyncio.sleep(0)
    print(t.cancel(), await t)

asyncio.run(main())
# expect: True 1
# expect: a cancelled ('first',) 1
# expect: a finally
# expect: a survived False 0
# expect: True
# expect: never started ('before start',) True
# expect: swallowed 1
# expect: swallowed 2
# expect: 2 3 2 1 0 0
# expect: cleanup starts
# expect: cleanup cancelled
# expect: CancelledError('again') True
# expect: False <Task cancelled name='Task-5' coro=<cancel_in_finally() done, defined at cancelling_corners.py:24>>
# expect: self me
# expect: 0
# expect: False 1
