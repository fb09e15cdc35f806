import multiprocessing as mp


def producer(q, n):
    for i in range(n):
        q.put(i)
    q.put(None)


def consumer(q, results):
    total = 0
    while (item := q.get()) is not None:
        total += item
    results.put(total)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    q, results = mp.Queue(maxsize=3), mp.Queue()
    p, c = mp.Process(target=producer, args=(q, 20)), mp.Process(target=consumer, args=(q, results))
    p.start()
    c.start()
    print('total', results.get())
    p.join()
    c.join()
    print(q.empty(), results.empty(), p.exitcode, c.exitcode)
# expect: total 190
# expect: True True 0 0
