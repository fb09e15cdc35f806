import multiprocessing as mp


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Manager() as manager:
        outer = manager.dict(inner=manager.list([1]))
        outer['inner'].append(2)
        print(outer['inner'], len(outer['inner']), type(outer['inner']).__name__)
        lock = manager.Lock()
        with manager.Condition(lock):
            print(lock.acquire(False))
# expect: [1, 2] 2 ListProxy
# expect: False
