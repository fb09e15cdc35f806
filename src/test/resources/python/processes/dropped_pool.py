# A pool of processes that is dropped without shutdown() ends them.
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor

if __name__ == '__main__':
    mp.set_start_method('spawn')
    pool = ProcessPoolExecutor(2)
    print(list(pool.map(abs, range(-3, 3))))
    manager, workers = pool._executor_manager_thread, list(pool._processes.values())
    del pool
    manager.join()
    for worker in workers:
        worker.join()
        print(worker.exitcode)
# expect: [3, 2, 1, 0, 1, 2]
# expect: 0
# expect: 0
