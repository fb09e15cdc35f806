from concurrent.futures import ProcessPoolExecutor, as_completed, wait, FIRST_COMPLETED
from concurrent.futures.process import BrokenProcessPool
import multiprocessing as mp
import os
import time


def square(n):
    return n * n


def slow(n):
    time.sleep(n)
    return n


def boom():
    raise KeyError('k')


def die():
    os._exit(1)


def unpicklable():
    return lambda: 1


def begin(n):
    global told
    told = n


def tell(n):
    return told + n


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(square, range(6))), list(pool.map(pow, [2, 3], [3, 2])))
        print(list(pool.map(square, range(7), chunksize=3)))
        futures = [pool.submit(slow, n) for n in (0.5, 0.0)]
        print([each.result() for each in as_completed(futures)])
        done, left = wait([pool.submit(slow, 0.5), pool.submit(slow, 0)], return_when=FIRST_COMPLETED)
        print(len(done), len(left))
        for function in (boom, unpicklable, lambda: 1):
            error = pool.submit(function).exception()
            print(type(error).__name__, str(error)[:36], type(error.__cause__).__name__)
    try:
        pool.submit(square, 1)
    except RuntimeError as error:
        print(error)
    with ProcessPoolExecutor(1, initializer=begin, initargs=(100,)) as pool:
        print(list(pool.map(tell, range(3))))
    with ProcessPoolExecutor(2) as pool:
        try:
            pool.submit(die).result()
        except BrokenProcessPool as error:
            print(error)
        try:
            pool.submit(square, 1)
        except BrokenProcessPool as error:
            print(error)
    with ProcessPoolExecutor(1, max_tasks_per_child=1) as pool:
        print(len(set(pool.map(abs, range(3)))))
    for args in ({'max_workers': 0}, {'initializer': 5}, {'max_tasks_per_child': 0}):
        try:
            ProcessPoolExecutor(**args)
        except (ValueError, TypeError) as error:
            print(error)
# expect: [0, 1, 4, 9, 16, 25] [8, 9]
# expect: [0, 1, 4, 9, 16, 25, 36]
# expect: [0.0, 0.5]
# expect: 1 1
# expect: KeyError 'k' _RemoteTraceback
# expect: AttributeError Can't get local object 'unpicklable. _RemoteTraceback
# expect: PicklingError Can't pickle <function <lambda> at 0 _RemoteTraceback
# expect: cannot schedule new futures after shutdown
# expect: [100, 101, 102]
# expect: A process in the process pool was terminated abruptly while the future was running or pending.
# expect: A child process terminated abruptly, the process pool is not usable anymore
# expect: 3
# expect: max_workers must be greater than 0
# expect: initializer must be a callable
# expect: max_tasks_per_child must be >= 1
