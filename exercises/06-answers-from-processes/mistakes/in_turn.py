def work(n):
    total = 0
    for i in range(n * 1_000_000):
        total += i
    return total


def work_all(numbers):
    return [work(n) for n in numbers]
