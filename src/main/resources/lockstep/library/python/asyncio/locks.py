"""What tasks of one loop wait for each other with. Who waits stands in a line; who came first is called first."""

__all__ = ('Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier')

from _aio import name_to_be_stored as _name
from _collections import deque
from asyncio.exceptions import BrokenBarrierError, CancelledError
from asyncio.mixins import _LoopBoundMixin


class _Named(_LoopBoundMixin):
    """Keeps the name it has in the program, for the timeline; says in brackets how it is."""

    def __init__(self):
        self._label = _name()

    def __repr__(self):
        return f"<{super().__repr__()[1:-1]} [{', '.join(self._words())}]>"


class _Lined(_Named):
    """Has a line of futures. A place in it is given up by its owner, when that goes on, and not by who calls it."""

    def __init__(self):
        super().__init__()
        self._waiters = deque()

    def _words(self):
        yield self._state()
        if self._waiters:
            yield f'waiters:{len(self._waiters)}'

    def _missed(self):
        """Somebody was called, and cancelled before it could come."""

    def _in_use(self):
        return any(not place.cancelled() for place in self._waiters)

    def _call(self, most, answer):
        """Calls the next ones; how many there were."""
        called = 0
        for place in self._waiters:
            if called >= most:
                break
            if not place.done():
                place.set_result(answer)
                called += 1
        return called


class _Place:
    """Somebody's place in a line, to be awaited in the block: a context leaves no entry of its own in tracebacks."""

    def __init__(self, lined):
        self._lined = lined

    def __enter__(self):
        self._place = place = self._lined._get_loop().create_future()
        self._lined._waiters.append(place)
        return place

    def __exit__(self, kind, error, trace):
        place = self._place
        if kind is not None and isinstance(error, CancelledError) and place.done() and not place.cancelled():
            self._lined._missed()
        self._lined._waiters.remove(place)


class _Held:
    """For async with."""

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc_info):
        self.release()


class Lock(_Held, _Lined):
    def __init__(self):
        super().__init__()
        self._locked = False

    def _state(self):
        return 'locked' if self.locked() else 'unlocked'

    def locked(self):
        return self._locked

    async def acquire(self):
        # a free lock that others wait for is about to be theirs
        if self._locked or self._in_use():
            try:
                with _Place(self) as called:
                    await called
            except CancelledError:
                if not self._locked:
                    self._offer()
                raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._offer()

    def _offer(self):
        # to the first only: one that was called or cancelled before, but has not run since, will offer it to the next
        for first in self._waiters:
            if not first.done():
                first.set_result(True)
            return


class Event(_Lined):
    def __init__(self):
        super().__init__()
        self._value = False

    def _state(self):
        return 'set' if self._value else 'unset'

    def is_set(self):
        return self._value

    def clear(self):
        self._value = False

    def set(self):
        if not self._value:
            self._value = True
            self._call(len(self._waiters), True)

    async def wait(self):
        if not self._value:
            with _Place(self) as called:
                await called
        return True


class Condition(_Held, _Lined):
    _state = Lock._state

    def __init__(self, lock=None):
        super().__init__()
        self._lock = Lock() if lock is None else lock
        for name in ('locked', 'acquire', 'release'):
            setattr(self, name, getattr(self._lock, name))

    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        # that the loop is the wrong one is said before the lock is gone
        self._get_loop()
        self.release()
        try:
            try:
                with _Place(self) as called:
                    await called
            finally:
                await self._lock_again()
        except BaseException:
            # perhaps a notification was for us, and somebody else can use it
            self._call(1, False)
            raise
        return True

    async def _lock_again(self):
        """Takes the lock, whatever happens: being cancelled has to wait until it is held."""
        interruption = None
        while True:
            try:
                await self.acquire()
            except CancelledError as error:
                interruption = error
                continue
            if interruption is None:
                return
            try:
                raise interruption
            finally:
                interruption = None

    async def wait_for(self, predicate):
        while not (result := predicate()):
            await self.wait()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        self._call(n, False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_Held, _Lined):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        super().__init__()
        self._value = value

    def _state(self):
        return 'locked' if self.locked() else f'unlocked, value:{self._value}'

    def locked(self):
        return self._value == 0 or self._in_use()

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        try:
            with _Place(self) as called:
                await called
        finally:
            # what was released when everybody in the line had been called already
            while self._value > 0 and self._grant():
                pass
        return True

    def release(self):
        self._value += 1
        self._grant()

    def _grant(self):
        """One for the next in the line, counted off now: nobody who comes meanwhile takes it."""
        granted = self._call(1, True)
        self._value -= granted
        return granted

    def _missed(self):
        self._value += 1


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._most = value

    def release(self):
        if self._value >= self._most:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


# ---- a barrier: rounds of filling and draining, or it is reset or broken ----

_FILLING = 'filling'
_DRAINING = 'draining'
_RESETTING = 'resetting'
_BROKEN = 'broken'


class Barrier(_Named):
    def __init__(self, parties):
        if parties < 1:
            raise ValueError('parties must be > 0')
        super().__init__()
        self._parties = parties
        self._count = 0
        self._state = _FILLING
        self._cond = Condition()

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count if self._state == _FILLING else 0)
    broken = property(lambda self: self._state == _BROKEN)

    def _words(self):
        yield self._state
        if not self.broken:
            yield f'waiters:{self.n_waiting}/{self.parties}'

    def _become(self, state):
        self._state = state
        self._cond.notify_all()

    async def wait(self):
        async with self._cond:
            await self._block()
            place = self._count
            self._count += 1
            try:
                if self._count == self._parties:
                    self._become(_DRAINING)
                else:
                    await self._wait()
            finally:
                self._count -= 1
                if self._count == 0:
                    self._become(_BROKEN if self.broken else _FILLING)
            return place

    async def _block(self):
        # those of the last round leave first
        await self._cond.wait_for(lambda: self._state in (_FILLING, _BROKEN))
        if self.broken:
            raise BrokenBarrierError('Barrier aborted')

    async def _wait(self):
        await self._cond.wait_for(lambda: self._state != _FILLING)
        if self._state != _DRAINING:
            raise BrokenBarrierError('Abort or reset of barrier')

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *exc_info):
        pass

    async def reset(self):
        async with self._cond:
            self._become(_RESETTING if self._count else _FILLING)

    async def abort(self):
        async with self._cond:
            self._become(_BROKEN)
