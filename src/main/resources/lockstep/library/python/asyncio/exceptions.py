"""What goes wrong in asyncio."""

__all__ = ('BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError', 'IncompleteReadError',
           'LimitOverrunError', 'SendfileNotAvailableError')

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """A task or future was cancelled."""


class _Remade:
    """Pickled as what it was made of, for its message is not that."""

    def __reduce__(self):
        return type(self), self._parts()


class LimitOverrunError(_Remade, Exception):
    """There is more without a separator than a reader's limit allows; consumed bytes may be skipped."""

    def __init__(self, message, consumed):
        Exception.__init__(self, message)
        self.consumed = consumed

    def _parts(self):
        return self.args[0], self.consumed


class IncompleteReadError(_Remade, EOFError):
    """The end came before all that was to be read; partial is what there was."""

    def __init__(self, partial, expected):
        self.partial, self.expected = partial, expected
        total = 'undefined' if expected is None else repr(expected)
        EOFError.__init__(self, f'{len(partial)} bytes read on a total of {total} expected bytes')

    def _parts(self):
        return self.partial, self.expected


# and three that say it by their names
BrokenBarrierError, SendfileNotAvailableError, InvalidStateError = (
    type(name, (base,), {'__doc__': doc, '__module__': __name__}) for name, base, doc in (
        ('BrokenBarrierError', RuntimeError, 'A barrier was aborted or reset while tasks waited at it.'),
        ('SendfileNotAvailableError', RuntimeError, 'There is no way to send this file so.'),
        ('InvalidStateError', Exception, 'A future is not in the state for that.')))
