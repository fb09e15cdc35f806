"""Generators: a pipeline, recursion by yield from, send, and generator expressions."""


def numbers(n):
    for i in range(n):
        yield i


def even(source):
    for item in source:
        if item % 2 == 0:
            yield item


def squared(source):
    for item in source:
        yield item * item


def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def grow(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return grow(low, middle), middle, grow(middle + 1, high)


def averager():
    total = 0
    n = 0
    value = yield 0
    while True:
        total += value
        n += 1
        value = yield total / n


def run():
    total = sum(squared(even(numbers(250_000))))
    tree = grow(0, 8_000)
    for value in walk(tree):
        total += value
    average = averager()
    next(average)
    for i in range(100_000):
        last = average.send(i)
    return total, last, sum(x * 3 for x in range(200_000) if x & 1), any(x > 150_000 for x in numbers(200_000))


print(run())
