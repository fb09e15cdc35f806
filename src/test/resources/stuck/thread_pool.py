from multiprocessing.pool import ThreadPool
pool = ThreadPool(1)
def inner(x): return x
def outer(x): return pool.apply(inner, (x,))
print(pool.apply(outer, (3,)))
