"""Handlers that keep records back, pass them through a queue, or begin another file."""

import logging
import os
import threading
import time

DEFAULT_TCP_LOGGING_PORT = 9020
DEFAULT_UDP_LOGGING_PORT = 9021
DEFAULT_HTTP_LOGGING_PORT = 9022
DEFAULT_SOAP_LOGGING_PORT = 9023
SYSLOG_UDP_PORT = SYSLOG_TCP_PORT = 514


# ---- from one thread to another ----

class QueueHandler(logging.Handler):
    """Puts records on a queue, for somebody who has the time to write them."""

    listener = None

    def __init__(self, queue):
        super().__init__()
        self.queue = queue

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)

    def prepare(self, record):
        """A copy that can be pickled: all that was to be put into the text is in it."""
        from copy import copy
        text = self.format(record)
        prepared = copy(record)
        prepared.message = prepared.msg = text
        for field in 'args', 'exc_info', 'exc_text', 'stack_info':
            setattr(prepared, field, None)
        return prepared

    def enqueue(self, record):
        self.queue.put_nowait(record)


class QueueListener:
    """A thread that takes records from a queue and gives them to handlers."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue, self.handlers = queue, handlers
        self.respect_handler_level = respect_handler_level
        self._thread = None

    def start(self):
        self._thread = listening = threading.Thread(target=self._listen, daemon=True)
        listening.start()

    def stop(self):
        if self._thread is not None:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None

    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)

    def dequeue(self, block):
        return self.queue.get(block)

    def prepare(self, record):
        return record

    def handle(self, record):
        prepared = self.prepare(record)
        for each in self.handlers:
            if prepared.levelno >= each.level or not self.respect_handler_level:
                each.handle(prepared)

    def _listen(self):
        done = getattr(self.queue, 'task_done', tuple)
        while (record := self.dequeue(True)) is not self._sentinel:
            self.handle(record)
            done()
        done()


# ---- records kept for a while ----

class BufferingHandler(logging.Handler):
    def __init__(self, capacity):
        super().__init__()
        self.capacity, self.buffer = capacity, []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def flush(self):
        with self.lock:
            del self.buffer[:]

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def close(self):
        # Even if what is kept cannot be written.
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Gives what it has kept to another handler, once there is much of it or one record matters."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel, self.flushOnClose = flushLevel, flushOnClose
        self.target = target

    def setTarget(self, target):
        with self.lock:
            self.target = target

    def shouldFlush(self, record):
        return record.levelno >= self.flushLevel or super().shouldFlush(record)

    def flush(self):
        with self.lock:
            if self.target is not None:
                for kept in self.buffer:
                    self.target.handle(kept)
                del self.buffer[:]

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.setTarget(None)
            logging.Handler.close(self)


# ---- one file after another ----

class BaseRotatingHandler(logging.FileHandler):
    """Asks before each record whether another file is to be begun."""

    namer = rotator = None

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.replace(source, dest)

    def _close_stream(self):
        stream, self.stream = self.stream, None
        if stream is not None:
            stream.close()


class RotatingFileHandler(BaseRotatingHandler):
    """Begins another file when one would get too long; the older ones end in .1, .2 and so on."""

    def __init__(self, filename, mode='a', maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        super().__init__(filename, 'a' if maxBytes > 0 else mode, encoding, delay, errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount

    def shouldRollover(self, record):
        if self.maxBytes <= 0:
            return False
        if self.stream is None:
            self.stream = self._open()
        length = self.stream.tell()
        # A record that is too long for any file does not leave an empty one behind.
        return length > 0 and length + len(f'{self.format(record)}{self.terminator}') >= self.maxBytes

    def doRollover(self):
        self._close_stream()
        older = [self.rotation_filename(f'{self.baseFilename}.{age}') for age in range(1, self.backupCount + 1)]
        if older:
            for at in range(len(older) - 1, 0, -1):
                if os.path.exists(older[at - 1]):
                    os.replace(older[at - 1], older[at])
            if os.path.exists(older[0]):
                os.remove(older[0])
            self.rotate(self.baseFilename, older[0])
        if not self.delay:
            self.stream = self._open()


_DAY = 24 * 60 * 60

# by the letter of `when`: seconds, the ending of older files
_INTERVALS = {'S': (1, '%Y-%m-%d_%H-%M-%S'), 'M': (60, '%Y-%m-%d_%H-%M'), 'H': (3600, '%Y-%m-%d_%H'),
              'D': (_DAY, '%Y-%m-%d'), 'MIDNIGHT': (_DAY, '%Y-%m-%d'), 'W': (7 * _DAY, '%Y-%m-%d')}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """Begins another file when its time has come; the older ones end in when they were begun."""

    def __init__(self, filename, when='h', interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None,
                 errors=None):
        super().__init__(filename, 'a', encoding=encoding, delay=delay, errors=errors)
        self.when, self.backupCount, self.utc, self.atTime = when.upper(), backupCount, utc, atTime
        kind = self.when
        if kind.startswith('W'):
            if len(kind) != 2:
                raise ValueError('You must specify a day for weekly rollover from 0 to 6 (0 is Monday): %s' % kind)
            if not '0' <= kind[1] <= '6':
                raise ValueError('Invalid day specified for weekly rollover: %s' % kind)
            self.dayOfWeek, kind = int(kind[1]), 'W'
        if kind not in _INTERVALS:
            raise ValueError('Invalid rollover interval specified: %s' % self.when)
        seconds, self.suffix = _INTERVALS[kind]
        self.interval = seconds * interval
        begun = int(os.stat(self.baseFilename).st_mtime if os.path.exists(self.baseFilename) else time.time())
        self.rolloverAt = self.computeRollover(begun)

    def _split(self, moment):
        return time.gmtime(moment) if self.utc else time.localtime(moment)

    def computeRollover(self, currentTime):
        if self.when != 'MIDNIGHT' and not self.when.startswith('W'):
            return currentTime + self.interval
        now = self._split(currentTime)
        at = _DAY if self.atTime is None else self.atTime.hour * 3600 + self.atTime.minute * 60 + self.atTime.second
        left = at - (now.tm_hour * 3600 + now.tm_min * 60 + now.tm_sec)
        day = now.tm_wday
        if left <= 0:
            left += _DAY
            day = (day + 1) % 7
        following = currentTime + left
        if self.when.startswith('W'):
            following += (self.dayOfWeek - day) % 7 * _DAY
            return following + self.interval - 7 * _DAY
        return following + self.interval - _DAY

    def shouldRollover(self, record):
        return int(time.time()) >= self.rolloverAt and (
            not os.path.exists(self.baseFilename) or os.path.isfile(self.baseFilename))

    def getFilesToDelete(self):
        folder, base = os.path.split(self.baseFilename)
        size = len(time.strftime(self.suffix, time.gmtime(0)))
        older = sorted(name for name in os.listdir(folder or '.')
                       if name.startswith(base + '.') and len(name) - len(base) - 1 == size)
        return [os.path.join(folder, name) for name in older[:max(0, len(older) - self.backupCount)]]

    def doRollover(self):
        now = int(time.time())
        ended = time.strftime(self.suffix, self._split(self.rolloverAt - self.interval))
        older = self.rotation_filename(f'{self.baseFilename}.{ended}')
        if os.path.exists(older):
            return  # twice within one interval
        self._close_stream()
        self.rotate(self.baseFilename, older)
        if self.backupCount > 0:
            for name in self.getFilesToDelete():
                os.remove(name)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """Opens its file again when somebody has taken it away."""

    def reopenIfNeeded(self):
        if self.stream is not None and not os.path.exists(self.baseFilename):
            self.stream.close()
            self.stream = self._open()

    def emit(self, record):
        self.reopenIfNeeded()
        super().emit(record)


def _elsewhere(name, what):
    """A handler for what a program in Lockstep cannot reach."""

    def __init__(self, *args, **kwargs):
        raise NotImplementedError(f'{name}: Lockstep has no {what}; nearest: QueueHandler, or a handler of your own')

    return type(name, (logging.Handler,), {'__init__': __init__, '__module__': __name__})


SMTPHandler = _elsewhere('SMTPHandler', 'mail')
SysLogHandler = _elsewhere('SysLogHandler', 'system log')
NTEventLogHandler = _elsewhere('NTEventLogHandler', 'Windows event log')
HTTPHandler = _elsewhere('HTTPHandler', 'web server to post records to')


class SocketHandler(logging.Handler):
    """Sends records, pickled, with their length before them."""

    def __init__(self, host, port):
        super().__init__()
        self.host, self.port = host, port
        self.address = host if port is None else (host, port)
        self.closeOnError = False
        self.sock = None

    def makeSocket(self, timeout=1):
        import socket
        return socket.create_connection(self.address, timeout=timeout)

    def createSocket(self):
        try:
            self.sock = self.makeSocket()
        except OSError:
            self.sock = None

    def makePickle(self, record):
        import pickle
        fields = {**record.__dict__, 'msg': record.getMessage(), 'args': None, 'exc_info': None}
        if record.exc_info:
            self.format(record)  # puts the traceback's text into the record
            fields['exc_text'] = record.exc_text
        fields.pop('message', None)
        data = pickle.dumps(fields, 1)
        return len(data).to_bytes(4, 'big') + data

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        if self.sock is not None:
            try:
                self.sock.sendall(s)
            except OSError:
                self.sock.close()
                self.sock = None

    def emit(self, record):
        try:
            self.send(self.makePickle(record))
        except Exception:
            self.handleError(record)

    def close(self):
        with self.lock:
            sock, self.sock = self.sock, None
            if sock is not None:
                sock.close()
        super().close()


class DatagramHandler(SocketHandler):
    """The same without a connection."""

    def makeSocket(self):
        import socket
        return socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

    def send(self, s):
        if self.sock is None:
            self.createSocket()
        self.sock.sendto(s, self.address)
