"""Files and files in memory, and the classes that one's own streams are made from."""

import abc
import sys
from _io import (open, BufferedRandom, BufferedReader, BufferedWriter, BytesIO, FileIO, StringIO, TextIOWrapper,
                 UnsupportedOperation)
from _iobase import _BufferedIOBase, _IOBase, _RawIOBase, _TextIOBase

__all__ = ['BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase',
           'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper',
           'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE', 'text_encoding',
           'IncrementalNewlineDecoder']

SEEK_SET, SEEK_CUR, SEEK_END = range(3)
DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = BlockingIOError


class IOBase(_IOBase, metaclass=abc.ABCMeta):
    pass


class RawIOBase(_RawIOBase, IOBase):
    pass


class BufferedIOBase(_BufferedIOBase, IOBase):
    pass


class TextIOBase(_TextIOBase, IOBase):
    pass


for _base, *_natives in ((RawIOBase, FileIO), (TextIOBase, StringIO, TextIOWrapper),
                         (BufferedIOBase, BytesIO, BufferedReader, BufferedWriter, BufferedRandom)):
    for _native in _natives:
        _base.register(_native)
TextIOBase.register(type(sys.__stdout__))
for _stream in (sys.__stdin__, sys.__stdout__):
    BufferedIOBase.register(type(_stream.buffer))


def open_code(path):
    return open(path, 'rb')


def text_encoding(encoding, stacklevel=2, /):
    return 'locale' if encoding is None else encoding


def __getattr__(name):
    if name in ('BufferedRWPair', 'IncrementalNewlineDecoder'):
        import _iolayers
        BufferedIOBase.register(_iolayers.BufferedRWPair)
        globals()[name] = found = getattr(_iolayers, name)
        return found
    raise AttributeError(f"module 'io' has no attribute {name!r}")
