import multiprocessing as mp
def child(results):
    for i in range(100):
        results.put('x' * 10_000)
if __name__ == '__main__':
    results = mp.Queue()
    p = mp.Process(target=child, args=(results,))
    p.start()
    p.join()
    print(len([results.get() for _ in range(100)]))
