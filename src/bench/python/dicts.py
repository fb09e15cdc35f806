"""Dicts: counting words, look-ups by int and by tuple, get, items."""


def words(n):
    state = 12345
    for _ in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        yield "word" + str(state % 997)


def run():
    counts = {}
    for word in words(120_000):
        counts[word] = counts.get(word, 0) + 1
    squares = {}
    for i in range(120_000):
        squares[i] = i * i
    total = 0
    for key, value in squares.items():
        if key in squares and value % 3:
            total += squares[key]
    grid = {(x, y): x ^ y for x in range(150) for y in range(150)}
    around = 0
    for x in range(1, 149):
        for y in range(1, 149):
            around += grid[x - 1, y] + grid[x, y + 1]
    return len(counts), max(counts.values()), total, around


print(run())
