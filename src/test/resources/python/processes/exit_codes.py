import multiprocessing as mp
import io
import os
import sys


def leave(code):
    sys.exit(code)


def boom():
    sys.stderr = io.StringIO()
    raise ValueError('lost')


def hard():
    os._exit(7)


def fine():
    pass


if __name__ == '__main__':
    mp.set_start_method('spawn')
    for target, args in ((fine, ()), (leave, (3,)), (leave, (None,)), (boom, ()), (hard, ())):
        child = mp.Process(target=target, args=args)
        child.start()
        child.join()
        print(target.__name__, args, child.exitcode)
# expect: fine () 0
# expect: leave (3,) 3
# expect: leave (None,) 0
# expect: boom () 1
# expect: hard () 7
