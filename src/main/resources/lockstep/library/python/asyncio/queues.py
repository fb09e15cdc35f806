"""Queues between tasks of one loop: who cannot put or get stands in a line until somebody at the other end calls."""

__all__ = ('Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty', 'QueueShutDown')

from _aio import name_to_be_stored as _name
from _collections import deque
from _heapq import heappop, heappush
from asyncio.mixins import _LoopBoundMixin


class QueueEmpty(Exception):
    """Raised by get_nowait()."""


class QueueFull(Exception):
    """Raised by put_nowait()."""


class QueueShutDown(Exception):
    """Raised by put() and get() after shutdown()."""


def _call(line, most=1):
    """Those that are called leave the line; those that were cancelled do not count."""
    while line and most:
        place = line.popleft()
        if not place.done():
            place.set_result(None)
            most -= 1


class _Place:
    """Somebody's place in a line, to be awaited in the block: a context leaves no entry of its own in tracebacks."""

    def __init__(self, loop, line, in_vain=lambda: True):
        self._place = loop.create_future()
        self._line, self._in_vain = line, in_vain

    def __enter__(self):
        self._line.append(self._place)
        return self._place

    def __exit__(self, kind, error, trace):
        if kind is None:
            return
        place, line = self._place, self._line
        place.cancel()
        if place in line:
            line.remove(place)
        if not place.cancelled() and not self._in_vain():
            # called, but unable to come: somebody else can
            _call(line)


class Queue(_LoopBoundMixin):
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._is_shutdown = False
        self._unfinished_tasks = 0
        self._getters, self._putters, self._joiners = deque(), deque(), deque()
        self._init(maxsize)
        self._label = _name(self)

    # ---- how items are kept, for a kind of queue to do otherwise ----

    def _init(self, maxsize):
        self._queue = self._kept_in()

    _kept_in = deque

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    # ---- how it is ----

    maxsize = property(lambda self: self._maxsize)

    def qsize(self):
        return len(self._queue)

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= self.qsize()

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

    def __str__(self):
        return f'<{type(self).__name__} {self._format()}>'

    def _format(self):
        words = [f'maxsize={self._maxsize!r}']
        if items := getattr(self, '_queue', None):
            words.append(f'_queue={list(items)!r}')
        words += [f'{name}[{len(line)}]' for name in ('_getters', '_putters') if (line := getattr(self, name))]
        if self._unfinished_tasks:
            words.append(f'tasks={self._unfinished_tasks}')
        if self._is_shutdown:
            words.append('shutdown')
        return ' '.join(words)

    __class_getitem__ = classmethod(type(list[int]))

    # ---- putting and getting ----

    async def get(self):
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            with _Place(self._get_loop(), self._getters, self.empty) as called:
                await called
        return self.get_nowait()

    async def put(self, item):
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            with _Place(self._get_loop(), self._putters, self.full) as called:
                await called
        return self.put_nowait(item)

    def get_nowait(self):
        if self.empty():
            raise QueueShutDown if self._is_shutdown else QueueEmpty
        item = self._get()
        _call(self._putters)
        return item

    def put_nowait(self, item):
        if self._is_shutdown or self.full():
            raise QueueShutDown if self._is_shutdown else QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        _call(self._getters)

    # ---- the end ----

    def _finish(self, tasks):
        self._unfinished_tasks -= tasks
        if not self._unfinished_tasks:
            _call(self._joiners, len(self._joiners))

    def task_done(self):
        if self._unfinished_tasks < 1:
            raise ValueError('task_done() called too many times')
        self._finish(1)

    async def join(self):
        if self._unfinished_tasks:
            with _Place(self._get_loop(), self._joiners) as called:
                await called

    def shutdown(self, immediate=False):
        self._is_shutdown = True
        if immediate:
            dropped = 0
            while not self.empty():
                self._get()
                dropped += 1
            self._finish(min(dropped, self._unfinished_tasks))
        for line in (self._getters, self._putters):
            _call(line, len(line))


class PriorityQueue(Queue):
    """The smallest first."""

    _kept_in = list

    def _get(self):
        return heappop(self._queue)

    def _put(self, item):
        heappush(self._queue, item)


class LifoQueue(Queue):
    """The newest first."""

    _kept_in = list

    def _get(self):
        return self._queue.pop()
