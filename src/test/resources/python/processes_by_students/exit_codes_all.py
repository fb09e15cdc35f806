import multiprocessing as mp
import os
import sys
import time
import signal


def f(kind):
    if kind == 'exit 3':
        sys.exit(3)
    if kind == 'exit text':
        sys.exit('bye from child')
    if kind == 'exit none':
        sys.exit()
    if kind == 'exit true':
        sys.exit(True)
    if kind == 'exit float':
        sys.exit(2.5)
    if kind == '_exit':
        os._exit(7)
    if kind == 'raise':
        raise SystemExit(9)
    if kind == 'signal':
        os.kill(os.getpid(), signal.SIGTERM)
    if kind == 'interrupt':
        raise KeyboardInterrupt
    if kind == 'big':
        sys.exit(256 + 4)
    if kind == 'negative':
        sys.exit(-1)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    for kind in ('normal', 'exit 3', 'exit text', 'exit none', 'exit true', 'exit float', '_exit', 'raise', 'signal', 'big', 'negative'):
        p = mp.Process(target=f, args=(kind,))
        print(p.exitcode, end=' ')
        p.start()
        p.join()
        print(kind, p.exitcode)
# expect: None normal 0
# expect: None exit 3 3
# expect: None exit text 1
# expect: None exit none 0
# expect: None exit true 1
# expect: None exit float 1
# expect: None _exit 7
# expect: None raise 9
# expect: None signal -15
# expect: None big 4
# expect: None negative 255
# expect stderr: bye from child
# expect stderr: 2.5
