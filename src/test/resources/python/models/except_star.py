import asyncio
async def bad(e, n):
    await asyncio.sleep(n)
    raise e
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(ValueError('v'), 0)); tg.create_task(bad(TypeError('t'), 0)); t = tg.create_task(asyncio.sleep(5))
    except* ValueError as eg: print('value', eg.exceptions)
    except* TypeError as eg: print('type', repr(eg))
    print(t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(1))
            raise RuntimeError('body')
    except ExceptionGroup as e: print(e, e.exceptions)
    tg = asyncio.TaskGroup()
    c = asyncio.sleep(0)
    try: tg.create_task(c)
    except RuntimeError as e: print(e)
    c.close()
asyncio.run(main())
# expect: value (ValueError('v'),)
# expect: type ExceptionGroup('unhandled errors in a TaskGroup', [TypeError('t')])
# expect: True
# expect: unhandled errors in a TaskGroup (1 sub-exception) (RuntimeError('body'),)
# expect: TaskGroup <TaskGroup> has not been entered
