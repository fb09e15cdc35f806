# How items are laid out, what fits, and what is refused.
from multiprocessing.shared_memory import ShareableList, SharedMemory


def tell(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def put(position, value):
    items[position] = value


for start in ([], [1], [1, 'abc'], ['12345678', b'x', None, True, 2.5]):
    items = ShareableList(start)
    print(items.shm.size, repr(items.format), len(items))
    items.shm.close()
    items.shm.unlink()

items = ShareableList(['hello', 5, 2.5, b'ab', True, None])
for position, value in ((0, 'x' * 20), (0, [1]), (9, 1), (1, 'abc'), (1, 7), (1, 'abcdefghi'), (0, 99)):
    tell(lambda: put(position, value))
    print(list(items), items.format)
for call in (lambda: items[9], lambda: items.index(1000), lambda: items.count(99), lambda: ShareableList([object()]),
             lambda: ShareableList(5)):
    tell(call)
twin = ShareableList(items)
print(twin.format == items.format, list(twin) == list(items))
twin.shm.close()
twin.shm.unlink()
nothing = ShareableList()
print(len(nothing), repr(nothing.format))
nothing.shm.close()
nothing.shm.unlink()
items.shm.close()
tell(lambda: items[0])
items.shm.unlink()
try:
    items.shm.unlink()
except FileNotFoundError as error:
    print(error.errno)
for call in (lambda: SharedMemory('nope'), lambda: SharedMemory(), lambda: SharedMemory(create=True),
             lambda: SharedMemory(create=True, size=-1), lambda: SharedMemory('a\0b', create=True, size=1),
             lambda: SharedMemory('a/b', create=True, size=1)):
    tell(call)
block = SharedMemory('layout-test', create=True, size=10)
print(block, block.name, len(block.buf))
tell(lambda: SharedMemory('layout-test', create=True, size=10))
other = SharedMemory('layout-test', size=3)
other.buf[0] = 7
print(block.buf[0], other.size)
block.close()
block.close()
print(block.buf, block.size)
block.unlink()
print(other.buf[0])
other.close()
# expect: 16 '' 0
# expect: 41 'q' 1
# expect: 66 'q8s' 2
# expect: 149 '16s8sxxxxxx?xxxxxxxx?d' 5
# expect: ValueError bytes/str item exceeds available storage
# expect: ['hello', 5, 2.5, b'ab', True, None] 8sqd8sxxxxxxx?xxxxxx?x
# expect: KeyError <class 'list'>
# expect: ['hello', 5, 2.5, b'ab', True, None] 8sqd8sxxxxxxx?xxxxxx?x
# expect: IndexError assignment index out of range
# expect: ['hello', 5, 2.5, b'ab', True, None] 8sqd8sxxxxxxx?xxxxxx?x
# expect: None
# expect: ['hello', 'abc', 2.5, b'ab', True, None] 8s8sd8sxxxxxxx?xxxxxx?x
# expect: None
# expect: ['hello', 7, 2.5, b'ab', True, None] 8sqd8sxxxxxxx?xxxxxx?x
# expect: ValueError bytes/str item exceeds available storage
# expect: ['hello', 7, 2.5, b'ab', True, None] 8sqd8sxxxxxxx?xxxxxx?x
# expect: None
# expect: [99, 7, 2.5, b'ab', True, None] qqd8sxxxxxxx?xxxxxx?x
# expect: IndexError index out of range
# expect: ValueError 1000 not in this container
# expect: 1
# expect: KeyError <class 'object'>
# expect: TypeError 'int' object is not iterable
# expect: True True
# expect: 0 ''
# expect: TypeError a bytes-like object is required, not 'NoneType'
# expect: 2
# expect: FileNotFoundError [Errno 2] No such file or directory: '/nope'
# expect: ValueError 'name' can only be None if create=True
# expect: ValueError 'size' must be a positive number different from zero
# expect: ValueError 'size' must be a positive integer
# expect: ValueError embedded null character
# expect: OSError [Errno 22] Invalid argument: '/a/b'
# expect: SharedMemory('layout-test', size=10) layout-test 10
# expect: FileExistsError [Errno 17] File exists: '/layout-test'
# expect: 7 10
# expect: None 10
# expect: 7
