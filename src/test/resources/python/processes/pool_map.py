import multiprocessing as mp
import time


def square(n):
    return n * n


def add(a, b=10):
    return a + b


def slow(n):
    time.sleep(n / 100)
    return n


def who(n):
    return mp.current_process().name


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(3) as pool:
        print(pool)
        print(pool.map(square, range(10)), pool.map(square, []), pool.map(square, iter([2])))
        print(pool.map(square, range(10), chunksize=4))
        print(pool.starmap(add, [(1, 2), (3,)]))
        print(pool.apply(add, (5,), {'b': 6}))
        print(list(pool.imap(slow, [3, 1, 2])), sorted(pool.imap_unordered(square, range(5), chunksize=2)))
        print(len(set(pool.map(who, range(30), chunksize=1))) <= 3)
    print(str(pool).replace('pool_size=0', 'pool_size=3'))
# expect: <multiprocessing.pool.Pool state=RUN pool_size=3>
# expect: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81] [] [4]
# expect: [0, 1, 4, 9, 16, 25, 36, 49, 64, 81]
# expect: [3, 13]
# expect: 11
# expect: [3, 1, 2] [0, 1, 4, 9, 16]
# expect: True
# expect: <multiprocessing.pool.Pool state=TERMINATE pool_size=3>
