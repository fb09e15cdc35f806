import asyncio


async def worker(name):
    for i in range(3):
        print(name, i, end=' ')
        await asyncio.sleep(0)
    print()


async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(worker(n)) for n in 'abc']
    loop.call_soon(print, 'soon')
    loop.call_later(0.01, print, 'later')
    print('main')
    await asyncio.sleep(0)
    print('main again')
    await asyncio.gather(*tasks)
    f = loop.create_future()
    f.add_done_callback(lambda f: print('callback', f.result()))
    f.set_result(7)
    print('set', await f)
    await asyncio.sleep(0.02)


asyncio.run(main())
# expect: main
# expect: a 0 b 0 c 0 soon
# expect: main again
# expect: a 1 b 1 c 1 a 2 b 2 c 2 
# expect:
# expect:
# expect: set 7
# expect: callback 7
# expect: later
