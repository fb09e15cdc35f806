"""Pipes: the ends of them, and waiting for several at once."""

import _multiprocessing
import pickle
from . import reduction
from .context import BufferTooShort

__all__ = ['Client', 'Listener', 'Pipe', 'wait']


class Connection:
    def __init__(self, end, *, shown='recv() of a Connection'):
        self._end = end
        self._waits = shown

    @property
    def closed(self):
        return self._end.closed

    @property
    def readable(self):
        return self._end.readable

    @property
    def writable(self):
        return self._end.writable

    def fileno(self):
        return self._end.fileno()

    def close(self):
        self._end.close()

    def send_bytes(self, buf, offset=0, size=None):
        view = memoryview(buf)
        if view.itemsize > 1:
            view = view.cast('B')
        n = len(view)
        if offset < 0:
            raise ValueError('offset is negative')
        if n < offset:
            raise ValueError('buffer length < offset')
        if size is None:
            size = n - offset
        elif size < 0:
            raise ValueError('size is negative')
        elif offset + size > n:
            raise ValueError('buffer length < offset + size')
        self._end.write(bytes(view[offset:offset + size]))

    def send(self, obj):
        if self._end.closed:
            raise OSError('handle is closed')
        self._end.write(reduction.dumps(obj))

    def recv_bytes(self, maxlength=None):
        if maxlength is not None and maxlength < 0:
            raise ValueError('negative maxlength')
        data = self._end.read(self._waits)
        if maxlength is not None and len(data) > maxlength:
            self.close()
            raise OSError('bad message length')
        return data

    def recv_bytes_into(self, buf, offset=0):
        view = memoryview(buf)
        if offset < 0:
            raise ValueError('negative offset')
        if offset > len(view):
            raise ValueError('offset too large')
        data = self._end.read(self._waits)
        if len(view) < offset + len(data):
            raise BufferTooShort(data)
        view[offset:offset + len(data)] = data
        return len(data)

    def recv(self):
        return pickle.loads(self._end.read(self._waits))

    def poll(self, timeout=0.0):
        if self._end.closed:
            raise OSError('handle is closed')
        if not self._end.readable:
            raise OSError('connection is write-only')
        return bool(_multiprocessing.wait([self._end], timeout, self._waits))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()

    def __reduce__(self):
        return _take, (self._end.share(), self._waits)


def _take(number, waits):
    return Connection(_multiprocessing.take_connection(number), shown=waits)


def Pipe(duplex=True):
    first, second = _multiprocessing.pipe(bool(duplex))
    return Connection(first), Connection(second)


def wait(object_list, timeout=None):
    object_list = list(object_list)
    if not object_list:
        if timeout is not None:
            import time
            time.sleep(max(timeout, 0))
        return []
    handles = [each._end if isinstance(each, Connection) else each for each in object_list]
    ready = _multiprocessing.wait(handles, timeout, 'several connections')
    return [each for each, handle in zip(object_list, handles) if any(handle is found for found in ready)]


class Listener:
    def __init__(self, address=None, family=None, backlog=1, authkey=None):
        self._reader, writer = _multiprocessing.pipe(False)
        self.address = address if address is not None else f'/tmp/listener-{writer.fileno()}'
        self.last_accepted = None
        if not _multiprocessing.announce(repr(self.address), writer):
            raise OSError(98, 'Address already in use')

    def accept(self):
        return Connection(_multiprocessing.take_connection(int(self._reader.read('accept() of a Listener'))))

    def close(self):
        _multiprocessing.forget(repr(self.address))
        self._reader.close()

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


def Client(address, family=None, authkey=None):
    knock = _multiprocessing.connect(repr(address))
    if knock is None:
        if isinstance(address, tuple):
            raise ConnectionRefusedError(111, 'Connection refused')
        raise FileNotFoundError(2, 'No such file or directory')
    mine, theirs = _multiprocessing.pipe(True)
    knock.write(b'%d' % theirs.share())
    theirs.close()
    knock.close()
    return Connection(mine)
