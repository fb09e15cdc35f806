from concurrent.futures import ProcessPoolExecutor
import multiprocessing as mp
def init(l): global lock; lock = l
def work(x):
    lock.acquire()
    return x
if __name__ == '__main__':
    with ProcessPoolExecutor(2, initializer=init, initargs=(mp.Lock(),)) as ex:
        print(list(ex.map(work, range(2))))
