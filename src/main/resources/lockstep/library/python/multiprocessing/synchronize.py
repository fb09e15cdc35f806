"""Locks and their like between processes: the kernel's semaphores, which go to a child by their number."""

import threading
from _multiprocessing import SemLock as _Semaphore
from . import context, process

__all__ = ['Barrier', 'BoundedSemaphore', 'Condition', 'Event', 'Lock', 'RLock', 'Semaphore']

RECURSIVE_MUTEX, SEMAPHORE = range(2)
SEM_VALUE_MAX = 0x7fffffff


class SemLock:
    """One semaphore; the process that holds it as a lock is known to it."""

    _of_fork = False

    def __init__(self, kind, value, maxvalue, *, ctx):
        self._bind(_Semaphore(kind, value, maxvalue, type(self).__name__))
        self._of_fork = getattr(ctx, '_name', None) == 'fork'

    def _bind(self, semlock):
        self._semlock = semlock
        self.acquire, self.release = semlock.acquire, semlock.release

    def __getstate__(self):
        context.assert_spawning(self)
        if self._of_fork:
            raise RuntimeError('A SemLock created in a fork context is being shared with a process in a spawn context. '
                               'This is not supported. Please use the same context to create multiprocessing objects '
                               'and Process.')
        return self._semlock.handle, self._semlock.kind

    def __setstate__(self, state):
        self._bind(_Semaphore._rebuild(*state))

    def __enter__(self):
        return self._semlock.__enter__()

    def __exit__(self, *exception):
        return self._semlock.__exit__(*exception)

    def __repr__(self):
        return f'<{type(self).__name__}({self._stands()})>'

    def _holder(self):
        """Who holds it, as far as one can tell from here."""
        semlock = self._semlock
        if not semlock._is_mine():
            elsewhere = 'SomeOtherThread' if semlock._count() else 'SomeOtherProcess'
            return 'None' if semlock._get_value() == 1 else elsewhere
        names = process.current_process().name, threading.current_thread().name
        return names[0] if names[1] == 'MainThread' else '|'.join(names)


class Lock(SemLock):
    def __init__(self, *, ctx):
        super().__init__(SEMAPHORE, 1, 1, ctx=ctx)

    def _stands(self):
        return f'owner={self._holder()}'


class RLock(SemLock):
    def __init__(self, *, ctx):
        super().__init__(RECURSIVE_MUTEX, 1, 1, ctx=ctx)

    def _stands(self):
        holder = self._holder()
        if self._semlock._is_mine():
            return f'{holder}, {self._semlock._count()}'
        return 'None, 0' if holder == 'None' else f'{holder}, nonzero'


class Semaphore(SemLock):
    def __init__(self, value=1, *, ctx):
        super().__init__(SEMAPHORE, value, SEM_VALUE_MAX, ctx=ctx)

        self._semlock._called('acquire() of a Semaphore')

    def get_value(self):
        return self._semlock._get_value()

    def _stands(self):
        return f'value={self.get_value()}'


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1, *, ctx):
        SemLock.__init__(self, SEMAPHORE, value, value, ctx=ctx)
        self._semlock._called('acquire() of a BoundedSemaphore')

    def _stands(self):
        return f'{super()._stands()}, maxvalue={self._semlock.maxvalue}'


class Condition:
    """Waiters sleep at one semaphore, _wait_semaphore. How many have lain down and how many got up since is counted in two more;
    whoever wakes others waits until they are up, so that nobody who comes later takes the bell for himself."""

    _parts = '_lock', '_sleeping_count', '_woken_count', '_wait_semaphore'

    def __init__(self, lock=None, *, ctx):
        self.__setstate__([lock or ctx.RLock(), *(ctx.Semaphore(0) for _ in range(3))])
        self._called('wait() of a Condition')

    def _called(self, what):
        self._wait_semaphore._semlock._called(what)

    def __setstate__(self, state):
        self.__dict__.update(zip(self._parts, state))
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __getstate__(self):
        context.assert_spawning(self)
        return [getattr(self, part) for part in self._parts]

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exception):
        return self._lock.__exit__(*exception)

    def __repr__(self):
        return f'<{type(self).__name__}({self._lock}, {self._sleeping_count.get_value() - self._woken_count.get_value()})>'

    def wait(self, timeout=None):
        own = self._lock._semlock
        assert own._is_mine(), 'must acquire() condition before using wait()'
        self._sleeping_count.release()
        depth = own._count()
        for _ in range(depth):
            self.release()
        try:
            return self._wait_semaphore.acquire(True, timeout)
        finally:
            self._woken_count.release()
            for _ in range(depth):
                self.acquire()

    wait_for = threading.Condition.wait_for

    def notify(self, n=1):
        assert self._lock._semlock._is_mine(), 'lock is not owned'
        assert not self._wait_semaphore.acquire(False), 'notify: the bell rings already'
        # whose time was over is up without having been woken
        while self._woken_count.acquire(False):
            assert self._sleeping_count.acquire(False), 'notify: more are up than lay down'
        woken = 0
        while woken < n and self._sleeping_count.acquire(False):
            self._wait_semaphore.release()
            woken += 1
        for _ in range(woken):
            self._woken_count.acquire()
        while woken and self._wait_semaphore.acquire(False):
            pass  # rung for one whose time was over at the same moment

    def notify_all(self):
        self.notify(SEM_VALUE_MAX)


class Event:
    """Set while the semaphore _flag is at one."""

    def __init__(self, *, ctx):
        self._cond = ctx.Condition(ctx.Lock())
        self._flag = ctx.Semaphore(0)
        self._cond._called('wait() of an Event')

    def __repr__(self):
        return f"<{type(self).__qualname__} at {id(self):#x} {'set' if self.is_set() else 'unset'}>"

    def _raised(self):
        up = self._flag.acquire(False)
        if up:
            self._flag.release()
        return up

    def is_set(self):
        with self._cond:
            return self._raised()

    def wait(self, timeout=None):
        with self._cond:
            if self._raised():
                return True
            self._cond.wait(timeout)
            return self._raised()

    def clear(self):
        with self._cond:
            self._flag.acquire(False)

    def set(self):
        with self._cond:
            if not self._raised():
                self._flag.release()
            self._cond.notify_all()


def _shared_int(index):
    """An attribute that stands in the shared memory of its object, _block."""

    def read(self):
        import _shared
        return _shared.get(self._block, 'i', index)

    def write(self, value):
        import _shared
        _shared.set(self._block, 'i', index, value)

    return property(read, write)


class Barrier(threading.Barrier):
    """The barrier of threads with its two numbers in shared memory and a condition between processes."""

    _stage, _inside = map(_shared_int, range(2))

    def __init__(self, parties, action=None, timeout=None, *, ctx):
        import _shared
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._parties, self._action, self._timeout = parties, action, timeout
        self._cond, self._block = ctx.Condition(), _shared.new(8)
        self._cond._called('wait() of a Barrier')
