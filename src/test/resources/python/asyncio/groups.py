import asyncio


async def ok(n, after=0.0):
    try:
        await asyncio.sleep(after)
        return n
    except asyncio.CancelledError:
        print('cancelled', n)
        raise


async def bad(text, after=0.0):
    await asyncio.sleep(after)
    raise ValueError(text)


async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(1))
        b = tg.create_task(ok(2, 0.01), name='bee')
        print(tg)
    print(a.result(), b.result(), b.get_name(), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(1, 1))
            tg.create_task(bad('x', 0.01))
            await asyncio.sleep(1)
            print('not reached')
    except* ValueError as e:
        print(repr(e))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(3, 1))
            await asyncio.sleep(0)
            raise KeyError('body')
    except ExceptionGroup as e:
        print(repr(e), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad('1'))
            tg.create_task(bad('2'))
    except ExceptionGroup as e:
        print(e.exceptions)
    try:
        tg.create_task(coro := ok(1))
    except RuntimeError as e:
        print(str(e).split(' at ')[0])

    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(7, 1))
            await asyncio.sleep(1)

    t = asyncio.create_task(outer())
    await asyncio.sleep(0.01)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('outer cancelled')


asyncio.run(main())
# expect: <TaskGroup tasks=2 entered>
# expect: 1 2 bee <TaskGroup entered>
# expect: cancelled 1
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('x')])
# expect: cancelled 3
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')]) 0
# expect: (ValueError('1'), ValueError('2'))
# expect: TaskGroup <TaskGroup cancelling> is finished
# expect: cancelled 7
# expect: outer cancelled
