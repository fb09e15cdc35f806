import asyncio
from concurrent.futures import ThreadPoolExecutor
async def fetch(): await asyncio.sleep(0.1); return 1
async def main():
    loop = asyncio.get_running_loop()
    def in_thread(): return asyncio.run_coroutine_threadsafe(fetch(), loop).result()
    with ThreadPoolExecutor() as pool:
        f = pool.submit(in_thread)
        print(f.result())
asyncio.run(main())
