import random

random.seed(1)
print([random.binomialvariate(n, p) for n, p in ((1, 0.5), (20, 0.1), (1000, 0.3), (1000, 0.9), (10**8, 0.5), (5, 1.0))])


class Slow(random.Random):
    def random(self):
        return 0.625


print(Slow().randrange(100), Slow().choice('abc'))
random.seed('text', version=1)
print(random.random())
# expect: [1, 3, 298, 891, 49999052, 5]
# expect: 20 c
# expect: 0.325292252951765
