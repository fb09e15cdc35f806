from multiprocessing.connection import Listener, Client
import multiprocessing as mp


def client(address):
    with Client(address, authkey=b'secret') as conn:
        print(conn.recv())
        conn.send([1, 2, 3])


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with Listener(('localhost', 0), authkey=b'secret') as listener:
        p = mp.Process(target=client, args=(listener.address,))
        p.start()
        with listener.accept() as conn:
            conn.send('welcome')
            print(conn.recv(), listener.last_accepted[0])
        p.join()
# expect: welcome
# expect: [1, 2, 3] 127.0.0.1
