import multiprocessing as mp


class Account:
    def __init__(self, n):
        self.n = n
        self.cache = lambda: n

    def __getstate__(self):
        state = self.__dict__.copy()
        del state['cache']
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.cache = None

    def __reduce_ex__(self, protocol):
        return super().__reduce_ex__(protocol)


class Point:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)


def change(a):
    a.n += 1
    return a


def same(p):
    return p


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(1) as pool:
        a = Account(1)
        b = pool.apply(change, (a,))
        print(a.n, b.n, b.cache, type(b).__name__)
        print(pool.apply(same, (Point(1, 2),)) == Point(1, 2))
        l = [1]
        x, y = pool.apply(same, ((l, l),))
        print(x is y, pool.apply(str.upper, ('abc',)), pool.apply(len, ([1, 2],)), pool.map(str.split, ['a b', 'c']))
        print(pool.apply(Account(5).__getstate__), pool.apply(max, (1, 2), {'key': abs}))
# expect: 1 2 None Account
# expect: True
# expect: True ABC 2 [['a', 'b'], ['c']]
# expect: {'n': 5} 2
