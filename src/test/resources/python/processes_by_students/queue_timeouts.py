import multiprocessing as mp
import queue


def fill(q):
    for i in range(3):
        q.put(i)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    q = mp.Queue(2)
    try:
        q.get(timeout=0.01)
    except queue.Empty as e:
        print(repr(e), q.empty(), q.full(), q.qsize())
    try:
        q.get_nowait()
    except queue.Empty:
        print('empty')
    q.put('a')
    q.put('b')
    try:
        q.put('c', timeout=0.01)
    except queue.Full as e:
        print(repr(e), q.full(), q.qsize())
    try:
        q.put_nowait('c')
    except queue.Full:
        print('full')
    print(q.get(), q.get())
    p = mp.Process(target=fill, args=(q,))
    p.start()
    print([q.get() for _ in range(3)])
    p.join()
    q.close()
    for f in (lambda: q.put(1), q.get, q.get_nowait):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, str(e)[-9:])
    q.join_thread()
# expect: Empty() True False 0
# expect: empty
# expect: Full() True 2
# expect: full
# expect: a b
# expect: [0, 1, 2]
# expect: ValueError is closed
# expect: ValueError is closed
# expect: ValueError is closed
