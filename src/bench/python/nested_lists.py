"""Matrix multiplication and a grid on lists of lists."""


def multiply(a, b, n):
    product = [[0] * n for _ in range(n)]
    for i in range(n):
        row = a[i]
        out = product[i]
        for j in range(n):
            total = 0
            for k in range(n):
                total += row[k] * b[k][j]
            out[j] = total
    return product


def smooth(grid, n):
    for _ in range(6):
        for y in range(1, n - 1):
            for x in range(1, n - 1):
                grid[y][x] = (grid[y - 1][x] + grid[y + 1][x] + grid[y][x - 1] + grid[y][x + 1]) // 4
    return grid


n = 90
left = [[(i * j) % 7 for j in range(n)] for i in range(n)]
right = [[(i + j) % 5 for j in range(n)] for i in range(n)]
print(sum(map(sum, multiply(left, right, n))))
print(sum(map(sum, smooth([[x * y % 100 for x in range(160)] for y in range(160)], 160))))
