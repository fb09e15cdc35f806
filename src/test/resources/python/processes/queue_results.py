import multiprocessing as mp
import queue


def square(n, results):
    results.put((n, n * n))


if __name__ == '__main__':
    mp.set_start_method('spawn')
    results = mp.Queue()
    children = [mp.Process(target=square, args=(n, results)) for n in range(4)]
    for each in children:
        each.start()
    print(sorted(results.get() for _ in children))
    for each in children:
        each.join()
    print(results.empty(), results.qsize())
    try:
        results.get(timeout=0.01)
    except queue.Empty as error:
        print(repr(error))
    try:
        results.get_nowait()
    except queue.Empty as error:
        print(repr(error))
# expect: [(0, 0), (1, 1), (2, 4), (3, 9)]
# expect: True 0
# expect: Empty()
# expect: Empty()
