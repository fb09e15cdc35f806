import multiprocessing as mp
import threading


def meet(barrier, results):
    results.put(barrier.wait())


if __name__ == '__main__':
    mp.set_start_method('spawn')
    barrier, results = mp.Barrier(3), mp.Queue()
    children = [mp.Process(target=meet, args=(barrier, results)) for _ in range(3)]
    for each in children:
        each.start()
    print(sorted(results.get() for _ in children))
    for each in children:
        each.join()
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    try:
        barrier.wait(0.01)
    except threading.BrokenBarrierError as error:
        print(repr(error), barrier.broken)
# expect: [0, 1, 2]
# expect: 3 0 False
# expect: BrokenBarrierError() True
