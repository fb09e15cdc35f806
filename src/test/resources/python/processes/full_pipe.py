import multiprocessing as mp
import time


def slow_reader(connection, queue):
    time.sleep(0.1)
    got = 0
    while (data := connection.recv()) is not None:
        got += len(data)
    queue.put(got)


if __name__ == '__main__':
    mp.set_start_method('spawn')
    ours, theirs = mp.Pipe()
    queue = mp.Queue()
    reader = mp.Process(target=slow_reader, args=(theirs, queue))
    reader.start()
    for _ in range(1000):
        ours.send('x' * 777)
    ours.send(None)
    print(queue.get())
    reader.join()
    pool = mp.Pool(2)
    result = pool.map_async(time.sleep, [60] * 3000, chunksize=1)
    time.sleep(0.2)
    pool.terminate()
    pool.join()
    print('terminated', result.ready())
# expect: 777000
# expect: terminated False
