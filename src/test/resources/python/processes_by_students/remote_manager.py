from multiprocessing.managers import BaseManager
import multiprocessing as mp
import queue

jobs = queue.Queue()


class Server(BaseManager):
    pass


class Remote(BaseManager):
    pass


def get_jobs():
    return jobs


Server.register('jobs', callable=get_jobs)
Remote.register('jobs')


def worker(address):
    m = Remote(address, authkey=b'k')
    m.connect()
    q = m.jobs()
    print('worker', q.get())


if __name__ == '__main__':
    mp.set_start_method('spawn')
    m = Server(('127.0.0.1', 0), authkey=b'k')
    m.start()
    m.jobs().put('dig')
    p = mp.Process(target=worker, args=(m.address,))
    p.start()
    p.join()
    m.shutdown()
    print('ok')
# expect: worker dig
# expect: ok
