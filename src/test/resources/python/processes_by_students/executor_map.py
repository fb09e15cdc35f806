from concurrent.futures import ProcessPoolExecutor, as_completed, wait, TimeoutError, FIRST_EXCEPTION
import multiprocessing as mp
import time


def square(n):
    return n * n


def add(a, b):
    return a + b


def fail_at(n):
    if n == 3:
        raise ValueError(n)
    return n


def nap(t):
    time.sleep(t)
    return t


if __name__ == '__main__':
    with ProcessPoolExecutor(max_workers=2, mp_context=mp.get_context('spawn')) as pool:
        print(list(pool.map(square, range(7), chunksize=3)), list(pool.map(add, [1, 2, 3], (10, 20))))
        got = []
        try:
            for v in pool.map(fail_at, range(6)):
                got.append(v)
        except ValueError as e:
            print(got, repr(e))
        try:
            pool.map(square, [1], chunksize=0)
        except ValueError as e:
            print(e)
        it = pool.map(nap, [0, 5], timeout=0.8)
        print(next(it))
        try:
            next(it)
        except TimeoutError as e:
            print('timeout', repr(e))
        fs = {pool.submit(square, n): n for n in range(4)}
        print(sorted((fs[f], f.result()) for f in as_completed(fs)))
        done, not_done = wait(list(fs))
        print(len(done), len(not_done))
# expect: [0, 1, 4, 9, 16, 25, 36] [11, 22]
# expect: [0, 1, 2] ValueError(3)
# expect: chunksize must be >= 1.
# expect: 0
# expect: timeout TimeoutError()
# expect: [(0, 0), (1, 1), (2, 4), (3, 9)]
# expect: 4 0
