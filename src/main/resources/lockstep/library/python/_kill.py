import _multiprocessing
import _signal
import os
import sys


def kill(pid, signal, /):
    if pid == os.getpid():
        if signal and not _signal.send(int(signal)):
            end_by(signal)
        return
    process = _multiprocessing.process_by_pid(pid)
    if process is None and _multiprocessing.signal_first(pid, int(signal)):
        return
    if process is None or process.poll() is not None:
        raise ProcessLookupError(3, 'No such process')
    if signal:
        process.kill(int(signal))


def raise_signal(signalnum, /):
    if not 1 <= signalnum < 65:
        raise ValueError('signal number out of range')
    if not _signal.send(int(signalnum), True):
        end_by(signalnum)


def pthread_kill(thread_id, signalnum, /):
    if not 0 <= signalnum < 65:
        raise ValueError('signal number out of range')
    import threading
    if thread_id not in sys._current_frames():
        raise ProcessLookupError(3, 'No such process')
    if signalnum and not _signal.send(int(signalnum), thread_id != threading.main_thread().ident):
        end_by(signalnum)


kill.__module__ = 'posix'
raise_signal.__module__ = pthread_kill.__module__ = '_signal'


def end_by(signal):
    """Ends this process by a signal that it does not handle; the shell tells the first one's by a number above 128."""
    if _multiprocessing.process_by_pid(os.getpid()) is None:
        os._exit(128 + signal)
    _multiprocessing.halt(-int(signal))
