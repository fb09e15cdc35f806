import asyncio
import contextvars

var = contextvars.ContextVar('var', default='none')


async def child(n):
    print(n, var.get())
    var.set(n)
    await asyncio.sleep(0)
    print(n, var.get())


async def main():
    var.set('main')
    await asyncio.gather(child('a'), child('b'))
    print(var.get())
    await child('awaited')
    print(var.get())
    ctx = contextvars.copy_context()
    ctx.run(var.set, 'other')
    await asyncio.create_task(child('in other'), context=ctx)
    print(var.get(), ctx[var])
    print(await asyncio.to_thread(var.get))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, var.get))
    loop.call_soon(lambda: print('call', var.get()))
    await asyncio.sleep(0)


asyncio.run(main())
print(var.get())
# expect: a main
# expect: b main
# expect: a a
# expect: b b
# expect: main
# expect: awaited main
# expect: awaited awaited
# expect: awaited
# expect: in other other
# expect: in other in other
# expect: awaited in other
# expect: awaited
# expect: none
# expect: call awaited
# expect: none
