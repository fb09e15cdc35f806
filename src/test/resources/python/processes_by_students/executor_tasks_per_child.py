from concurrent.futures import ProcessPoolExecutor
import multiprocessing as mp
import os


if __name__ == '__main__':
    with ProcessPoolExecutor(1, mp_context=mp.get_context('spawn'), max_tasks_per_child=2) as pool:
        pids = [pool.submit(os.getpid).result() for _ in range(5)]
        print(len(set(pids)), pids[0] == pids[1], pids[1] == pids[2])
    with ProcessPoolExecutor(3, mp_context=mp.get_context('spawn')) as pool:
        print(pool.submit(os.getpid).result() != os.getpid(), len(pool._processes))
# expect: 3 True False
# expect: True 1
