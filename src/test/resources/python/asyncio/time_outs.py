import asyncio


async def main():
    try:
        async with asyncio.timeout(0.01) as cm:
            await asyncio.sleep(1)
    except TimeoutError:
        print(cm.expired(), cm)
    async with asyncio.timeout(None) as cm:
        print(cm, cm.when())
        cm.reschedule(asyncio.get_running_loop().time() + 1)
        await asyncio.sleep(0.01)
    print(cm.expired(), cm)
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(0.01):
                await asyncio.sleep(5)
    except TimeoutError:
        print('inner')
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            print('in')
            await asyncio.sleep(0)
            print('not here')
    except TimeoutError as e:
        print(repr(e.__cause__))
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                raise ValueError('instead')
    except ValueError as e:
        print(repr(e), repr(e.__context__))
    try:
        async with cm:
            pass
    except RuntimeError as e:
        print(e)


asyncio.run(main())
# expect: True <Timeout [expired]>
# expect: <Timeout [active] when=None> None
# expect: False <Timeout [finished]>
# expect: inner
# expect: in
# expect: CancelledError()
# expect: ValueError('instead') TimeoutError()
# expect: Timeout has already been entered
