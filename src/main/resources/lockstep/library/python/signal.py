"""Signals within the simulated machine: a process may tell itself or another, and set what it does when it is told."""

import _signal
import enum as _enum

Signals = _enum.IntEnum('Signals', {
    'SIG' + name: number for number, names in enumerate((
        '', 'HUP', 'INT', 'QUIT', 'ILL', 'TRAP', 'ABRT IOT', 'BUS', 'FPE', 'KILL', 'USR1', 'SEGV', 'USR2', 'PIPE', 'ALRM',
        'TERM', 'STKFLT', 'CHLD CLD', 'CONT', 'STOP', 'TSTP', 'TTIN', 'TTOU', 'URG', 'XCPU', 'XFSZ', 'VTALRM', 'PROF',
        'WINCH', 'IO POLL', 'PWR', 'SYS')) for name in names.split()}, module=__name__)
Handlers = _enum.IntEnum('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1}, module=__name__)

globals().update(Signals.__members__, **Handlers.__members__)
NSIG = 65
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = range(3)

_TEXTS = {1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap', 6: 'Aborted',
          8: 'Floating point exception', 9: 'Killed', 10: 'User defined signal 1', 11: 'Segmentation fault',
          12: 'User defined signal 2', 13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated', 17: 'Child exited',
          18: 'Continued', 19: 'Stopped (signal)'}


class ItimerError(OSError):
    __module__ = 'signal'


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


def _known(signalnum):
    if not 1 <= signalnum < NSIG:
        raise ValueError('signal number out of range')


def getsignal(signalnum):
    _known(signalnum)
    match _signal.handler(int(signalnum)):
        case None if signalnum == Signals.SIGINT:
            return default_int_handler
        case None | True:
            return Handlers.SIG_DFL
        case False:
            return Handlers.SIG_IGN
        case handler:
            return handler


def signal(signalnum, handler):
    import threading
    if not callable(handler) and handler not in list(Handlers):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if threading.current_thread() is not threading.main_thread():
        raise ValueError('signal only works in main thread of the main interpreter')
    _known(signalnum)
    if signalnum in (Signals.SIGKILL, Signals.SIGSTOP):
        raise OSError(22, 'Invalid argument')
    before = getsignal(signalnum)
    interrupt = signalnum == Signals.SIGINT
    if not callable(handler) and handler == Handlers.SIG_IGN:
        _signal.handle(int(signalnum), False)
    elif not callable(handler):
        # by default the interrupt ends a process, too; Python's own handler is what raises
        _signal.handle(int(signalnum), _fatal if interrupt else None, interrupt)
    else:
        _signal.handle(int(signalnum), None if interrupt and handler is default_int_handler else handler)
    return before


def _fatal(signalnum, frame):
    import _kill
    _kill.end_by(signalnum)


def pause():
    import threading
    threading.Lock().acquire() and threading.Event().wait()


def strsignal(signalnum, /):
    _known(signalnum)
    return _TEXTS.get(signalnum)


def valid_signals():
    return set(Signals) | set(range(34, NSIG))


# ---- timers: a thread that sleeps, unless a later one has taken its place ----

_alarms = 0
_due = _interval = 0.0


def setitimer(which, seconds, interval=0.0, /):
    global _alarms, _due, _interval
    import time
    import _thread
    if which != ITIMER_REAL:
        raise ItimerError(22, 'Invalid argument')
    if seconds < 0:
        raise ItimerError(22, 'Invalid argument')
    before = getitimer(which)
    _alarms += 1
    _interval = float(interval)
    _due = time.monotonic() + seconds if seconds else 0.0
    if seconds:
        _thread._start(_sleeper, (_alarms, seconds), 'alarm', None, False)
    return before


def _sleeper(mine, seconds):
    global _due
    import time
    import os
    from _kill import kill
    while seconds:
        time.sleep(seconds)
        if mine != _alarms:
            return
        seconds = _interval
        _due = time.monotonic() + seconds if seconds else 0.0
        kill(os.getpid(), Signals.SIGALRM)


def getitimer(which, /):
    import time
    return (max(_due - time.monotonic(), 0.0) if _due else 0.0), _interval


def alarm(seconds, /):
    left, _ = setitimer(ITIMER_REAL, seconds)
    return -int(-left // 1)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    return -1


def siginterrupt(signalnum, flag, /):
    _known(signalnum)


_late = 'raise_signal', 'pthread_kill'


def __getattr__(name):
    if name not in _late:
        raise AttributeError(f"module 'signal' has no attribute {name!r}")
    import _kill
    found = globals()[name] = getattr(_kill, name)
    return found
