import multiprocessing as mp, os
state = None
def init(x): global state; state = x; print('init', x, flush=True)
def get(i): return state + i
def who(_): return mp.current_process().name
if __name__ == '__main__':
    import multiprocessing; multiprocessing.set_start_method('spawn')
    with mp.Pool(1, initializer=init, initargs=(100,)) as pool: print(pool.map(get, range(3)))
    with mp.Pool(1, maxtasksperchild=2) as pool:
        names = [pool.apply(who, (i,)) for i in range(5)]; print(names)
    pool = mp.Pool(2); r = [pool.apply_async(abs, (-i,)) for i in range(4)]; pool.close(); pool.join(); print([x.get() for x in r])
    try: pool.apply(abs, (1,))
    except ValueError as e: print(e)
    p = mp.Pool(1)
    try: p.join()
    except ValueError as e: print(e)
    p.terminate(); p.join(); print('done')
    try: mp.Pool(0)
    except ValueError as e: print(e)
# expect: init 100
# expect: [100, 101, 102]
# expect: ['SpawnPoolWorker-2', 'SpawnPoolWorker-2', 'SpawnPoolWorker-3', 'SpawnPoolWorker-3', 'SpawnPoolWorker-4']
# expect: [0, 1, 2, 3]
# expect: Pool not running
# expect: Pool is still running
# expect: done
# expect: Number of processes must be at least 1
