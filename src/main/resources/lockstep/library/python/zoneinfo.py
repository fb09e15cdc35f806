"""Time zones by name, out of the database that comes with Java."""

import _zones
from datetime import datetime, timedelta, tzinfo

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError', 'InvalidTZPathWarning']

TZPATH = ()
_EPOCH = datetime(1970, 1, 1)
_SECOND = timedelta(seconds=1)


class ZoneInfoNotFoundError(KeyError):
    """No zone has that name."""


class InvalidTZPathWarning(RuntimeWarning):
    """A search path has a relative part."""


class ZoneInfo(tzinfo):
    _cache = {}

    def __init_subclass__(cls):
        cls._cache = {}

    def __new__(cls, key):
        if key not in cls._cache:
            cls._cache[key] = cls.no_cache(key)
        return cls._cache[key]

    @classmethod
    def no_cache(cls, key):
        if not isinstance(key, str):
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(key).__name__}')
        if key.startswith('/'):
            raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
        if key.startswith('../'):
            raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
        if not _zones.is_zone(key):
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        made = tzinfo.__new__(cls)
        made._key = key
        return made

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        raise NotImplementedError('zones come from the database by name, not from files')

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in list(cls._cache if only_keys is None else only_keys):
            cls._cache.pop(key, None)

    @property
    def key(self):
        return self._key

    def _facts(self, dt):
        if dt is None:
            return _zones.at_utc(self._key, 0) if _zones.is_fixed(self._key) else None
        return _zones.at_wall(self._key, (dt.replace(tzinfo=None, fold=0) - _EPOCH) // _SECOND, dt.fold)

    def utcoffset(self, dt):
        facts = self._facts(dt)
        return facts and timedelta(seconds=facts[0])

    def dst(self, dt):
        facts = self._facts(dt)
        return facts and timedelta(seconds=facts[1])

    def tzname(self, dt):
        facts = self._facts(dt)
        return facts and facts[2]

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc() requires a datetime argument')
        if dt.tzinfo is not self:
            raise ValueError('dt.tzinfo is not self')
        second = (dt.replace(tzinfo=None, fold=0) - _EPOCH) // _SECOND
        offset = _zones.at_utc(self._key, second)[0]
        local = dt.replace(fold=0) + timedelta(seconds=offset)
        first = _zones.at_wall(self._key, second + offset, 0)[0]
        return local if first == offset else local.replace(fold=1)

    def __repr__(self):
        return f'{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})'

    def __str__(self):
        return self._key

    def __reduce__(self):
        return type(self), (self._key,)


def available_timezones():
    return set(_zones.names())


def reset_tzpath(to=None):
    """There is no path to search."""
