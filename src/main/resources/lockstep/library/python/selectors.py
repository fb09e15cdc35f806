"""One interface over the ways of waiting for several sockets. Here there is one way, and every selector uses it."""

from collections import namedtuple
from collections.abc import Mapping
import select

EVENT_READ = 1
EVENT_WRITE = 2

SelectorKey = namedtuple('SelectorKey', ['fileobj', 'fd', 'events', 'data'])


def _number(fileobj):
    try:
        number = fileobj if isinstance(fileobj, int) else int(fileobj.fileno())
    except (AttributeError, TypeError, ValueError):
        raise ValueError(f'Invalid file object: {fileobj!r}') from None
    if number < 0:
        raise ValueError(f'Invalid file descriptor: {number}')
    return number


class _Map(Mapping):
    """What is registered, by file object or number."""

    def __init__(self, keys):
        self._keys = keys

    def __len__(self):
        return len(self._keys)

    def __iter__(self):
        return iter(self._keys)

    def __getitem__(self, fileobj):
        for key in self._keys.values():
            if key.fileobj is fileobj or key.fd == fileobj:
                return key
        raise KeyError(f'{fileobj!r} is not registered')


class BaseSelector:
    def __init__(self):
        self._keys = {}
        self._map = _Map(self._keys)

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f'Invalid events: {events!r}')
        key = SelectorKey(fileobj, _number(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError(f'{fileobj!r} (FD {key.fd}) is already registered')
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj):
        key = self.get_key(fileobj)
        del self._keys[key.fd]
        return key

    def modify(self, fileobj, events, data=None):
        key = self.get_key(fileobj)._replace(events=events, data=data)
        self._keys[key.fd] = key
        return key

    def select(self, timeout=None):
        if timeout is None and not self._keys:
            raise RuntimeError('a selector without anything registered would wait for ever')
        keys = list(self._keys.values())
        readable, writable, _ = select.select([k.fd for k in keys if k.events & EVENT_READ],
                                              [k.fd for k in keys if k.events & EVENT_WRITE], [],
                                              None if timeout is None else max(0, timeout))
        return [(k, events) for k in keys
                if (events := (EVENT_READ if k.fd in readable else 0) | (EVENT_WRITE if k.fd in writable else 0))]

    def get_key(self, fileobj):
        if self._map is None:
            raise RuntimeError('Selector is closed')
        try:
            return self._map[fileobj]
        except KeyError:
            raise KeyError(f'{fileobj!r} is not registered') from None

    def get_map(self):
        return self._map

    def close(self):
        self._keys.clear()
        self._map = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class SelectSelector(BaseSelector):
    pass


class PollSelector(BaseSelector):
    pass


class EpollSelector(BaseSelector):
    pass


DefaultSelector = EpollSelector
