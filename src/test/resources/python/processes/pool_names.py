import multiprocessing as mp
import os
import time


def square(n):
    return n * n


def add(a, b=10):
    return a + b


def boom(n):
    if n == 2:
        raise ValueError('two', n)
    return n


def unpicklable(n):
    return lambda: n


def slow(n):
    time.sleep(n / 100)
    return n


def who(n):
    return mp.current_process().name


def begin(text):
    global told
    told = text


def tell(n):
    return told, n


def die(n):
    os._exit(1)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(1) as pool:
        print(pool.apply(who, (1,)))
    with mp.get_context('spawn').Pool(1) as pool:
        print(pool.apply(who, (1,)))
    print(mp.Process(target=who).name)
# expect: SpawnPoolWorker-1
# expect: SpawnPoolWorker-2
# expect: Process-3
