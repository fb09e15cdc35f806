import multiprocessing as mp
def child(conn):
    conn.send(b'x' * 200_000)
    print(len(conn.recv()))
if __name__ == '__main__':
    ours, theirs = mp.Pipe()
    p = mp.Process(target=child, args=(theirs,))
    p.start()
    ours.send(b'y' * 200_000)
    print(len(ours.recv()))
    p.join()
