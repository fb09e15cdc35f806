"""Queens that do not attack each other, three ways: sets, lists of flags, bits."""


def by_sets(n, row, columns, up, down):
    if row == n:
        return 1
    found = 0
    for column in range(n):
        if column not in columns and row + column not in up and row - column not in down:
            found += by_sets(n, row + 1, columns | {column}, up | {row + column}, down | {row - column})
    return found


def by_flags(n):
    columns = [False] * n
    up = [False] * (2 * n)
    down = [False] * (2 * n)

    def place(row):
        if row == n:
            return 1
        found = 0
        for column in range(n):
            if not columns[column] and not up[row + column] and not down[row - column + n]:
                columns[column] = up[row + column] = down[row - column + n] = True
                found += place(row + 1)
                columns[column] = up[row + column] = down[row - column + n] = False
        return found

    return place(0)


def by_bits(n, columns=0, up=0, down=0):
    full = (1 << n) - 1
    if columns == full:
        return 1
    found = 0
    free = full & ~(columns | up | down)
    while free:
        bit = free & -free
        free ^= bit
        found += by_bits(n, columns | bit, (up | bit) << 1, (down | bit) >> 1)
    return found


print(by_sets(8, 0, frozenset(), frozenset(), frozenset()), by_flags(9), by_bits(10))
