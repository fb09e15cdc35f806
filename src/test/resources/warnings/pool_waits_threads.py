from multiprocessing.pool import ThreadPool
import multiprocessing


def inner():
    return 1


def outer(_):
    try:
        return pool.apply_async(inner).get(timeout=0.5)
    except multiprocessing.TimeoutError:
        return 0


with ThreadPool(2) as pool:
    print(sum(pool.map(outer, range(2))))

# POOL_WAITS_FOR_ITSELF line 11, 1 times
