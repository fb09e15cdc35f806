import multiprocessing as mp
def child(c): c.recv()
if __name__ == '__main__':
    a, b = mp.Pipe()
    p = mp.Process(target=child, args=(b,)); p.start(); p.join()
