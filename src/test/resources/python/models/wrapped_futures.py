import asyncio
from concurrent.futures import ThreadPoolExecutor, Future
async def main():
    with ThreadPoolExecutor(1) as ex:
        print(await asyncio.wrap_future(ex.submit(pow, 2, 5)))
        cf = Future()
        af = asyncio.wrap_future(cf)
        af.cancel()
        await asyncio.sleep(0)
        print(cf.cancelled())
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1, thread_name_prefix='D'))
    import threading
    print(await asyncio.to_thread(lambda: threading.current_thread().name))
asyncio.run(main())
# expect: 32
# expect: True
# expect: D_0
