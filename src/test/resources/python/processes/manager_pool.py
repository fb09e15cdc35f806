import multiprocessing as mp


def square(x):
    return x * x


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with mp.Manager() as manager, manager.Pool(2) as pool:
        print(pool.map(square, range(4)), pool.apply_async(square, (5,)).get(), list(pool.imap(square, [6])))
# expect: [0, 1, 4, 9] 25 [36]
