import multiprocessing as mp


def inner():
    print(mp.current_process().name, mp.parent_process().name)


def outer():
    print(mp.current_process().name, mp.parent_process().name, mp.parent_process().is_alive())
    child = mp.Process(target=inner)
    child.start()
    child.join()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    print(mp.current_process().name, mp.parent_process())
    child = mp.Process(target=outer)
    child.start()
    child.join()
    print(mp.get_context('spawn').Process(target=inner).name)
    print(mp.Process(target=inner, name='mine').name)
# expect: MainProcess None
# expect: Process-1 MainProcess True
# expect: Process-1:1 Process-1
# expect: SpawnProcess-2
# expect: mine
