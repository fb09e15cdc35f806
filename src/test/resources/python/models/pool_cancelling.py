from concurrent.futures import ThreadPoolExecutor, wait, CancelledError, FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED
import time
ex = ThreadPoolExecutor(1)
a = ex.submit(time.sleep, 0.1)
fs = [ex.submit(pow, 2, i) for i in range(3)]
print(a.cancel(), fs[1].cancel(), fs[1].cancelled(), fs[1].done())
d, n = wait([a] + fs, timeout=0.02)
print(len(d), len(n))
ex.shutdown(wait=True, cancel_futures=False)
print([f.cancelled() or f.result() for f in fs])
try: fs[1].result()
except CancelledError as e: print(repr(e))
ex = ThreadPoolExecutor(1)
fs = [ex.submit(time.sleep, 0.05) for _ in range(4)]
time.sleep(0.01)
ex.shutdown(cancel_futures=True)
print([f.cancelled() for f in fs], [str(f).split('state=')[1] for f in fs[:2]])
# expect: False True True True
# expect: 0 4
# expect: [1, True, 4]
# expect: CancelledError()
# expect: [False, True, True, True] ['finished returned NoneType>', 'cancelled>']
