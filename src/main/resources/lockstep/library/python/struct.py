"""Values as the bytes of C structs. Hidden: it is C in CPython."""

import _struct

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    pass


error.__module__ = 'struct'


def calcsize(format, /):
    return _struct.calcsize(error, format)


def pack(format, /, *values):
    return _struct.pack(error, format, values, 'pack')


def pack_into(format, buffer, offset, /, *values):
    data = _struct.pack(error, format, values, 'pack_into')
    size = len(buffer)
    if offset < 0:
        if offset + len(data) > 0:
            raise error(f'no space to pack {len(data)} bytes at offset {offset}')
        if offset + size < 0:
            raise error(f'offset {offset} out of range for {size}-byte buffer')
        offset += size
    if size - offset < len(data):
        raise error(f'pack_into requires a buffer of at least {len(data) + offset} bytes for packing {len(data)} bytes '
                    f'at offset {offset} (actual buffer size is {size})')
    buffer[offset:offset + len(data)] = data


def unpack(format, buffer, /):
    return _struct.unpack(error, format, buffer)


def unpack_from(format, /, buffer, offset=0):
    return _struct.unpack_from(error, format, buffer, offset)


def iter_unpack(format, buffer, /):
    size = calcsize(format)
    if not size:
        raise error('cannot iteratively unpack with a struct of length 0')
    if len(buffer) % size:
        raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
    return map(lambda at: _struct.unpack_from(error, format, buffer, at), range(0, len(buffer), size))


class Struct:
    def __init__(self, format):
        self._size = calcsize(format)
        self._format = format.decode('ascii') if isinstance(format, bytes) else format

    format = property(lambda self: self._format)
    size = property(lambda self: self._size)

    def pack(self, *values):
        return _struct.pack(error, self._format, values, 'pack')

    def pack_into(self, buffer, offset, /, *values):
        pack_into(self._format, buffer, offset, *values)

    def unpack(self, buffer, /):
        return _struct.unpack(error, self._format, buffer)

    def unpack_from(self, buffer, offset=0):
        return _struct.unpack_from(error, self._format, buffer, offset)

    def iter_unpack(self, buffer, /):
        return iter_unpack(self._format, buffer)

    def __repr__(self):
        return f'_struct.Struct({self._format!r})'


Struct.__module__ = '_struct'


def _clearcache():
    pass
