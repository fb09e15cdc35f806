"""Values as the bytes of C structs. Hidden: it is C in CPython."""

from operator import index as _index

import _struct

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    pass


error.__module__ = 'struct'

# What needs no special method to be packed.
_PLAIN = frozenset((int, float, bytes, bool))


def _checked(format):
    """The format as the native half takes it."""
    text = format.decode('latin-1') if isinstance(format, bytes) else format
    if isinstance(text, str):
        if '\0' in text:
            raise error('embedded null character')
        if not text.isascii() and not isinstance(format, bytes):
            text.encode('ascii')
    return text


def _asked(code, value):
    """A value after its special method was asked, if it has the one that the code of the format looks for."""
    kind = type(value)
    if code == '?':
        return bool(value)
    if code in 'fde':
        return float(value) if kind is not str and (hasattr(kind, '__float__') or hasattr(kind, '__index__')) else value
    return _index(value) if code not in 'csp' and hasattr(kind, '__index__') else value


def _packed(format, values, who):
    if not _PLAIN.issuperset(map(type, values)):
        codes = _struct.codes(error, format)
        if len(codes) == len(values):
            values = tuple(map(_asked, codes, values))
    return _struct.pack(error, format, values, who)


def calcsize(format, /):
    return _struct.calcsize(error, _checked(format))


def pack(*values):
    if not values:
        raise TypeError('missing format argument')
    return _packed(_checked(values[0]), values[1:], 'pack')


def pack_into(*args):
    if not args:
        raise TypeError('missing format argument')
    _pack_into(_checked(args[0]), args[1:])


def _pack_into(format, args):
    if len(args) < 2:
        raise error(f'pack_into expected {"offset" if args else "buffer"} argument')
    buffer, offset, *values = args
    data = _packed(format, tuple(values), 'pack_into')
    try:
        view = memoryview(buffer)
        if view.readonly:
            raise TypeError
    except TypeError:
        raise TypeError(f'argument must be read-write bytes-like object, not {type(buffer).__name__}') from None
    offset = _index(offset)
    with view, view.cast('B') as target:
        size = len(target)
        if offset < 0:
            if offset + len(data) > 0:
                raise error(f'no space to pack {len(data)} bytes at offset {offset}')
            if offset + size < 0:
                raise error(f'offset {offset} out of range for {size}-byte buffer')
            offset += size
        if size - offset < len(data):
            raise error(f'pack_into requires a buffer of at least {len(data) + offset} bytes for packing {len(data)} '
                        f'bytes at offset {offset} (actual buffer size is {size})')
        target[offset:offset + len(data)] = data


def unpack(format, buffer, /):
    return _struct.unpack(error, _checked(format), buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct.unpack_from(error, _checked(format), buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)


class _Unpacking:
    def __init__(self, format, size, buffer):
        self._format, self._size, self._buffer, self._at = format, size, buffer, 0

    def __iter__(self):
        return self

    def __next__(self):
        if not self.__length_hint__():
            raise StopIteration
        self._at += self._size
        return _struct.unpack_from(error, self._format, self._buffer, self._at - self._size)

    def __length_hint__(self):
        return (len(self._buffer) - self._at) // self._size


class Struct:
    def __init__(self, format):
        text = _checked(format)
        self._size = _struct.calcsize(error, text)
        self._format = text

    format = property(lambda self: self._format)
    size = property(lambda self: self._size)

    def pack(self, *values):
        return _packed(self._format, values, 'pack')

    def pack_into(self, *args):
        _pack_into(self._format, args)

    def unpack(self, buffer, /):
        return _struct.unpack(error, self._format, buffer)

    def unpack_from(self, buffer, offset=0):
        return _struct.unpack_from(error, self._format, buffer, offset)

    def iter_unpack(self, buffer, /):
        size = self._size
        if not size:
            raise error('cannot iteratively unpack with a struct of length 0')
        view = memoryview(buffer).cast('B')
        if len(view) % size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
        return _Unpacking(self._format, size, view)

    def __repr__(self):
        return f'{type(self).__name__}({self._format!r})'


Struct.__module__ = '_struct'
_Unpacking.__name__ = _Unpacking.__qualname__ = 'unpack_iterator'
_Unpacking.__module__ = '_struct'


def _clearcache():
    pass
