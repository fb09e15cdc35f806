import multiprocessing as mp
def consumer(q):
    print(q.get(), flush=True)
if __name__ == '__main__':
    q = mp.Queue(maxsize=1)
    c = mp.Process(target=consumer, args=(q,)); c.start()
    for i in range(5): q.put(i)
    c.join()
