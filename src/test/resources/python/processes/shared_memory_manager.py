# What a manager of shared memory has made ends with it.
import multiprocessing as mp
from multiprocessing import shared_memory
from multiprocessing.managers import SharedMemoryManager


def fill(name):
    items = shared_memory.ShareableList(name=name)
    items[0] = 99
    items[3] = 'longer'
    items.shm.close()


if __name__ == '__main__':
    mp.set_start_method('spawn')
    with SharedMemoryManager() as manager:
        items = manager.ShareableList([1, 2.5, None, 'text', b'raw', True])
        block = manager.SharedMemory(size=20)
        child = mp.Process(target=fill, args=(items.shm.name,))
        child.start()
        child.join()
        print(list(items), items.format, len(block.buf))
        name = block.name
    try:
        shared_memory.SharedMemory(name)
    except FileNotFoundError as error:
        print(error.errno, error.strerror)
    try:
        SharedMemoryManager().SharedMemory(9)
    except ValueError as error:
        print(error)
# expect: [99, 2.5, None, 'longer', b'raw', True] qdxxxxxx?x8s8sxxxxxxx? 20
# expect: 2 No such file or directory
# expect: address type of None unrecognized
