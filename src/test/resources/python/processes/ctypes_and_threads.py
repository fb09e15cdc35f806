import ctypes
import multiprocessing as mp
import multiprocessing.dummy
from multiprocessing.connection import Client, Listener
import pickle
import random
import threading


def change(number, numbers, flag):
    number.value += 1.5
    numbers[1] = 9
    flag.value = not flag.value


def square(n):
    return n * n


def knock(address):
    with Client(address) as connection:
        connection.send('hello')


if __name__ == '__main__':
    mp.set_start_method('spawn')
    number, numbers, flag = mp.Value(ctypes.c_double, 1.0), mp.Array(ctypes.c_int, [1, 2, 3]), mp.Value(ctypes.c_bool, False)
    child = mp.Process(target=change, args=(number, numbers, flag))
    child.start()
    child.join()
    print(number.value, numbers[:], flag.value)
    with multiprocessing.dummy.Pool(2) as pool:
        print(pool.map(square, range(4)))
    with Listener() as listener:
        child = mp.Process(target=knock, args=(listener.address,))
        child.start()
        print(listener.accept().recv())
        child.join()
    one = random.Random(5)
    other = pickle.loads(pickle.dumps(one))
    print(one.random() == other.random())
# expect: 2.5 [1, 9, 3] True
# expect: [0, 1, 4, 9]
# expect: hello
# expect: True
