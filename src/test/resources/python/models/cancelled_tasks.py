import asyncio
async def w():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('cancelled', e.args); await asyncio.sleep(0.01); print('cleaned'); raise
    finally: print('finally')
async def stubborn():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: return 'survived'
async def main():
    t = asyncio.create_task(w())
    await asyncio.sleep(0)
    print(t.cancel('why'), t.cancelling(), t.cancelled())
    try: await t
    except asyncio.CancelledError as e: print('main saw', e.args)
    print(t.cancelled(), t)
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelling(), t.uncancel())
    t = asyncio.create_task(w())
    t.cancel()
    try: await t
    except asyncio.CancelledError: print('never ran')
    print(t.cancel())
asyncio.run(main())
# expect: True 1 False
# expect: cancelled ('why',)
# expect: cleaned
# expect: finally
# expect: main saw ('why',)
# expect: True <Task cancelled name='Task-2' coro=<w() done, defined at cancelled_tasks.py:2>>
# expect: survived 1 0
# expect: never ran
# expect: False
