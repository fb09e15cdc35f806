import asyncio
import re


async def inner():
    await asyncio.sleep(0)
    raise LookupError('deep')


async def main():
    try:
        await asyncio.gather(inner())
    except LookupError as e:
        print('caught', e)
    t = asyncio.create_task(inner())
    try:
        await t
    except LookupError:
        print(re.sub(r'at \S*/', 'at ', repr(t)))


asyncio.run(main())
print(asyncio.iscoroutinefunction(main), asyncio.iscoroutine(main), asyncio.isfuture(1))
# expect: caught deep
# expect: <Task finished name='Task-3' coro=<inner() done, defined at uncaught.py:5> exception=LookupError('deep')>
# expect: True False False
