import multiprocessing as mp


def answer(connection):
    while True:
        try:
            connection.send(connection.recv() * 2)
        except EOFError:
            print('end of file')
            return


if __name__ == '__main__':
    mp.set_start_method('spawn')
    here, there = mp.Pipe()
    child = mp.Process(target=answer, args=(there,))
    child.start()
    there.close()
    for each in (21, 'ab', [1]):
        here.send(each)
        print(here.recv())
    print(here.poll(), here.poll(0.01), here.closed, there.closed)
    here.close()
    child.join()
    for what in (lambda: here.send(1), lambda: here.poll(), lambda: there.recv()):
        try:
            what()
        except OSError as error:
            print(error)
# expect: 42
# expect: abab
# expect: [1, 1]
# expect: False False False True
# expect: end of file
# expect: handle is closed
# expect: handle is closed
# expect: handle is closed
