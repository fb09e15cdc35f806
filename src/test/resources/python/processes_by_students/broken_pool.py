from concurrent.futures import ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
import multiprocessing as mp
import os
import time


def die():
    os._exit(3)


def ok():
    return 1


if __name__ == '__main__':
    pool = ProcessPoolExecutor(1, mp_context=mp.get_context('spawn'))
    fs = [pool.submit(ok), pool.submit(die), pool.submit(ok)]
    wait(fs)
    for f in fs:
        e = f.exception()
        print(f.done(), f.cancelled(), type(e).__name__, e)
        if e is not None and e.__cause__ is not None:
            print(type(e.__cause__).__name__)
    try:
        pool.submit(ok)
    except BrokenProcessPool as e:
        print(e)
    pool.shutdown()
    try:
        pool.submit(ok)
    except RuntimeError as e:
        print(type(e).__name__, e)
    pool = ProcessPoolExecutor(1, mp_context=mp.get_context('spawn'))
    pool.shutdown()
    try:
        pool.submit(ok)
    except RuntimeError as e:
        print(type(e).__name__, e)
# expect: True False NoneType None
# expect: True False BrokenProcessPool A process in the process pool was terminated abruptly while the future was running or pending.
# expect: True False BrokenProcessPool A process in the process pool was terminated abruptly while the future was running or pending.
# expect: A child process terminated abruptly, the process pool is not usable anymore
# expect: BrokenProcessPool A child process terminated abruptly, the process pool is not usable anymore
# expect: RuntimeError cannot schedule new futures after shutdown
