import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED


def work(n):
    time.sleep(n / 20)
    return n * n, threading.current_thread().name


with ThreadPoolExecutor(3) as ex:
    fs = [ex.submit(work, n) for n in (3, 1, 2)]
    for f in as_completed(fs):
        print(f.result())
    print(list(ex.map(work, [1, 2])))
    f = ex.submit(lambda: 1 / 0)
    try:
        f.result()
    except ZeroDivisionError as e:
        print(e)
    print(repr(f.exception()))
    done, left = wait([ex.submit(work, 1), ex.submit(work, 4)], return_when=FIRST_COMPLETED)
    print(len(done), len(left))
    print(sorted(t.name for t in ex._threads))
try:
    ex.submit(print)
except RuntimeError as e:
    print(e)
ex = ThreadPoolExecutor(1)
f = ex.submit(time.sleep, 0.05)
g = ex.submit(print, 'never')
print(g.cancel(), g.cancelled(), f.running(), f.cancel())
g.add_done_callback(lambda f: print('callback', f.cancelled()))
ex.submit(print, 'at exit')
# expect: (1, 'ThreadPoolExecutor-0_1')
# expect: (4, 'ThreadPoolExecutor-0_2')
# expect: (9, 'ThreadPoolExecutor-0_0')
# expect: [(1, 'ThreadPoolExecutor-0_1'), (4, 'ThreadPoolExecutor-0_2')]
# expect: division by zero
# expect: ZeroDivisionError('division by zero')
# expect: 1 1
# expect: ['ThreadPoolExecutor-0_0', 'ThreadPoolExecutor-0_1', 'ThreadPoolExecutor-0_2']
# expect: cannot schedule new futures after shutdown
# expect: True True True False
# expect: callback True
# expect: at exit
