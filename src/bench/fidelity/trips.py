"""There and back: what one exchange takes between tasks, threads and processes; medians of many."""
import asyncio
import multiprocessing
import queue
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

TIMES = 300


def median(trip):
    """Seconds of one trip, after some to warm up."""
    times = []
    for _ in range(TIMES // 10):
        trip()
    for _ in range(TIMES):
        start = time.perf_counter()
        trip()
        times.append(time.perf_counter() - start)
    return sorted(times)[TIMES // 2]


def nothing(_=None):
    pass


def answers(get, put):
    while (message := get()) is not None:
        put(message)


def with_thread(there, back):
    """A thread answers; each is a (put, get)."""
    thread = threading.Thread(target=answers, args=(there[1], back[0]), daemon=True)
    thread.start()

    def trip():
        there[0](1)
        back[1]()
    took = median(trip)
    there[0](None)
    thread.join()
    return took


def hand_over():
    here, there = threading.Lock(), threading.Lock()
    here.acquire()
    there.acquire()
    messages = []

    def put(message):
        messages.append(message)
        there.release()

    def get():
        there.acquire()
        return messages.pop()
    return with_thread((put, get), (lambda message: here.release(), here.acquire))


def queues(kind):
    there, back = kind(), kind()
    return with_thread((there.put, there.get), (back.put, back.get))


async def tasks():
    async def nothing():
        pass
    start = time.perf_counter()
    for _ in range(TIMES):
        await asyncio.create_task(nothing())
    return (time.perf_counter() - start) / TIMES


async def to_thread():
    times = []
    for _ in range(TIMES):
        start = time.perf_counter()
        await asyncio.to_thread(nothing)
        times.append(time.perf_counter() - start)
    return sorted(times)[TIMES // 2]


def executor(kind):
    with kind(1) as pool:
        return median(lambda: pool.submit(nothing).result())


def pool():
    with multiprocessing.Pool(1) as pool:
        return median(lambda: pool.apply(nothing))


def with_process(answer, arguments, put, get):
    process = multiprocessing.Process(target=answer, args=arguments)
    process.start()

    def trip():
        put(1)
        get()
    took = median(trip)
    put(None)
    process.join()
    return took


def echo(connection):
    answers(connection.recv, connection.send)


def pipe():
    ours, theirs = multiprocessing.Pipe()
    return with_process(echo, (theirs,), ours.send, ours.recv)


def echo_queues(there, back):
    answers(there.get, back.put)


def process_queues(kind):
    there, back = kind(), kind()
    return with_process(echo_queues, (there, back), there.put, back.get)


WAYS = {
    'lock, handed over': hand_over,
    'queue.SimpleQueue': lambda: queues(queue.SimpleQueue),
    'queue.Queue': lambda: queues(queue.Queue),
    'ThreadPoolExecutor, submit and result': lambda: executor(ThreadPoolExecutor),
    'asyncio, create_task awaited': lambda: asyncio.run(tasks()),
    'asyncio, to_thread': lambda: asyncio.run(to_thread()),
    'Pipe': pipe,
    'multiprocessing.SimpleQueue': lambda: process_queues(multiprocessing.SimpleQueue),
    'multiprocessing.Queue': lambda: process_queues(multiprocessing.Queue),
    'Pool(1), apply': pool,
    'ProcessPoolExecutor, submit and result': lambda: executor(ProcessPoolExecutor),
}

if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    for way in sys.argv[1:] or WAYS:
        print(f'{way}\t{WAYS[way]():.9f}', flush=True)
