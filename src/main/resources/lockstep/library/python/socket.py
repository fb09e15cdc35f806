"""Sockets: connections between threads of a program, and to the pretend internet. See _socket for what they do."""

import _socket
from _socket import *
from _socket import (SO_BROADCAST, SO_ERROR, SO_KEEPALIVE, SO_RCVBUF, SO_REUSEADDR, SO_SNDBUF, SO_TYPE, SOL_SOCKET)
from enum import IntEnum, IntFlag

_FAMILIES = ('AF_UNSPEC', 'AF_UNIX', 'AF_INET', 'AF_INET6')
_KINDS = ('SOCK_STREAM', 'SOCK_DGRAM', 'SOCK_RAW', 'SOCK_CLOEXEC', 'SOCK_NONBLOCK')
AddressFamily = IntEnum('AddressFamily', [(n, getattr(_socket, n)) for n in _FAMILIES], module='socket')
SocketKind = IntEnum('SocketKind', [(n, getattr(_socket, n)) for n in _KINDS], module='socket')
MsgFlag = IntFlag('MsgFlag', [(n, getattr(_socket, n)) for n in dir(_socket) if n.startswith('MSG_')], module='socket')
AddressInfo = IntFlag('AddressInfo', [(n, getattr(_socket, n)) for n in dir(_socket) if n.startswith('AI_')], module='socket')
for _enum in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
    globals().update(_enum.__members__)
del _enum

__all__ = [n for n in globals() if n[0].isupper() and '_' in n] + [
    'create_connection', 'create_server', 'error', 'fromfd', 'gaierror', 'getaddrinfo', 'getdefaulttimeout', 'getfqdn',
    'gethostbyname', 'gethostname', 'has_dualstack_ipv6', 'has_ipv6', 'herror', 'htonl', 'htons', 'inet_aton', 'inet_ntoa',
    'ntohl', 'ntohs', 'setdefaulttimeout', 'socket', 'socketpair', 'timeout']


def _known(enum, value):
    try:
        return enum(value)
    except ValueError:
        return value


class socket(_socket.socket):
    """One end of a connection, or a place where they arrive."""

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        _socket.socket.__init__(self, family, type, proto, fileno)
        self._files = 0
        self._closed = False

    def __repr__(self):
        closed = getattr(self, '_closed', False)
        text = (f"<{type(self).__module__}.{type(self).__qualname__}{' [closed]' if closed else ''} fd={self.fileno()}, "
                f'family={int(self.family)}, type={int(self.type)}, proto={self.proto}')
        if not closed:
            text += f', laddr={self._local!r}' if self._local else ''
            text += f', raddr={self._peer!r}' if self._peer else ''
        return text + '>'

    def __getstate__(self):
        raise TypeError(f'cannot pickle {type(self).__name__!r} object')

    @property
    def family(self):
        return _known(AddressFamily, self._family)

    @property
    def type(self):
        return _known(SocketKind, self._type)

    @staticmethod
    def _made(family, type, proto):
        return socket(family, type, proto)

    def accept(self):
        """Waits for a connection; its own socket, and the address of the other end."""
        made, address = self._accept()
        made._timeout = None if self.gettimeout() != 0 or getdefaulttimeout() is None else getdefaulttimeout()
        return made, address

    def makefile(self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None):
        """The connection as a file, for reading and writing by lines."""
        if not set(mode) <= {'r', 'w', 'b'}:
            raise ValueError(f'invalid mode {mode!r} (only r, w, b allowed)')
        self._files += 1
        return _File(self, mode, buffering, encoding or 'utf-8', errors or 'strict', newline)

    def sendfile(self, file, offset=0, count=None):
        file.seek(offset)
        data = file.read() if count is None else file.read(count)
        self.sendall(data)
        return len(data)

    # ---- the end: when it is closed, and the files made from it are too ----

    def detach(self):
        self._closed = True
        return _socket.socket.detach(self)

    def close(self):
        self._closed = True
        self._close_if_unused()

    def _file_closed(self):
        self._files -= 1
        self._close_if_unused()

    def _close_if_unused(self):
        if self._closed and self._files < 1:
            self._close()

    def __exit__(self, *args):
        self.close()

    def __enter__(self):
        return self

    def dup(self):
        raise OSError('a socket cannot be duplicated in Lockstep')

    def get_inheritable(self):
        return False

    def set_inheritable(self, inheritable):
        pass


