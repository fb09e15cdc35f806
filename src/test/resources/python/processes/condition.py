import multiprocessing as mp


def wait(condition, ready, results):
    with condition:
        ready.put('waits')
        condition.wait()
        results.put('notified')


if __name__ == '__main__':
    mp.set_start_method('spawn')
    condition, ready, results = mp.Condition(), mp.Queue(), mp.Queue()
    children = [mp.Process(target=wait, args=(condition, ready, results)) for _ in range(2)]
    for each in children:
        each.start()
    print(ready.get(), ready.get())
    with condition:
        condition.notify_all()
    print(results.get(), results.get())
    for each in children:
        each.join()
    with condition:
        print(condition.wait(0.01), condition.wait_for(lambda: True))
    try:
        condition.notify()
    except AssertionError as error:
        print(error)
# expect: waits waits
# expect: notified notified
# expect: False True
# expect: lock is not owned
