import asyncio
loop = asyncio.new_event_loop()
async def f(): await asyncio.sleep(10)
t = loop.create_task(f())
loop.run_until_complete(asyncio.sleep(0.01))
loop.close()
print('end')
# expect: end
# expect stderr: Task was destroyed but it is pending!
# expect stderr: task: <Task pending name='Task-1' coro=<f() running at unclosed_loop.py:3> wait_for=<Future pending cb=[Task.task_wakeup()]>>
