"""Handlers that keep records back, pass them through a queue, or begin another file."""

import logging
import os
import threading
import time

DEFAULT_TCP_LOGGING_PORT = 9020


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
