"""The convoy: how long an answer of another process takes while threads of this one compute: 80 answers of each kind.

With two and more computing threads an answer waits for whole slices, and whose turn it is is a matter of luck: then it is
the distribution that says something, so its quartiles are printed too, of 200 answers.
"""
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


def quartiles(delay, answers):
    times = []
    for _ in range(answers):
        start = time.perf_counter()
        ours.send(delay)
        ours.recv()
        times.append(time.perf_counter() - start)
    times.sort()
    return [times[answers * quarter // 4] for quarter in (1, 2, 3)]


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
            first, median, third = quartiles(delay, 80 if threads < 2 else 200)
            way = f'{threads} CPU threads, answer after {delay * 1000:g} ms'
            print(f'{way}\t{median:.6f}', flush=True)
            if threads > 1:
                print(f'{way}, first quartile\t{first:.6f}\n{way}, third quartile\t{third:.6f}', flush=True)
        stop = True
        for each in all:
            each.join()
    ours.send(None)
