from multiprocessing import Pool


def work(n):
    total = 0
    for i in range(n * 1_000_000):
        total += i
    return total


def work_all(numbers):
    with Pool(4) as pool:
        return pool.map(work, numbers, chunksize=1)
