"""queue._PySimpleQueue: items, and a semaphore that counts them. SimpleQueue itself comes from _queue."""

from collections import deque
import threading

try:
    from _queue import Empty
except ImportError:
    class Empty(Exception):
        """There was nothing, and nobody wanted to wait for it."""

        __module__ = 'queue'


class _PySimpleQueue:
    __module__ = 'queue'

    def __init__(self):
        self._queue = deque()
        self._count = threading.Semaphore(0)

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)
        self._count.release()

    def get(self, block=True, timeout=None):
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if self._count.acquire(block, timeout):
            return self._queue.popleft()
        raise Empty

    def put_nowait(self, item):
        self.put(item)

    def get_nowait(self):
        return self.get(block=False)

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue


SimpleQueue = _PySimpleQueue
