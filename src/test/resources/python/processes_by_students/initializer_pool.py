import multiprocessing as mp
import os

state = None


def init(value):
    global state
    state = value


def use(n):
    return state, n


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(2, init, ('shared',)) as pool:
        print(pool.map(use, range(3)), state)
    with mp.Pool(1, maxtasksperchild=2) as pool:
        pids = pool.map(os.cpu_count, []) or [pool.apply(os.getpid) for _ in range(5)]
        print(len(set(pids)), pids[0] == pids[1], pids[1] == pids[2], pids[2] == pids[3])
# expect: [('shared', 0), ('shared', 1), ('shared', 2)] None
# expect: 3 True False True
