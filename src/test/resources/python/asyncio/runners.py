import asyncio


async def step(n):
    print(n, asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    return n


with asyncio.Runner() as runner:
    print(runner.run(step(1)))
    print(runner.run(step(2)))
    print(runner.get_loop().is_running())
c = step(3)
try:
    runner.run(c)
except RuntimeError as e:
    print(e)
c.close()


async def left_over():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print('cancelled at the end')
        raise


async def main():
    asyncio.create_task(left_over())
    await asyncio.sleep(0)
    return 'done'


print(asyncio.run(main()))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(step('by hand')))
loop.call_soon(loop.stop)
loop.run_forever()
print(loop)
loop.close()
print(loop)
# expect: 1 Task-1 1
# expect: 1
# expect: 2 Task-2 1
# expect: 2
# expect: False
# expect: Runner is closed
# expect: cancelled at the end
# expect: done
# expect: by hand Task-9 1
# expect: by hand
# expect: <_UnixSelectorEventLoop running=False closed=False debug=False>
# expect: <_UnixSelectorEventLoop running=False closed=True debug=False>
