import multiprocessing as mp


def try_release(lock, kind):
    try:
        lock.release()
        print(kind, 'released')
    except Exception as e:
        print(kind, type(e).__name__, e)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    lock, rlock, sem, bounded = mp.Lock(), mp.RLock(), mp.Semaphore(0), mp.BoundedSemaphore(1)
    try_release(lock, 'lock')
    try_release(rlock, 'rlock')
    try_release(sem, 'sem')
    try_release(bounded, 'bounded')
    print(lock, rlock, sem, bounded)
    lock.acquire()
    rlock.acquire()
    rlock.acquire()
    print(lock, rlock, sem.get_value(), bounded.get_value())
    print(lock.acquire(False), lock.acquire(block=False), lock.acquire(timeout=0.01), lock.acquire(timeout=-1))
    for kind, each in (('lock', lock), ('rlock', rlock)):
        p = mp.Process(target=try_release, args=(each, kind))
        p.start()
        p.join()
    print(lock, rlock)
    try:
        mp.Semaphore(-1)
    except Exception as e:
        print(type(e).__name__, e)
# expect: lock ValueError semaphore or lock released too many times
# expect: rlock AssertionError attempt to release recursive lock not owned by thread
# expect: sem released
# expect: bounded ValueError semaphore or lock released too many times
# expect: <Lock(owner=None)> <RLock(None, 0)> <Semaphore(value=1)> <BoundedSemaphore(value=1, maxvalue=1)>
# expect: <Lock(owner=MainProcess)> <RLock(MainProcess, 2)> 1 1
# expect: False False False False
# expect: lock released
# expect: rlock AssertionError attempt to release recursive lock not owned by thread
# expect: <Lock(owner=MainProcess)> <RLock(MainProcess, 2)>
# expect: OSError [Errno 22] Invalid argument
