import asyncio, time

async def main():
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(0.1):
                    await asyncio.sleep(5)
            except TimeoutError:
                print('inner', round(loop.time() - t0, 1))
            await asyncio.sleep(5)
    except TimeoutError as e:
        print('outer', round(loop.time() - t0, 1), repr(e), repr(e.__cause__))
    async with asyncio.timeout(None) as cm:
        print(cm.when(), cm)
        cm.reschedule(loop.time() + 0.2)
        print(cm.when() is not None)
        try:
            cm.reschedule(None)
            await asyncio.sleep(.3)
        except asyncio.CancelledError:
            print('no')
    print(cm.expired(), cm)
    try:
        async with asyncio.timeout(0):
            print('body runs')
            await asyncio.sleep(0)
            print('after one')
    except TimeoutError:
        print('zero')
    try:
        async with asyncio.timeout(-1):
            await asyncio.sleep(0)
            print('?')
    except TimeoutError:
        print('negative')
    cm = asyncio.timeout(1)
    try:
        cm.reschedule(1)
    except RuntimeError as e:
        print(e)
    async with cm: pass
    try:
        async with cm: pass
    except RuntimeError as e:
        print(e)
    async def worker():
        try:
            async with asyncio.timeout(0.05):
                try:
                    await asyncio.sleep(1)
                finally:
                    time.sleep(0.1)
        except TimeoutError:
            return 'timed out'
    print(await worker())
    async def both():
        try:
            async with asyncio.timeout(0.05):
                await asyncio.sleep(1)
        except TimeoutError:
            print('timeout first')
            raise
    t = asyncio.create_task(both())
    await asyncio.sleep(0.04)
    t.cancel()
    try:
        await t
    except BaseException as e:
        print(type(e).__name__)
    try:
        await asyncio.wait_for(asyncio.sleep(1, 'x'), 0.01)
    except asyncio.TimeoutError as e:
        print(repr(e), type(e.__cause__).__name__)
    print(await asyncio.wait_for(asyncio.sleep(0.01, 'y'), None))
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0)
    except TimeoutError as e:
        print('0', repr(e.__cause__))
    try:
        async with asyncio.timeout_at(loop.time() + .05) as cm:
            raise KeyError('mine')
    except KeyError as e:
        print(e, cm.expired())
    try:
        async with asyncio.timeout(.01) as cm:
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise ValueError('translated')
    except ValueError as e:
        print(repr(e), cm.expired(), repr(e.__context__))

asyncio.run(main())
# expect: inner 0.1
# expect: outer 1.0 TimeoutError() CancelledError()
# expect: None <Timeout [active] when=None>
# expect: True
# expect: False <Timeout [finished]>
# expect: body runs
# expect: zero
# expect: negative
# expect: Timeout has not been entered
# expect: Timeout has already been entered
# expect: timed out
# expect: CancelledError
# expect: TimeoutError() CancelledError
# expect: y
# expect: 0 CancelledError()
# expect: 'mine' False
# expect: ValueError('translated') True TimeoutError()
