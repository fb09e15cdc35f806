"""I/O-bound: ten waits of 0.1 s."""
import asyncio
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def wait(_=None):
    time.sleep(0.1)


def threads():
    all = [threading.Thread(target=wait) for _ in range(10)]
    for each in all:
        each.start()
    for each in all:
        each.join()


def pool(workers):
    with ThreadPoolExecutor(workers) as executor:
        list(executor.map(wait, range(10)))


async def gathered():
    await asyncio.gather(*[asyncio.sleep(0.1) for _ in range(10)])


async def in_threads():
    await asyncio.gather(*[asyncio.to_thread(wait) for _ in range(10)])


async def blocking():
    async def one():
        wait()
    await asyncio.gather(*[one() for _ in range(10)])


WAYS = {
    'sequential': lambda: [wait() for _ in range(10)],
    '10 threads': threads,
    'ThreadPoolExecutor(2)': lambda: pool(2),
    'ThreadPoolExecutor(4)': lambda: pool(4),
    'asyncio': lambda: asyncio.run(gathered()),
    'asyncio, to_thread': lambda: asyncio.run(in_threads()),
    'asyncio, blocking sleep': lambda: asyncio.run(blocking()),
}

if __name__ == '__main__':
    for way in sys.argv[1:] or WAYS:
        start = time.perf_counter()
        WAYS[way]()
        print(f'{way}\t{time.perf_counter() - start:.6f}', flush=True)
