import asyncio


async def never():
    print('never runs')


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('no')
    return 'stayed'


async def polite():
    try:
        await asyncio.sleep(10)
    finally:
        print('cleaned up')


async def suicidal():
    asyncio.current_task().cancel()
    return 'too late'


async def main():
    t = asyncio.create_task(never())
    print(t.cancel(), t.cancelled(), t.cancelling(), t.done())
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled', t.cancelled())
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel('why')
    print(await t, t.cancelled(), t.cancelling(), t.uncancel(), t.cancelling())
    t = asyncio.create_task(polite())
    await asyncio.sleep(0)
    t.cancel('message')
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e))
    t = asyncio.create_task(suicidal())
    await asyncio.wait([t])
    print(t.cancelled(), t.cancel())
    try:
        t.result()
    except asyncio.CancelledError as e:
        print('result:', repr(e))
    try:
        t.exception()
    except asyncio.CancelledError as e:
        print('exception:', repr(e))


asyncio.run(main())
# expect: True False 1 False
# expect: cancelled True
# expect: no
# expect: stayed False 1 0 0
# expect: cleaned up
# expect: CancelledError('message')
# expect: True False
# expect: result: CancelledError()
# expect: exception: CancelledError()
