"""The loop and the policy of this machine, which is neither Unix nor Windows but behaves like the former."""

__all__ = ('SelectorEventLoop', 'DefaultEventLoopPolicy', 'EventLoop')

from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.events import BaseDefaultEventLoopPolicy, Handle
from asyncio.selector_events import BaseSelectorEventLoop


class _UnixSelectorEventLoop(BaseSelectorEventLoop):
    """Here signals come from Ctrl-C and from the program itself."""

    _signal_handlers = None

    def add_signal_handler(self, sig, callback, *args):
        if iscoroutine(callback) or iscoroutinefunction(callback):
            raise TypeError('coroutines cannot be used with add_signal_handler()')
        signal = self._checked(sig)
        self._check_closed()
        handle = Handle(callback, args, self, None)
        try:
            signal.signal(sig, lambda number, frame: self._handle_signal(number))
        except ValueError as error:
            raise RuntimeError(str(error))
        except OSError as error:
            from errno import EINVAL
            if error.errno == EINVAL:
                raise RuntimeError(f'sig {sig} cannot be caught')
            raise
        if self._signal_handlers is None:
            self._signal_handlers = {}
        self._signal_handlers[sig] = handle

    def remove_signal_handler(self, sig):
        signal = self._checked(sig)
        if (self._signal_handlers or {}).pop(sig, None) is None:
            return False
        signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
        return True

    def _handle_signal(self, sig):
        handle = (self._signal_handlers or {}).get(sig)
        if handle is not None:
            self._add_callback(handle)
            self._write_to_self()

    @staticmethod
    def _checked(sig):
        import signal
        if not isinstance(sig, int):
            raise TypeError(f'sig must be an int, not {sig!r}')
        if sig not in signal.valid_signals():
            raise ValueError(f'invalid signal number {sig}')
        return signal

    def close(self):
        super().close()
        for sig in list(self._signal_handlers or ()):
            self.remove_signal_handler(sig)


EventLoop = SelectorEventLoop = _UnixSelectorEventLoop


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    _loop_factory = EventLoop


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
