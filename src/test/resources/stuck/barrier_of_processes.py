import multiprocessing as mp
def run(b, i):
    print('at', i, flush=True)
    b.wait()
if __name__ == '__main__':
    b = mp.Barrier(3)
    ps = [mp.Process(target=run, args=(b, i)) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
