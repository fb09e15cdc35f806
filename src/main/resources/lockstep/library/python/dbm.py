"""Databases of bytes by bytes. There is one kind here: a file that is read when it is opened and written when it is closed."""

import io
import os
from collections.abc import MutableMapping

__all__ = ['open', 'whichdb', 'error']


class _Error(OSError):
    pass


error = _Error, OSError
_MARK = b'lockstep dbm\n'


def _bytes(text, what):
    if isinstance(text, str):
        return text.encode()
    if not isinstance(text, (bytes, bytearray)):
        raise TypeError(f'{what} must be bytes or strings')
    return bytes(text)


class _Database(MutableMapping):
    def __init__(self, file, flag):
        self._file = file
        self._rows, self._changed = {}, False
        self._readonly = flag[0] == 'r'
        there = os.path.exists(file)
        if not there and flag[0] in 'rw':
            raise _Error(2, "db file doesn't exist; use 'c' or 'n' flag to create a new db")
        if there and flag[0] != 'n':
            self._load()
        elif not there or flag[0] == 'n':
            self._changed = True
            self.sync()

    def _load(self):
        with io.open(self._file, 'rb') as source:
            if source.read(len(_MARK)) != _MARK:
                raise _Error(0, 'db type could not be determined')
            while size := source.read(8):
                key = source.read(int.from_bytes(size[:4], 'big'))
                self._rows[key] = source.read(int.from_bytes(size[4:], 'big'))

    def sync(self):
        if self._rows is not None and self._changed:
            with io.open(self._file, 'wb') as out:
                out.write(_MARK)
                for key, value in self._rows.items():
                    out.write(len(key).to_bytes(4, 'big') + len(value).to_bytes(4, 'big') + key + value)
            self._changed = False

    def close(self):
        self.sync()
        self._rows = None

    def _open(self, writes=False):
        if self._rows is None:
            raise _Error('DBM object has already been closed')
        if writes:
            if self._readonly:
                raise _Error('The database is opened for reading only')
            self._changed = True
        return self._rows

    def __getitem__(self, key):
        return self._open()[_bytes(key, 'keys')]

    def __setitem__(self, key, value):
        self._open(True)[_bytes(key, 'keys')] = _bytes(value, 'values')

    def __delitem__(self, key):
        del self._open(True)[_bytes(key, 'keys')]

    def __iter__(self):
        return iter(list(self._open()))

    def keys(self):
        return list(self._open())

    def __len__(self):
        return len(self._open())

    def __contains__(self, key):
        return _bytes(key, 'keys') in self._open()

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.close()


def open(file, flag='r', mode=0o666):
    if flag[:1] not in ('r', 'w', 'c', 'n'):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(os.fspath(file), flag)


def whichdb(filename):
    try:
        with io.open(filename, 'rb') as source:
            return 'dbm' if source.read(len(_MARK)) == _MARK else ''
    except OSError:
        return None
