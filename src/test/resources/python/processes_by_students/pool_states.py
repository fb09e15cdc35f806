import multiprocessing as mp
import time


def nap(n):
    time.sleep(n)
    return n


if __name__ == '__main__':
    mp.set_start_method('spawn')
    pool = mp.Pool(1)
    r = pool.apply_async(nap, (0.3,))
    try:
        r.get(timeout=0.01)
    except mp.TimeoutError as e:
        print(repr(e), type(e).__mro__[1].__name__)
    try:
        r.successful()
    except ValueError as e:
        print(str(e).split(' at ')[0][:12], str(e)[-9:])
    try:
        pool.join()
    except ValueError as e:
        print(e)
    print(pool)
    pool.close()
    print(pool)
    for f in (lambda: pool.apply(nap, (0,)), lambda: pool.map(nap, [0]), lambda: pool.imap(nap, [0])):
        try:
            f()
        except ValueError as e:
            print(e)
    pool.join()
    print(r.get(), r.ready(), r.successful())
    pool = mp.Pool(1)
    pool.terminate()
    print(pool)
    pool.join()
    try:
        pool.apply(nap, (0,))
    except ValueError as e:
        print(e)
    for bad in (0, -1, 1.5, 'x'):
        try:
            mp.Pool(bad).terminate()
        except Exception as e:
            print(type(e).__name__, e)
    try:
        mp.Pool(1, initializer=5)
    except TypeError as e:
        print(e)
    try:
        with pool:
            pass
    except ValueError as e:
        print(e)
    try:
        mp.Pool(1, maxtasksperchild=0)
    except ValueError as e:
        print(e)
# expect: TimeoutError() ProcessError
# expect: <multiproces not ready
# expect: Pool is still running
# expect: <multiprocessing.pool.Pool state=RUN pool_size=1>
# expect: <multiprocessing.pool.Pool state=CLOSE pool_size=1>
# expect: Pool not running
# expect: Pool not running
# expect: Pool not running
# expect: 0.3 True True
# expect: <multiprocessing.pool.Pool state=TERMINATE pool_size=1>
# expect: Pool not running
# expect: ValueError Number of processes must be at least 1
# expect: ValueError Number of processes must be at least 1
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError '<' not supported between instances of 'str' and 'int'
# expect: initializer must be a callable
# expect: Pool not running
# expect: maxtasksperchild must be a positive int or None
