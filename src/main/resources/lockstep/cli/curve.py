"""Waits 0.1 s in N threads, or in N tasks. Called with 'threads N' or 'tasks N'."""
import sys


def in_threads(n):
    import threading
    import time

    def wait():
        time.sleep(0.1)

    threads = [threading.Thread(target=wait) for _ in range(n)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def in_tasks(n):
    import asyncio

    async def wait():
        await asyncio.sleep(0.1)

    async def main():
        await asyncio.gather(*[wait() for _ in range(n)])

    asyncio.run(main())


way, n = sys.argv[1:]
(in_threads if way == 'threads' else in_tasks)(int(n))
