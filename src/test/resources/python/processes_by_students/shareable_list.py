from multiprocessing import shared_memory, Process, set_start_method


def change(name):
    l = shared_memory.ShareableList(name=name)
    l[0] += 1
    l[1] = 'short'
    l[3] = None
    l.shm.close()


if __name__ == '__main__':
    set_start_method('spawn')
    l = shared_memory.ShareableList([1, 'longer text', 2.5, True, None, b'bytes'])
    p = Process(target=change, args=(l.shm.name,))
    p.start()
    p.join()
    print(list(l), len(l), l.format, l.index(2.5), l.count(None))
    try:
        l[0] = 'x' * 100
    except Exception as e:
        print(type(e).__name__, e)
    try:
        l[1] = 'x' * 100
    except Exception as e:
        print(type(e).__name__, e)
    for f in (lambda: l[10], lambda: l.__setitem__(10, 1), lambda: l.index('no')):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, e)
    print(str(l).replace(l.shm.name, 'NAME'))
    l.shm.close()
    l.shm.unlink()
# expect: [2, 'short', 2.5, None, None, b'bytes'] 6 q16sdxxxxxx?xxxxxxx?x8s 2 2
# expect: ValueError bytes/str item exceeds available storage
# expect: ValueError bytes/str item exceeds available storage
# expect: IndexError index out of range
# expect: IndexError assignment index out of range
# expect: ValueError 'no' not in this container
# expect: ShareableList([2, 'short', 2.5, None, None, b'bytes'], name='NAME')
