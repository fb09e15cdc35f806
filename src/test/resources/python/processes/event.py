import multiprocessing as mp


def wait(event, results):
    results.put(event.wait(0.01))
    results.put('ready')
    results.put(event.wait())


if __name__ == '__main__':
    mp.set_start_method('spawn')
    event, results = mp.Event(), mp.Queue()
    child = mp.Process(target=wait, args=(event, results))
    child.start()
    print(results.get(), results.get(), event.is_set())
    event.set()
    print(results.get(), event.is_set())
    event.clear()
    print(event.is_set())
    child.join()
# expect: False ready False
# expect: True True
# expect: False
