def work(n):
    return sum(range(n * 1_000_000))     # keeps the GIL, as Python code does


def work_all(numbers):
    return [work(n) for n in numbers]
