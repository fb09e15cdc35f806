import multiprocessing as mp
import threading


def runner(i, ready, go, barrier, out):
    ready.release()
    go.wait()
    n = barrier.wait()
    out.put((i, n in (0, 1, 2)))


def breaker(barrier, out):
    try:
        barrier.wait(0.05)
    except threading.BrokenBarrierError as e:
        out.put(repr(e))


if __name__ == '__main__':
    mp.set_start_method('spawn')
    ready, go, barrier, out = mp.Semaphore(0), mp.Event(), mp.Barrier(3), mp.SimpleQueue()
    ps = [mp.Process(target=runner, args=(i, ready, go, barrier, out)) for i in range(3)]
    for p in ps:
        p.start()
    for _ in ps:
        ready.acquire()
    print(go.is_set(), go.wait(0.01))
    go.set()
    print(sorted(out.get() for _ in ps), go.is_set(), barrier.parties, barrier.n_waiting, barrier.broken)
    for p in ps:
        p.join()
    two = mp.Barrier(2)
    p = mp.Process(target=breaker, args=(two, out))
    p.start()
    print(out.get(), two.broken)
    p.join()
    two.reset()
    print(two.broken, type(go).__name__, ready, barrier.parties)
    go.clear()
    print(go.is_set())
# expect: False False
# expect: [(0, True), (1, True), (2, True)] True 3 0 False
# expect: BrokenBarrierError() True
# expect: False Event <Semaphore(value=0)> 3
# expect: False
