import multiprocessing as mp
import time


def sleep():
    try:
        time.sleep(100)
    finally:
        print('never printed')


if __name__ == '__main__':
    mp.set_start_method('spawn')
    for how in ('terminate', 'kill'):
        child = mp.Process(target=sleep)
        child.start()
        time.sleep(0.3)
        getattr(child, how)()
        child.join()
        print(how, child.exitcode, child.is_alive())
        print(repr(child)[-len('stopped exitcode=-SIGTERM>'):].strip())
# expect: terminate -15 False
# expect: stopped exitcode=-SIGTERM>
# expect: kill -9 False
# expect: stopped exitcode=-SIGKILL>
