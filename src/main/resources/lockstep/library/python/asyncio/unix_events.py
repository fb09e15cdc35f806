"""The loop and the policy of this machine, which is neither Unix nor Windows but behaves like the former."""

__all__ = ('SelectorEventLoop', 'DefaultEventLoopPolicy', 'EventLoop')

import _signal
import threading
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
        if threading.current_thread() is not threading.main_thread():
            raise RuntimeError('set_wakeup_fd only works in main thread of the main interpreter')
        handle = Handle(callback, args, self, None)

        def _sighandler_noop(signum, frame):
            # told apart by the loop when it looks for files next, as it would read what a wake-up pipe brings
            if not self._closed:
                self._arrive_in(0, self._handle_signal, signum)
                self._write_to_self()

        _sighandler_noop.__qualname__ = '_sighandler_noop'
        try:
            signal.signal(sig, _sighandler_noop)
        except OSError as error:
            if error.errno != 22:
                raise
            raise RuntimeError(f'sig {sig} cannot be caught')
        if self._signal_handlers is None:
            self._signal_handlers = {}
        self._signal_handlers[sig] = handle
        _signal.wakes(True)

    def remove_signal_handler(self, sig):
        signal = self._checked(sig)
        if (self._signal_handlers or {}).pop(sig, None) is None:
            return False
        signal.signal(sig, signal.default_int_handler if sig == signal.SIGINT else signal.SIG_DFL)
        if not self._signal_handlers:
            _signal.wakes(False)
        return True

    def _handle_signal(self, sig):
        handle = (self._signal_handlers or {}).get(sig)
        if handle is None:
            return
        if handle._cancelled:
            self.remove_signal_handler(sig)
        else:
            self._add_callback(handle)

    @staticmethod
    def _checked(sig):
        import signal
        if not isinstance(sig, int):
            raise TypeError(f'sig must be an int, not {sig!r}')
        if sig not in signal.valid_signals():
            raise ValueError(f'invalid signal number {sig}')
        return signal

    async def _sock_sendfile_native(self, sock, file, offset, count):
        from asyncio.exceptions import SendfileNotAvailableError
        try:
            file.fileno()
        except (AttributeError, OSError):
            raise SendfileNotAvailableError('not a regular file')
        from asyncio._connections import _send_pieces
        return await _send_pieces(file, offset, count, lambda piece: self.sock_sendall(sock, piece))

    def close(self):
        super().close()
        for sig in list(self._signal_handlers or ()):
            self.remove_signal_handler(sig)


EventLoop = SelectorEventLoop = _UnixSelectorEventLoop


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    _loop_factory = EventLoop


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
