import asyncio
import re


async def boom():
    raise ValueError('lost')


async def forgotten():
    pass


async def main():
    asyncio.create_task(boom())
    await asyncio.sleep(0.01)
    forgotten()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('handler:', sorted(context), re.sub(r'at \S*/', 'at ', context['message'])))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    loop.call_exception_handler({'message': 'by hand', 'future': 1})


asyncio.run(main())
# expect: handler: ['exception', 'handle', 'message'] Exception in callback main.<locals>.<lambda>() at warnings_and_reports.py:19
# expect stderr: Task exception was never retrieved
# expect stderr: future: <Task finished name='Task-2' coro=<boom() done, defined at warnings_and_reports.py:5> exception=ValueError('lost')>
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "warnings_and_reports.py", line 6, in boom
# expect stderr:     raise ValueError('lost')
# expect stderr: ValueError: lost
# expect stderr: warnings_and_reports.py:16: RuntimeWarning: coroutine 'forgotten' was never awaited
# expect stderr:   forgotten()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: by hand
# expect stderr: future: 1
