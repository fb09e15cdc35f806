import multiprocessing as mp
import os
import signal
import time


def child(pid):
    time.sleep(0.1)
    os.kill(pid, 0)
    os.kill(pid, signal.SIGUSR1)
    time.sleep(0.2)
    os.kill(os.getppid(), signal.SIGINT)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    signal.signal(signal.SIGUSR1, lambda number, frame: print('usr1'))
    p = mp.Process(target=child, args=(os.getpid(),))
    p.start()
    try:
        time.sleep(20)
    except KeyboardInterrupt:
        print('interrupted')
    p.join()
    print(p.exitcode)
# expect: usr1
# expect: interrupted
# expect: 0
