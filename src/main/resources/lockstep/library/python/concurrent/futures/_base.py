"""Futures between threads. Each has a condition of its own; who waits for several hangs a waiter into each."""

import threading
from time import monotonic as _now
import _thread

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

PENDING = 'PENDING'
RUNNING = 'RUNNING'
FINISHED = 'FINISHED'
CANCELLED = 'CANCELLED'
# all who wait have been told, too
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
_GIVEN_UP = (CANCELLED, CANCELLED_AND_NOTIFIED)
_ENDED = (*_GIVEN_UP, FINISHED)
# of these a waiter will not be told
_TOLD = (CANCELLED_AND_NOTIFIED, FINISHED)


class Error(Exception):
    """What the next two are."""


class CancelledError(Error):
    """There is no result and will be none."""


class InvalidStateError(Error):
    """A result for a future that has one."""


class BrokenExecutor(RuntimeError):
    """A worker died, and with it the pool."""


TimeoutError = TimeoutError


def _log(level, message, *args, **options):
    import logging
    write = getattr(logging.getLogger('concurrent.futures'), level)
    write(message, *args, **options)


# ---- waiting for several ----

class _First:
    """Hears of futures that end; the first is enough."""

    def __init__(self):
        self.event = threading.Event()
        self.ended = []

    def hear(self, future):
        self.ended.append(future)
        self.event.set()


class _Each(_First):
    """Hears of all of them, some at a time."""

    def __init__(self):
        super().__init__()
        self.lock = threading.Lock()

    def hear(self, future):
        with self.lock:
            super().hear(future)

    def take(self):
        with self.lock:
            taken, self.ended = self.ended, []
            self.event.clear()
        return taken


class _Last(_First):
    """Waits until so many have ended, or one has failed if that is enough."""

    def __init__(self, count, or_failed):
        self.lock = threading.Lock()
        super().__init__()
        self.count = count
        self.or_failed = or_failed

    def hear(self, future):
        if self.or_failed and future._exception is not None:
            super().hear(future)
            return
        self.ended.append(future)
        with self.lock:
            self.count -= 1
            if self.count == 0:
                self.event.set()


class _All:
    """With it all these futures stay as they are. Locked in one order everywhere, so that nobody waits in a ring."""

    def __init__(self, futures):
        self._conditions = [future._condition for future in sorted(futures, key=id)]

    def __enter__(self):
        for condition in self._conditions:
            condition.acquire()

    def __exit__(self, *exc_info):
        for condition in self._conditions:
            condition.release()


def _hang(waiter, futures):
    for future in futures:
        future._waiters.append(waiter)
        _thread._awaits(future)


def _take_off(waiter, futures):
    for future in futures:
        with future._condition:
            if waiter in future._waiters:
                future._waiters.remove(waiter)


def _divided(futures):
    """Those that have ended, and those that have not."""
    ended = {future for future in futures if future._state in _TOLD}
    return ended, futures - ended


def as_completed(fs, timeout=None):
    """Gives each future once, in the order in which they end; TimeoutError when time is up before all have."""
    deadline = None if timeout is None else _now() + timeout
    everybody = {*fs}
    with _All(everybody):
        ended, pending = _divided(everybody)
        waiter = _Each()
        _hang(waiter, pending)
    ready = [*ended]
    # what has been given is nobody's any more but the caller's
    count = len(everybody)
    del ended, everybody
    try:
        while True:
            while ready:
                yield ready.pop()
            if not pending:
                return
            left = None if deadline is None else deadline - _now()
            if left is not None and left < 0:
                raise TimeoutError(f'{len(pending)} (of {count}) futures unfinished')
            waiter.event.wait(left)
            ready = waiter.take()
            pending.difference_update(ready)
            ready.reverse()
    finally:
        _take_off(waiter, pending)


class DoneAndNotDoneFutures(tuple):
    """Two sets, also by name."""

    __slots__ = ()
    _fields = __match_args__ = ('done', 'not_done')

    def __new__(cls, *sets):
        return super().__new__(cls, sets)

    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return 'DoneAndNotDoneFutures(done={!r}, not_done={!r})'.format(*self)


