import multiprocessing as mp
from ctypes import c_double


def change(v, a, s, raw):
    v.value *= 2
    for i in range(len(a)):
        a[i] = -a[i]
    s.value = s.value.upper()
    raw[1] = 2.5


if __name__ == '__main__':
    mp.set_start_method('spawn')
    v, a = mp.Value('d', 1.5), mp.Array('i', range(5))
    s, raw = mp.Array('c', b'hello'), mp.RawArray(c_double, 3)
    p = mp.Process(target=change, args=(v, a, s, raw))
    p.start()
    p.join()
    print(v.value, a[:], s.value, s.raw, list(raw), len(a), a[1:3], a[-1])
    a[1:3] = [7, 8]
    print(list(a))
    for bad in (lambda: a.__setitem__(9, 1), lambda: a.__setitem__(0, 'x'), lambda: setattr(v, 'value', 'x'),
                lambda: mp.Value('zz', 1), lambda: a.__setitem__(slice(0, 2), [1, 2, 3]), lambda: a[10],
                lambda: mp.Array('i', 'abc')):
        try:
            print(bad())
        except Exception as e:
            print(type(e).__name__, e)
    plain = mp.Value('i', 5, lock=False)
    print(type(plain).__name__, plain.value, hasattr(plain, 'get_lock'))
    print(type(v).__name__, type(a).__name__, type(s).__name__, v.get_obj().__class__.__name__)
    lock = mp.RLock()
    shared = mp.Value('i', 1, lock=lock)
    print(shared.get_lock() is lock, mp.Array('d', 4)[:])
    with shared:
        shared.value += 1
    print(shared.value)
    i = mp.Value('i', 2**31 - 1)
    i.value += 1
    print(i.value, mp.Value('B', 300).value)
# expect: 3.0 [0, -1, -2, -3, -4] b'HELLO' b'HELLO' [0.0, 2.5, 0.0] 5 [-1, -2] -4
# expect: [0, 7, 8, -3, -4]
# expect: IndexError invalid index
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError must be real number, not str
# expect: TypeError this type has no size
# expect: ValueError Can only assign sequence of same size
# expect: IndexError invalid index
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: c_int 5 False
# expect: Synchronized SynchronizedArray SynchronizedString c_double
# expect: True [0.0, 0.0, 0.0, 0.0]
# expect: 2
# expect: -2147483648 44
