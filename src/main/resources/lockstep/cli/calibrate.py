"""Measures what the rows of Lockstep's cost table stand for, and prints name and ns. Run by CPython, then by Lockstep.

Everything is the least of many short measurements, since other programs only ever make one longer; waits and wake-ups,
which have a distribution of their own, are medians. A shared machine is slower for seconds or minutes at
a time, so all rows are measured in turn, again and again, until the least of each was met several times or a minute and a
half is over. With an argument everything is measured once: in virtual time that is enough.
"""
import asyncio
import multiprocessing
import os
import pickle
import sys
import threading
import time
from multiprocessing.connection import wait
from multiprocessing.reduction import ForkingPickler
from time import perf_counter_ns as clock

ROUNDS = 10
REPEATS = 3
PASSES = 3, 15, 40
SECONDS = 90
LAPS = 0.3
if len(sys.argv) > 1:
    ROUNDS = 1
    REPEATS = 10
    PASSES = 1, 1, 1
    LAPS = 0.004


def least(body, times):
    """ns for one of ``times``, at best."""
    best = None
    for _ in range(ROUNDS):
        start = clock()
        body(times)
        took = clock() - start
        best = took if best is None else min(best, took)
    return best / times


def median(values):
    return sorted(values)[len(values) // 2]


# ---- what an instruction takes: loops that differ in one statement ----

# name: what stands before the loop, and the statement that its body has four of
STATEMENTS = {
    'assignment': ('x = 1', 'y = x'),
    'int': ('x = 100', 'y = x + x'),
    'larger int': ('x = 1000', 'y = x + x'),
    'float': ('x = 0.5', 'y = x + x'),
    'comparison': ('x = 1', 'x < 3'),
    'native call': ('f = [].count', 'f(1)'),
    'call': ('def f(x): pass', 'f(1)'),
    'keyword call': ('def f(x): pass', 'f(x=1)'),
    'item': ('box = [1, 2, 3]', 'box[1]'),
    'store item': ('box = [1, 2, 3]', 'box[1] = 1'),
    'attribute': ('thing = Thing(); thing.value = 1', 'thing.value'),
    'store attribute': ('thing = Thing()', 'thing.value = 1'),
    'instance': ('new = Thing', 'new()'),
    'tuple': ('x = 1', '(x, x)'),
    'list': ('x = 1', '[x, x]'),
    'dict': ('x = 1', '{x: x}'),
    'text of an int': ('x = 1000', "f'{x}'"),
    'function': ('x = 1', 'lambda: x'),
    'exception': ('x = ValueError', """
        try: raise x
        except ValueError: pass"""),
    'lock': ('from threading import Lock; lock = Lock(); acquire, release = lock.acquire, lock.release',
             'acquire(); release()'),
    'new lock': ('from _thread import allocate_lock', 'allocate_lock()'),
    'new reentrant lock': ('from threading import RLock', 'RLock()'),
    'with a lock of processes': ("from multiprocessing import get_context; lock = get_context('spawn').Lock()",
                                 'with lock: pass'),
    'with': ('from threading import Lock; lock = Lock()', 'with lock: pass'),
}
TIMES = 4


class Thing:
    pass


def empty(n):
    for i in range(n):
        pass


def squares(n):
    """As in any long loop, all results are beyond 30 bits."""
    s = 1 << 40
    for i in range(100_000, 100_000 + n):
        s += i * i


def loop_of(before, statement):
    names = {'Thing': Thing}
    body = [f'        {statement.strip()}'] * TIMES
    exec('\n'.join(['def loop(n):', f'    {before}', '    for i in range(n):', *body]), names)
    return names['loop']


LOOPS = {'loop': empty, 'squares': squares} | {name: loop_of(*parts) for name, parts in STATEMENTS.items()}
WAKE_UPS = {'overshoot', 'sleep zero', 'hand over a lock', 'hand over, and run on',
            'start a thread', 'start and join a thread', 'round trip'}


def instructions():
    for name, loop in LOOPS.items():
        yield name, least(loop, 2_000)


def beyond_the_loop(name, nanos, loop):
    """What the statement in the body of a loop takes."""
    return nanos if name == 'loop' or name not in LOOPS else (nanos - loop) / (TIMES if name in STATEMENTS else 1)


# ---- waiting and waking ----

def sleeps():
    late = []
    for _ in range(60 // REPEATS):
        start = clock()
        time.sleep(0.001)
        late.append(clock() - start - 1_000_000)
    yield 'overshoot', median(late)
    naught = []
    for _ in range(60 // REPEATS):
        start = clock()
        time.sleep(0)
        naught.append(clock() - start)
    yield 'sleep zero', median(naught)


def ping_pong(runs_on):
    """ns of a hand-over where each thread wakes the other, and takes so many steps before it sleeps; less the steps."""
    rounds = 400 // REPEATS
    steps = range(runs_on)
    own = []
    here, there = threading.Lock(), threading.Lock()
    here.acquire()
    there.acquire()

    def other():
        for _ in range(rounds):
            there.acquire()
            here.release()
            start = clock()
            for _ in steps:
                pass
            own.append(clock() - start)

    thread = threading.Thread(target=other)
    thread.start()
    times = []
    for _ in range(rounds):
        start = clock()
        there.release()
        ran_on = clock()
        for _ in steps:
            pass
        own.append(clock() - ran_on)
        here.acquire()
        times.append((clock() - start) / 2)
    thread.join()
    return median(times) - median(own)


def hand_overs():
    yield 'hand over a lock', ping_pong(0)
    yield 'hand over, and run on', ping_pong(200)


def threads():
    starts, both = [], []
    for _ in range(200 // REPEATS):
        thread = threading.Thread(target=empty, args=(0,))
        begin = clock()
        thread.start()
        started = clock()
        thread.join()
        starts.append(started - begin)
        both.append(clock() - begin)
    yield 'start a thread', median(starts)
    yield 'start and join a thread', median(both)


async def rounds(call, n):
    """ns of a round of the event loop in which something is called so."""
    start = clock()
    for _ in range(n):
        call(empty, 0)
        await asyncio.sleep(0)
    return (clock() - start) / n


async def loops():
    loop = asyncio.get_running_loop()
    times = [(await rounds(loop.call_soon_threadsafe, 50), await rounds(loop.call_soon, 50)) for _ in range(ROUNDS)]
    return min(each for each, _ in times) - min(each for _, each in times)


def event_loops():
    yield 'wake an event loop', asyncio.run(loops())


# ---- processes ----

def entered(connection):
    connection.send(time.monotonic_ns())


def processes(method):
    context = multiprocessing.get_context(method)
    ours, theirs = context.Pipe()
    own, start, both = [], [], []
    for _ in range(1 + 5 // REPEATS):
        process = context.Process(target=entered, args=(theirs,))
        begin = time.monotonic_ns()
        process.start()
        own.append(time.monotonic_ns() - begin)
        start.append(ours.recv() - begin)
        process.join()
        both.append(time.monotonic_ns() - begin)
    yield method + ' own share', min(own)
    yield method + ' to target', min(start)
    yield method + ' to end', min(both)


def laps(barrier, connection):
    times = []
    barrier.wait()
    end = clock() + LAPS * 1e9
    while clock() < end:
        start = clock()
        squares(20_000)
        times.append(clock() - start)
    connection.send(median(times))


def laps_of(processes):
    context = multiprocessing.get_context('spawn')
    barrier = context.Barrier(processes)
    results = []
    for _ in range(processes):
        ours, theirs = context.Pipe()
        process = context.Process(target=laps, args=(barrier, theirs))
        process.start()
        results.append((ours, process))
    times = [ours.recv() for ours, _ in results]
    for _, process in results:
        process.join()
    return median(times)


def side_by_side():
    """A lap alone, and in each of so many processes that compute at the same time."""
    cores = os.cpu_count()
    for processes in sorted({1 << i for i in range(cores.bit_length())} | {cores}):
        yield f'side by side {processes}', laps_of(processes)


def echo(connection):
    while (message := connection.recv_bytes()) != b'':
        connection.send_bytes(message)


def pipes():
    context = multiprocessing.get_context('spawn')
    ours, theirs = context.Pipe()

    def alone(n):
        for _ in range(n):
            ours.send_bytes(b'x')
            theirs.recv_bytes()

    yield 'write and read a pipe', least(alone, 200)
    one = least(lambda n: [wait([ours], 0) for _ in range(n)], 50)
    yield 'look at a pipe', one
    yield 'look at one more', least(lambda n: [wait([ours, theirs], 0) for _ in range(n)], 50) - one
    process = context.Process(target=echo, args=(theirs,))
    process.start()
    ours.send_bytes(b'ready')
    ours.recv_bytes()

    def trip(message):
        times = []
        for _ in range(60 // REPEATS):
            start = clock()
            ours.send_bytes(message)
            ours.recv_bytes()
            times.append(clock() - start)
        return median(times)

    small = trip(b'x')
    yield 'round trip', small
    yield '1000 bytes through a pipe', (trip(b'x' * 1_000_000) - small) / 2_000
    ours.send_bytes(b'')
    process.join()


def pickles():
    yield 'pickle', least(lambda n: [pickle.dumps(1) for _ in range(n)], 500)
    yield 'pickle as multiprocessing', least(lambda n: [ForkingPickler.dumps(1) for _ in range(n)], 500)
    many = list(range(10_000))
    size = len(pickle.dumps(many))
    yield 'pickle 1000 bytes', 1_000 * least(lambda n: [pickle.dumps(many) for _ in range(n)], 5) / size


def once():
    for part in instructions(), sleeps(), hand_overs(), threads(), event_loops(), processes('spawn'), side_by_side(), pipes(), pickles():
        yield from part
    if 'forkserver' in multiprocessing.get_all_start_methods():
        yield from processes('forkserver')


def settled(values):
    """Whether the least of them was met three times."""
    return sum(each < 1.05 * min(values) for each in values) >= 3


def everything():
    found = {}
    fewest, enough, most = PASSES
    end = clock() + SECONDS * 1e9
    for passed in range(most):
        all_settled = passed >= enough and all(settled(found[name]) for name in found.keys() - WAKE_UPS)
        if all_settled or passed >= fewest and clock() > end:
            break
        for name, nanos in once():
            found.setdefault(name, []).append(nanos)
    rows = {name: median(values) if name in WAKE_UPS else min(values) for name, values in found.items()}
    alone = rows.pop('side by side 1')
    for name, nanos in rows.items():
        if name.startswith('side by side'):
            yield name, 1_000 * nanos / alone
        else:
            yield name, beyond_the_loop(name, nanos, rows['loop'])


if __name__ == '__main__':
    print('version', '.'.join(map(str, sys.version_info[:3])), sep='\t')
    print('cores', os.cpu_count(), sep='\t')
    print('switch interval', round(sys.getswitchinterval() * 1e9), sep='\t')
    for name, nanos in everything():
        print(name, f'{nanos:.2f}', sep='\t', flush=True)
