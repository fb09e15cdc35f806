# Coroutines that nobody awaited, and that an exception, a test or the end of a call let go.
import asyncio


async def answer(n):
    return n


class Shape:
    async def __init__(self):
        pass


class Steps:
    async def __aiter__(self):
        return self


def attempt(wrong):
    try:
        asyncio.run(wrong())
    except Exception as e:
        print(type(e).__name__, e)


async def adds():
    return answer(1) + 1


async def iterates():
    for each in answer(2):
        print(each)


async def enters():
    async with answer(3):
        pass


async def lacks_timeout():
    await asyncio.wait_for(answer(4))


async def spreads():
    return [*answer(5)]


async def sums():
    return sum(answer(n) for n in range(6, 9))


async def initialises():
    return Shape()


async def steps():
    async for each in Steps():
        print(each)


async def handles():
    try:
        answer(10) + 1
    except TypeError as e:
        print('handled', e)
    try:
        answer(11).result()
    except AttributeError as e:
        print('handled', e)
    print('went on')


async def tests():
    if answer(12):
        print('true')
    if answer(13) == 13:
        print('equal')
    print('coroutine' in f'{answer(14)}')
    kept = [answer(15)]
    kept.clear()
    print('cleared')
    for n in range(3):
        answer(n)
    both = [answer(16), answer(17)]
    both = None
    print('let go')


for each in (adds, iterates, enters, lacks_timeout, spreads, sums, initialises, steps, handles, tests):
    attempt(each)
asyncio.sleep(1)
c = asyncio.sleep(2)
# expect: TypeError unsupported operand type(s) for +: 'coroutine' and 'int'
# expect: TypeError 'coroutine' object is not iterable
# expect: TypeError 'coroutine' object does not support the asynchronous context manager protocol
# expect: TypeError wait_for() missing 1 required positional argument: 'timeout'
# expect: TypeError Value after * must be an iterable, not coroutine
# expect: TypeError unsupported operand type(s) for +: 'int' and 'coroutine'
# expect: TypeError __init__() should return None, not 'coroutine'
# expect: TypeError 'async for' received an object from __aiter__ that does not implement __anext__: coroutine
# expect: handled unsupported operand type(s) for +: 'coroutine' and 'int'
# expect: handled 'coroutine' object has no attribute 'result'
# expect: went on
# expect: true
# expect: True
# expect: cleared
# expect: let go
# expect stderr: dropped_by_failures.py:27: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   return answer(1) + 1
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:31: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   for each in answer(2):
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:36: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   async with answer(3):
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:41: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   await asyncio.wait_for(answer(4))
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:45: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   return [*answer(5)]
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:49: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   return sum(answer(n) for n in range(6, 9))
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:53: RuntimeWarning: coroutine 'Shape.__init__' was never awaited
# expect stderr:   return Shape()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:57: RuntimeWarning: coroutine 'Steps.__aiter__' was never awaited
# expect stderr:   async for each in Steps():
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:63: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   answer(10) + 1
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:69: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   print('handled', e)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:74: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   if answer(12):
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:76: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   if answer(13) == 13:
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:78: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   print('coroutine' in f'{answer(14)}')
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:80: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   kept.clear()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:83: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   answer(n)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:85: RuntimeWarning: coroutine 'answer' was never awaited
# expect stderr:   both = None
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: dropped_by_failures.py:91: RuntimeWarning: coroutine 'sleep' was never awaited
# expect stderr:   asyncio.sleep(1)
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: <sys>:0: RuntimeWarning: coroutine 'sleep' was never awaited
