"""Numbers in memory that processes share."""

import _shared
from . import get_context
from .context import assert_spawning

__all__ = ['RawValue', 'RawArray', 'Value', 'Array', 'copy', 'synchronized']

_SIZES = {'c': 1, '?': 1, 'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'u': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8,
          'f': 4, 'd': 8}
_NAMES = {'c': 'c_char', '?': 'c_bool', 'b': 'c_byte', 'B': 'c_ubyte', 'h': 'c_short', 'H': 'c_ushort', 'i': 'c_int',
          'I': 'c_uint', 'u': 'c_wchar', 'l': 'c_long', 'L': 'c_ulong', 'q': 'c_longlong', 'Q': 'c_ulonglong',
          'f': 'c_float', 'd': 'c_double'}


def _code(kind):
    code = getattr(kind, '_type_', kind)
    if not isinstance(code, str) or code not in _SIZES:
        raise TypeError('this type has no size' if isinstance(kind, str) else f'{kind!r} is no ctypes type')
    return code


_kinds = {}


def _is_structure(kind):
    return hasattr(kind, '_fields_')


def _named(kind, name, *facts):
    """One of this kind, with the name that its type has in ctypes."""
    if name not in _kinds:
        _kinds[name] = type(name, (kind,), {})
    return _kinds[name](*facts)


def _simple(block, code):
    return _named(_Simple, _NAMES[code], block, code)


def _row(block, code, length):
    return _named(_Row, f'{_NAMES[code]}_Array_{length}', block, code, length)


def _structure(kind, block, offset=0):
    return kind._within(block, offset)


def _structures(kind, block, length):
    return _named(_StructureRow, f'{kind.__name__}_Array_{length}', kind, block, length)


class _Simple:
    """One number, as a ctypes object has it."""

    def __init__(self, block, code):
        self._block = block
        self._code = code

    def __reduce__(self):
        assert_spawning(self)
        return _simple, (self._block, self._code)

    @property
    def value(self):
        return _shared.get(self._block, self._code, 0)

    @value.setter
    def value(self, value):
        _shared.set(self._block, self._code, 0, value)

    def __repr__(self):
        return f'{_NAMES[self._code]}({self.value!r})'


class _Row:
    """An array of numbers."""

    def __init__(self, block, code, length):
        self._block = block
        self._code = code
        self._length = length

    def __reduce__(self):
        assert_spawning(self)
        return _row, (self._block, self._code, self._length)

    def __len__(self):
        return self._length

    def _place(self, index):
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError('invalid index')
        return index

    def __getitem__(self, index):
        if isinstance(index, slice):
            found = [_shared.get(self._block, self._code, i) for i in range(*index.indices(self._length))]
            return b''.join(found) if self._code == 'c' else ''.join(found) if self._code == 'u' else found
        return _shared.get(self._block, self._code, self._place(index))

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            places = range(*index.indices(self._length))
            if self._code == 'c' and isinstance(value, (bytes, bytearray)):
                value = [bytes((each,)) for each in value]
            value = list(value)
            if len(value) != len(places):
                raise ValueError('Can only assign sequence of same size')
            for i, each in zip(places, value):
                _shared.set(self._block, self._code, i, each)
        else:
            _shared.set(self._block, self._code, self._place(index), value)

    def __iter__(self):
        for i in range(self._length):
            yield self[i]

    @property
    def value(self):
        if self._code != 'c':
            raise AttributeError(f"'{_NAMES[self._code]}_Array_{self._length}' object has no attribute 'value'")
        return self[:].split(b'\0')[0]

    @value.setter
    def value(self, value):
        if len(value) > self._length:
            raise ValueError('byte string too long')
        self[:len(value)] = value
        if len(value) < self._length:
            self[len(value)] = b'\0'

    @property
    def raw(self):
        return self[:]

    @raw.setter
    def raw(self, value):
        self[:len(value)] = value

    def __repr__(self):
        return f'<multiprocessing.sharedctypes.{_NAMES[self._code]}_Array_{self._length} object at {id(self):#x}>'


class _StructureRow:
    """An array of structures."""

    def __init__(self, kind, block, length):
        self._kind, self._block, self._length = kind, block, length

    def __reduce__(self):
        assert_spawning(self)
        return _structures, (self._kind, self._block, self._length)

    def __len__(self):
        return self._length

    _place = _Row._place

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(self._length))]
        return _structure(self._kind, self._block, self._place(index) * self._kind._size)

    def __setitem__(self, index, value):
        if not isinstance(value, (tuple, self._kind)):
            raise TypeError(f'expected {self._kind.__name__} instance, got {type(value).__name__}')
        self[index].__init__(*(value if isinstance(value, tuple) else _fields(value)))


