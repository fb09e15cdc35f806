import asyncio


async def quick(n):
    print('quick', n)
    return n


async def slow(n):
    print('slow', n)
    await asyncio.sleep(0)
    print('slow goes on', n)
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    print('before')
    a = asyncio.create_task(quick(1))
    b = asyncio.create_task(slow(2))
    print('after', a.done(), b.done(), a, len(asyncio.all_tasks()))
    print(await asyncio.gather(a, b, quick(3)))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(quick(4))
        tg.create_task(slow(5))


asyncio.run(main())
# expect: before
# expect: quick 1
# expect: slow 2
# expect: after True False <Task finished name='None' result=1> 2
# expect: quick 3
# expect: slow goes on 2
# expect: [1, 2, 3]
# expect: quick 4
# expect: slow 5
# expect: slow goes on 5
