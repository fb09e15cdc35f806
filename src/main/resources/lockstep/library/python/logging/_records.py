"""Levels, and records of what was logged."""

import sys
import threading
import time

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

_nameToLevel = {'NOTSET': NOTSET, 'DEBUG': DEBUG, 'INFO': INFO, 'WARN': WARN, 'WARNING': WARNING, 'ERROR': ERROR,
                'FATAL': FATAL, 'CRITICAL': CRITICAL}
# Of two names for one level the later one is shown.
_levelToName = {level: name for name, level in _nameToLevel.items()}

# Held while a table that all share is changed.
_lock = threading.RLock()

_started = time.time_ns()


def getLevelNamesMapping():
    return dict(_nameToLevel)


def getLevelName(level):
    for table in _levelToName, _nameToLevel:
        if level in table:
            return table[level]
    return f'Level {level}'


def addLevelName(level, levelName):
    with _lock:
        _nameToLevel[levelName] = level
        _levelToName[level] = levelName


def _checkLevel(level):
    """A level's number, by number or name."""
    match level:
        case int():
            return level
        case str() if level in _nameToLevel:
            return _nameToLevel[level]
        case str():
            raise ValueError(f'Unknown level: {level!r}')
    raise TypeError(f'Level not an integer or a valid string: {level!r}')


class LogRecord:
    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time_ns()
        if args and len(args) == 1 and args[0] and _is_mapping(args[0]):
            args = args[0]  # for messages like '%(user)s'
        msecs = now // 1_000_000 % 1000
        if msecs == 999 and int(now / 1e9) > now // 1_000_000_000:
            msecs = 0  # as seconds in a float, the moment is rounded up to the next one
        filename = pathname.rpartition('/')[2] if isinstance(pathname, str) else pathname
        module = filename.rpartition('.')[0] or filename if filename is not None else 'Unknown module'
        vars(self).update(
            name=name, msg=msg, args=args, levelname=getLevelName(level), levelno=level, pathname=pathname,
            filename=filename, module=module, exc_info=exc_info, exc_text=None, stack_info=sinfo, lineno=lineno,
            funcName=func, created=now / 1e9, msecs=float(msecs),
            relativeCreated=(now - _started) / 1e6, **_whereabouts())

    def getMessage(self):
        text = str(self.msg)
        return text % self.args if self.args else text

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'


def _is_mapping(value):
    if isinstance(value, dict):
        return True
    from collections.abc import Mapping
    return isinstance(value, Mapping)


def _whereabouts():
    """Thread, process and task, each unless the program does not want to know; modules not imported have none."""
    import logging
    thread = threadName = processName = process = taskName = None
    if logging.logThreads:
        thread, threadName = threading.get_ident(), threading.current_thread().name
    if logging.logMultiprocessing:
        multiprocessing = sys.modules.get('multiprocessing')
        processName = 'MainProcess' if multiprocessing is None else multiprocessing.current_process().name
    if logging.logProcesses:
        import os
        process = os.getpid()
    asyncio = sys.modules.get('asyncio')
    if logging.logAsyncioTasks and asyncio is not None:
        try:
            taskName = asyncio.current_task().get_name()
        except (RuntimeError, AttributeError):
            pass  # no loop runs here, or not in a task
    return dict(thread=thread, threadName=threadName, processName=processName, process=process, taskName=taskName)
