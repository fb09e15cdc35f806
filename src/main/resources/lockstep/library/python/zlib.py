"""Compression. Hidden: it is C in CPython; like that it lets go of the GIL."""

import _binary
from _binary import adler32, crc32

DEFLATED = 8
DEF_BUF_SIZE = 16384
DEF_MEM_LEVEL = 8
MAX_WBITS = 15
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.2.13'
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = 0, 1, 2, 3, 4
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = 0, 1, 2, 3, 4, 5, 6


class error(Exception):
    pass


error.__module__ = 'zlib'


def compress(data, /, level=-1, wbits=15):
    if not -1 <= level <= 9:
        raise error('Bad compression level')
    return _wrapped(_binary.compress(data, level, -15 if wbits > 15 else wbits), data, wbits)


def _wrapped(body, data, wbits):
    if wbits <= 15:
        return body
    import struct
    return b'\x1f\x8b\x08\0\0\0\0\0\0\x03' + body + struct.pack('<LL', crc32(data), len(data) & 0xffffffff)


def _unwrapped(data, wbits):
    """The deflated part of a gzip file."""
    if bytes(data[:2]) != b'\x1f\x8b':
        raise error('Error -3 while decompressing data: incorrect header check')
    flags = data[3]
    at = 10
    if flags & 4:
        at += 2 + data[at] + data[at + 1] * 256
    for bit in (8, 16):
        if flags & bit:
            at = bytes(data).index(b'\0', at) + 1
    return data[at + (2 if flags & 2 else 0):]


def decompress(data, /, wbits=15, bufsize=16384):
    if wbits > 15:
        if wbits > 31 and bytes(data[:2]) != b'\x1f\x8b':
            wbits = 15
        else:
            data, wbits = _unwrapped(data, wbits), -15
    return _binary.decompress(error, data, wbits, True, 0)[0]


class _Compress:
    def __init__(self, level, wbits):
        self._level, self._wbits = level, wbits
        self._parts = []

    def compress(self, data, /):
        self._parts.append(bytes(data))
        return b''

    def flush(self, mode=Z_FINISH, /):
        if mode == Z_NO_FLUSH:
            return b''
        data = b''.join(self._parts)
        return compress(data, self._level, self._wbits)


class _Decompress:
    def __init__(self, wbits):
        self._wbits = wbits
        self._read = b''
        self._given = 0
        self.unused_data = self.unconsumed_tail = b''
        self.eof = False

    def decompress(self, data, /, max_length=0):
        if self.eof:
            self.unused_data += bytes(data)
            return b''
        self._read += bytes(data)
        source, wbits = self._read, self._wbits
        if wbits > 15:
            if len(source) < 18:
                return b''
            source, wbits = _unwrapped(source, wbits), -15
        out, rest, self.eof = _binary.decompress(error, source, wbits, False, 0)
        new = out[self._given:]
        if max_length and len(new) > max_length:
            new = new[:max_length]
            self.unconsumed_tail = self._read[-1:]
            self._read = self._read[:-1]
            self.eof = False
        elif self.eof:
            self.unused_data = rest[8:] if self._wbits > 15 else rest
            self.unconsumed_tail = b''
        self._given += len(new)
        return new

    def flush(self, length=0, /):
        return b''


def compressobj(level=-1, method=DEFLATED, wbits=15, memLevel=8, strategy=0, zdict=None):
    return _Compress(level, wbits)


def decompressobj(wbits=15, zdict=b''):
    return _Decompress(wbits)
