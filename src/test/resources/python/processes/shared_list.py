from multiprocessing import shared_memory, Process
def child(name):
    s = shared_memory.SharedMemory(name=name); s.buf[0] = 42; s.close()
def child2(name):
    l = shared_memory.ShareableList(name=name); l[1] = 'changed'; l.shm.close()
if __name__ == '__main__':
    import multiprocessing; multiprocessing.set_start_method('spawn')
    s = shared_memory.SharedMemory(create=True, size=16)
    p = Process(target=child, args=(s.name,)); p.start(); p.join()
    print(s.buf[0], s.size >= 16, bytes(s.buf[:3])); s.buf[1:4] = b'abc'; print(bytes(s.buf[:4]))
    s.close(); s.unlink()
    try: shared_memory.SharedMemory(name='no_such_thing')
    except FileNotFoundError as e: print(type(e).__name__, e.errno)
    l = shared_memory.ShareableList([1, 'original', 2.5, None, True, b'xx'])
    p = Process(target=child2, args=(l.shm.name,)); p.start(); p.join()
    print(list(l), len(l), l.count(1), l.index(2.5)); print(l.format)
    try: l[1] = 'x' * 100
    except ValueError as e: print(e)
    l.shm.close(); l.shm.unlink()
# expect: 42 True b'*\x00\x00'
# expect: b'*abc'
# expect: FileNotFoundError 2
# expect: [1, 'changed', 2.5, None, True, b'xx'] 6 2 2
# expect: q16sdxxxxxx?xxxxxxxx?8s
# expect: bytes/str item exceeds available storage
