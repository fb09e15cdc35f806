# A pool that is dropped without shutdown() lets its workers end.
import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(3, thread_name_prefix='w')
print(sum(pool.map(abs, range(-5, 5))))
workers = pool._threads
del pool
for worker in workers:
    worker.join()
print(threading.active_count())


def use():
    inner = ThreadPoolExecutor(2)
    result = inner.submit(pow, 2, 10).result()
    return result, inner._threads


result, workers = use()
for worker in workers:
    worker.join()
print(result, threading.active_count())

pool = ThreadPoolExecutor(1)
alias = pool
print(pool.submit(len, 'four').result())
pool = None
print(alias.submit(len, 'abc').result(), threading.active_count())
workers = alias._threads
alias = None
for worker in workers:
    worker.join()
print(threading.active_count())
# expect: 25
# expect: 1
# expect: 1024 1
# expect: 4
# expect: 3 2
# expect: 1
