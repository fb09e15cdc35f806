"""Where records go: handlers, and the filters that handlers and loggers share."""

import sys
import threading

from ._formatting import _defaultFormatter
from ._records import LogRecord, NOTSET, WARNING, _checkLevel, _lock, getLevelName

_handlers = {}      # by name, those that have one
_handlerList = []   # all, in the order of their making: shutdown closes them last to first


class Filter:
    """Lets a logger's records through, and those of the loggers below it."""

    def __init__(self, name=''):
        self.name, self.nlen = name, len(name)

    def filter(self, record):
        return not self.nlen or f'{record.name}.'.startswith(f'{self.name}.')


class Filterer:
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        _include(self.filters, filter)

    def removeFilter(self, filter):
        _exclude(self.filters, filter)

    def filter(self, record):
        """The record, or another that a filter put in its place; false if it is to be dropped."""
        for each in self.filters:
            verdict = getattr(each, 'filter', each)(record)
            if not verdict:
                return False
            if isinstance(verdict, LogRecord):
                record = verdict
        return record


def _include(items, item):
    if item not in items:
        items.append(item)


def _exclude(items, item):
    if item in items:
        items.remove(item)


def getHandlerByName(name):
    return _handlers.get(name)


def getHandlerNames():
    return frozenset(_handlers.keys())


class Handler(Filterer):
    """A place for records; subclasses say in emit() what becomes of one."""

    _closed = False

    def __init__(self, level=NOTSET):
        super().__init__()
        self.level = _checkLevel(level)
        self.formatter = self._name = None
        with _lock:
            _handlerList.append(self)
        self.createLock()

    def __repr__(self):
        details = [*filter(None, [self._place()]), f'({getLevelName(self.level)})']
        return f'<{type(self).__name__} {" ".join(details)}>'

    def _place(self):
        """Where it writes, for its repr."""

    def get_name(self):
        return self._name

    def set_name(self, name):
        with _lock:
            _handlers.pop(self._name, None)
            self._name = name
            if name:
                _handlers[name] = self

    name = property(get_name, set_name)

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _defaultFormatter).format(record)

    # ---- one thread at a time ----

    def createLock(self):
        self.lock = threading.RLock()

    def release(self):
        if self.lock is not None:
            self.lock.release()

    def acquire(self):
        if self.lock is not None:
            self.lock.acquire()

    def handle(self, record):
        verdict = self.filter(record)
        if verdict:
            with self.lock:
                self.emit(verdict if isinstance(verdict, LogRecord) else record)
        return verdict

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def flush(self):
        pass

    def close(self):
        with _lock:
            self._closed = True
            _handlers.pop(self._name, None)
            _exclude(_handlerList, self)

    def handleError(self, record):
        """Says on stderr that a record could not be written, and who logged it; for emit, while it handles that."""
        import logging
        if not (logging.raiseExceptions and sys.stderr):
            return
        import traceback
        out = sys.stderr
        error = sys.exception()
        try:
            out.write('--- Logging error ---\n')
            traceback.print_exception(error, file=out)
            out.write('Call stack:\n')
            frame = next(_frames_outside(error.__traceback__.tb_frame), None)
            if frame is not None:
                traceback.print_stack(frame, file=out)
            out.write(_contents(record))
        except OSError:
            pass  # stderr itself is gone
        finally:
            del error


def _contents(record):
    try:
        return f'Message: {record.msg!r}\nArguments: {record.args}\n'
    except RecursionError:
        raise
    except Exception:
        return 'Unable to print the message and arguments - possible formatting error.\n' \
               'Use the traceback above to help find the error.\n'


def _frames_outside(frame):
    """From a frame on outwards, those that are not logging's own."""
    while frame is not None:
        if frame.f_globals.get('__name__', '').partition('.')[0] != 'logging':
            yield frame
        frame = frame.f_back


class NullHandler(Handler):
    """For libraries: nothing is written, and nobody warns that there is no handler."""

    def createLock(self):
        self.lock = None

    def handle(self, record):
        pass

    emit = handle


class StreamHandler(Handler):
    terminator = '\n'
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, stream=None):
        super().__init__()
        self.stream = stream if stream is not None else sys.stderr

    def _place(self):
        # Of an open file it may be a number.
        return str(getattr(self.stream, 'name', ''))

    def emit(self, record):
        try:
            line = self.format(record)
            self.stream.write(f'{line}{self.terminator}')
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def flush(self):
        with self.lock:
            if hasattr(self.stream, 'flush'):
                self.stream.flush()

    def setStream(self, stream):
        """Gives the stream before, or None if it is the same."""
        before = self.stream
        if before is stream:
            return None
        with self.lock:
            self.flush()
            self.stream = stream
        return before


class FileHandler(StreamHandler):
    def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
        import os
        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode, self.delay = mode, delay
        self.encoding, self.errors = encoding, errors
        # Opened first: a file that cannot be leaves no handler behind.
        stream = None if delay else self._open()
        super().__init__(stream)
        self.stream = stream

    def __repr__(self):
        return f'<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>'

    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        # A file that was written from its start is not begun anew by what comes after it was closed.
        if self.stream is None and not (self._closed and self.mode == 'w'):
            self.stream = self._open()
        if self.stream is not None:
            super().emit(record)

    def close(self):
        with self.lock:
            stream = self.stream
            if stream is not None:
                try:
                    self.flush()
                finally:
                    self.stream = None
                    stream.close()
            super().close()


class _StderrHandler(StreamHandler):
    """Writes to what sys.stderr is at the time."""

    stream = property(lambda self: sys.stderr)

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)


lastResort = _StderrHandler(WARNING)
