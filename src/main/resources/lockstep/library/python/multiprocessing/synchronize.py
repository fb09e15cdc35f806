"""Locks and their like between processes."""

import threading
import time
from _multiprocessing import SemLock as _SemLock
from . import context, process

__all__ = ['Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Condition', 'Event']

SEM_VALUE_MAX = 2147483647
_RECURSIVE, _SEMAPHORE = 0, 1


class SemLock:
    def __init__(self, kind, value, maxvalue, *, ctx):
        self._take_over(_SemLock(kind, value, maxvalue, type(self).__name__))

    def _take_over(self, semlock):
        self._semlock = semlock
        self.acquire = semlock.acquire
        self.release = semlock.release

    def __enter__(self):
        return self._semlock.__enter__()

    def __exit__(self, *args):
        return self._semlock.__exit__(*args)

    def __getstate__(self):
        context.assert_spawning(self)
        return self._semlock.handle, self._semlock.kind

    def __setstate__(self, state):
        self._take_over(_SemLock._rebuild(*state))

    def _owner(self):
        """How a repr calls who holds it."""
        if self._semlock._is_mine():
            name = process.current_process().name
            thread = threading.current_thread().name
            return name if thread == 'MainThread' else name + '|' + thread
        if self._semlock._get_value() == 1:
            return 'None'
        if self._semlock._count() > 0:
            return 'SomeOtherThread'
        return 'SomeOtherProcess'


class Semaphore(SemLock):
    def __init__(self, value=1, *, ctx):
        super().__init__(_SEMAPHORE, value, SEM_VALUE_MAX, ctx=ctx)

    def get_value(self):
        return self._semlock._get_value()

    def __repr__(self):
        return f'<{type(self).__name__}(value={self._semlock._get_value()})>'


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1, *, ctx):
        SemLock.__init__(self, _SEMAPHORE, value, value, ctx=ctx)

    def __repr__(self):
        return (f'<{type(self).__name__}(value={self._semlock._get_value()}, '
                f'maxvalue={self._semlock.maxvalue})>')


class Lock(SemLock):
    def __init__(self, *, ctx):
        super().__init__(_SEMAPHORE, 1, 1, ctx=ctx)

    def __repr__(self):
        return f'<{type(self).__name__}(owner={self._owner()})>'


class RLock(SemLock):
    def __init__(self, *, ctx):
        super().__init__(_RECURSIVE, 1, 1, ctx=ctx)

    def __repr__(self):
        owner = self._owner()
        if owner == 'None':
            count = 0
        elif self._semlock._is_mine():
            count = self._semlock._count()
        else:
            count = 'nonzero'
        return f'<{type(self).__name__}({owner}, {count})>'


class Condition:
    def __init__(self, lock=None, *, ctx):
        self._lock = lock or ctx.RLock()
        self._sleeping_count = ctx.Semaphore(0)
        self._woken_count = ctx.Semaphore(0)
        self._wait_semaphore = ctx.Semaphore(0)
        self._bind()

    def _bind(self):
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __getstate__(self):
        context.assert_spawning(self)
        return self._lock, self._sleeping_count, self._woken_count, self._wait_semaphore

    def __setstate__(self, state):
        self._lock, self._sleeping_count, self._woken_count, self._wait_semaphore = state
        self._bind()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        waiters = self._sleeping_count.get_value() - self._woken_count.get_value()
        return f'<{type(self).__name__}({self._lock}, {waiters})>'

    def wait(self, timeout=None):
        assert self._lock._semlock._is_mine(), 'must acquire() condition before using wait()'
        self._sleeping_count.release()
        held = self._lock._semlock._count()
        for _ in range(held):
            self._lock.release()
        try:
            return self._wait_semaphore.acquire(True, timeout)
        finally:
            self._woken_count.release()
            for _ in range(held):
                self._lock.acquire()

    def notify(self, n=1):
        assert self._lock._semlock._is_mine(), 'lock is not owned'
        assert not self._wait_semaphore.acquire(False), 'notify: Should not have been able to acquire _wait_semaphore'
        # those whose time was over are awake without having been told
        while self._woken_count.acquire(False):
            assert self._sleeping_count.acquire(False), 'notify: Bug in sleeping_count'
        told = 0
        while told < n and self._sleeping_count.acquire(False):
            self._wait_semaphore.release()
            told += 1
        if told:
            for _ in range(told):
                self._woken_count.acquire()
            while self._wait_semaphore.acquire(False):
                pass

    def notify_all(self):
        self.notify(SEM_VALUE_MAX)

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if result:
            return result
        end = None if timeout is None else time.monotonic() + timeout
        left = timeout
        while not result:
            if end is not None:
                left = end - time.monotonic()
                if left <= 0:
                    break
            self.wait(left)
            result = predicate()
        return result


class Event:
    def __init__(self, *, ctx):
        self._cond = ctx.Condition(ctx.Lock())
        self._flag = ctx.Semaphore(0)

    def is_set(self):
        with self._cond:
            if self._flag.acquire(False):
                self._flag.release()
                return True
            return False

    def set(self):
        with self._cond:
            self._flag.acquire(False)
            self._flag.release()
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag.acquire(False)

    def wait(self, timeout=None):
        with self._cond:
            if self._flag.acquire(False):
                self._flag.release()
                return True
            self._cond.wait(timeout)
            if self._flag.acquire(False):
                self._flag.release()
                return True
            return False

    def __repr__(self):
        status = 'set' if self.is_set() else 'unset'
        return f'<{type(self).__qualname__} at {id(self):#x} {status}>'


class Barrier(threading.Barrier):
    """A threading.Barrier whose state and count stand in shared memory."""

    def __init__(self, parties, action=None, timeout=None, *, ctx):
        import _shared
        if parties < 1:
            raise ValueError('parties must be > 0')
        self.__setstate__((parties, action, timeout, ctx.Condition(), _shared.new(8)))
        self._state = 0
        self._count = 0

    def __setstate__(self, state):
        self._parties, self._action, self._timeout, self._cond, self._block = state

    def __getstate__(self):
        return self._parties, self._action, self._timeout, self._cond, self._block

    @property
    def _state(self):
        import _shared
        return _shared.get(self._block, 'i', 0)

    @_state.setter
    def _state(self, value):
        import _shared
        _shared.set(self._block, 'i', 0, value)

    @property
    def _count(self):
        import _shared
        return _shared.get(self._block, 'i', 1)

    @_count.setter
    def _count(self, value):
        import _shared
        _shared.set(self._block, 'i', 1, value)
