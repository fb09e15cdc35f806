import asyncio


async def work(n):
    return n


def forgets():
    c = work(1)
    print('made')


def passed(c):
    print('passed')


def starts(c):
    return asyncio.get_running_loop().create_task(c)


async def main():
    forgets()
    print('after a local')
    passed(work(2))
    print('after an argument')
    task = starts(work(3))
    print(await task)
    kept = work(4)
    print(await kept)


asyncio.run(main())
print('end')
# expect: made
# expect: after a local
# expect: passed
# expect: after an argument
# expect: 3
# expect: 4
# expect: end
# expect stderr: never_awaited_in_a_local.py:22: RuntimeWarning: coroutine 'work' was never awaited
# expect stderr:   forgets()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# expect stderr: never_awaited_in_a_local.py:24: RuntimeWarning: coroutine 'work' was never awaited
# expect stderr:   passed(work(2))
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
