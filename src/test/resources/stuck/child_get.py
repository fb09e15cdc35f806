import multiprocessing as mp
def child(q): q.get()
if __name__ == '__main__':
    q = mp.Queue()
    p = mp.Process(target=child, args=(q,)); p.start(); p.join()
