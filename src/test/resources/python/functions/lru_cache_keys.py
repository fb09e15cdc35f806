import functools


class Key:
    def __init__(self, x):
        self.x = x

    def __hash__(self):
        print('hash', self.x)
        return self.x

    def __eq__(self, other):
        return self.x == other.x


@functools.lru_cache(maxsize=2)
def f(key, y):
    return y


for x in (1, 1, 2, 3, 1):
    print(f(Key(x), 0), f.cache_info())


class Nested(Key):
    def __hash__(self):
        return self.x

    def __eq__(self, other):
        if self.x == 2:
            g(Nested(1))
        return self.x == other.x


@functools.lru_cache(maxsize=10)
def g(key):
    return key.x


g(Nested(1)), g(Nested(2))
print(g(Nested(2)), g.cache_info())


@functools.lru_cache(maxsize=3, typed=True)
def h(*args, **keywords):
    return args, keywords


for call in (lambda: h(1), lambda: h(1.0), lambda: h(1), lambda: h(a=1), lambda: h(a=1.0), lambda: h(1)):
    print(call(), h.cache_info())
h.cache_clear()
print(h.cache_info(), h.cache_parameters())
# expect: hash 1
# expect: 0 CacheInfo(hits=0, misses=1, maxsize=2, currsize=1)
# expect: hash 1
# expect: 0 CacheInfo(hits=1, misses=1, maxsize=2, currsize=1)
# expect: hash 2
# expect: 0 CacheInfo(hits=1, misses=2, maxsize=2, currsize=2)
# expect: hash 3
# expect: 0 CacheInfo(hits=1, misses=3, maxsize=2, currsize=2)
# expect: hash 1
# expect: 0 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
# expect: 2 CacheInfo(hits=2, misses=2, maxsize=10, currsize=2)
# expect: ((1,), {}) CacheInfo(hits=0, misses=1, maxsize=3, currsize=1)
# expect: ((1.0,), {}) CacheInfo(hits=0, misses=2, maxsize=3, currsize=2)
# expect: ((1,), {}) CacheInfo(hits=1, misses=2, maxsize=3, currsize=2)
# expect: ((), {'a': 1}) CacheInfo(hits=1, misses=3, maxsize=3, currsize=3)
# expect: ((), {'a': 1.0}) CacheInfo(hits=1, misses=4, maxsize=3, currsize=3)
# expect: ((1,), {}) CacheInfo(hits=2, misses=4, maxsize=3, currsize=3)
# expect: CacheInfo(hits=0, misses=0, maxsize=3, currsize=0) {'maxsize': 3, 'typed': True}
