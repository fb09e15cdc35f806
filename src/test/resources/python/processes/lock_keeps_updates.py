import multiprocessing as mp
import time


def add(lock, total):
    for _ in range(20):
        with lock:
            seen = total.value
            time.sleep(0.0001)
            total.value = seen + 1


if __name__ == '__main__':
    mp.set_start_method('spawn')
    lock = mp.Lock()
    total = mp.Value('i', 0, lock=False)
    children = [mp.Process(target=add, args=(lock, total)) for _ in range(3)]
    for each in children:
        each.start()
    for each in children:
        each.join()
    print(total.value)
# expect: 60
