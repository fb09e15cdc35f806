import multiprocessing as mp


counter = 0
shared = [1]


def change():
    global counter
    counter += 1
    shared.append(2)
    print('child', counter, shared)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    counter = 10
    for _ in range(2):
        child = mp.Process(target=change)
        child.start()
        child.join()
    print('parent', counter, shared)
# expect: child 1 [1, 2]
# expect: child 1 [1, 2]
# expect: parent 10 [1]
