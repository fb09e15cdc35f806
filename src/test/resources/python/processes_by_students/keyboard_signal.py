import multiprocessing as mp
import os
import signal
import time


def handler(signum, frame):
    print('caught', signal.Signals(signum).name, flush=True)
    raise SystemExit(4)


def work(ready):
    signal.signal(signal.SIGTERM, handler)
    ready.set()
    time.sleep(30)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    ready = mp.Event()
    p = mp.Process(target=work, args=(ready,))
    p.start()
    ready.wait()
    p.terminate()
    p.join()
    print(p.exitcode)
# expect: caught SIGTERM
# expect: 4
