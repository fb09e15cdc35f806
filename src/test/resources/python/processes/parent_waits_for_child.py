import multiprocessing as mp
import time


def work():
    time.sleep(0.1)
    print('child is done')


if __name__ == '__main__':
    mp.set_start_method('spawn')
    mp.Process(target=work).start()
    print('parent is done')
# expect: parent is done
# expect: child is done
