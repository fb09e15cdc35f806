from enum import Enum, IntEnum
print(list(Enum('X', 'a b c')), list(IntEnum('Y', ['p', 'q'], start=5)), list(Enum('Z', {'one': 1})))
T = Enum('T', [('m', 1)], type=str, module='somewhere', qualname='Outer.T')
print(repr(T.m), T.__module__, T.__qualname__)
# expect: [<X.a: 1>, <X.b: 2>, <X.c: 3>] [<Y.p: 5>, <Y.q: 6>] [<Z.one: 1>]
# expect: <T.m: '1'> somewhere Outer.T
