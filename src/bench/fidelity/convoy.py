"""The convoy: how long an answer of another process takes while threads of this one compute. Medians of 40 each."""
import multiprocessing
import threading
import time


def echo(connection):
    while (delay := connection.recv()) is not None:
        time.sleep(delay)
        connection.send(delay)


def compute():
    total = 0
    while not stop:
        for i in range(1000):
            total += i * i


def median(delay):
    times = []
    for _ in range(40):
        start = time.perf_counter()
        ours.send(delay)
        ours.recv()
        times.append(time.perf_counter() - start)
    return sorted(times)[20]


if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    ours, theirs = multiprocessing.Pipe()
    multiprocessing.Process(target=echo, args=(theirs,), daemon=True).start()
    ours.send(0.001)
    ours.recv()
    for threads in (0, 1, 2):
        stop = False
        all = [threading.Thread(target=compute) for _ in range(threads)]
        for each in all:
            each.start()
        for delay in (0.001, 0.01):
            print(f'{threads} CPU threads, answer after {delay * 1000:g} ms\t{median(delay):.6f}', flush=True)
        stop = True
        for each in all:
            each.join()
    ours.send(None)
