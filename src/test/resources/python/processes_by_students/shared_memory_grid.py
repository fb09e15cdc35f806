from multiprocessing import shared_memory, Process, set_start_method


def fill(name, row):
    shm = shared_memory.SharedMemory(name=name)
    for i in range(4):
        shm.buf[row * 4 + i] = row * 10 + i
    shm.close()


if __name__ == '__main__':
    set_start_method('spawn')
    shm = shared_memory.SharedMemory(create=True, size=8)
    print(shm.size >= 8, bytes(shm.buf[:8]))
    ps = [Process(target=fill, args=(shm.name, r)) for r in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(list(shm.buf[:8]))
    other = shared_memory.SharedMemory(shm.name)
    other.buf[0] = 255
    print(shm.buf[0], other.name == shm.name)
    other.close()
    try:
        other.buf[0]
    except TypeError as e:
        print(e)
    name = shm.name
    shm.close()
    shm.unlink()
    try:
        shared_memory.SharedMemory(name=name)
    except FileNotFoundError as e:
        print(e.errno, e.strerror)
    for bad in ({'create': True}, {'create': True, 'size': -1}, {'size': 5}):
        try:
            shared_memory.SharedMemory(**bad)
        except Exception as e:
            print(type(e).__name__, e)
# expect: True b'\x00\x00\x00\x00\x00\x00\x00\x00'
# expect: [0, 1, 2, 3, 10, 11, 12, 13]
# expect: 255 True
# expect: 'NoneType' object is not subscriptable
# expect: 2 No such file or directory
# expect: ValueError 'size' must be a positive number different from zero
# expect: ValueError 'size' must be a positive integer
# expect: ValueError 'name' can only be None if create=True
