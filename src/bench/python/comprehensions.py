"""Comprehensions of lists, dicts and sets, nested ones, with conditions and calls."""


def triangle(n):
    return n * (n + 1) // 2


def run():
    squares = [x * x for x in range(300_000)]
    odd = [x for x in squares if x % 2]
    pairs = [(x, y) for x in range(300) for y in range(300) if x < y]
    by_key = {x: x // 7 for x in range(100_000)}
    inverse = {value: key for key, value in by_key.items()}
    rests = {x % 1009 for x in range(200_000)}
    table = [[row * column for column in range(250)] for row in range(250)]
    turned = [list(row) for row in zip(*table)]
    triangles = [triangle(x) for x in range(100_000)]
    return len(odd), len(pairs), len(inverse), sum(rests), turned[3][5], sum(triangles)


print(run())
