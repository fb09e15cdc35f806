"""Files and files in memory."""

from _io import open, TextIOWrapper, BufferedReader, BufferedWriter, BufferedRandom, StringIO, BytesIO

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192
UnsupportedOperation = OSError
BlockingIOError = BlockingIOError


class IOBase:
    pass


class TextIOBase(IOBase):
    pass


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    pass
