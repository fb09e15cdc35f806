import logging
import logging.handlers
import multiprocessing as mp
import sys


def work(q, n):
    root = logging.getLogger()
    root.addHandler(logging.handlers.QueueHandler(q))
    root.setLevel(logging.DEBUG)
    root.debug('step %s', n)
    try:
        1 / 0
    except ZeroDivisionError:
        root.error('failed in %s', n, exc_info=False)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    q = mp.Queue()
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter('%(processName)s|%(levelname)s|%(message)s'))
    listener = logging.handlers.QueueListener(q, handler)
    listener.start()
    for n in range(2):
        p = mp.Process(target=work, args=(q, n), name=f'job{n}')
        p.start()
        p.join()
    listener.stop()
# expect: job0|DEBUG|step 0
# expect: job0|ERROR|failed in 0
# expect: job1|DEBUG|step 1
# expect: job1|ERROR|failed in 1
