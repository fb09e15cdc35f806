import multiprocessing as mp


def worker(jobs, done):
    while True:
        n = jobs.get()
        done.put(n * n)
        jobs.task_done()
        if n < 0:
            break


if __name__ == '__main__':
    mp.set_start_method('spawn')
    jobs, done = mp.JoinableQueue(), mp.Queue()
    w = mp.Process(target=worker, args=(jobs, done), daemon=True)
    w.start()
    for n in (1, 2, 3, -1):
        jobs.put(n)
    jobs.join()
    w.join()
    print([done.get() for _ in range(4)])
    try:
        jobs.task_done()
    except ValueError as e:
        print(e)
    jobs.join()
    print('all done')
# expect: [1, 4, 9, 1]
# expect: task_done() called too many times
# expect: all done
