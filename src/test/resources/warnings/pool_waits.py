from concurrent.futures import ThreadPoolExecutor


def inner():
    return 1


def outer():
    try:
        return pool.submit(inner).result(timeout=0.5)
    except TimeoutError:
        return 0


with ThreadPoolExecutor(2) as pool:
    print(sum(pool.map(lambda n: outer(), range(2))))

# POOL_WAITS_FOR_ITSELF line 10, 1 times
