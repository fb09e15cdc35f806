# A timer's signal reaches the main thread in whatever it waits, and what the handler raises ends the wait.
import multiprocessing as mp
import signal
import time
from multiprocessing.dummy import Value


class Enough(Exception):
    pass


def alarm(number, frame):
    raise ERROR('alarm')


def check(name, wait, *args):
    began = time.perf_counter()
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        wait(*args)
        print(name, 'ended', end=' ')
    except ERROR as e:
        print(name, repr(e), end=' ')
    print(round(time.perf_counter() - began, 1) < 0.5)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    signal.signal(signal.SIGALRM, alarm)
    ERROR = Enough
    p = mp.Process(target=time.sleep, args=(5,))
    p.start()
    reader, writer = mp.Pipe(duplex=False)
    lock = mp.Lock()
    lock.acquire()
    for name, *call in (
            ('join', p.join), ('join with time-out', p.join, 2), ('recv', reader.recv), ('poll', reader.poll, 2),
            ('lock', lock.acquire), ('lock with time-out', lock.acquire, True, 2), ('event', mp.Event().wait),
            ('get', mp.Queue().get), ('get with time-out', mp.Queue().get, True, 2), ('sleep', time.sleep, 2),
            ('simple', mp.SimpleQueue().get), ('barrier', mp.Barrier(2).wait)):
        check(name, *call)
    # join() takes an OSError that a handler raised for its own
    ERROR = TimeoutError
    check('join', p.join)
    check('join with time-out', p.join, 2)
    p.terminate()
    p.join()
    print(p.exitcode, Value('i', 5))
# expect: join Enough('alarm') True
# expect: join with time-out Enough('alarm') True
# expect: recv Enough('alarm') True
# expect: poll Enough('alarm') True
# expect: lock Enough('alarm') True
# expect: lock with time-out Enough('alarm') True
# expect: event Enough('alarm') True
# expect: get Enough('alarm') True
# expect: get with time-out Enough('alarm') True
# expect: sleep Enough('alarm') True
# expect: simple Enough('alarm') True
# expect: barrier Enough('alarm') True
# expect: join ended True
# expect: join with time-out TimeoutError('alarm') True
# expect: -15 <Value('i', 5)>
