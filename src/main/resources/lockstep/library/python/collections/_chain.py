"""ChainMap: several mappings looked through one after the other; only the first is written to."""

from _collections_abc import Mapping, MutableMapping


class ChainMap(MutableMapping):
    __module__ = 'collections'

    def __init__(self, *maps):
        self.maps = [*maps] or [{}]

    # ---- reading: all of them ----

    def __getitem__(self, key):
        for each in self.maps:
            try:
                return each[key]
            except KeyError:
                continue
        return self.__missing__(key)

    def __missing__(self, key):
        raise KeyError(key)

    def __contains__(self, key):
        return any(key in each for each in self.maps)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def _keys(self):
        # those of the last first, as if the others had been merged into it
        return {key: None for each in reversed(self.maps) for key in each}

    def __iter__(self):
        return iter(self._keys())

    def __len__(self):
        return len(self._keys())

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(repr(each) for each in self.maps)})"

    # ---- writing: the first ----

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise self._absent(key)

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise self._absent(key)

    def _absent(self, key):
        return KeyError(f'Key not found in the first mapping: {key!r}')

    def popitem(self):
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def clear(self):
        self.maps[0].clear()

    # ---- making others ----

    def new_child(self, m=None, **kwargs):
        front = kwargs if m is None else m
        if kwargs and front is not kwargs:
            front.update(kwargs)
        return type(self)(front, *self.maps)

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def copy(self):
        first, *others = self.maps
        return type(self)(first.copy(), *others)

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        return cls({key: value for key in iterable})

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        merged = self.copy()
        merged |= other
        return merged

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        merged = dict(other)
        for each in reversed(self.maps):
            merged.update(each)
        return type(self)(merged)

    def __ior__(self, other):
        self.maps[0].update(other)
        return self
