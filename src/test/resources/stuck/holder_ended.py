import multiprocessing as mp, time
def hog(lock):
    lock.acquire()
    time.sleep(100)
if __name__ == '__main__':
    lock = mp.Lock()
    p = mp.Process(target=hog, args=(lock,), name='hog')
    p.start()
    time.sleep(0.3)
    p.terminate()
    p.join()
    print('now me')
    lock.acquire()
