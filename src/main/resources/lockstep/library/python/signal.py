"""Signals in their smallest form: handlers can be set, and raise_signal calls them."""

from enum import IntEnum as _IntEnum


class Signals(_IntEnum):
    SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT = 1, 2, 3, 4, 5, 6
    SIGFPE, SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2, SIGPIPE = 8, 9, 10, 11, 12, 13
    SIGALRM, SIGTERM, SIGCHLD, SIGCONT, SIGSTOP = 14, 15, 17, 18, 19


class Handlers(_IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


SIG_DFL, SIG_IGN = Handlers
(SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM,
 SIGTERM, SIGCHLD, SIGCONT, SIGSTOP) = Signals


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


_handlers = {SIGINT: default_int_handler}


def getsignal(signalnum):
    return _handlers.get(signalnum, SIG_DFL)


def signal(signalnum, handler):
    import threading
    if threading.current_thread() is not threading.main_thread():
        raise ValueError('signal only works in main thread of the main interpreter')
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if not 1 <= signalnum <= 64:
        raise ValueError('signal number out of range')
    old = getsignal(signalnum)
    _handlers[signalnum] = handler
    if signalnum == SIGINT:
        import _thread
        _thread._on_interrupt(None if handler is default_int_handler else lambda: raise_signal(SIGINT))
    return old


def raise_signal(signalnum, /):
    handler = getsignal(signalnum)
    if handler is default_int_handler:
        import _thread
        _thread.interrupt_main()
    elif callable(handler) and not isinstance(handler, Handlers):
        import sys
        handler(int(signalnum), sys._getframe(1))
    elif handler == SIG_DFL and signalnum not in (SIGCHLD, SIGCONT):
        raise SystemExit(128 + signalnum)


def strsignal(signalnum, /):
    return {SIGINT: 'Interrupt', SIGTERM: 'Terminated', SIGKILL: 'Killed', SIGHUP: 'Hangup',
            SIGALRM: 'Alarm clock'}.get(signalnum)


def valid_signals():
    return set(Signals)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    return -1


def siginterrupt(signalnum, flag, /):
    pass
