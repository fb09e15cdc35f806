from multiprocessing import Pool, set_start_method
from collections import Counter
from functools import partial, reduce

TEXT = ['the cat and the dog', 'a dog and a bird', 'the bird']


def count(line, lower=True):
    return Counter(line.lower().split() if lower else line.split())


if __name__ == '__main__':
    set_start_method('spawn')
    with Pool(processes=2) as pool:
        parts = pool.map(partial(count, lower=False), TEXT)
    total = reduce(lambda a, b: a + b, parts)
    print(sorted(total.items(), key=lambda kv: (-kv[1], kv[0])))
    print(pool)
# expect: [('the', 3), ('a', 2), ('and', 2), ('bird', 2), ('dog', 2), ('cat', 1)]
# expect: <multiprocessing.pool.Pool state=TERMINATE pool_size=2>
