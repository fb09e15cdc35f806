import multiprocessing as mp


def nothing():
    pass


def family():
    try:
        mp.Process(target=nothing).start()
    except AssertionError as error:
        print(error)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    child = mp.Process(target=nothing)
    for what in (child.join, lambda: child.sentinel):
        try:
            what()
        except (AssertionError, ValueError) as error:
            print(type(error).__name__, error)
    child.start()
    try:
        child.start()
    except AssertionError as error:
        print(error)
    try:
        child.daemon = True
    except AssertionError as error:
        print(error)
    child.join()
    child.close()
    try:
        child.is_alive()
    except ValueError as error:
        print(error)
    child = mp.Process(target=family, daemon=True)
    child.start()
    child.join()
    try:
        mp.Process(None, lambda: 1).start()
    except Exception as error:
        print(type(error).__name__, str(error)[:28])
    try:
        mp.set_start_method('spawn')
    except RuntimeError as error:
        print(error)
    try:
        mp.get_context('nope')
    except ValueError as error:
        print(error)
    print(mp.get_start_method(), mp.get_context('spawn').get_start_method())
# expect: AssertionError can only join a started process
# expect: ValueError process not started
# expect: cannot start a process twice
# expect: process has already started
# expect: process object is closed
# expect: daemonic processes are not allowed to have children
# expect: PicklingError Can't pickle <function <lamb
# expect: context has already been set
# expect: cannot find context for 'nope'
# expect: spawn spawn
