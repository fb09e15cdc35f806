from multiprocessing import Pool


def work(n):
    return sum(range(n * 1_000_000))     # keeps the GIL, as Python code does


def work_all(numbers):
    def again(n):
        return work(n)

    with Pool(4) as pool:
        return pool.map(again, numbers)