def _failed(future):
    return not future.cancelled() and future.exception() is not None


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits until it is so, or time is up: two sets, done and not_done."""
    everybody = {*fs}
    with _All(everybody):
        done, not_done = _divided(everybody)
        match return_when:
            case _ if not not_done:
                enough = True
            case 'FIRST_COMPLETED':
                enough, waiter = done, _First()
            case 'FIRST_EXCEPTION':
                enough, waiter = any(map(_failed, done)), _Last(len(not_done), True)
            case 'ALL_COMPLETED':
                enough, waiter = False, _Last(len(not_done), False)
            case _:
                raise ValueError(f'Invalid return condition: {return_when!r}')
        if enough:
            return DoneAndNotDoneFutures(done, not_done)
        _hang(waiter, not_done)
    waiter.event.wait(timeout)
    _take_off(waiter, not_done)
    done.update(waiter.ended)
    return DoneAndNotDoneFutures(done, everybody - done)


# ---- a future ----

class Future:
    def __init__(self):
        self._condition = threading.Condition()
        _thread._name_lock(self._condition._lock, self, 'Future')
        self._state = PENDING
        self._result = self._exception = None
        self._waiters, self._done_callbacks = [], []

    def __repr__(self):
        with self._condition:
            words = [f'<{type(self).__name__} at {id(self):#x}', f"state={self._state.partition('_')[0].lower()}"]
            if self._state == FINISHED:
                how, what = ('raised', self._exception) if self._exception else ('returned', self._result)
                words += (how, type(what).__name__)
            return ' '.join(words) + '>'

    __class_getitem__ = classmethod(type(list[int]))

    # for who made the call

    def _is(self, *states):
        with self._condition:
            return self._state in states

    def running(self):
        return self._is(RUNNING)

    def done(self):
        return self._is(*_ENDED)

    def cancelled(self):
        return self._is(*_GIVEN_UP)

    def cancel(self):
        with self._condition:
            if self._state != PENDING:
                return self._state in _GIVEN_UP
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def _wait(self, timeout):
        """Waits for the end, with the condition held: what is to be raised if there was none or no other."""
        if self._state not in _ENDED:
            _thread._awaits(self)
            self._condition.wait(timeout)
        if self._state == FINISHED:
            return None
        return CancelledError() if self._state in _GIVEN_UP else TimeoutError()

    def result(self, timeout=None):
        with self._condition:
            if (missing := self._wait(timeout)) is not None:
                raise missing
            return self.__get_result()

    def __get_result(self):
        if self._exception is None:
            return self._result
        raise self._exception

    def exception(self, timeout=None):
        with self._condition:
            if (missing := self._wait(timeout)) is not None:
                raise missing
            return self._exception

    def add_done_callback(self, fn):
        with self._condition:
            if self._state not in _ENDED:
                self._done_callbacks.append(fn)
                return
        self._invoke(fn)

    def _invoke(self, callback):
        try:
            callback(self)
        except Exception:
            _log('exception', 'exception calling callback for %r', self)

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._invoke(callback)

    # for who does the work

    def _tell_waiters(self):
        for waiter in self._waiters:
            waiter.hear(self)

    def set_running_or_notify_cancel(self):
        """Whether there is something to be done."""
        with self._condition:
            if self._state not in (PENDING, CANCELLED):
                _log('critical', 'Future %s in unexpected state: %s', id(self), self._state)
                raise RuntimeError('Future in unexpected state')
            wanted = self._state == PENDING
            self._state = RUNNING if wanted else CANCELLED_AND_NOTIFIED
            if not wanted:
                self._tell_waiters()
            return wanted

    def _finish(self, result, exception):
        with self._condition:
            if self._state in _ENDED:
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._result, self._exception = result, exception
            self._state = FINISHED
            self._tell_waiters()
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)


# ---- what pools have in common ----

def _result_or_cancel(future, timeout=None):
    try:
        return future.result(timeout)
    finally:
        # nobody else has it; when time is up it need not be begun any more
        future.cancel()


class Executor:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """All calls are submitted at once; results come in the order of the arguments."""
        deadline = None if timeout is None else timeout + _now()
        # the next one last
        futures = [self.submit(fn, *args) for args in zip(*iterables)][::-1]

        def result_iterator():
            try:
                while futures:
                    left = () if deadline is None else (deadline - _now(),)
                    yield _result_or_cancel(futures.pop(), *left)
            finally:
                for future in futures:
                    future.cancel()

        return result_iterator()
