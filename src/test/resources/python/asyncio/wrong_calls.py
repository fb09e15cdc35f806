import asyncio


async def nothing():
    pass


def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, '|', e)


c = nothing()
attempt(lambda: asyncio.create_task(c))
c.close()
attempt(lambda: asyncio.run(5))
attempt(lambda: asyncio.get_running_loop())
attempt(lambda: asyncio.current_task())


async def main():
    c = nothing()
    attempt(lambda: asyncio.run(c))
    c.close()
    loop = asyncio.get_running_loop()
    attempt(lambda: loop.run_until_complete(None))
    attempt(lambda: loop.close())
    f = loop.create_future()
    attempt(f.result)
    attempt(f.exception)
    f.set_result(1)
    attempt(lambda: f.set_result(2))
    attempt(lambda: f.set_exception(ValueError))
    print(f)
    attempt(lambda: loop.create_future().set_exception(5))
    t = asyncio.current_task()
    attempt(lambda: t.set_result(1))
    attempt(lambda: asyncio.ensure_future(5))
    attempt(lambda: loop.call_later(None, print))

    class Bad:
        def __await__(self):
            yield 5

    async def wrong():
        await Bad()
    try:
        await asyncio.create_task(wrong())
    except RuntimeError as e:
        print(e)
    try:
        await asyncio.gather(1)
    except TypeError as e:
        print(e)
    return loop


loop = asyncio.run(main())
attempt(lambda: loop.call_soon(print))
attempt(lambda: loop.is_closed())
loop = asyncio.new_event_loop()
f = loop.create_future()


async def foreign():
    await f


try:
    asyncio.run(foreign())
except RuntimeError as e:
    print(str(e).split(' <')[0], str(e).split('> ')[-1])
loop.close()
# expect: RuntimeError | no running event loop
# expect: ValueError | a coroutine was expected, got 5
# expect: RuntimeError | no running event loop
# expect: RuntimeError | no running event loop
# expect: RuntimeError | asyncio.run() cannot be called from a running event loop
# expect: RuntimeError | This event loop is already running
# expect: RuntimeError | Cannot close a running event loop
# expect: InvalidStateError | Result is not set.
# expect: InvalidStateError | Exception is not set.
# expect: InvalidStateError | invalid state
# expect: InvalidStateError | invalid state
# expect: <Future finished result=1>
# expect: TypeError | invalid exception object
# expect: RuntimeError | Task does not support set_result operation
# expect: TypeError | An asyncio.Future, a coroutine or an awaitable is required
# expect: TypeError | delay must not be None
# expect: Task got bad yield: 5
# expect: An asyncio.Future, a coroutine or an awaitable is required
# expect: RuntimeError | Event loop is closed
# expect: True
# expect: Task attached to a different loop
