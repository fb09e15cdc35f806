"""Compressed files, whole ones."""

import io
import struct
import zlib

__all__ = ['BadGzipFile', 'GzipFile', 'open', 'compress', 'decompress']


class BadGzipFile(OSError):
    pass


def compress(data, compresslevel=9, *, mtime=None):
    header = b'\x1f\x8b\x08\0' + struct.pack('<L', int(mtime or 0)) + (b'\x02' if compresslevel == 9 else b'\0') + b'\xff'
    return (header + zlib.compress(data, compresslevel, -15)
            + struct.pack('<LL', zlib.crc32(data), len(data) & 0xffffffff))


def decompress(data):
    out = []
    while data:
        if data[:2] != b'\x1f\x8b':
            raise BadGzipFile(f'Not a gzipped file ({bytes(data[:2])!r})')
        d = zlib.decompressobj(31)
        part = d.decompress(data)
        if not d.eof:
            raise EOFError('Compressed file ended before the end-of-stream marker was reached')
        out.append(part)
        data = d.unused_data.lstrip(b'\0')
    return b''.join(out)


class GzipFile(io.BytesIO):
    def __init__(self, filename=None, mode='rb', compresslevel=9, fileobj=None, mtime=None):
        self._mode = mode.replace('t', '')
        self._file = fileobj
        self._own = None
        if fileobj is None:
            self._own = self._file = io.open(filename, self._mode.rstrip('b') + 'b')
        self._level = compresslevel
        self.name = filename or ''
        super().__init__(decompress(self._file.read()) if self._mode.startswith('r') else b'')

    def close(self):
        if not self.closed:
            if not self._mode.startswith('r'):
                self._file.write(compress(self.getvalue(), self._level))
            if self._own is not None:
                self._own.close()
            super().close()

    def __exit__(self, *_):
        self.close()


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    binary = GzipFile(filename if isinstance(filename, (str, bytes)) or hasattr(filename, '__fspath__') else None, mode,
                      compresslevel, None if isinstance(filename, (str, bytes)) or hasattr(filename, '__fspath__')
                      else filename)
    return io.TextIOWrapper(binary, encoding, errors, newline) if 't' in mode else binary
