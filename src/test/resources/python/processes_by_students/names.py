import multiprocessing as mp


def who():
    me = mp.current_process()
    print(me.name, me.daemon, mp.parent_process().name, __name__)
    inner = mp.Process(target=who2)
    print(inner.name)
    inner.start()
    inner.join()


def who2():
    print(mp.current_process().name, mp.current_process()._identity)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    print(mp.current_process(), mp.parent_process(), __name__)
    ps = [mp.Process(target=who), mp.Process(target=who, name='Worker'), mp.Process(target=who2)]
    print([p.name for p in ps])
    for p in ps:
        p.start()
        p.join()
    with mp.Pool(2) as pool:
        print(sorted(p.name for p in pool._pool))
    ps[0].name = 'renamed'
    print(ps[0].name, ps[0].authkey == mp.current_process().authkey)
    try:
        ps[0].name = 5
    except AssertionError as e:
        print('assert', e)
# expect: <_MainProcess name='MainProcess' parent=None started> None __main__
# expect: ['Process-1', 'Worker', 'Process-3']
# expect: Process-1 False MainProcess __mp_main__
# expect: Process-1:1
# expect: Process-1:1 (1, 1)
# expect: Worker False MainProcess __mp_main__
# expect: Process-2:1
# expect: Process-2:1 (2, 1)
# expect: Process-3 (3,)
# expect: ['SpawnPoolWorker-4', 'SpawnPoolWorker-5']
# expect: renamed True
# expect: assert name must be a string
