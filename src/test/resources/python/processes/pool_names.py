import multiprocessing as mp


def who(n):
    return mp.current_process().name


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Pool(1) as pool:
        print(pool.apply(who, (1,)))
    with mp.get_context('spawn').Pool(1) as pool:
        print(pool.apply(who, (1,)))
    print(mp.Process(target=who).name)
# expect: SpawnPoolWorker-1
# expect: SpawnPoolWorker-2
# expect: Process-3
