import multiprocessing as mp


def echo(there, back):
    back.put(there.get()[::-1])


if __name__ == '__main__':
    mp.set_start_method('spawn')
    there, back = mp.SimpleQueue(), mp.SimpleQueue()
    child = mp.Process(target=echo, args=(there, back))
    child.start()
    there.put([1, 2, 3])
    print(back.get(), back.empty())
    child.join()
# expect: [3, 2, 1] True
