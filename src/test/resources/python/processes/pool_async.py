import multiprocessing as mp
import time


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
    with mp.Pool(2) as pool:
        seen = []
        result = pool.apply_async(add, (1,), {'b': 2}, callback=seen.append)
        print(result.get(timeout=30), result.ready(), result.successful(), seen)
        result = pool.map_async(square, range(5), callback=seen.extend)
        result.wait()
        print(result.get(), seen)
        errors = []
        result = pool.apply_async(boom, (2,), error_callback=errors.append)
        result.wait()
        print(result.successful(), errors)
        result = pool.apply_async(slow, (50,))
        try:
            result.get(0.01)
        except mp.TimeoutError as error:
            print(repr(error), result.ready())
        try:
            result.successful()
        except ValueError as error:
            print(str(error)[-9:])
        print(result.get())
        print(pool.starmap_async(add, [(1, 1), (2, 2)]).get())
        it = pool.imap(slow, [0, 60])
        print(it.next(timeout=30))
        try:
            it.next(timeout=0.01)
        except mp.TimeoutError as error:
            print(repr(error))
        print(next(it), next(it, 'end'))
# expect: 3 True True [3]
# expect: [0, 1, 4, 9, 16] [3, 0, 1, 4, 9, 16]
# expect: False [ValueError('two', 2)]
# expect: TimeoutError() False
# expect: not ready
# expect: 50
# expect: [2, 4]
# expect: 0
# expect: TimeoutError()
# expect: 60 end
