"""Dicts that live in files: keys are text, values whatever can be pickled."""

from collections.abc import MutableMapping
from pickle import DEFAULT_PROTOCOL, dumps, loads

__all__ = ['Shelf', 'BsdDbShelf', 'DbfilenameShelf', 'open']


class _Closed(MutableMapping):
    """What is in the place of a database that was closed."""

    def _gone(self, *args):
        raise ValueError('invalid operation on closed shelf')

    __iter__ = __len__ = __getitem__ = __setitem__ = __delitem__ = keys = _gone


class Shelf(MutableMapping):
    def __init__(self, dict, protocol=None, writeback=False, keyencoding='utf-8'):
        self.dict = dict
        self.writeback, self.keyencoding = writeback, keyencoding
        self._protocol = DEFAULT_PROTOCOL if protocol is None else protocol
        self.cache = {}

    def _coded(self, key):
        return key.encode(self.keyencoding)

    def __iter__(self):
        return (key.decode(self.keyencoding) for key in self.dict.keys())

    def __len__(self):
        return len(self.dict)

    def __contains__(self, key):
        return self._coded(key) in self.dict

    def get(self, key, default=None):
        return self[key] if self._coded(key) in self.dict else default

    def __getitem__(self, key):
        if key in self.cache:
            return self.cache[key]
        value = loads(self.dict[self._coded(key)])
        if self.writeback:
            self.cache[key] = value
        return value

    def __setitem__(self, key, value):
        if self.writeback:
            self.cache[key] = value
        self.dict[self._coded(key)] = dumps(value, self._protocol)

    def __delitem__(self, key):
        del self.dict[self._coded(key)]
        self.cache.pop(key, None)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def sync(self):
        if self.writeback and self.cache:
            for key, value in self.cache.items():
                self.dict[self._coded(key)] = dumps(value, self._protocol)
            self.cache = {}
        if hasattr(self.dict, 'sync'):
            self.dict.sync()

    def close(self):
        if isinstance(self.dict, _Closed):
            return
        try:
            self.sync()
            if hasattr(self.dict, 'close'):
                self.dict.close()
        finally:
            self.dict = _Closed()

    def __del__(self):
        if hasattr(self, 'writeback'):
            self.close()


class BsdDbShelf(Shelf):
    """Over a database that can be walked through."""

    def _pair(self, found):
        key, value = found
        return key.decode(self.keyencoding), loads(value)

    def set_location(self, key):
        return self._pair(self.dict.set_location(key))

    def next(self):
        return self._pair(next(self.dict))

    def previous(self):
        return self._pair(self.dict.previous())

    def first(self):
        return self._pair(self.dict.first())

    def last(self):
        return self._pair(self.dict.last())


class DbfilenameShelf(Shelf):
    def __init__(self, filename, flag='c', protocol=None, writeback=False):
        import dbm
        super().__init__(dbm.open(filename, flag), protocol, writeback)

    def clear(self):
        self.cache.clear()
        self.dict.clear()


def open(filename, flag='c', protocol=None, writeback=False):
    return DbfilenameShelf(filename, flag, protocol, writeback)
