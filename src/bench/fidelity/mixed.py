"""Eight jobs, each of which waits 50 ms and then computes."""
import asyncio
import multiprocessing
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

STEPS = 600_000


def compute():
    total = 0
    for i in range(STEPS):
        total += i * i
    return total


def job(_=None):
    time.sleep(0.05)
    return compute()


def jobs(count):
    for _ in range(count):
        job()


def together(kind, workers):
    all = [kind(target=jobs, args=(8 // workers,)) for _ in range(workers)]
    for each in all:
        each.start()
    for each in all:
        each.join()


def thread_pool(workers):
    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(job, range(8)))


def process_pool(workers):
    with ProcessPoolExecutor(workers) as pool:
        list(pool.map(job, range(8)))


async def tasks():
    async def one():
        await asyncio.sleep(0.05)
        return compute()
    await asyncio.gather(*[one() for _ in range(8)])


WAYS = {
    'sequential': lambda: jobs(8),
    '2 threads': lambda: together(threading.Thread, 2),
    '4 threads': lambda: together(threading.Thread, 4),
    'ThreadPoolExecutor(8)': lambda: thread_pool(8),
    '2 processes': lambda: together(multiprocessing.Process, 2),
    '4 processes': lambda: together(multiprocessing.Process, 4),
    'ProcessPoolExecutor(2)': lambda: process_pool(2),
    'asyncio': lambda: asyncio.run(tasks()),
}

if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    for way in sys.argv[1:] or WAYS:
        start = time.perf_counter()
        WAYS[way]()
        print(f'{way}\t{time.perf_counter() - start:.6f}', flush=True)
