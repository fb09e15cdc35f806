import multiprocessing as mp
from multiprocessing import shared_memory


def fill(name):
    memory = shared_memory.SharedMemory(name)
    memory.buf[:3] = b'abc'
    memory.close()


def change(items):
    items[0] = 99
    items[1] = 'two'


if __name__ == '__main__':
    mp.set_start_method('spawn')
    memory = shared_memory.SharedMemory(create=True, size=8)
    child = mp.Process(target=fill, args=(memory.name,))
    child.start()
    child.join()
    print(bytes(memory.buf[:4]), memory.size)
    memory.close()
    memory.unlink()
    try:
        shared_memory.SharedMemory('nobody made it')
    except FileNotFoundError as error:
        print(error.errno)
    items = shared_memory.ShareableList([1, 'one', 2.5, None, True, b'raw'])
    child = mp.Process(target=change, args=(items,))
    child.start()
    child.join()
    print(list(items), len(items), items.index(2.5), items.count(None))
    try:
        items[6]
    except IndexError as error:
        print(error)
    items.shm.close()
    items.shm.unlink()
# expect: b'abc\x00' 8
# expect: 2
# expect: [99, 'two', 2.5, None, True, b'raw'] 6 2 1
# expect: index out of range
