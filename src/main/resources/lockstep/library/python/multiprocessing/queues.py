"""Queues between processes: a pipe, and a lock around each of its ends."""

import os
import pickle
import sys
import threading
import time
from _deque import deque
from _multiprocessing import named as _named
from _thread import _jobs_wait_in, _show_lock
from queue import Empty, Full
from . import connection, context, reduction
from .util import Finalize, is_exiting

__all__ = ['JoinableQueue', 'Queue', 'SimpleQueue']

_LAST = object()


class _Ends:
    """The pipe of a queue; both ends go to a child that is being started, under the locks of their users."""

    _parts = '_reader', '_writer', '_rlock', '_wlock'
    __class_getitem__ = classmethod(type(list[int]))

    def _lay(self, ctx):
        self._reader, self._writer = connection.Pipe(duplex=False)
        self._rlock, self._wlock = ctx.Lock(), ctx.Lock()

    def _call(self, kind):
        """Names for what is to be seen of it."""
        waits = self._reader._waits = _named(f'get() of a {kind}')
        self._rlock._semlock._shown_as(waits)
        _jobs_wait_in(waits.removeprefix('get() of ').removeprefix('a '), self._reader._end)

    def __getstate__(self):
        context.assert_spawning(self)
        return tuple(getattr(self, part) for part in self._parts)

    def __setstate__(self, state):
        self.__dict__.update(zip(self._parts, state))

    def empty(self):
        return not self._reader.poll()

    def _close_ends(self):
        for end in (self._reader, self._writer):
            end.close()


class SimpleQueue(_Ends):
    """Whoever puts waits until the pipe has taken it."""

    def __init__(self, *, ctx):
        self._lay(ctx)
        self._call('SimpleQueue')

    close = _Ends._close_ends

    def put(self, obj):
        data = reduction.dumps(obj)
        with self._wlock:
            self._writer.send_bytes(data)

    def get(self):
        with self._rlock:
            data = self._reader.recv_bytes()
        return pickle.loads(data)


class _Outbox:
    """What was put and has not been written yet, and the thread that pickles and writes it."""

    def __init__(self, write):
        self._items = deque()
        lock = threading.Lock()
        _show_lock(lock, 'a Queue, for anything to send')
        self._change = threading.Condition(lock)
        self._write = write
        self.thread = threading.Thread(target=self._feed, name='QueueFeederThread', daemon=True)
        self.thread.start()

    def add(self, item):
        with self._change:
            self._items.append(item)
            self._change.notify()

    def _next(self):
        with self._change:
            while not self._items:
                self._change.wait()
            return self._items.popleft()

    def _feed(self):
        while (item := self._next()) is not _LAST:
            self._write(item)
            item = None  # a big one is not to be kept while there is nothing to do
        self._write(_LAST)


class Queue(_Ends):
    """Nobody who puts waits for the pipe: a thread of each process writes for it."""

    _parts = *_Ends._parts, '_room', '_maxsize', '_opid'

    def __init__(self, maxsize=0, *, ctx):
        if maxsize <= 0:
            from .synchronize import SEM_VALUE_MAX as maxsize
        self._lay(ctx)
        self._call(type(self).__name__)
        self._maxsize, self._opid = maxsize, os.getpid()
        self._room = ctx.BoundedSemaphore(maxsize)
        self._room._semlock._called(f'put() of a {type(self).__name__}')
        self._begin()

    def __setstate__(self, state):
        super().__setstate__(state)
        self._begin()

    def _begin(self):
        """What every process has for itself."""
        self._closed = self._unawaited = False
        self._outbox = self._closing = self._awaiting = None

    def _check_open(self):
        if self._closed:
            raise ValueError(f'Queue {self!r} is closed')

    # ---- putting ----

    def put(self, obj, block=True, timeout=None):
        self._check_open()
        if not self._room.acquire(block, timeout):
            raise Full
        self._hand_over(obj)

    def put_nowait(self, obj):
        return self.put(obj, block=False)

    def _hand_over(self, obj):
        if self._outbox is None:
            outbox = self._outbox = _Outbox(self._write)
            if not self._unawaited:
                self._awaiting = Finalize(None, outbox.thread.join, exitpriority=-5)
            self._closing = Finalize(None, outbox.add, (_LAST,), exitpriority=10)
        self._outbox.add(obj)

    def _write(self, obj):
        if obj is _LAST:
            self._close_ends()
            return
        try:
            data = reduction.dumps(obj)
            with self._wlock:
                self._writer.send_bytes(data)
        except Exception as error:
            if not is_exiting():
                self._room.release()
                self._on_queue_feeder_error(error, obj)

    @staticmethod
    def _on_queue_feeder_error(e, obj):
        import _thread
        sys.stderr.write(_thread._format_exception(e))

    # ---- getting ----

    def get(self, block=True, timeout=None):
        self._check_open()
        if block and timeout is None:
            with self._rlock:
                data = self._take()
        else:
            end = time.monotonic() + (timeout if block else 0)
            if not self._rlock.acquire(block, timeout):
                raise Empty
            try:
                if not self._reader.poll(max(end - time.monotonic(), 0) if block else 0):
                    raise Empty
                data = self._take()
            finally:
                self._rlock.release()
        return pickle.loads(data)

    def get_nowait(self):
        return self.get(block=False)

    def _take(self):
        data = self._reader.recv_bytes()
        self._room.release()
        return data

    # ---- how it stands ----

    def qsize(self):
        return self._maxsize - self._room._semlock._get_value()

    def full(self):
        return self._room._semlock._is_zero()

    # ---- the end ----

    def close(self):
        self._closed = True
        if self._closing is not None:
            self._closing()

    def join_thread(self):
        assert self._closed, f'Queue {self!r} not closed'
        if self._awaiting is not None:
            self._awaiting()

    def cancel_join_thread(self):
        self._unawaited = True
        if self._awaiting is not None:
            self._awaiting.cancel()


class JoinableQueue(Queue):
    """One that counts what was got and not yet reported done."""

    _parts = *Queue._parts, '_all_done', '_unfinished'

    def __init__(self, maxsize=0, *, ctx):
        super().__init__(maxsize, ctx=ctx)
        self._all_done, self._unfinished = ctx.Condition(), ctx.Semaphore(0)
        self._all_done._called('join() of a JoinableQueue')

    def _hand_over(self, obj):
        with self._all_done:
            super()._hand_over(obj)
            self._unfinished.release()

    def task_done(self):
        with self._all_done:
            if not self._unfinished.acquire(False):
                raise ValueError('task_done() called too many times')
            if self._unfinished._semlock._is_zero():
                self._all_done.notify_all()

    def join(self):
        with self._all_done:
            if not self._unfinished._semlock._is_zero():
                self._all_done.wait()
