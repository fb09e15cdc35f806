import multiprocessing as mp
def child(lock, d):
    lock.acquire(); d['child'] = 1
if __name__ == '__main__':
    with mp.Manager() as m:
        lock, d = m.Lock(), m.dict()
        p = mp.Process(target=child, args=(lock, d)); p.start(); p.join()
        lock.acquire()
        print(d)
