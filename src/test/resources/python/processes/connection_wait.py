import multiprocessing as mp
import time
from multiprocessing.connection import wait


def send(connection, delay, text):
    time.sleep(delay)
    connection.send(text)
    connection.close()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    readers = []
    for delay, text in ((0.0, 'first'), (1.0, 'second')):
        reader, writer = mp.Pipe(duplex=False)
        mp.Process(target=send, args=(writer, delay, text)).start()
        writer.close()
        readers.append(reader)
    while readers:
        for each in wait(readers):
            try:
                print(each.recv())
            except EOFError:
                readers.remove(each)
    child = mp.Process(target=time.sleep, args=(0.1,))
    child.start()
    print(wait([child.sentinel], timeout=0.001), wait([child.sentinel]) == [child.sentinel])
    child.join()
# expect: first
# expect: second
# expect: [] True
