import threading
import time
from concurrent.futures import ThreadPoolExecutor

local = threading.local()


def setup(n):
    local.n = n


def use(x):
    time.sleep(0.01)
    return local.n + x


with ThreadPoolExecutor(2, thread_name_prefix='named', initializer=setup, initargs=(100,)) as ex:
    print(list(ex.map(use, range(4))))
    print(ex.submit(lambda: threading.current_thread().name[:6]).result())
ex = ThreadPoolExecutor(1)
fs = [ex.submit(time.sleep, 0.02) for _ in range(4)]
ex.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in fs])
ex.shutdown()
print(fs[0].done())
# an idle worker is used again before another is made
with ThreadPoolExecutor(5) as ex:
    for _ in range(3):
        ex.submit(int).result()
        time.sleep(0.01)
    print(len(ex._threads))
# expect: [100, 101, 102, 103]
# expect: named_
# expect: [False, True, True, True]
# expect: True
# expect: 1
