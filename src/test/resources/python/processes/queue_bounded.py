import multiprocessing as mp
import queue


def drain(jobs):
    print([jobs.get() for _ in range(3)])


if __name__ == '__main__':
    mp.set_start_method('spawn')
    jobs = mp.Queue(2)
    jobs.put('a')
    jobs.put('b')
    print(jobs.full(), jobs.qsize())
    try:
        jobs.put('c', timeout=0.01)
    except queue.Full as error:
        print(repr(error))
    child = mp.Process(target=drain, args=(jobs,))
    child.start()
    jobs.put('c')
    child.join()
    jobs.close()
    jobs.join_thread()
    try:
        jobs.put('d')
    except ValueError as error:
        print(str(error).split(' at ')[0], str(error)[-9:])
# expect: True 2
# expect: Full()
# expect: ['a', 'b', 'c']
# expect: Queue <multiprocessing.queues.Queue object is closed
