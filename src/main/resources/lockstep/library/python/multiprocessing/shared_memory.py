"""Blocks of memory that processes find by name."""

import _multiprocessing
import _shared
import os
from functools import partial

__all__ = ['SharedMemory', 'ShareableList']

_made = 0


def _new_name():
    global _made
    _made += 1
    return f'psm_{os.getpid():04x}{_made:04x}'


class SharedMemory:
    _name = None
    _buf = None

    def __init__(self, name=None, create=False, size=0, *, track=True):
        if not size >= 0:
            raise ValueError("'size' must be a positive integer")
        if create and size == 0:
            raise ValueError("'size' must be a positive number different from zero")
        if name is None and not create:
            raise ValueError("'name' can only be None if create=True")
        if name is None:
            name = _new_name()
        if create:
            block = _shared.new(size)
            if not _multiprocessing.announce('shm:' + name, block):
                raise FileExistsError(17, 'File exists', '/' + name)
        else:
            block = _multiprocessing.announced('shm:' + name)
            if block is None:
                raise FileNotFoundError(2, 'No such file or directory', '/' + name)
        self._name = name
        self._block = block
        self._buf = memoryview(_shared.view(block))
        self._size = len(self._buf)

    def __reduce__(self):
        return type(self), (self.name, False, self.size)

    def __repr__(self):
        return f'{type(self).__name__}({self.name!r}, size={self.size})'

    buf = property(lambda self: self._buf)
    name = property(lambda self: self._name)
    size = property(lambda self: self._size)

    def close(self):
        if self._buf is not None:
            self._buf.release()
            self._buf = None

    def unlink(self):
        if not _multiprocessing.forget('shm:' + self._name):
            raise FileNotFoundError(2, 'No such file or directory', '/' + self._name)


_FORMATS = {int: 'q', float: 'd', bool: 'xxxxxxx?', type(None): 'xxxxxx?x'}


class ShareableList:
    """A list of fixed length in shared memory; each item keeps its kind, and a text its room."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, sequence=None, *, name=None):
        if sequence is None:
            self.shm = SharedMemory(name)
            return
        items = list(sequence)
        cells = []
        for item in items:
            if not isinstance(item, (int, float, bool, str, bytes, type(None))):
                raise KeyError(type(item))
            data = self._encode(item)
            # a text may grow to the next multiple of eight; numbers are kept as texts here, with room for any
            cells.append((data, len(data) // 8 * 8 + 9 if isinstance(item, (str, bytes)) else 33))
        header = 8 + 16 * len(cells)
        size = header + sum(room for _, room in cells)
        self.shm = SharedMemory(name, create=True, size=max(size, 1))
        buf = self.shm.buf
        buf[0:8] = len(cells).to_bytes(8, 'little')
        at = header
        for i, (data, room) in enumerate(cells):
            place = 8 + 16 * i
            buf[place:place + 8] = at.to_bytes(8, 'little')
            buf[place + 8:place + 16] = room.to_bytes(8, 'little')
            self._fill(at, data, room)
            at += room

    @staticmethod
    def _encode(item):
        if item is None:
            return b'N'
        if isinstance(item, bool):
            return b'T' if item else b'F'
        if isinstance(item, int):
            if not -(1 << 63) <= item < 1 << 63:
                raise ValueError("int too large to convert")
            return b'i' + item.to_bytes(8, 'little', signed=True)
        if isinstance(item, float):
            return b'f' + repr(item).encode()
        if isinstance(item, str):
            return b's' + item.encode()
        return b'b' + bytes(item)

    def _fill(self, at, data, room):
        buf = self.shm.buf
        if len(data) > room:
            # the kind takes one byte that does not count
            room = len(data)
        buf[at:at + len(data)] = data
        for i in range(at + len(data), min(at + room, len(buf))):
            buf[i] = 0

    def _place(self, position):
        n = len(self)
        if position < 0:
            position += n
        if not 0 <= position < n:
            raise IndexError('index out of range')
        place = 8 + 16 * position
        buf = self.shm.buf
        return (int.from_bytes(bytes(buf[place:place + 8]), 'little'),
                int.from_bytes(bytes(buf[place + 8:place + 16]), 'little'))

    def __len__(self):
        return int.from_bytes(bytes(self.shm.buf[0:8]), 'little')

    def __getitem__(self, position):
        at, room = self._place(position)
        data = bytes(self.shm.buf[at:at + room])
        kind, rest = data[0:1], data[1:]
        if kind == b'N':
            return None
        if kind in b'TF':
            return kind == b'T'
        if kind == b'i':
            return int.from_bytes(rest[:8], 'little', signed=True)
        rest = rest.rstrip(b'\0')
        return float(rest) if kind == b'f' else rest.decode() if kind == b's' else rest

    def __setitem__(self, position, value):
        try:
            at, room = self._place(position)
        except IndexError:
            raise IndexError('assignment index out of range') from None
        data = self._encode(value)
        if len(data) > room or room == 33 and isinstance(value, (str, bytes)) and len(data) > 9:
            raise ValueError('bytes/str item exceeds available storage')
        self._fill(at, data, room)

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    @property
    def format(self):
        """How the module struct would lay it out."""
        return ''.join(_FORMATS.get(type(item)) or f'{self._place(i)[1] - 1}s' for i, item in enumerate(self))

    def __reduce__(self):
        return partial(type(self), name=self.shm.name), ()

    def __repr__(self):
        return f'{type(self).__name__}({list(self)}, name={self.shm.name!r})'

    def count(self, value):
        return sum(value == each for each in self)

    def index(self, value):
        for position, each in enumerate(self):
            if value == each:
                return position
        raise ValueError(f'{value!r} not in this container')
