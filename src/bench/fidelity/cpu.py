"""CPU-bound: four times two million steps, shared out in every way there is."""
import multiprocessing
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

STEPS = 2_000_000


def count(times):
    total = 0
    for _ in range(times):
        for i in range(STEPS):
            total += i * i
    return total


def together(kind, workers):
    all = [kind(target=count, args=(4 // workers,)) for _ in range(workers)]
    for each in all:
        each.start()
    for each in all:
        each.join()


def thread_pool():
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(count, [1] * 4))


def process_pool():
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(count, [1] * 4))


def pool():
    with multiprocessing.Pool(2) as pool:
        pool.map(count, [1] * 4)


WAYS = {
    'sequential': lambda: count(4),
    '2 threads': lambda: together(threading.Thread, 2),
    '4 threads': lambda: together(threading.Thread, 4),
    'ThreadPoolExecutor(4)': thread_pool,
    '2 processes': lambda: together(multiprocessing.Process, 2),
    '4 processes': lambda: together(multiprocessing.Process, 4),
    'Pool(2)': pool,
    'ProcessPoolExecutor(2)': process_pool,
}

if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    for way in sys.argv[1:] or WAYS:
        start = time.perf_counter()
        WAYS[way]()
        print(f'{way}\t{time.perf_counter() - start:.6f}', flush=True)
