"""Blocks of memory that processes find by name."""

import _multiprocessing
import _shared
import os
import struct
from . import resource_tracker

__all__ = ['SharedMemory', 'ShareableList']

_USE_POSIX = True
_SHM_NAME_PREFIX = '/psm_'
_numbers = iter(range(1, 0x10000))
_O_CREAT, _O_EXCL = 64, 128


def _make_filename():
    return f'{_SHM_NAME_PREFIX}{os.getpid():04x}{next(_numbers):04x}'


class SharedMemory:
    _name = _buf = None
    _flags = 2  # to read and write; a class of the program's own may say O_CREAT besides

    def __init__(self, name=None, create=False, size=0, *, track=True):
        if size < 0:
            raise ValueError("'size' must be a positive integer")
        if create and not size:
            raise ValueError("'size' must be a positive number different from zero")
        if name is None and not create and not self._flags & _O_EXCL:
            raise ValueError("'name' can only be None if create=True")
        flags = self._flags | (_O_CREAT | _O_EXCL if create else 0)
        if name is not None:
            self._open('/' + name, flags, size)
        else:
            while self._name is None:
                try:
                    self._open(_make_filename(), flags, size)
                except FileExistsError:
                    pass  # another name, then
        self._buf = memoryview(_shared.view(self._block))
        self._size, self._track = len(self._buf), track
        if track:
            resource_tracker.register(self._name, 'shared_memory')

    def _open(self, name, flags, size):
        where = _place(name)
        block = _multiprocessing.announced(where)
        if block is None and flags & _O_CREAT:
            block = _shared.new(size)
            _multiprocessing.announce(where, block)
        elif block is None:
            raise FileNotFoundError(2, 'No such file or directory', name)
        elif flags & _O_EXCL:
            raise FileExistsError(17, 'File exists', name)
        self._name, self._block = name, block

    def __reduce__(self):
        return type(self), (self.name, False, self.size)

    def __repr__(self):
        return f'{type(self).__name__}({self.name!r}, size={self.size})'

    buf = property(lambda self: self._buf)
    name = property(lambda self: self._name.removeprefix('/'))
    size = property(lambda self: self._size)

    def close(self):
        if self._buf is not None:
            self._buf.release()
            self._buf = None

    def unlink(self):
        if not _multiprocessing.forget(_place(self._name)):
            raise FileNotFoundError(2, 'No such file or directory', self._name)
        if self._track:
            resource_tracker.unregister(self._name, 'shared_memory')


def _place(name):
    """Under which name the machine knows it."""
    if '\0' in name:
        raise ValueError('embedded null character')
    if '/' in name[1:] and name[1:2] != '/' or name == '/':
        raise OSError(22, 'Invalid argument', name)
    return f'shm:{name}'


# ---- lists ----

_CELL = 8  # what a number takes; texts take a multiple of it


def _text_room(data):
    return f'{len(data) // _CELL * _CELL + _CELL}s'


# each kind of item: how struct lays it out, and how it is told from others that are laid out alike
_LAYOUTS = {int: 'q', float: 'd', bool: 'xxxxxxx?', type(None): 'xxxxxx?x', str: None, bytes: None}
_AS_IT_IS, _TEXT, _BYTES, _NOTHING = range(4)
_KINDS = {str: _TEXT, bytes: _BYTES, type(None): _NOTHING}
_RESTORE = {_AS_IT_IS: lambda value: value, _TEXT: lambda value: value.rstrip(b'\0').decode(),
            _BYTES: lambda value: value.rstrip(b'\0'), _NOTHING: lambda value: None}


class ShareableList:
    """A list whose length and whose items' room were fixed when it was made.

    The block holds the length, where each item begins and where the last one ends, the items, how each is laid out in
    eight bytes, and in one byte more what it is to be made into.
    """

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, sequence=None, *, name=None):
        if sequence is None and name is not None:
            self.shm = SharedMemory(name)
            self._read_head()
            return
        items = list(sequence or ())
        data = [each.encode() if isinstance(each, str) else each for each in items]
        if isinstance(sequence, ShareableList):
            layouts = [*map(sequence._get_packing_format, range(len(items)))]  # its texts keep their room
        else:
            layouts = [_LAYOUTS[type(each)] or _text_room(raw) for each, raw in zip(items, data)]
        starts = [0]
        for layout in layouts:
            starts.append(starts[-1] + struct.calcsize(layout))
        self._begin(starts)
        self.shm = SharedMemory(name, create=True, size=self._layouts_at + (_CELL + 1) * len(items))
        struct.pack_into(f'q{len(starts)}q', self.shm.buf, 0, len(items), *starts)
        for position, (layout, item, raw) in enumerate(zip(layouts, items, data)):
            self._put(position, layout, item, raw)

    def _begin(self, starts):
        self._starts, self._length = starts, len(starts) - 1
        self._items_at = _CELL * (1 + len(starts))
        self._layouts_at = self._items_at + starts[-1]

    def _read_head(self):
        length = struct.unpack_from('q', self.shm.buf)[0]
        self._begin([*struct.unpack_from(f'{length + 1}q', self.shm.buf, _CELL)])

    def _put(self, position, layout, item, raw):
        buf, kind_at = self.shm.buf, self._layouts_at + _CELL * self._length + position
        struct.pack_into(layout, buf, self._items_at + self._starts[position], raw)
        struct.pack_into(f'{_CELL}s', buf, self._layouts_at + _CELL * position, layout.encode())
        struct.pack_into('b', buf, kind_at, _KINDS.get(type(item), _AS_IT_IS))

    def _get_packing_format(self, position):
        raw = struct.unpack_from(f'{_CELL}s', self.shm.buf, self._layouts_at + _CELL * self._checked(position))[0]
        return raw.rstrip(b'\0').decode()

    def _checked(self, position, problem='index out of range'):
        found = position if position >= 0 else position + self._length
        if not 0 <= found < self._length:
            raise IndexError(problem)
        return found

    def __getitem__(self, position):
        position, buf = self._checked(position), self.shm.buf
        layout = self._get_packing_format(position)
        value = struct.unpack_from(layout, buf, self._items_at + self._starts[position])[0]
        return _RESTORE[buf[self._layouts_at + _CELL * self._length + position]](value)

    def __setitem__(self, position, value):
        position = self._checked(position, 'assignment index out of range')
        layout = _LAYOUTS[type(value)]
        raw = value.encode() if isinstance(value, str) else value
        if layout is None:
            room = self._starts[position + 1] - self._starts[position]
            if len(raw) > room:
                raise ValueError('bytes/str item exceeds available storage')
            layout = f'{room}s'
        self._put(position, layout, value, raw)

    def __len__(self):
        return struct.unpack_from('q', self.shm.buf)[0]

    def __reduce__(self):
        from functools import partial
        return partial(type(self), name=self.shm.name), ()

    def __repr__(self):
        return f'{type(self).__name__}({[*self]}, name={self.shm.name!r})'

    @property
    def format(self):
        """How struct would lay out all of it."""
        return ''.join(map(self._get_packing_format, range(self._length)))

    def count(self, value):
        return sum(value == each for each in self)

    def index(self, value):
        for position, each in enumerate(self):
            if value == each:
                return position
        raise ValueError(f'{value!r} not in this container')
