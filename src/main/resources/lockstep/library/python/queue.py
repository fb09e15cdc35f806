"""Queues between threads: one lock, and three conditions on it for what one may wait for."""

from _deque import deque
from heapq import heappop, heappush
import threading
from time import monotonic
try:
    from _queue import Empty, SimpleQueue
except ImportError:
    from _simple_queue import Empty, SimpleQueue

__all__ = ['Empty', 'Full', 'LifoQueue', 'PriorityQueue', 'Queue', 'ShutDown', 'SimpleQueue']


class Full(Exception):
    """There is no room, and nobody wanted to wait for it any longer."""


class ShutDown(Exception):
    """Nothing goes in any more, and what was to come out has come out."""


class Queue:
    """First in, first out. What a subclass keeps, and in which order, are _init, _qsize, _put and _get."""

    _container = deque
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.is_shutdown = False
        mutex = self.mutex = threading.Lock()
        self.not_empty, self.not_full, self.all_tasks_done = (threading.Condition(mutex) for _ in range(3))
        self._init(maxsize)
        threading._thread._name_lock(mutex, self, type(self).__name__)

    def get(self, block=True, timeout=None):
        with self.not_empty:
            if timeout is not None or not self._qsize():
                if not self._outlast(self._has_nothing, self.not_empty, block, timeout):
                    raise ShutDown if self.is_shutdown else Empty
            item = self._get()
            self.not_full.notify()
        return item

    def put(self, item, block=True, timeout=None):
        with self.not_full:
            # a queue without bounds asks nobody how long it is
            if self.is_shutdown or self.maxsize > 0 and (timeout is not None or self._qsize() >= self.maxsize):
                if not self._outlast(self._takes_nothing, self.not_full, block, timeout):
                    raise ShutDown if self.is_shutdown else Full
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get_nowait(self):
        return self.get(False)

    def put_nowait(self, item):
        return self.put(item, False)

    def _takes_nothing(self):
        return self.is_shutdown or 0 < self.maxsize <= self._qsize()

    def _has_nothing(self):
        return not self._qsize()

    def _outlast(self, obstacle, change, block, timeout):
        """Waits, lock in hand, until the obstacle is gone. Answers False when time, patience or the queue ended first."""
        if block and timeout is not None:
            if timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            end = monotonic() + timeout
        while obstacle():
            if self.is_shutdown or not block:
                return False
            if timeout is not None:
                timeout = end - monotonic()
                if timeout <= 0:
                    return False
            change.wait(timeout)
        return True

    def empty(self):
        return self.qsize() == 0

    def full(self):
        return 0 < self.maxsize <= self.qsize()

    def task_done(self):
        with self.all_tasks_done:
            if self.unfinished_tasks < 1:
                raise ValueError('task_done() called too many times')
            self.unfinished_tasks -= 1
            if not self.unfinished_tasks:
                self.all_tasks_done.notify_all()

    def join(self):
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def shutdown(self, immediate=False):
        with self.mutex:
            self.is_shutdown = True
            concerned = [self.not_empty, self.not_full]
            if immediate:
                dropped = 0
                while self._qsize():
                    self._get()
                    dropped += 1
                self.unfinished_tasks = max(self.unfinished_tasks - dropped, 0)
                concerned.append(self.all_tasks_done)
            for condition in concerned:
                condition.notify_all()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def _get(self):
        return self.queue.popleft()

    def _put(self, item):
        self.queue.append(item)

    def _qsize(self):
        return len(self.queue)

    def _init(self, maxsize):
        self.queue = self._container()


class LifoQueue(Queue):
    """Last in, first out."""

    _container = list

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    """The smallest first."""

    _container = list

    def _get(self):
        return heappop(self.queue)

    def _put(self, item):
        heappush(self.queue, item)


def __getattr__(name):
    if name != '_PySimpleQueue':
        raise AttributeError(f"module 'queue' has no attribute {name!r}")
    from _simple_queue import SimpleQueue
    return SimpleQueue
