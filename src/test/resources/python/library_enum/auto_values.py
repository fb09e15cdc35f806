from enum import Enum, StrEnum, IntEnum, auto

class A(Enum):
    X = auto()
    Y = 10
    Z = auto()

class S(StrEnum):
    FIRST = auto()
    SECOND = 'two'

class N(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower(), count

    ONE = auto()
    TWO = auto()

print(list(A), list(S), f'{S.FIRST:>8}', S.SECOND + '!', list(N))

class I(IntEnum):
    A = 1
    B = 2

print(I.A + 1, I.B, repr(I.B), I.A < I.B, sorted(I, reverse=True), f'{I.A:03}', I(2) == 2)
# expect: [<A.X: 1>, <A.Y: 10>, <A.Z: 11>] [<S.FIRST: 'first'>, <S.SECOND: 'two'>]    first two! [<N.ONE: ('one', 0)>, <N.TWO: ('two', 1)>]
# expect: 2 2 <I.B: 2> True [<I.B: 2>, <I.A: 1>] 001 True
