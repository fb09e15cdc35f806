import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(n / 20)
    return n, threading.current_thread().name


async def answer(n):
    await asyncio.sleep(0.01)
    return n * 2


async def main():
    print(sorted(await asyncio.gather(asyncio.to_thread(work, 1), asyncio.to_thread(work, 2))))
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2, thread_name_prefix='pool') as pool:
        print(await asyncio.gather(*[loop.run_in_executor(pool, work, i) for i in (1, 2, 3)]))
    done = loop.create_future()
    threading.Timer(0.02, lambda: loop.call_soon_threadsafe(done.set_result, 'from a thread')).start()
    print(await done)

    def other():
        future = asyncio.run_coroutine_threadsafe(answer(21), loop)
        return future.result()

    print(await asyncio.to_thread(other))
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.1), 0.01)
    except TimeoutError:
        print('the thread goes on')


begin = time.perf_counter()
asyncio.run(main())
print(time.perf_counter() - begin > 0.1)
# expect: [(1, 'asyncio_0'), (2, 'asyncio_1')]
# expect: [(1, 'pool_0'), (2, 'pool_1'), (3, 'pool_0')]
# expect: from a thread
# expect: 42
# expect: the thread goes on
# expect: True
