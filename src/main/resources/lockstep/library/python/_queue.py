import _thread
from _collections import deque
from time import monotonic


class Empty(Exception):
    'What get() raises when there is nothing and it must not wait.'


class SimpleQueue:
    __module__ = '_queue'
    __slots__ = '_items', '_waiters', '_mutex', '__weakref__'
    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, /, *args, **kwargs):
        if cls.__init__ is SimpleQueue.__init__:
            if kwargs:
                raise TypeError('SimpleQueue() takes no keyword arguments')
            if args:
                raise TypeError('SimpleQueue() takes no positional arguments')
        return object.__new__(cls)

    def __init__(self, /, *args, **kwargs):
        self._items = deque()
        self._waiters = deque()
        self._mutex = _thread.allocate_lock()
        _thread._name_lock(self._mutex, self, 'SimpleQueue')

    def put(self, item, block=True, timeout=None):
        self._mutex.acquire()
        self._items.append(item)
        waiter = self._waiters.popleft() if self._waiters else None
        self._mutex.release()
        if waiter is not None:
            waiter.release()

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):
        if block and timeout is not None:
            if not isinstance(timeout, (int, float)) and not hasattr(timeout, '__index__'):
                raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer")
            if timeout != timeout:
                raise ValueError('Invalid value NaN (not a number)')
            if timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
        end = None
        while True:
            self._mutex.acquire()
            if self._items:
                item = self._items.popleft()
                self._mutex.release()
                return item
            if not block:
                self._mutex.release()
                raise Empty
            waiter = _thread.allocate_lock()
            _thread._name_lock(waiter, self, 'SimpleQueue', True)
            waiter.acquire()
            self._waiters.append(waiter)
            self._mutex.release()
            if timeout is None:
                waiter.acquire()
                continue
            now = monotonic()
            if end is None:
                end = now + timeout
            if end > now and waiter.acquire(True, end - now):
                continue
            self._mutex.acquire()
            try:
                self._waiters.remove(waiter)
            except ValueError:
                pass
            if self._items:
                item = self._items.popleft()
                self._mutex.release()
                return item
            self._mutex.release()
            raise Empty

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        self._mutex.acquire()
        n = len(self._items)
        self._mutex.release()
        return n

    def empty(self):
        return self.qsize() == 0
