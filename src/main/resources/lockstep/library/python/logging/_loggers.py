"""Loggers, the tree that their names make of them, and adapters over them."""

import sys
from itertools import islice

from ._handlers import Filterer, _exclude, _frames_outside, _include
from ._records import (CRITICAL, DEBUG, ERROR, INFO, LogRecord, NOTSET, WARNING, _checkLevel, _lock, getLevelName)


def _at(owner, name, level):
    """The method of a class that logs at one level."""
    if owner == 'Logger':
        def log(self, msg, *args, **kwargs):
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)
    else:
        def log(self, msg, *args, **kwargs):
            self.log(level, msg, *args, **kwargs)
    log.__name__, log.__qualname__ = name, f'{owner}.{name}'
    return log


def _of_logger(name):
    """The method of an adapter that is its logger's."""
    def call(self, *args, **kwargs):
        return getattr(self.logger, name)(*args, **kwargs)
    call.__name__, call.__qualname__ = name, f'LoggerAdapter.{name}'
    return call


def _deprecated(kind):
    import warnings
    warnings.warn(f"The 'warn' {kind} is deprecated, use 'warning' instead", DeprecationWarning, 3)


class Logger(Filterer):
    """One node of the tree: has handlers, and hands on to its parent's."""

    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name, self.level = name, _checkLevel(level)
        self.parent, self.propagate, self.disabled = None, True, False
        self.handlers = []

    def __repr__(self):
        return f'<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>'

    def __reduce__(self):
        if getLogger(self.name) is not self:
            from pickle import PicklingError
            raise PicklingError('logger cannot be pickled')
        return getLogger, (self.name,)

    # ---- the tree ----

    def _upwards(self):
        """The logger and those above it."""
        each = self
        while each is not None:
            yield each
            each = each.parent

    def _listening(self):
        """The loggers whose handlers a record of this one gets to."""
        for each in self._upwards():
            yield each
            if not each.propagate:
                return

    def getChild(self, suffix):
        return self.manager.getLogger(suffix if self is self.root else f'{self.name}.{suffix}')

    def getChildren(self):
        with _lock:
            known = [*self.manager.loggerDict.items()]
        # Only those right below: where a name between is no logger, its loggers are nobody's children.
        dots = 0 if self is self.root else self.name.count('.') + 1
        return {each for name, each in known
                if isinstance(each, Logger) and each.parent is self and name.count('.') == dots}

    # ---- levels ----

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def getEffectiveLevel(self):
        return next((each.level for each in self._upwards() if each.level), NOTSET)

    def isEnabledFor(self, level):
        if self.disabled or level <= self.manager.disable:
            return False
        return level >= self.getEffectiveLevel()

    # ---- handlers ----

    def addHandler(self, hdlr):
        with _lock:
            _include(self.handlers, hdlr)

    def removeHandler(self, hdlr):
        with _lock:
            _exclude(self.handlers, hdlr)

    def hasHandlers(self):
        return any(each.handlers for each in self._listening())

    def callHandlers(self, record):
        anybody = False
        for logger in self._listening():
            for handler in logger.handlers:
                anybody = True
                if handler.level <= record.levelno:
                    handler.handle(record)
        if not anybody:
            self._without_handlers(record)

    def _without_handlers(self, record):
        import logging
        last = logging.lastResort
        if last:
            if last.level <= record.levelno:
                last.handle(record)
        elif logging.raiseExceptions and not self.manager.emittedNoHandlerWarning:
            sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')
            self.manager.emittedNoHandlerWarning = True

    # ---- logging ----

    debug = _at('Logger', 'debug', DEBUG)
    info = _at('Logger', 'info', INFO)
    warning = _at('Logger', 'warning', WARNING)
    error = _at('Logger', 'error', ERROR)
    critical = fatal = _at('Logger', 'critical', CRITICAL)

    def warn(self, msg, *args, **kwargs):
        _deprecated('method')
        self.warning(msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        if isinstance(level, int):
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)
            return
        import logging
        if logging.raiseExceptions:
            raise TypeError('level must be an integer')

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        where = self.findCaller(stack_info, stacklevel)
        if isinstance(exc_info, BaseException):
            exc_info = type(exc_info), exc_info, exc_info.__traceback__
        elif exc_info and not isinstance(exc_info, tuple):
            exc_info = sys.exc_info()
        file, line, function, stack = where
        self.handle(self.makeRecord(self.name, level, file, line, msg, args, exc_info, function, extra, stack))

    def findCaller(self, stack_info=False, stacklevel=1):
        """File, line and function of who logs, and the stack as text if it is wanted."""
        # A level beyond the outermost frame means that one.
        callers = [*islice(_frames_outside(sys._getframe(1)), max(1, stacklevel))]
        if not callers:
            return '(unknown file)', 0, '(unknown function)', None
        frame = callers[-1]
        stack = None
        if stack_info:
            from traceback import format_stack
            stack = 'Stack (most recent call last):\n' + ''.join(format_stack(frame)).removesuffix('\n')
        return frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, stack

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        import logging
        record = logging._logRecordFactory(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        fields = vars(record)
        for key, value in (extra or {}).items():
            if key in fields or key in {'message', 'asctime'}:
                raise KeyError(f'Attempt to overwrite {key!r} in LogRecord')
            fields[key] = value
        return record

    def handle(self, record):
        if not self.disabled:
            verdict = self.filter(record)
            if verdict:
                self.callHandlers(verdict if isinstance(verdict, LogRecord) else record)


class RootLogger(Logger):
    def __init__(self, level):
        super().__init__('root', level)

    def __reduce__(self):
        return getLogger, ()


class PlaceHolder:
    """Stands where loggers are below and none is yet."""

    def __init__(self, alogger):
        self.loggerMap = {alogger: None}

    def append(self, alogger):
        self.loggerMap[alogger] = None


class Manager:
    """Knows all loggers by their names."""

    loggerClass = logRecordFactory = None
    emittedNoHandlerWarning = False

    def __init__(self, rootnode):
        self.root, self.loggerDict = rootnode, {}
        self.disable = 0

    disable = property(lambda self: self._disable, lambda self, level: setattr(self, '_disable', _checkLevel(level)))

    def getLogger(self, name):
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        with _lock:
            known = self.loggerDict.get(name)
            if isinstance(known, Logger):
                return known
            logger = (self.loggerClass or getLoggerClass())(name)
            logger.manager = self
            logger.parent = self._parent_of(logger)
            self.loggerDict[name] = logger
            if known is not None:
                # Loggers below that were there before: theirs is above this one, unless there is one between.
                for child in known.loggerMap:
                    if not child.parent.name.startswith(name):
                        child.parent = logger
            return logger

    def _parent_of(self, logger):
        """The nearest logger above, with placeholders on the way there."""
        path = logger.name.split('.')
        for end in range(len(path) - 1, 0, -1):
            above = self.loggerDict.setdefault('.'.join(path[:end]))
            if isinstance(above, Logger):
                return above
            if above is None:
                self.loggerDict['.'.join(path[:end])] = PlaceHolder(logger)
            else:
                above.append(logger)
        return self.root

    def setLoggerClass(self, klass):
        _need_logger_class(klass)
        self.loggerClass = klass

    def setLogRecordFactory(self, factory):
        self.logRecordFactory = factory


def _need_logger_class(klass):
    if not issubclass(klass, Logger):
        raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)


