"""A loop that counts, with while and with for."""


def count_down(n):
    total = 0
    while n > 0:
        n -= 1
        total += n & 3
    return total


def count_up(n):
    total = 0
    for i in range(n):
        if i % 3 == 0:
            total += i
    return total


print(count_down(1_500_000), count_up(1_500_000))
