"""Measures what the rows of Lockstep's cost table stand for, and prints name and ns. Run by CPython, then by Lockstep.

Everything is the least of many short measurements, since other programs only ever make one longer; waits and wake-ups,
which have a distribution of their own, are medians. A shared machine is slower for seconds or minutes at
a time, so all rows are measured in turn, again and again, until the least of each was met several times. With an argument
everything is measured once: in virtual time that is enough.
"""
import multiprocessing
import os
import pickle
import sys
import threading
import time
from time import perf_counter_ns as clock

ROUNDS = 10
REPEATS = 3
PASSES = 15, 40
LAPS = 0.3
if len(sys.argv) > 1:
    ROUNDS = 1
    REPEATS = 10
    PASSES = 1, 1
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


# ---- what an instruction takes: loops that differ in one thing ----

def empty(n):
    for i in range(n):
        pass


def squares(n):
    s = 0
    for i in range(n):
        s += i * i


def floats(n):
    x = 0.5
    for i in range(n):
        y = x + x
        y = x + x


def ints(n):
    x = 100
    for i in range(n):
        y = x + x
        y = x + x


def wide(n):
    x = 1 << 40
    for i in range(n):
        y = x + x
        y = x + x


def function():
    pass


def calls(n):
    f = function
    for i in range(n):
        f()


def appends(n):
    for i in range(n // 100):
        new = []
        add = new.append
        for j in range(100):
            add(j)


def items(n):
    box = [1, 2, 3]
    for i in range(n):
        box[1]
        box[1]


def stores(n):
    box = [1, 2, 3]
    for i in range(n):
        box[1] = i
        box[1] = i


class Thing:
    pass


def loads_of_attributes(n):
    thing = Thing()
    thing.value = 1
    for i in range(n):
        thing.value
        thing.value


def stores_of_attributes(n):
    thing = Thing()
    thing.value = 1
    for i in range(n):
        thing.value = i
        thing.value = i


def locks(n):
    acquire, release = (lock := threading.Lock()).acquire, lock.release
    for i in range(n):
        acquire()
        release()


LOOPS = {
    'loop': empty,
    'squares': squares,
    'int': ints,
    'wide': wide,
    'float': floats,
    'call': calls,
    'append': appends,
    'item': items,
    'store item': stores,
    'attribute': loads_of_attributes,
    'store attribute': stores_of_attributes,
    'lock': locks,
}
WAKE_UPS = {'overshoot', 'sleep zero', 'hand over a lock', 'start a thread', 'start and join a thread', 'round trip'}
TWICE = {'int', 'wide', 'float', 'item', 'store item', 'attribute', 'store attribute'}


def instructions():
    for name, loop in LOOPS.items():
        yield name, least(loop, 5_000)


def beyond_the_loop(name, nanos, loop):
    """What the body of a loop takes, once."""
    return nanos if name == 'loop' or name not in LOOPS else (nanos - loop) / (1 + (name in TWICE))


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


def ping_pong():
    rounds = 400 // REPEATS
    here, there = threading.Lock(), threading.Lock()
    here.acquire()
    there.acquire()

    def other():
        for _ in range(rounds):
            there.acquire()
            here.release()

    best = None
    for _ in range(1 + 5 // REPEATS):
        thread = threading.Thread(target=other)
        thread.start()
        start = clock()
        for _ in range(rounds):
            there.release()
            here.acquire()
        took = (clock() - start) / (2 * rounds)
        thread.join()
        best = took if best is None else min(best, took)
    yield 'hand over a lock', best


def threads():
    starts, both = [], []
    for _ in range(200 // REPEATS):
        thread = threading.Thread(target=function)
        begin = clock()
        thread.start()
        started = clock()
        thread.join()
        starts.append(started - begin)
        both.append(clock() - begin)
    yield 'start a thread', median(starts)
    yield 'start and join a thread', median(both)


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
    yield 'a byte through a pipe', (trip(b'x' * 1_000_000) - small) / 2_000_000
    ours.send_bytes(b'')
    process.join()


def pickles():
    yield 'pickle', least(lambda n: [pickle.dumps(1) for _ in range(n)], 500)
    many = list(range(10_000))
    size = len(pickle.dumps(many))
    yield 'pickle a byte', least(lambda n: [pickle.dumps(many) for _ in range(n)], 5) / size


def once():
    for part in instructions(), sleeps(), ping_pong(), threads(), processes('spawn'), side_by_side(), pipes(), pickles():
        yield from part
    if 'forkserver' in multiprocessing.get_all_start_methods():
        yield from processes('forkserver')


def settled(values):
    """Whether the least of them was met three times."""
    return sum(each < 1.05 * min(values) for each in values) >= 3


def everything():
    found = {}
    fewest, most = PASSES
    for passed in range(most):
        if passed >= fewest and all(settled(found[name]) for name in found.keys() - WAKE_UPS):
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
