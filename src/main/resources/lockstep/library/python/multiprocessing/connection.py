"""Pipes: the ends of them, and waiting for several at once."""

import _multiprocessing
import pickle
from . import reduction
from .context import AuthenticationError, BufferTooShort

__all__ = ['Client', 'Listener', 'Pipe', 'wait']


class Connection:
    """One end: what is sent here is received there."""

    _deaf = False  # after a message that was too long, nobody knows where the next one begins

    def __init__(self, end, *, shown='recv() of a Connection'):
        self._end = end
        self._waits = shown

    closed = property(lambda self: self._end.closed)
    readable = property(lambda self: self._end.readable and not self._deaf)
    writable = property(lambda self: self._end.writable)

    def fileno(self):
        return self._end.fileno()

    def close(self):
        self._end.close()

    # ---- objects ----

    def send(self, obj):
        if self._end.closed:
            raise OSError('handle is closed')
        self._end.write(reduction.dumps(obj))

    def recv(self):
        return pickle.loads(self._receive())

    # ---- bytes ----

    def send_bytes(self, buf, offset=0, size=None):
        data = memoryview(buf).tobytes()
        if not 0 <= offset <= len(data):
            raise ValueError('offset is negative' if offset < 0 else 'buffer length < offset')
        rest = len(data) - offset
        if size is not None and not 0 <= size <= rest:
            raise ValueError('size is negative' if size < 0 else 'buffer length < offset + size')
        self._end.write(data[offset:][:rest if size is None else size])

    def recv_bytes(self, maxlength=None):
        if maxlength is not None and maxlength < 0:
            raise ValueError('negative maxlength')
        data = self._receive()
        if maxlength is not None and maxlength < len(data):
            if self._end.writable:
                self._deaf = True
            else:
                self.close()
            raise OSError('bad message length')
        return data

    def recv_bytes_into(self, buf, offset=0):
        room = memoryview(buf).cast('B')
        if not 0 <= offset <= len(room):
            raise ValueError('negative offset' if offset < 0 else 'offset too large')
        data = self._receive()
        end = offset + len(data)
        if end > len(room):
            raise BufferTooShort(data)
        room[offset:end] = data
        return len(data)

    def _receive(self):
        if self._deaf:
            raise OSError('connection is write-only')
        return self._end.read(self._waits)

    def poll(self, timeout=0.0):
        if self._end.closed:
            raise OSError('handle is closed')
        if not self.readable:
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
    sockets = [each for each in object_list if hasattr(each, 'recv_into')]
    if sockets:
        return _wait_for_sockets(object_list, sockets, timeout)
    handles = [each._end if isinstance(each, Connection) else each for each in object_list]
    # a pool's thread says what it waits for by the first one
    waits = getattr(object_list[0], '_waits', '')
    ready = _multiprocessing.wait(handles, timeout, waits if 'Pool' in waits else 'several connections')
    return [each for each, handle in zip(object_list, handles) if any(handle is found for found in ready)]


def _wait_for_sockets(object_list, sockets, timeout):
    """Sockets have a way to wait of their own. Where there are others too, they take turns."""
    import select
    import time
    others = [each for each in object_list if each not in sockets]
    end = None if timeout is None else time.monotonic() + timeout
    while True:
        left = None if end is None else max(0, end - time.monotonic())
        turn = left if not others else 0.01 if left is None else min(left, 0.01)
        ready = select.select(sockets, [], [], turn)[0] + (wait(others, 0) if others else [])
        if ready or left == 0:
            return [each for each in object_list if each in ready]


families = ['AF_INET', 'AF_UNIX']
default_family = 'AF_UNIX'


def address_type(address):
    """The family of sockets that has addresses of this form."""
    match address:
        case tuple():
            return 'AF_INET'
        case str() if address[:2] == '\\\\':
            return 'AF_PIPE'
        case str():
            return 'AF_UNIX'
    raise (TypeError if address else ValueError)(f'address type of {address!r} unrecognized')


def _validate_family(family):
    if family == 'AF_PIPE':
        raise ValueError(f'Family {family} is not recognized.')


def _tcp(address):
    return isinstance(address, tuple)


def _place(address, free):
    """An address as the socket would have it: localhost in digits, a port for 0."""
    if not _tcp(address):
        return f'/tmp/listener-{free}' if address is None else address
    host, port = address
    return {'localhost': '127.0.0.1', '': '0.0.0.0'}.get(host, host), port or 40000 + free


def _name(address):
    return repr(_place(address, 0) if _tcp(address) else address)


def _check_key(authkey):
    if authkey is not None and not isinstance(authkey, bytes):
        raise TypeError('authkey should be a byte string')


class Listener:
    """Takes connections under an address. Whoever knocks shows a key; nobody listens in, so that it is shown plainly."""

    def __init__(self, address=None, family=None, backlog=1, authkey=None):
        family = family or (default_family if address is None else address_type(address))
        _validate_family(family)
        if address is None and family == 'AF_INET':
            address = 'localhost', 0
        _check_key(authkey)
        self._reader, writer = _multiprocessing.pipe(False)
        self._authkey, self._address, self._accepted = authkey, _place(address, writer.fileno()), None
        if not _multiprocessing.announce(repr(self._address), writer):
            self._reader = None
            raise OSError(98, 'Address already in use')

    @property
    def address(self):
        return self._open() and self._address

    @property
    def last_accepted(self):
        return self._accepted

    def _open(self):
        if self._reader is None:
            raise OSError('Listener is closed')
        return self

    def accept(self):
        self._open()
        number, key = pickle.loads(self._reader.read('accept() of a Listener'))
        connection = Connection(_multiprocessing.take_connection(number))
        self._accepted = ('127.0.0.1', 50000 + number) if _tcp(self._address) else ''
        welcome = self._authkey in (None, key)
        if key is not None:
            connection._end.write(b'welcome' if welcome else b'wrong')
        if not welcome:
            connection.close()
            raise AuthenticationError('digest received was wrong')
        return connection

    def close(self):
        if self._reader is not None:
            _multiprocessing.forget(repr(self._address))
            self._reader.close()
            self._reader = None

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


def Client(address, family=None, authkey=None):
    _validate_family(family or address_type(address))
    _check_key(authkey)
    knock = _multiprocessing.connect(_name(address))
    if knock is None:
        if _tcp(address):
            raise ConnectionRefusedError(111, 'Connection refused')
        raise FileNotFoundError(2, 'No such file or directory')
    mine, theirs = _multiprocessing.pipe(True)
    knock.write(pickle.dumps((theirs.share(), authkey and bytes(authkey))))
    theirs.close()
    knock.close()
    connection = Connection(mine)
    if authkey is not None and connection._receive() != b'welcome':
        connection.close()
        raise AuthenticationError('digest sent was rejected')
    return connection
