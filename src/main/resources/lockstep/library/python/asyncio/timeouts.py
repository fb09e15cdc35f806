"""A time after which what stands in an async with block is cancelled, which then looks like a TimeoutError."""

__all__ = ('Timeout', 'timeout', 'timeout_at')

from _asyncio import current_task, get_running_loop
from asyncio.exceptions import CancelledError

# as repr() shows them
_CREATED = 'created'
_ACTIVE = 'active'
_EXPIRING = 'expiring'
_EXPIRED = 'expired'
_FINISHED = 'finished'


def timeout(delay):
    now = get_running_loop().time()
    return Timeout(None if delay is None else now + delay)


def timeout_at(when):
    return Timeout(when)


def _explain(error):
    """Says in the history of an error that the cancellation in it was a timeout."""
    while (before := error.__context__) is not None:
        if isinstance(before, CancelledError):
            late = error.__context__ = TimeoutError()
            late.__cause__ = late.__context__ = before
            return
        error = before


class Timeout:
    def __init__(self, when):
        self._when = when
        self._state = _CREATED
        self._alarm = None

    def __repr__(self):
        if self._state != _ACTIVE:
            return f'<Timeout [{self._state}]>'
        shown = self._when and round(self._when, 3)
        return f'<Timeout [active] when={shown}>'

    def when(self):
        return self._when

    def expired(self):
        return self._state in (_EXPIRING, _EXPIRED)

    def reschedule(self, when):
        match self._state:
            case 'active':
                self._cancel_alarm()
                self._when = when
                self._set_alarm()
            case 'created':
                raise RuntimeError('Timeout has not been entered')
            case over:
                raise RuntimeError(f'Cannot change state of {over} Timeout')

    def _set_alarm(self):
        if self._when is not None:
            loop = get_running_loop()
            if self._when > loop.time():
                self._alarm = loop.call_at(self._when, self._on_timeout)
            else:
                self._alarm = loop.call_soon(self._on_timeout)

    def _cancel_alarm(self):
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _on_timeout(self):
        self._alarm = None
        self._state = _EXPIRING
        self._task.cancel()

    async def __aenter__(self):
        if self._state != _CREATED:
            raise RuntimeError('Timeout has already been entered')
        self._task = current_task()
        if self._task is None:
            raise RuntimeError('Timeout should be used inside a task')
        # cancellations that are not ours
        self._others = self._task.cancelling()
        self._state = _ACTIVE
        self._set_alarm()
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        self._cancel_alarm()
        if self._state == _ACTIVE:
            self._state = _FINISHED
        if self._state != _EXPIRING:
            return
        self._state = _EXPIRED
        if self._task.uncancel() > self._others or exc_val is None:
            # somebody else wants the task to end too, or all was done before it noticed
            return
        if isinstance(exc_val, CancelledError):
            raise TimeoutError from exc_val
        _explain(exc_val)
        if isinstance(exc_val, ExceptionGroup):
            for each in exc_val.exceptions:
                _explain(each)
