import threading
r = threading.RLock()
def f(n):
    with r:
        return 1 if n == 0 else n * f(n - 1)
print(f(5))
r.acquire()
r.acquire()
out = []
def other():
    out.append(r.acquire(blocking=False))
    try: r.release()
    except RuntimeError as e: out.append(str(e))
t = threading.Thread(target=other)
t.start()
t.join()
print(out, repr(r)[:8], 'count=2' in repr(r))
r.release()
r.release()
try: r.release()
except RuntimeError as e: print(e)
l = threading.Lock()
print(l.acquire(), l.acquire(False), l.locked(), l.acquire(timeout=0.02))
l.release()
try: l.release()
except RuntimeError as e: print(e)
for args in ((False, 1), (True, -2)):
    try: l.acquire(*args)
    except ValueError as e: print(e)
# expect: 120
# expect: [False, 'cannot release un-acquired lock'] <locked  True
# expect: cannot release un-acquired lock
# expect: True False True False
# expect: release unlocked lock
# expect: can't specify a timeout for a non-blocking call
# expect: timeout value must be a non-negative number