class _File:
    """Bytes or text of a connection. Writes are kept until there are many, a flush, or a close."""

    def __init__(self, sock, mode, buffering, encoding, errors, newline):
        self._sock = sock
        self.mode = mode
        self._text = 'b' not in mode
        self._reads = 'r' in mode or 'w' not in mode
        self._writes = 'w' in mode
        self._most = 8192 if buffering is None or buffering < 0 else buffering
        self.encoding = encoding
        self.errors = errors
        self.newline = newline
        self._ahead = b''
        self._ended = False
        self._kept = []
        self._kept_size = 0
        self.closed = False

    def _check(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def readable(self):
        return self._reads

    def writable(self):
        return self._writes

    def seekable(self):
        return False

    def fileno(self):
        return self._sock.fileno()

    def _more(self):
        data = b'' if self._ended else self._sock.recv(8192)
        self._ended = not data
        self._ahead += data
        return bool(data)

    def _cut(self, size):
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        if not self._text:
            return data
        if self.newline is None:
            data = data.replace(b'\r\n', b'\n')
        return data.decode(self.encoding, self.errors)

    def read(self, size=-1):
        self._check()
        while (size is None or size < 0 or len(self._ahead) < size) and self._more():
            pass
        return self._cut(len(self._ahead) if size is None or size < 0 else size)

    def read1(self, size=-1):
        self._check()
        if not self._ahead:
            self._more()
        return self._cut(len(self._ahead) if size < 0 else size)

    def readline(self, size=-1):
        self._check()
        start = 0
        while True:
            end = self._ahead.find(b'\n', start) + 1
            if 0 <= size <= len(self._ahead) and (end == 0 or end > size):
                return self._cut(size)
            if end > 0:
                return self._cut(end)
            start = len(self._ahead)
            if not self._more():
                return self._cut(start)

    def readlines(self, hint=-1):
        return list(self)

    def readinto(self, buffer):
        data = self.read1(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def write(self, data):
        self._check()
        if self._text:
            if not isinstance(data, str):
                raise TypeError('write() argument must be str, not ' + type(data).__name__)
            encoded = data.encode(self.encoding, self.errors)
            if self.newline not in (None, '', '\n'):
                encoded = encoded.replace(b'\n', self.newline.encode())
        else:
            encoded = bytes(memoryview(data))
        self._kept.append(encoded)
        self._kept_size += len(encoded)
        if self._kept_size > self._most:
            self.flush()
        return len(data)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        self._check()
        if self._kept:
            data = b''.join(self._kept)
            self._kept = []
            self._kept_size = 0
            self._sock.sendall(data)

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self.closed = True
                self._sock._file_closed()

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        self.close()


SocketIO = _File


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    """Two sockets that are connected to each other."""
    family = AF_UNIX if family is None else family
    one, other = socket(family, type, proto), socket(family, type, proto)
    one._out, other._out = other._in, one._in
    one._peer = other._peer = ''
    return one, other


def _prepared(made, *steps):
    """The socket after these steps; closed when one of them fails."""
    try:
        for step in steps:
            step()
    except OSError:
        made.close()
        raise
    return made


def create_connection(address, timeout=_socket.getdefaulttimeout, source_address=None, *, all_errors=False):
    """A socket that is connected to (host, port)."""
    made = socket(AF_INET, SOCK_STREAM)
    steps = [lambda: made.connect((address[0], address[1]))]
    if source_address:
        steps.insert(0, lambda: made.bind(source_address))
    if timeout is not _socket.getdefaulttimeout:
        made.settimeout(timeout)
    try:
        return _prepared(made, *steps)
    except OSError as error:
        if not all_errors:
            raise
        raise ExceptionGroup('create_connection failed', [error]) from None


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    """A socket at (host, port) that listens."""
    made = socket(family, SOCK_STREAM)

    def bind():
        try:
            made.bind(address)
        except OSError as error:
            raise OSError(error.errno, f'{error.strerror} (while attempting to bind on address {address!r})') from None

    return _prepared(made, bind, made.listen if backlog is None else lambda: made.listen(backlog))


def has_dualstack_ipv6():
    return False


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    return [(_known(AddressFamily, f), _known(SocketKind, k), p, name, address)
            for f, k, p, name, address in _socket.getaddrinfo(host, port, family, type, proto, flags)]


def getfqdn(name=''):
    return name if name not in ('', '0.0.0.0', '::') else gethostname()


def fromfd(fd, family, type, proto=0):
    return socket(family, type, proto, fileno=fd)
