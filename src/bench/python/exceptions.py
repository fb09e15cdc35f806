"""Exceptions: try without any, raise and catch near and far, finally, own classes, and the look before the leap."""


class Refused(Exception):
    def __init__(self, amount):
        super().__init__("refused", amount)
        self.amount = amount


def pay(amount):
    if amount % 4 == 0:
        raise Refused(amount)
    return amount


def deep(n, amount):
    if n == 0:
        return pay(amount)
    return deep(n - 1, amount)


def run(n):
    paid = refused = missed = closed = 0
    stock = {i: i for i in range(0, 1000, 3)}
    for i in range(n):
        try:
            paid += pay(i)
        except Refused as e:
            refused += e.amount
    for i in range(n):
        try:
            paid += stock[i % 1000]
        except KeyError:
            missed += 1
        finally:
            closed += 1
    for i in range(n // 10):
        try:
            deep(5, i)
        except ValueError:
            paid += 1
        except Exception:
            refused += 1
    for i in range(n):
        try:
            paid += int("7" if i % 10 else "seven")
        except ValueError:
            missed += 1
    return paid, refused, missed, closed


print(run(100_000))
