from threading import Thread


def work(n):
    return sum(range(n * 1_000_000))     # keeps the GIL, as Python code does


def work_all(numbers):
    results = [None] * len(numbers)

    def remember(i):
        results[i] = work(numbers[i])

    threads = [Thread(target=remember, args=(i,)) for i in range(len(numbers))]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return results
