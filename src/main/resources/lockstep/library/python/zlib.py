"""Compression. Hidden: it is C in CPython; like that it lets go of the GIL."""

import _zlib
from _binary import adler32, crc32

DEFLATED = DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
MAX_WBITS = 15
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.2.13'
Z_DEFAULT_COMPRESSION, Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION = -1, 0, 1, 9
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)

_FINISH = -1


class error(Exception):
    pass


def _bytes(data):
    if not isinstance(data, (bytes, bytearray)):
        try:
            return bytes(memoryview(data))
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    return data


def _form(wbits):
    """Which of zlib's formats a window size stands for, or None."""
    for form, least, most in (('RAW', -15, -8), ('ZLIB', 8, 15), ('GZIP', 24, 31), ('ANY', 40, 47)):
        if least <= wbits <= most or wbits == least - 8 and form != 'RAW':
            return form
    return None


class Compress:
    def __init__(self, level, wbits, strategy, zdict):
        self._gzip = _form(wbits) == 'GZIP'
        self._stream = _zlib.deflate(level, self._gzip or wbits < 0, strategy, zdict)
        self._level = level
        self._window = wbits
        self._begun = self._ended = False
        self._crc = self._size = 0

    def _framed(self, data, out, last=False):
        """The JDK writes no gzip, and a zlib header for the largest window only."""
        if self._gzip:
            if not self._begun:
                out = b'\x1f\x8b\x08\0\0\0\0\0' + {9: b'\2', 1: b'\4'}.get(self._level, b'\0') + b'\3' + out
            self._crc = crc32(data, self._crc)
            self._size += len(data)
            if last:
                out += self._crc.to_bytes(4, 'little') + (self._size & 0xffffffff).to_bytes(4, 'little')
        elif not self._begun and 8 <= self._window < 15 and len(out) > 1:
            first = max(self._window, 9) - 8 << 4 | 8
            flags = out[1] & 0xe0
            out = bytes((first, flags + (31 - (first * 256 + flags) % 31) % 31)) + out[2:]
        self._begun = self._begun or bool(out)
        return out

    def compress(self, data, /):
        data = _bytes(data)
        if self._ended:
            raise error('Error -2 while compressing data: inconsistent stream state')
        return self._framed(data, self._stream.write(data, Z_NO_FLUSH))

    def flush(self, mode=Z_FINISH, /):
        if mode == Z_NO_FLUSH:
            return b''
        if self._ended:
            raise error('Error -2 while flushing: inconsistent stream state')
        if mode == Z_FINISH:
            self._ended = True
            return self._framed(b'', self._stream.write(b'', _FINISH), True)
        return self._framed(b'', self._stream.write(b'', Z_FULL_FLUSH if mode == Z_FULL_FLUSH else Z_SYNC_FLUSH))

    def copy(self):
        if self._ended:
            raise ValueError('Inconsistent stream state')
        twin = object.__new__(Compress)
        twin.__dict__.update(self.__dict__)
        twin._stream = self._stream.copy()
        return twin

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()


class Decompress:
    def __init__(self, form, zdict):
        self._stream = _zlib.inflate(error, form, zdict)
        self.unused_data = self.unconsumed_tail = b''
        self.eof = False

    def decompress(self, data, /, max_length=0):
        data = _bytes(data)
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        if self.eof:
            self.unused_data += data
            return b''
        out = self._stream.read(data, max_length)
        self._look()
        if not self.eof and max_length:
            self.unconsumed_tail = self._stream.take_rest() if len(out) == max_length else b''
        return out

    def _look(self):
        self.eof = self._stream.done
        if self.eof:
            rest = self._stream.take_rest()
            self.unused_data += rest
            self.unconsumed_tail = b''

    def flush(self, length=DEF_BUF_SIZE, /):
        if length <= 0:
            raise ValueError('length must be greater than zero')
        if self.eof:
            return b''
        tail, self.unconsumed_tail = self.unconsumed_tail, b''
        out = self._stream.read(tail, 0)
        self._look()
        return out

    def copy(self):
        if self.eof:
            raise ValueError('Inconsistent stream state')
        twin = object.__new__(Decompress)
        twin.__dict__.update(self.__dict__)
        twin._stream = self._stream.copy()
        return twin

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()


class _ZlibDecompressor:
    def __init__(self, wbits=MAX_WBITS, zdict=b''):
        self._of = decompressobj(wbits, zdict)
        self.needs_input = True

    eof = property(lambda self: self._of.eof)
    unused_data = property(lambda self: self._of.unused_data)

    def decompress(self, data, max_length=-1):
        if self.eof:
            raise EOFError('End of stream already reached')
        whole = self._of.unconsumed_tail + _bytes(data)
        if max_length == 0:
            out = b''
            self._of.unconsumed_tail = whole
        else:
            out = self._of.decompress(whole, max(max_length, 0))
        self.needs_input = not self.eof and not self._of.unconsumed_tail and len(out) != max_length
        return out


for _each in (error, Compress, Decompress, _ZlibDecompressor):
    _each.__module__ = 'zlib'


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=0, zdict=None):
    if (not -1 <= level <= 9 or method != DEFLATED or _form(wbits) in (None, 'ANY') or wbits in (0, 16)
            or not 1 <= memLevel <= 9 or not 0 <= strategy <= 4):
        raise ValueError('Invalid initialization option')
    return Compress(level, wbits, strategy, _dictionary(zdict))


def decompressobj(wbits=MAX_WBITS, zdict=b''):
    form = _form(wbits)
    if form is None:
        raise ValueError('Invalid initialization option')
    return Decompress(form, _dictionary(zdict))


def _dictionary(zdict):
    try:
        return bytes(memoryview(zdict)) if zdict is not None else b''
    except TypeError:
        raise TypeError('zdict argument must support the buffer protocol') from None


def compress(data, /, level=-1, wbits=MAX_WBITS):
    data = _bytes(data)
    if not -1 <= level <= 9 or _form(wbits) in (None, 'ANY'):
        raise error('Bad compression level')
    writer = Compress(level, wbits, 0, b'')
    return writer._framed(data, writer._stream.write(data, _FINISH), True)


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    data = _bytes(data)
    if bufsize < 0:
        raise ValueError('bufsize must be non-negative')
    form = _form(wbits)
    if form is None:
        raise error('Error -2 while preparing to decompress data: inconsistent stream state')
    stream = _zlib.inflate(error, form, b'')
    out = stream.read(data, 0)
    if not stream.done:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return out