def setLoggerClass(klass):
    import logging
    _need_logger_class(klass)
    logging._loggerClass = klass


def getLoggerClass():
    import logging
    return logging._loggerClass


def getLogger(name=None):
    if not name or name == root.name and isinstance(name, str):
        return root
    return Logger.manager.getLogger(name)


Logger.root = root = RootLogger(WARNING)
Logger.manager = Manager(root)


class LoggerAdapter:
    """A logger with something of its own in each record."""

    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger, self.extra, self.merge_extra = logger, extra, merge_extra

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __repr__(self):
        logger = self.logger
        return f'<{type(self).__name__} {logger.name} ({getLevelName(logger.getEffectiveLevel())})>'

    def process(self, msg, kwargs):
        given = kwargs.get('extra') if self.merge_extra else None
        kwargs['extra'] = self.extra if given is None else {**self.extra, **given}
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            text, options = self.process(msg, kwargs)
            self.logger.log(level, text, *args, **options)

    debug = _at('LoggerAdapter', 'debug', DEBUG)
    info = _at('LoggerAdapter', 'info', INFO)
    warning = _at('LoggerAdapter', 'warning', WARNING)
    error = _at('LoggerAdapter', 'error', ERROR)
    critical = _at('LoggerAdapter', 'critical', CRITICAL)

    def warn(self, msg, *args, **kwargs):
        _deprecated('method')
        self.warning(msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    # ---- what it has of its logger ----

    def setLevel(self, level):
        self.logger.setLevel(level)

    isEnabledFor = _of_logger('isEnabledFor')
    getEffectiveLevel = _of_logger('getEffectiveLevel')
    hasHandlers = _of_logger('hasHandlers')
    _log = _of_logger('_log')
    name = property(lambda self: self.logger.name)
    manager = property(lambda self: self.logger.manager, lambda self, value: setattr(self.logger, 'manager', value))
