import multiprocessing as mp
from multiprocessing.connection import wait
import time


def late(conn, t, text):
    time.sleep(t)
    conn.send(text)
    conn.close()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    readers, ps = [], []
    for i, t in enumerate((0.6, 0.0)):
        r, w = mp.Pipe(duplex=False)
        p = mp.Process(target=late, args=(w, t, f'late {i}'))
        p.start()
        w.close()
        readers.append(r)
        ps.append(p)
    print(wait(readers, timeout=0))
    texts = []
    while readers:
        for r in wait(readers):
            try:
                texts.append(r.recv())
            except EOFError:
                readers.remove(r)
    print(texts)
    print(len(wait([p.sentinel for p in ps])) >= 1, [p.join() for p in ps])
# expect: []
# expect: ['late 1', 'late 0']
# expect: True [None, None]
