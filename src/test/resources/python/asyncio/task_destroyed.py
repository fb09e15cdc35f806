import asyncio
async def f(n):
    try:
        await asyncio.sleep(n)
    finally:
        print('cleanup')
async def main():
    await asyncio.sleep(0.01)
    print('main done')
loop = asyncio.new_event_loop()
t = loop.create_task(f(5))
loop.run_until_complete(main())
print('end')
# expect: main done
# expect: end
# expect: cleanup
# expect stderr: Task was destroyed but it is pending!
# expect stderr: task: <Task pending name='Task-1' coro=<f() running at task_destroyed.py:4> wait_for=<Future pending cb=[Task.task_wakeup()]>>
