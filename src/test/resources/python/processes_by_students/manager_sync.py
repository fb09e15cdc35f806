import multiprocessing as mp


def work(lock, event, cond, sem, barrier, q, log):
    with lock:
        log.append('lock')
    event.wait()
    with sem:
        log.append('sem')
    barrier.wait()
    q.put(mp.current_process().name)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Manager() as m:
        lock, event, cond, sem, barrier, q, log = m.Lock(), m.Event(), m.Condition(), m.Semaphore(1), m.Barrier(3), m.Queue(), m.list()
        ps = [mp.Process(target=work, args=(lock, event, cond, sem, barrier, q, log), name=f'w{i}') for i in range(2)]
        for p in ps:
            p.start()
        event.set()
        barrier.wait()
        print(sorted(q.get() for _ in ps), sorted(log), event.is_set(), q.empty(), q.qsize())
        for p in ps:
            p.join()
        arr = m.Array('i', [1, 2, 3])
        print(arr, arr[1], len(arr), m.Value('d', 2.5), m.address is not None)
        lock.acquire()
        print(lock.acquire(False), lock.acquire(True, 0.01))
        lock.release()
        try:
            lock.release()
        except RuntimeError as e:
            print(e)
    try:
        m.dict()
    except Exception as e:
        print(type(e).__name__, e)
    try:
        log.append(1)
    except Exception as e:
        print(type(e).__name__)
# expect: ['w0', 'w1'] ['lock', 'lock', 'sem', 'sem'] True True 0
# expect: array('i', [1, 2, 3]) 2 3 Value('d', 2.5) True
# expect: False False
# expect: release unlocked lock
# expect: AssertionError server not yet started
# expect: BrokenPipeError
