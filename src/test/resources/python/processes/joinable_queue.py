import multiprocessing as mp


def consume(jobs):
    for item in iter(jobs.get, None):
        print('did', item)
        jobs.task_done()
    jobs.task_done()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    jobs = mp.JoinableQueue()
    child = mp.Process(target=consume, args=(jobs,))
    child.start()
    for i in range(3):
        jobs.put(i)
    jobs.join()
    print('all done')
    jobs.put(None)
    jobs.join()
    child.join()
    try:
        jobs.task_done()
    except ValueError as error:
        print(error)
# expect: did 0
# expect: did 1
# expect: did 2
# expect: all done
# expect: task_done() called too many times
