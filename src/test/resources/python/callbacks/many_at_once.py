# What takes any number of arguments takes very many.
import io
import math

n = 20000


class Word(str):
    pass


class Real(float):
    pass


class Stepping:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return self.left


print(len(list(zip(*[[1, 2]] * n))), len(list(zip(*[[1, 2]] * n, strict=True))))
print(len(list(zip(*(map(int, '12') for i in range(n))))), len(list(zip(*(Stepping() for i in range(n))))))
print(list(map(lambda *row: len(row), *[[1, 2]] * n)))
try:
    list(zip(*[[1]] * n, [1, 2], strict=True))
except ValueError as e:
    print(e)
print(len(set().union(*[[i] for i in range(n)])), {1, 2}.intersection(*[[1]] * n), {1, 2}.difference(*[[1]] * n))
some = {1, 2, 3}
some.difference_update(*[[1]] * n)
some.intersection_update(*[[2]] * n)
some.update(*[[i] for i in range(n)])
print(len(some))
out = io.StringIO()
print(*[1.5] * n, *[Word('a')] * n, file=out)
print(len(out.getvalue()))
print(math.hypot(*[Real(0)] * n, *[True] * 4))
print(len('%s' * n % ((ValueError(),) * n)), len('%.1f' * n % ((Real(1),) * n)), len('%(a)s' * n % {'a': 1}))
print(len(('{:{}}' * n).format(*[3, 2] * n)), ('{0' + '.real' * n + '}').format(1))
# expect: 2 2
# expect: 2 2
# expect: [20000, 20000]
# expect: zip() argument 20001 is longer than arguments 1-20000
# expect: 20000 {1} {2}
# expect: 20000
# expect: 120000
# expect: 2.0
# expect: 0 60000 20000
# expect: 40000 1
