import multiprocessing as mp
import time


def sleep():
    time.sleep(1)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    child = mp.Process(target=sleep)
    child.start()
    child.join(0.05)
    print(child.exitcode, child.is_alive())
    print([each is child for each in mp.active_children()])
    child.join()
    print(child.exitcode, mp.active_children())
# expect: None True
# expect: [True]
# expect: 0 []
