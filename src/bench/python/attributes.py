"""Attributes of instances, read and written, with and without __slots__, and a property."""


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z


class Slotted:
    __slots__ = ("count", "step")

    def __init__(self):
        self.count = 0
        self.step = 3


class Account:
    rate = 2

    def __init__(self):
        self._balance = 0

    @property
    def balance(self):
        return self._balance * self.rate


def run(n):
    v = Vector(1, 2, 3)
    s = Slotted()
    a = Account()
    total = 0
    for i in range(n):
        v.x = v.y + v.z
        v.y = v.x - v.z
        s.count = s.count + s.step
        a._balance += 1
        total += a.balance
    vectors = [Vector(i, i + 1, i + 2) for i in range(n // 2)]
    for each in vectors:
        each.x, each.y, each.z = each.y, each.z, each.x
        total += each.z
    return total, v.x, s.count


print(run(250_000))
