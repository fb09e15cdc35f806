import multiprocessing as mp


def square(n):
    return n * n


def begin(text):
    global told
    told = text


def tell(n):
    return told, n


if __name__ == '__main__':
    mp.set_start_method('spawn')
    pool = mp.Pool(2, begin, ('hello',), maxtasksperchild=2)
    results = [pool.apply_async(tell, (n,)) for n in range(6)]
    pool.close()
    try:
        pool.apply(square, (1,))
    except ValueError as error:
        print(error)
    pool.join()
    print([each.get() for each in results])
    pool = mp.Pool(1)
    try:
        pool.join()
    except ValueError as error:
        print(error)
    pool.terminate()
    pool.join()
# expect: Pool not running
# expect: [('hello', 0), ('hello', 1), ('hello', 2), ('hello', 3), ('hello', 4), ('hello', 5)]
# expect: Pool is still running
