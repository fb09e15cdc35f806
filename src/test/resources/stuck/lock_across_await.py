import asyncio, threading
lock = threading.Lock()
async def worker(i):
    with lock:
        print('in', i)
        await asyncio.sleep(0.1)
async def main():
    await asyncio.gather(worker(1), worker(2))
asyncio.run(main())
