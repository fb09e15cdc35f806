import multiprocessing as mp


def send(connection):
    connection.send(b'x' * 1_000_000)
    connection.send(list(range(50_000)))


if __name__ == '__main__':
    mp.set_start_method('spawn')
    here, there = mp.Pipe()
    child = mp.Process(target=send, args=(there,))
    child.start()
    print(len(here.recv()), sum(here.recv()))
    child.join()
# expect: 1000000 1249975000
