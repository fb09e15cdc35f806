import multiprocessing as mp, os
def work(x):
    if x == 2: os._exit(1)
    return x
if __name__ == '__main__':
    with mp.Pool(2) as pool:
        print(pool.map(work, range(4), chunksize=1))
