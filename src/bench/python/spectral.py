"""The spectral norm of an endless matrix, cut off: float arithmetic in small functions."""


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v, n):
    result = []
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += entry(i, j) * v[j]
        result.append(total)
    return result


def transposed_times(v, n):
    return [sum(entry(j, i) * v[j] for j in range(n)) for i in range(n)]


def run(n):
    u = [1.0] * n
    for _ in range(5):
        v = transposed_times(times(u, n), n)
        u = transposed_times(times(v, n), n)
    dot = sum(a * b for a, b in zip(u, v))
    square = sum(b * b for b in v)
    return (dot / square) ** 0.5


print(f"{run(130):.9f}")
