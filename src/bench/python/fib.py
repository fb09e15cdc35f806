"""Calls: a function that does little but call itself."""


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(27))
