from concurrent.futures import *
import time
def f(n):
    time.sleep(n)
    if n == 0.06: raise KeyError(n)
    return n
with ThreadPoolExecutor(3) as ex:
    fs = [ex.submit(f, n) for n in (0.03, 0.06, 0.1)]
    r = wait(fs, return_when=FIRST_COMPLETED)
    print(len(r.done), len(r.not_done))
    r = wait(fs, return_when=FIRST_EXCEPTION)
    print(len(r.done), len(r.not_done))
    r = wait(fs)
    print(len(r.done), type(r).__name__)
    try:
        for x in as_completed([ex.submit(time.sleep, 0.2)], timeout=0.05): print('no')
    except TimeoutError as e: print(e)
    try: ex.submit(time.sleep, 0.2).result(timeout=0.02)
    except TimeoutError as e: print(repr(e))
    try: list(ex.map(time.sleep, [0.2], timeout=0.02))
    except TimeoutError as e: print(repr(e))
# expect: 1 2
# expect: 2 1
# expect: 3 DoneAndNotDoneFutures
# expect: 1 (of 1) futures unfinished
# expect: TimeoutError()
# expect: TimeoutError()
