import multiprocessing as mp
import threading


def work(n):
    if n == 2:
        raise ValueError('two')
    return n * 10


if __name__ == '__main__':
    mp.set_start_method('spawn')
    seen = []

    def good(v):
        seen.append(('good', v, threading.current_thread() is threading.main_thread()))

    def bad(e):
        seen.append(('bad', repr(e), type(e.__cause__).__name__))

    with mp.Pool(1) as pool:
        rs = [pool.apply_async(work, (n,), callback=good, error_callback=bad) for n in (1, 2, 3)]
        for r in rs:
            r.wait()
        print(seen)
        seen.clear()
        r = pool.map_async(work, [1, 2, 3], callback=good, error_callback=bad, chunksize=1)
        r.wait()
        print(seen, r.successful())
        it = pool.imap(work, [1, 2, 3])
        print(next(it))
        try:
            next(it)
        except ValueError as e:
            print('error', e)
        print(next(it))
# expect: [('good', 10, False), ('bad', "ValueError('two')", 'RemoteTraceback'), ('good', 30, False)]
# expect: [('bad', "ValueError('two')", 'RemoteTraceback')] False
# expect: 10
# expect: error two
# expect: 30
