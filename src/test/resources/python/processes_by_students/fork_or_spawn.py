import multiprocessing as mp


if __name__ == '__main__':
    mp.set_start_method('spawn')
    print(mp.get_start_method(), type(mp.get_context()).__name__, mp.get_context('spawn').get_start_method())
    try:
        mp.set_start_method('spawn')
    except RuntimeError as e:
        print(e)
    mp.set_start_method('forkserver', force=True)
    print(mp.get_start_method(), mp.get_start_method(allow_none=True))
    for bad in ('thread', None, ''):
        try:
            print(type(mp.get_context(bad)).__name__)
        except ValueError as e:
            print(e)
    try:
        mp.get_context('spawn').set_start_method('forkserver')
    except ValueError as e:
        print(e)
    mp.set_start_method(None, force=True)
    print(mp.get_start_method(allow_none=True), mp.get_all_start_methods())
    spawn = mp.get_context('spawn')
    print(spawn.Process.__name__, spawn.Process.__mro__[1].__name__, spawn.cpu_count() > 0)
    print(type(spawn).__name__, spawn.reducer.__name__, spawn.current_process())
# expect: spawn SpawnContext spawn
# expect: context has already been set
# expect: forkserver forkserver
# expect: cannot find context for 'thread'
# expect: ForkServerContext
# expect: cannot find context for ''
# expect: cannot set start method of concrete context
# expect: None ['fork', 'spawn', 'forkserver']
# expect: SpawnProcess BaseProcess True
# expect: SpawnContext multiprocessing.reduction <_MainProcess name='MainProcess' parent=None started>
