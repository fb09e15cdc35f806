# C structures in shared memory, alone and in arrays, as the documentation of multiprocessing has them.
from ctypes import Structure, c_char, c_double, c_int, c_short, sizeof
from multiprocessing import Array, Lock, Process, Value, set_start_method
from multiprocessing.sharedctypes import RawArray, RawValue, copy


class Point(Structure):
    _fields_ = [('x', c_double), ('y', c_double)]


class Mixed(Structure):
    _fields_ = [('mark', c_char), ('short', c_short), ('whole', c_int), ('real', c_double)]


def modify(n, x, s, points, one):
    n.value **= 2
    x.value **= 2
    s.value = s.value.upper()
    for each in points:
        each.x **= 2
        each.y **= 2
    with one.get_lock():
        one.x += 1


if __name__ == '__main__':
    set_start_method('spawn')
    lock = Lock()
    n = Value('i', 7)
    x = Value(c_double, 1.0 / 3.0, lock=False)
    s = Array('c', b'hello world', lock=lock)
    points = Array(Point, [(1.875, -6.25), (-5.75, 2.0), (2.375, 9.5)], lock=lock)
    one = Value(Point, 1, 2)
    child = Process(target=modify, args=(n, x, s, points, one))
    child.start()
    child.join()
    print(n.value, x.value, s.value, [(each.x, each.y) for each in points], one.x, one.y)
    print(type(one).__name__, type(points).__name__, type(points[0]).__name__, len(points), sizeof(Point), sizeof(Mixed))

    mixed = RawValue(Mixed, b'a', -3, 7, 2.5)
    twin = copy(mixed)
    mixed.whole, mixed.mark = 99, b'z'
    print(mixed.mark, mixed.short, mixed.whole, mixed.real, '|', twin.mark, twin.short, twin.whole, twin.real)
    row = RawArray(Mixed, 2)
    row[1].short = 5
    row[0] = (b'q', 1, 2, 3)
    row[1] = mixed
    print([(each.mark, each.short, each.whole, each.real) for each in row])
    try:
        Point(1, 2, 3)
    except TypeError as error:
        print(error)
    try:
        row[5]
    except IndexError as error:
        print(error)
# expect: 49 0.1111111111111111 b'HELLO WORLD' [(3.515625, 39.0625), (33.0625, 4.0), (5.640625, 90.25)] 2.0 2.0
# expect: SynchronizedPoint SynchronizedArray Point 3 16 16
# expect: b'z' -3 99 2.5 | b'a' -3 7 2.5
# expect: [(b'q', 1, 2, 3.0), (b'z', -3, 99, 2.5)]
# expect: too many initializers
# expect: invalid index
