import multiprocessing as mp


def deposit(account, lock, times):
    for _ in range(times):
        with lock:
            account.value += 1


if __name__ == '__main__':
    mp.set_start_method('spawn')
    account, lock = mp.Value('i', 0), mp.Lock()
    workers = [mp.Process(target=deposit, args=(account, lock, 50), name=f'clerk-{i}') for i in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(account.value, [(w.name, w.exitcode, w.is_alive()) for w in workers])
    print(account, lock)
    with account.get_lock():
        account.value -= 10
    print(account.value)
# expect: 150 [('clerk-0', 0, False), ('clerk-1', 0, False), ('clerk-2', 0, False)]
# expect: <Synchronized wrapper for c_int(150)> <Lock(owner=None)>
# expect: 140
