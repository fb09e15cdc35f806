import asyncio, gc
async def f():
    await asyncio.get_running_loop().create_future()
async def main():
    asyncio.create_task(f())
    await asyncio.sleep(0.01)
    gc.collect()
    await asyncio.sleep(0.01)
    print('main done')
asyncio.run(main())
print('end')
# expect: main done
# expect: end
# expect stderr: Task was destroyed but it is pending!
# expect stderr: task: <Task pending name='Task-2' coro=<f() done, defined at task_collected.py:2> wait_for=<Future pending cb=[Task.task_wakeup()]>>
