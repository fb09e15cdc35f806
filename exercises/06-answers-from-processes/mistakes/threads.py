from threading import Thread


def work(n):
    total = 0
    for i in range(n * 1_000_000):
        total += i
    return total


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
