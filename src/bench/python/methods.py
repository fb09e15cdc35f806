"""Method calls: inheritance, super, polymorphism, bound methods, operators written in Python."""


class Shape:
    def __init__(self, size):
        self.size = size

    def area(self):
        return 0

    def grown(self, by=1):
        return type(self)(self.size + by)


class Square(Shape):
    def area(self):
        return self.size * self.size


class Cube(Square):
    def __init__(self, size):
        super().__init__(size)
        self.faces = 6

    def area(self):
        return self.faces * super().area()


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __lt__(self, other):
        return self.cents < other.cents

    def __eq__(self, other):
        return self.cents == other.cents


def run(n):
    shapes = [Shape(1), Square(2), Cube(3)]
    total = 0
    for i in range(n):
        total += shapes[i % 3].area()
    for i in range(n // 5):
        total += Square(i).grown(by=2).area()
    purse = Money(0)
    coin = Money(5)
    add = purse.__add__
    for i in range(n // 2):
        purse = purse + coin
        if purse < coin or purse == coin:
            total += add(coin).cents
    return total, purse.cents


print(run(250_000))
