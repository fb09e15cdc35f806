import multiprocessing as mp
import time
from multiprocessing.pool import ThreadPool


def square(n):
    return n * n


def add(a, b=10):
    return a + b


def boom(n):
    if n == 2:
        raise ValueError('two', n)
    return n


def slow(n):
    time.sleep(n / 100)
    return n


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with ThreadPool(3) as pool:
        print(pool.map(square, range(6)), list(pool.imap(slow, [2, 1])), pool.apply(add, (1,)))
        try:
            pool.map(boom, range(4))
        except ValueError as error:
            print(error.args, error.__cause__)
# expect: [0, 1, 4, 9, 16, 25] [2, 1] 11
# expect: ('two', 2) None
