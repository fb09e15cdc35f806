"""Loggers in a tree, handlers that write, formatters that lay out."""

import atexit

from ._records import (CRITICAL, DEBUG, ERROR, FATAL, INFO, LogRecord, NOTSET, WARN, WARNING, _checkLevel, _levelToName,
                       _lock, _nameToLevel, addLevelName, getLevelName, getLevelNamesMapping)
from ._formatting import (BASIC_FORMAT, BufferingFormatter, Formatter, PercentStyle, StrFormatStyle,
                          StringTemplateStyle, _STYLES, _defaultFormatter, _style)
from ._handlers import (FileHandler, Filter, Filterer, Handler, NullHandler, StreamHandler, _StderrHandler,
                        _handlerList, _handlers, getHandlerByName, getHandlerNames, lastResort)
from ._loggers import (Logger, LoggerAdapter, Manager, PlaceHolder, RootLogger, _deprecated, getLogger, getLoggerClass,
                       root, setLoggerClass)

__all__ = ['BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter',
           'Formatter', 'Handler', 'INFO', 'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler',
           'StreamHandler', 'WARN', 'WARNING', 'addLevelName', 'basicConfig', 'captureWarnings', 'critical', 'debug',
           'disable', 'error', 'exception', 'fatal', 'getLevelName', 'getLogger', 'getLoggerClass', 'info', 'log',
           'makeLogRecord', 'setLoggerClass', 'shutdown', 'warn', 'warning', 'getLogRecordFactory',
           'setLogRecordFactory', 'lastResort', 'raiseExceptions', 'getLevelNamesMapping', 'getHandlerByName',
           'getHandlerNames']

# All of it is said to be of this module; pickled records know no other.
for _each in list(globals().values()):
    if getattr(_each, '__module__', '').startswith('logging.'):
        _each.__module__ = __name__

# ---- what programs may set ----

raiseExceptions = logThreads = logMultiprocessing = logProcesses = logAsyncioTasks = True
_logRecordFactory, _loggerClass = LogRecord, Logger
_defaultLastResort = lastResort


def getLogRecordFactory():
    return _logRecordFactory


def makeLogRecord(dict):
    made = _logRecordFactory(None, None, '', 0, '', (), None, None)
    vars(made).update(dict)
    return made


def setLogRecordFactory(factory):
    global _logRecordFactory
    _logRecordFactory = factory


def disable(level=CRITICAL):
    root.manager.disable = level


# ---- the root logger, as functions ----

def _of_root(name):
    def call(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        getattr(root, name)(msg, *args, **kwargs)
    call.__name__ = call.__qualname__ = name
    return call


debug = _of_root('debug')
info = _of_root('info')
warning = _of_root('warning')
error = _of_root('error')
critical = _of_root('critical')


def fatal(msg, *args, **kwargs):
    critical(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def warn(msg, *args, **kwargs):
    _deprecated('function')
    warning(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


# ---- at the start and at the end ----

def basicConfig(**kwargs):
    take = kwargs.pop
    with _lock:
        force, encoding = take('force', False), take('encoding', None)
        errors = take('errors', 'backslashreplace')
        if force:
            for old in [*root.handlers]:
                root.removeHandler(old)
                old.close()
        if root.handlers:
            return
        handlers = take('handlers', None)
        places = [name for name in ('stream', 'filename') if name in kwargs]
        if handlers is not None and places:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        if len(places) == 2:
            raise ValueError("'stream' and 'filename' should not be specified together")
        if handlers is None:
            filename, mode, stream = take('filename', None), take('filemode', 'a'), take('stream', None)
            if filename:
                if 'b' in mode:
                    errors = None
                handlers = [FileHandler(filename, mode, encoding=encoding, errors=errors)]
            else:
                handlers = [StreamHandler(stream)]
        datefmt, style = take('datefmt', None), take('style', '%')
        layout = Formatter(take('format', _style(style)[1]), datefmt, style)
        level = take('level', None)
        for each in handlers:
            if each.formatter is None:
                each.setFormatter(layout)
            root.addHandler(each)
        if level is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError(f'Unrecognised argument(s): {", ".join(kwargs)}')


def shutdown(handlerList=None):
    for handler in [*(_handlerList if handlerList is None else handlerList)][::-1]:
        try:
            with handler.lock or _lock:
                # One that keeps records for another may not want to give them up now.
                if getattr(handler, 'flushOnClose', True):
                    handler.flush()
                handler.close()
        except (OSError, ValueError):
            pass  # its stream was closed before it
        except Exception:
            if raiseExceptions:
                raise


atexit.register(shutdown)


# ---- warnings ----

_shown_before = None


def _log_warning(message, category, filename, lineno, file=None, line=None):
    import warnings
    if file is not None:
        _shown_before(message, category, filename, lineno, file, line)
        return
    logger = getLogger('py.warnings')
    if not logger.handlers:
        logger.addHandler(NullHandler())
    # The text is an argument, as it may have percent signs.
    logger.warning('%s', warnings.formatwarning(message, category, filename, lineno, line))


def captureWarnings(capture):
    global _shown_before
    if bool(capture) is (_shown_before is not None):
        return
    import warnings
    if capture:
        _shown_before, warnings.showwarning = warnings.showwarning, _log_warning
    else:
        _shown_before, warnings.showwarning = None, _shown_before
