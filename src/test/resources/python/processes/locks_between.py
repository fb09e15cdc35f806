import multiprocessing as mp, time
def crit(lock, v, n):
    for _ in range(n):
        lock.acquire()
        try: x = v.value; v.value = x + 1
        finally: lock.release()
def waiter(e, q): e.wait(); q.put('woken')
def sem(s, v, m):
    with s:
        with v.get_lock():
            v.value += 1; m.value = max(m.value, v.value)
        time.sleep(0.02)
        with v.get_lock(): v.value -= 1
def bar(b, q): q.put(b.wait())
if __name__ == '__main__':
    import multiprocessing; multiprocessing.set_start_method('spawn')
    lock, v = mp.Lock(), mp.Value('i', 0, lock=False)
    ps = [mp.Process(target=crit, args=(lock, v, 30)) for _ in range(3)]
    [p.start() for p in ps]; [p.join() for p in ps]; print(v.value, lock)
    e, q = mp.Event(), mp.Queue()
    p = mp.Process(target=waiter, args=(e, q)); p.start(); print(e.is_set()); e.set(); print(q.get()); p.join()
    s, v, m = mp.Semaphore(2), mp.Value('i', 0), mp.Value('i', 0)
    ps = [mp.Process(target=sem, args=(s, v, m)) for _ in range(4)]
    [p.start() for p in ps]; [p.join() for p in ps]; print(m.value <= 2, s)
    b, q = mp.Barrier(3), mp.Queue()
    ps = [mp.Process(target=bar, args=(b, q)) for _ in range(3)]
    [p.start() for p in ps]; print(sorted(q.get() for _ in range(3))); [p.join() for p in ps]
    r = mp.RLock(); r.acquire(); r.acquire(); print(r); r.release(); r.release(); print(r)
    try: r.release()
    except AssertionError as e: print(e)
    try: lock.release()
    except ValueError as e: print(e)
    b = mp.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    print(lock.acquire(timeout=0.01), lock.acquire(timeout=0.01), lock.acquire(False)); print(lock)
# expect: 90 <Lock(owner=None)>
# expect: False
# expect: woken
# expect: True <Semaphore(value=2)>
# expect: [0, 1, 2]
# expect: <RLock(MainProcess, 2)>
# expect: <RLock(None, 0)>
# expect: attempt to release recursive lock not owned by thread
# expect: semaphore or lock released too many times
# expect: semaphore or lock released too many times
# expect: True False False
# expect: <Lock(owner=MainProcess)>
