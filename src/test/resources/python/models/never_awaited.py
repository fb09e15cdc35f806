import asyncio
async def f(): pass
async def g(): raise ValueError('lost')
async def main():
    f()
    t = asyncio.create_task(g())
    await asyncio.sleep(0.01)
    del t
    await asyncio.sleep(0)
    print('end main')
asyncio.run(main())
# expect: end main
# expect stderr: never_awaited.py:5: RuntimeWarning: coroutine 'f' was never awaited
# expect stderr:   f()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: Task exception was never retrieved
# expect stderr: future: <Task finished name='Task-2' coro=<g() done, defined at never_awaited.py:3> exception=ValueError('lost')>
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "never_awaited.py", line 3, in g
# expect stderr:     async def g(): raise ValueError('lost')
# expect stderr:                    ^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr: ValueError: lost
