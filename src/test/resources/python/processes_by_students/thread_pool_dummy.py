from multiprocessing.pool import ThreadPool
from multiprocessing import dummy


def work(n):
    if n == 3:
        raise ValueError(n)
    return n * 2


if __name__ == '__main__':
    with ThreadPool(3) as pool:
        print(pool.map(work, [1, 2]), pool)
        try:
            pool.map(work, [3])
        except ValueError as e:
            print(repr(e), e.__cause__)
        print(pool.apply(lambda: 'lambdas work'))
    with dummy.Pool(2) as pool:
        print(pool.map(work, range(3)), type(pool).__name__)
    p = dummy.Process(target=print, args=('hi',))
    p.start()
    p.join()
    print(p.exitcode, dummy.active_children(), dummy.current_process().name)
# expect: [2, 4] <multiprocessing.pool.ThreadPool state=RUN pool_size=3>
# expect: ValueError(3) None
# expect: lambdas work
# expect: [0, 2, 4] ThreadPool
# expect: hi
# expect: 0 [] MainThread
