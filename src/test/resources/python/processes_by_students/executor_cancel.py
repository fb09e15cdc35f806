from concurrent.futures import ProcessPoolExecutor, CancelledError
import multiprocessing as mp
import time


def nap(t):
    time.sleep(t)
    return 'slept'


if __name__ == '__main__':
    pool = ProcessPoolExecutor(1, mp_context=mp.get_context('spawn'))
    first = pool.submit(nap, 0.5)
    rest = [pool.submit(nap, 0) for _ in range(5)]
    print(rest[-1].cancel(), rest[-1].cancelled(), rest[-1].done())
    try:
        rest[-1].result()
    except CancelledError as e:
        print(repr(e))
    first.add_done_callback(lambda f: print('done', f.result()))
    pool.shutdown(wait=True, cancel_futures=True)
    print(first.result(), first.cancel(), sum(f.cancelled() for f in rest) >= 3, rest[-2].cancelled())
# expect: True True True
# expect: CancelledError()
# expect: done slept
# expect: slept False True True
