import threading, time
sem = threading.BoundedSemaphore(2)
now = most = 0
lock = threading.Lock()
def work():
    global now, most
    with sem:
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.05)
        with lock: now -= 1
ts = [threading.Thread(target=work) for _ in range(6)]
s = time.perf_counter()
[t.start() for t in ts]
[t.join() for t in ts]
d = time.perf_counter() - s
print(most, now, 0.14 < d < 0.25)
try: sem.release()
except ValueError as e: print(e)
print(sem.acquire(), sem.acquire(timeout=0.01), sem.acquire(blocking=False))
try: threading.Semaphore(-1)
except ValueError as e: print(e)
try: sem.acquire(blocking=False, timeout=1)
except ValueError as e: print(e)
try: threading.Semaphore(1).release(0)
except ValueError as e: print(e)
# expect: 2 0 True
# expect: Semaphore released too many times
# expect: True True False
# expect: semaphore initial value must be >= 0
# expect: can't specify timeout for non-blocking acquire
# expect: n must be one or more
