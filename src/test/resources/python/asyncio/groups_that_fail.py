import asyncio

async def fail(n, delay, exc):
    try:
        await asyncio.sleep(delay)
        raise exc
    finally:
        print('end', n)

async def slow(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('slow', n, 'cancelled')
        raise

async def bad_cleanup():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise RuntimeError('in cleanup')

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(1, .1, ValueError('v')))
            tg.create_task(fail(2, .1, KeyError('k')))
            tg.create_task(slow(3))
            tg.create_task(bad_cleanup())
        print('not reached')
    except* ValueError as eg:
        print('values', eg.exceptions)
    except* (KeyError, RuntimeError) as eg:
        print('others', eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow(4))
            await asyncio.sleep(0)
            raise OSError('body')
    except* OSError as eg:
        print(repr(eg))
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(slow(5))
            await asyncio.sleep(0)
            t.cancel()
        print('cancelled child is fine', t.cancelled())
    except BaseException as e:
        print('?', repr(e))
    tg = asyncio.TaskGroup()
    try:
        tg.create_task(slow(6))
    except RuntimeError as e:
        print(str(e).split(' at ')[0], '|', 'has not been entered' in str(e))
    async with tg:
        print(repr(tg))
        a = tg.create_task(asyncio.sleep(0, 'x'), name='named')
        print(repr(tg), a.get_name())
    print(a.result(), repr(tg))
    c = slow(7)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print('is finished' in str(e))
    c.close()
    try:
        async with asyncio.TaskGroup() as tg:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail(8, 0, ZeroDivisionError()))
                tg.create_task(slow(9))
    except ExceptionGroup as eg:
        print(repr(eg))
    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow(10))
    t = asyncio.create_task(outer())
    await asyncio.sleep(.01)
    t.cancel('outside')
    try:
        await t
    except asyncio.CancelledError as e:
        print('outer cancelled', e.args)

asyncio.run(main())
# expect: end 1
# expect: end 2
# expect: slow 3 cancelled
# expect: values (ValueError('v'),)
# expect: others (KeyError('k'), RuntimeError('in cleanup'))
# expect: slow 4 cancelled
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [OSError('body')])
# expect: slow 5 cancelled
# expect: cancelled child is fine True
# expect: TaskGroup <TaskGroup> has not been entered | True
# expect: <TaskGroup entered>
# expect: <TaskGroup tasks=1 entered> named
# expect: x <TaskGroup entered>
# expect: True
# expect: end 8
# expect: slow 9 cancelled
# expect: ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [ZeroDivisionError()])])
# expect: slow 10 cancelled
# expect: outer cancelled ('outside',)
