"""What is to be done at the end of a process."""

import atexit
import os
import sys
from .process import active_children, current_process

__all__ = ['Finalize', 'get_logger', 'log_to_stderr', 'info', 'debug', 'sub_debug', 'sub_warning', 'is_exiting',
           'register_after_fork']

_finalizer_registry = {}
_counter = iter(range(sys.maxsize))
_exiting = False


class Finalize:
    """Calls a function once: when asked, when an object ends, or at the end of the process, the highest priority first."""

    def __init__(self, obj, callback, args=(), kwargs=None, exitpriority=None):
        if exitpriority is not None and not isinstance(exitpriority, int):
            raise TypeError(f'Exitpriority ({exitpriority!r}) must be None or int, not {type(exitpriority)!s}')
        self._object = None
        if obj is not None:
            import weakref
            self._object = weakref.ref(obj, self)
        elif exitpriority is None:
            raise ValueError("Without object, exitpriority cannot be None")
        self._call = callback, args, kwargs or {}
        self._key = exitpriority, next(_counter)
        self._pid = os.getpid()
        _finalizer_registry[self._key] = self

    def __call__(self, wr=None):
        if not self.still_active():
            sub_debug('finalizer no longer registered')
            return None
        callback, args, kwargs = self._call
        self.cancel()
        return callback(*args, **kwargs)

    def cancel(self):
        if _finalizer_registry.pop(self._key, None) is not None:
            self._object = self._call = None

    def still_active(self):
        return self._key in _finalizer_registry

    def __repr__(self):
        if self._call is None or self._object is not None and self._object() is None:
            return f'<{type(self).__name__} object, dead>'
        callback, args, kwargs = self._call
        facts = f"callback={getattr(callback, '__name__', callback)}"
        facts += f', args={args}' if args else ''
        facts += f', kwargs={kwargs}' if kwargs else ''
        facts += f', exitpriority={self._key[0]}' if self._key[0] is not None else ''
        return f'<{type(self).__name__} object, {facts}>'


def _run_finalizers(minimum=None):
    keys = [key for key in _finalizer_registry if key[0] is not None and (minimum is None or key[0] >= minimum)]
    for key in sorted(keys, reverse=True):
        finalizer = _finalizer_registry.get(key)
        if finalizer is not None:
            try:
                finalizer()
            except Exception as error:
                import sys
                import _thread
                sys.stderr.write(_thread._format_exception(error))


def is_exiting():
    return _exiting


def _exit_function():
    global _exiting
    if _exiting:
        return
    _exiting = True
    info('process shutting down')
    debug('running all "atexit" finalizers with priority >= 0')
    _run_finalizers(0)
    if current_process() is not None:
        for each in active_children():
            if each.daemon:
                info('calling terminate() for daemon %s', each.name)
                each._popen.terminate()
        for each in active_children():
            info('calling join() for process %s', each.name)
            each.join()
    debug('running the remaining "atexit" finalizers')
    _run_finalizers()


atexit.register(_exit_function)


def register_after_fork(obj, func):
    pass


class ForkAwareThreadLock:
    """A lock. In CPython it is a new one after a fork."""

    def __init__(self):
        import threading
        self._lock = threading.Lock()
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exception):
        return self._lock.__exit__(*exception)


def get_temp_dir():
    """A folder for this process and its children."""
    config = current_process()._config
    if 'tempdir' not in config:
        import tempfile
        config['tempdir'] = tempfile.mkdtemp(prefix='pymp-')
    return config['tempdir']


# ---- the log: nothing is said before somebody asks for it ----

NOTSET, SUBDEBUG, DEBUG, INFO, SUBWARNING = 0, 5, 10, 20, 25
_logger = None
_to_stderr = False


def get_logger():
    global _logger
    if _logger is None:
        import logging
        _logger = logging.getLogger('multiprocessing')
        _logger.propagate = False
    return _logger


def log_to_stderr(level=None):
    global _to_stderr
    import logging
    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter('[%(levelname)s/%(processName)s] %(message)s'))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    _to_stderr = True
    return logger


def _logging():
    """What a child is to know of it: the level, None for no log, and whether it goes to stderr."""
    return _logger and _logger.getEffectiveLevel(), _to_stderr


def _say(level):
    def say(msg, *args):
        if _logger is not None:
            _logger.log(level, msg, *args, stacklevel=2)

    return say


sub_debug, debug, info, sub_warning = map(_say, (SUBDEBUG, DEBUG, INFO, SUBWARNING))
