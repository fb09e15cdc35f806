"""Shows where threads stand. Nothing here can crash the interpreter, so enable() only remembers that it was called."""

import _thread
import sys

_enabled = False
_watch = 0


def enable(file=None, all_threads=True):
    global _enabled
    _enabled = True


def disable():
    global _enabled
    before, _enabled = _enabled, False
    return before


def is_enabled():
    return _enabled


def _target(file):
    if file is None:
        file = 2
    if isinstance(file, int):
        return {1: sys.__stdout__, 2: sys.__stderr__}.get(file)
    return file


def _stack(frame):
    lines = []
    while frame is not None:
        lines.append(f'  File "{frame.f_code.co_filename}", line {frame.f_lineno} in {frame.f_code.co_name}\n')
        frame = frame.f_back
    return ''.join(lines)


def _everybody(me):
    frames = sys._current_frames()
    return '\n'.join(f'{"Current thread" if ident == me else "Thread"} {ident:#018x} (most recent call first):\n{_stack(frames[ident])}'
                     for ident in frames)


def dump_traceback(file=None, all_threads=True):
    me = _thread.get_ident()
    out = _target(file)
    if out is not None:
        out.write(_everybody(me) if all_threads else 'Stack (most recent call first):\n' + _stack(sys._current_frames()[me]))
        out.flush()


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    global _watch
    if not isinstance(timeout, (int, float)) and not hasattr(timeout, '__index__'):
        raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer")
    if timeout <= 0:
        raise ValueError('timeout must be greater than 0')
    _watch += 1
    _thread._start(_watchdog, (_watch, timeout, repeat, _target(file), exit), 'faulthandler', None, False)


def _watchdog(mine, timeout, repeat, out, exit):
    import time
    minutes, seconds = divmod(timeout, 60)
    hours, minutes = divmod(int(minutes), 60)
    whole, micros = divmod(round(seconds * 1_000_000), 1_000_000)
    shown = f'{hours}:{minutes:02}:{whole:02}' + (f'.{micros:06}' if micros else '')
    while True:
        time.sleep(timeout)
        if mine != _watch:
            return
        if out is not None:
            out.write(f'Timeout ({shown})!\n' + _everybody(None))
            out.flush()
        if exit:
            import os
            os._exit(1)
        if not repeat:
            return


def cancel_dump_traceback_later():
    global _watch
    _watch += 1


def register(signum, file=None, all_threads=True, chain=False):
    import signal
    before = signal.getsignal(signum)

    def show(number, frame):
        dump_traceback(file, all_threads)
        if chain and callable(before):
            before(number, frame)

    signal.signal(signum, show)
    _registered[signum] = before


_registered = {}


def unregister(signum):
    import signal
    if signum not in _registered:
        return False
    signal.signal(signum, _registered.pop(signum))
    return True