def _fields(structure):
    return [getattr(structure, name) for name, _ in structure._fields_]


def _reduce_structure(structure):
    assert_spawning(structure)
    return _structure, (type(structure), structure._block, structure._offset)


def _shareable(kind):
    """From now on values of this type may go to children."""
    from .reduction import register
    register(kind, _reduce_structure)
    return kind


def RawValue(typecode_or_type, *args):
    if _is_structure(typecode_or_type):
        return _shareable(typecode_or_type)(*args)
    code = _code(typecode_or_type)
    made = _simple(_shared.new(_SIZES[code]), code)
    if args:
        made.value = args[0]
    return made


def RawArray(typecode_or_type, size_or_initializer):
    if _is_structure(typecode_or_type):
        kind, first = _shareable(typecode_or_type), size_or_initializer
        length = first if isinstance(first, int) else len(first)
        made = _structures(kind, _shared.new(kind._size * length), length)
        for i in range(0 if isinstance(first, int) else length):
            made[i] = first[i]
        return made
    code = _code(typecode_or_type)
    if isinstance(size_or_initializer, int):
        return _row(_shared.new(_SIZES[code] * size_or_initializer), code, size_or_initializer)
    items = size_or_initializer
    if code == 'c':
        items = bytes(items)
    made = _row(_shared.new(_SIZES[code] * len(items)), code, len(items))
    made[:] = items
    return made


def _maker(raw):
    """Value and Array: what RawValue and RawArray make, behind a lock unless none is wanted."""

    def make(typecode_or_type, *args, lock=True, ctx=None):
        obj = raw(typecode_or_type, *args)
        if lock is False:
            return obj
        if lock is True or lock is None:
            lock = (ctx or get_context()).RLock()
        elif not hasattr(lock, 'acquire'):
            raise AttributeError(f"{lock!r} has no method 'acquire'")
        return synchronized(obj, lock, ctx)

    return make


Value, Array = map(_maker, (RawValue, RawArray))


def copy(obj):
    if _is_structure(obj):
        return RawValue(type(obj), *_fields(obj))
    return RawValue(obj._code, obj.value) if isinstance(obj, _Simple) else RawArray(obj._code, obj[:])


# ---- behind a lock ----

def synchronized(obj, lock=None, ctx=None):
    match obj:
        case _Simple():
            kind = Synchronized
        case _StructureRow():
            kind = SynchronizedArray
        case _Row():
            kind = SynchronizedString if obj._code == 'c' else SynchronizedArray
        case _:
            guards = {name: _guarded(name) for name, _ in obj._fields_}
            kind = type(f'Synchronized{type(obj).__name__}', (SynchronizedBase,), guards)
    return kind(obj, lock, ctx)


def _guarded(name):
    """An attribute of what is behind the lock, which is held while it is read or written, but not in between."""

    def read(self):
        self.acquire()
        try:
            return getattr(self._obj, name)
        finally:
            self.release()

    def write(self, value):
        self.acquire()
        try:
            setattr(self._obj, name, value)
        finally:
            self.release()

    return property(read, write)


class SynchronizedBase:
    """Something in shared memory and its lock, which one may also take oneself, for more than one step."""

    def __init__(self, obj, lock=None, ctx=None):
        self._obj, self._lock = obj, lock or (ctx or get_context()).RLock()
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __repr__(self):
        return f'<{type(self).__name__} wrapper for {self._obj}>'

    def __reduce__(self):
        assert_spawning(self)
        return synchronized, (self._obj, self._lock)

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exception):
        return self._lock.__exit__(*exception)

    def get_lock(self):
        return self._lock

    def get_obj(self):
        return self._obj


class Synchronized(SynchronizedBase):
    value = _guarded('value')


class SynchronizedArray(SynchronizedBase):
    def __len__(self):
        return len(self._obj)

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def __setitem__(self, i, value):
        with self:
            self._obj[i] = value

    def __getitem__(self, i):
        with self:
            return self._obj[i]


class SynchronizedString(SynchronizedArray):
    value, raw = map(_guarded, ('value', 'raw'))
