import multiprocessing as mp


def work(n):
    print('in', mp.current_process().name, __name__, n)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    child = mp.Process(target=work, args=(3,))
    print(child.name, child.is_alive(), child.exitcode, child.daemon, child.pid)
    child.start()
    print(child.is_alive(), child.exitcode, child.pid is not None, child.ident == child.pid)
    child.join()
    print(child.is_alive(), child.exitcode)
# expect: Process-1 False None False None
# expect: True None True True
# expect: in Process-1 __mp_main__ 3
# expect: False 0
