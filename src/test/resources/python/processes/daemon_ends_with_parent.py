import multiprocessing as mp
import time


def sleep():
    time.sleep(60)
    print('never')


if __name__ == '__main__':
    mp.set_start_method('spawn')
    child = mp.Process(target=sleep, daemon=True)
    child.start()
    print('parent is done', child.daemon)
# expect: parent is done True
