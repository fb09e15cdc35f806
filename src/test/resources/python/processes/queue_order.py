import multiprocessing as mp


def produce(jobs):
    for i in range(50):
        jobs.put(i)
    jobs.put(None)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    jobs = mp.Queue()
    child = mp.Process(target=produce, args=(jobs,))
    child.start()
    print(list(iter(jobs.get, None)) == list(range(50)))
    child.join()
# expect: True
