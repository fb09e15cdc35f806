# Sockets within the program: bytes travel between two of its threads, to another of its processes, or to a site of the
# pretend internet. Nothing leaves the machine. Written for Lockstep; behaves as Linux does on a loopback.
import _aio
import _mail
import _multiprocessing
import _net
import _pretend
import sys
from _collections import deque
from errno import EADDRINUSE, EAGAIN, EBADF, ECONNREFUSED, ECONNRESET, EINPROGRESS, EINVAL, ENOTCONN, EPIPE
from time import monotonic as _now

EDESTADDRREQ, EAFNOSUPPORT, EISCONN = 89, 97, 106
# a loopback hands over at once; what that takes the sender and the reader is computing, as much as with a pipe
_LATENCY = 0.0
# bytes that a connection takes in before the sender has to wait
_CAPACITY = 212992

AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = 0, 1, 2, 10
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = 1, 2, 3
SOCK_CLOEXEC, SOCK_NONBLOCK = 524288, 2048
SOL_SOCKET, SOL_TCP, SOL_UDP, SOL_IP = 1, 6, 17, 0
SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE = range(1, 10)
SO_OOBINLINE, SO_LINGER, SO_REUSEPORT, SO_RCVTIMEO, SO_SNDTIMEO, SO_ACCEPTCONN = 10, 13, 15, 20, 21, 30
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6 = 0, 1, 6, 17, 41
TCP_NODELAY, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT = 1, 4, 5, 6
IPV6_V6ONLY = 26
MSG_OOB, MSG_PEEK, MSG_DONTWAIT, MSG_WAITALL, MSG_NOSIGNAL = 1, 2, 64, 256, 16384
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
SOMAXCONN = 4096
INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST = 0, 0x7f000001, 0xffffffff
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST = 1, 2, 4
EAI_NONAME = -2
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2
has_ipv6 = True

error = OSError
timeout = TimeoutError


class gaierror(OSError):
    __module__ = 'socket'


class herror(OSError):
    __module__ = 'socket'


_bound = {}
# who is, or was, bound to a path that is in the file system since then
_files = {}
_open = {}
_default_timeout = None
_LOCAL = {'localhost': '127.0.0.1', '': '0.0.0.0', 'lockstep': '127.0.0.1', 'ip6-localhost': '::1'}
_WORDS = {EADDRINUSE: 'Address already in use', EAGAIN: 'Resource temporarily unavailable', EBADF: 'Bad file descriptor',
          ECONNREFUSED: 'Connection refused', ECONNRESET: 'Connection reset by peer', EINVAL: 'Invalid argument',
          EINPROGRESS: 'Operation now in progress', EISCONN: 'Transport endpoint is already connected',
          ENOTCONN: 'Transport endpoint is not connected', EPIPE: 'Broken pipe', EDESTADDRREQ: 'Destination address required',
          EAFNOSUPPORT: 'Address family not supported by protocol'}


def _lowest():
    """The lowest number that no file has: a running loop holds three, its selector and the two ends of its pipe."""
    loops = sys.modules.get('asyncio.selector_events')
    held = loops._numbers if loops is not None else ()
    number = 3
    while number in _open or number in held:
        number += 1
    return number


def _failure(number):
    return OSError(number, _WORDS[number])


def _numeric(host):
    parts = host.split('.')
    return host == '::1' or host == '::' or len(parts) == 4 and all(p.isdigit() and int(p) < 256 for p in parts)


def _resolved(host):
    if not isinstance(host, str):
        raise TypeError('str, bytes or bytearray expected, not ' + type(host).__name__) from None
    found = _LOCAL.get(host)
    if found is not None:
        return found
    if _numeric(host):
        return host
    if _pretend.row('https://' + host).failure == 'unknown':
        raise gaierror(EAI_NONAME, 'Name or service not known')
    # the same address for a name in every run
    hash = 0
    for c in host:
        hash = (hash * 31 + ord(c)) % 0xffff
    return '203.0.%d.%d' % (hash >> 8, hash & 255)


class _Lane:
    """Bytes, or datagrams, on their way to one socket."""

    def __init__(self):
        # when it is there, the bytes, who sent it
        self.pieces = deque()
        self.waiting = []
        self.size = 0
        # when the end is there; the reader wants no more; the connection was torn down
        self.end = None
        self.refused = False
        self.reset = False
        # when whoever fills it is in another process, the way back to him
        self.back = None

    def taken(self, size):
        self.size -= size
        self.changed()
        if self.back is not None:
            self.back.tell('room', size)

    def refuse(self):
        self.refused = True
        self.changed()
        if self.back is not None:
            self.back.tell('refused')

    def tear(self):
        self.reset = True
        self.changed()

    def changed(self):
        for gate in list(self.waiting):
            gate.open()

    def put(self, data, sender=None, delay=_LATENCY):
        at = _now() + delay
        if self.pieces and self.pieces[-1][0] > at:
            at = self.pieces[-1][0]
        self.pieces.append((at, data, sender))
        self.size += len(data)
        self.changed()

    def finish(self, delay=_LATENCY):
        if self.end is None:
            self.end = _now() + delay
            if self.pieces and self.pieces[-1][0] > self.end:
                self.end = self.pieces[-1][0]
            self.changed()

    def next_event(self):
        """When something can be read: a time, or None when nothing is on its way."""
        if self.reset:
            return 0.0
        if self.pieces:
            return self.pieces[0][0]
        return self.end


class _FarLane:
    """The way to a socket in another process: what is put into it goes there in letters."""
    end = None
    refused = reset = False

    def __init__(self, pid, number):
        self.pid, self.number = pid, number
        self.waiting = []
        # bytes that nobody there has taken yet
        self.size = 0

    changed = _Lane.changed

    def tell(self, what, about=None, size=0):
        if not _mail.post(self.pid, (what, self.number, about), size):
            self.refused = True

    def put(self, data):
        self.size += len(data)
        self.tell('data', data, len(data))

    def finish(self):
        if self.end is None:
            self.end = _now()
            self.tell('end')

    def tear(self):
        self.tell('torn')


# sockets connected to another process, by the number of the connection
_far = {}


def _collect():
    """Opens what other processes have sent. To be called before looking whether something is there."""
    for what, number, about in _mail.collect():
        if what == 'knock':
            _knocked(number, *about)
        elif what == 'datagram':
            data, sender = about
            target = _bound.get((SOCK_DGRAM, number))
            if target is not None and target._in.size < _CAPACITY:
                target._in.put(data, sender)
        elif number in _far:
            _heard(_far[number], what, about)


def _heard(sock, what, about):
    if what == 'data':
        sock._in.put(about)
    elif what == 'room':
        sock._out.size -= about
    elif what == 'torn':
        sock._in.tear()
    if what in ('end', 'gone'):
        sock._in.finish()
    if what in ('refused', 'gone'):
        sock._out.refused = True
    sock._out.changed()


def _joined(sock, lane):
    sock._out = sock._in.back = lane
    _far[lane.number] = sock


def _knocked(number, key, caller, pid):
    server = _bound.get(key)
    lane = _FarLane(pid, number)
    if server is None or server._backlog is None:
        lane.tell('gone')
        return
    there = _connected(server, caller)
    there._local = key[1] if server._family == AF_UNIX else ('127.0.0.1',) + server._local[1:]
    _joined(there, lane)
    server._backlog.append((_now(), there))
    server._in.changed()


class _Site:
    """The far end of a connection to the pretend internet: answers HTTP requests."""

    def __init__(self, host, port, answers):
        self.host = host
        self.scheme = 'https' if port == 443 else 'http'
        self.answers = answers
        self.asked = b''
        self.busy_until = 0.0

    def received(self, data):
        self.asked += data
        while b'\r\n\r\n' in self.asked:
            head, _, rest = self.asked.partition(b'\r\n\r\n')
            lines = head.decode('latin-1').split('\r\n')
            headers = {}
            for line in lines[1:]:
                name, _, value = line.partition(':')
                headers[name.strip().lower()] = value.strip()
            length = headers.get('content-length', '0')
            length = int(length) if length.isdigit() else 0
            if len(rest) < length:
                return
            self.asked = rest[length:]
            words = lines[0].split()
            method, path, version = words if len(words) == 3 else ('BAD', '/', 'HTTP/1.0')
            self.answer(method, path, version, headers)

    def answer(self, method, path, version, headers):
        url = self.scheme + '://' + headers.get('host', self.host).split(':')[0] + path
        found = _pretend.Answer(method, url)
        start = max(_now(), self.busy_until) + found.latency - _now()
        if found.failure is not None:
            self.answers.reset = found.failure == 'reset'
            self.answers.finish(start)
            return
        body = found.content
        last = version == 'HTTP/1.0' or headers.get('connection', '').lower() == 'close'
        head = (f'{version} {found.status} {found.reason}\r\nContent-Type: {found.content_type}\r\n'
                f'Content-Length: {len(body)}\r\n' + ('Connection: close\r\n' if last else '') + '\r\n')
        self.answers.put(head.encode('latin-1'), None, start)
        for i in range(0, len(body), 16384):
            part = (i + 16384) / max(len(body), 16384)
            self.answers.put(body[i:i + 16384], None, start + found.body_time * min(1.0, part))
        self.busy_until = _now() + start + found.body_time
        if last:
            self.answers.finish(start + found.body_time)


class socket:
    __module__ = '_socket'

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        self._family = AF_INET if family == -1 else int(family)
        self._type = (SOCK_STREAM if type == -1 else int(type)) & 15
        self._proto = 0 if proto == -1 else proto
        if self._family not in (AF_INET, AF_INET6, AF_UNIX):
            raise _failure(EAFNOSUPPORT)
        self._timeout = _default_timeout
        self._local = ('0.0.0.0', 0) if self._family == AF_INET else ('::', 0, 0, 0) if self._family == AF_INET6 else ''
        self._peer = None
        self._in = _Lane()
        self._out = None
        self._site = None
        self._backlog = None
        self._most_waiting = 0
        self._options = {}
        self._shut_for_reading = False
        self._is_bound = False
        self._last_error = 0
        # when a connection that is not waited for is there
        self._connected_at = 0.0
        self._fd = -1
        if fileno is not None:
            other = _open.get(fileno)
            if other is None:
                raise _failure(EBADF)
            self.__dict__.update(other.__dict__)
        else:
            self._fd = _lowest()
        _open[self._fd] = self

    # ---- what it is ----

    family = property(lambda self: self._family)
    type = property(lambda self: self._type)
    proto = property(lambda self: self._proto)
    timeout = property(lambda self: self._timeout)

    def fileno(self):
        return self._fd

    def _check(self):
        if self._fd < 0:
            raise _failure(EBADF)

    def gettimeout(self):
        return self._timeout

    def settimeout(self, value, /):
        if value is not None:
            value = float(value)
            if value < 0:
                raise ValueError('Timeout value out of range')
        self._timeout = value

    def setblocking(self, flag, /):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout != 0.0

    def getsockname(self):
        self._check()
        return self._local

    def getpeername(self):
        self._check()
        if self._peer is None:
            raise _failure(ENOTCONN)
        return self._peer

    def setsockopt(self, level, option, value, optlen=None, /):
        self._check()
        self._options[level, option] = value

    def getsockopt(self, level, option, buflen=0, /):
        self._check()
        if level == SOL_SOCKET:
            if option == SO_TYPE:
                return self._type
            if option == SO_ERROR:
                last, self._last_error = self._last_error, 0
                return last
            if option == SO_ACCEPTCONN:
                return int(self._backlog is not None)
            if option in (SO_SNDBUF, SO_RCVBUF):
                return self._options.get((level, option), _CAPACITY)
        return self._options.get((level, option), 0)

    # ---- waiting ----

    def _wait(self, lane, ready, what, timeout=-1):
        """Waits until ``ready()`` answers something; it answers a time when that will be so by itself."""
        limit = self._timeout if timeout == -1 else timeout
        end = None if limit is None else _now() + limit
        gate = None
        try:
            while True:
                self._check()
                _collect()
                found = ready()
                if found is None or isinstance(found, float) and found > _now():
                    if limit == 0.0:
                        raise BlockingIOError(EAGAIN, _WORDS[EAGAIN])
                    until = found if end is None else end if found is None else min(end, found)
                    left = None if until is None else until - _now()
                    if end is not None and end <= _now():
                        raise TimeoutError('timed out')
                    if gate is None:
                        gate = _net._gate(what)
                        lane.waiting.append(gate)
                        continue
                    gate.wait(left)
                else:
                    return
        finally:
            if gate is not None:
                lane.waiting.remove(gate)

    # ---- addresses ----

    def _address(self, address, what):
        if self._family == AF_UNIX:
            return address
        if not isinstance(address, tuple):
            raise TypeError(f'{what}(): AF_INET address must be tuple, not {type(address).__name__}')
        if len(address) < 2:
            raise TypeError('AF_INET address must be a pair (host, port)')
        host, port = address[:2]
        if not isinstance(port, int):
            raise TypeError(f"'{type(port).__name__}' object cannot be interpreted as an integer")
        if not 0 <= port <= 65535:
            raise OverflowError(f'{what}(): port must be 0-65535.')
        return (gethostbyname(host), port) + tuple(address[2:])

    def _key(self, address):
        return self._type, address if self._family == AF_UNIX else address[1]

    def _file(self, address):
        """The path of a socket that is in the file system; None for all others."""
        if self._family != AF_UNIX:
            return None
        import os
        path = os.fsdecode(address)
        return os.path.abspath(path) if path and path[0] != '\0' else None

    def _taken(self, address):
        if path := self._file(address):
            other = _files.get(path)
            return None if other is None or other._fd < 0 or other._type != self._type else other
        return _bound.get(self._key(address))

    def _bind(self, address):
        if self._family != AF_UNIX and address[1] == 0:
            while True:
                address = (address[0], _mail.port()) + address[2:]
                if self._taken(address) is None and _owner(self._key(address)) is None:
                    break
        self._local = address
        self._is_bound = True
        _bound[self._key(address)] = self
        if self._type == SOCK_DGRAM:
            _announce(self._key(address))

    def bind(self, address, /):
        self._check()
        address = self._address(address, 'bind')
        if self._is_bound:
            raise _failure(EINVAL)
        if path := self._file(address):
            try:
                open(path, 'xb').close()
            except FileExistsError:
                raise _failure(EADDRINUSE) from None
            except FileNotFoundError:
                raise FileNotFoundError(2, 'No such file or directory') from None
            _files[path] = self
        elif self._taken(address) is not None or _owner(self._key(address)) is not None:
            raise _failure(EADDRINUSE)
        self._bind(address)

    def listen(self, backlog=128, /):
        self._check()
        if not self._is_bound:
            self._bind(self._local)
        self._backlog = deque() if self._backlog is None else self._backlog
        _announce(self._key(self._local))
        self._most_waiting = max(1, backlog)

    def _accept(self):
        self._check()
        if self._backlog is None:
            raise _failure(EINVAL)
        self._wait(self._in, self._next_caller, 'socket.accept()')
        _, made = self._backlog.popleft()
        return made, made._peer

    @staticmethod
    def _made(family, type, proto):
        return socket(family, type, proto)

    def accept(self):
        return self._accept()

    def _next_caller(self):
        return self._backlog[0][0] if self._backlog else None

    def connect(self, address, /):
        self._check()
        address = self._address(address, 'connect')
        if self._type == SOCK_DGRAM:
            self._peer = address
            return
        if self._peer is not None:
            raise _failure(EISCONN)
        if self._family == AF_UNIX or address[0] in ('127.0.0.1', '0.0.0.0', '::1', '::'):
            self._connect_here(address)
        else:
            self._connect_out(address)

    def _refuse(self):
        raise ConnectionRefusedError(ECONNREFUSED, _WORDS[ECONNREFUSED])

    def _connecting(self, seconds, error):
        """Who does not wait hears later how it ended: as soon as it can write."""
        self._connected_at = _now() + seconds
        self._last_error = error
        raise BlockingIOError(EINPROGRESS, _WORDS[EINPROGRESS])

    def _connect_here(self, address):
        if path := self._file(address):
            import os
            if not os.path.exists(path):
                raise FileNotFoundError(2, 'No such file or directory')
        server, pid = self._taken(address), None
        waits = self._timeout != 0.0 or self._family == AF_UNIX
        if server is None or server._backlog is None:
            pid = _owner(self._key(address))
        if pid is None and (server is None or server._backlog is None):
            if not waits:
                self._connecting(_LATENCY, ECONNREFUSED)
            self._refuse()
        if not self._is_bound and self._family != AF_UNIX:
            self._local = ('127.0.0.1', 0) + self._local[2:]
            self._bind(self._local)
            _bound.pop((self._type, self._local[1]), None)
        if pid is None:
            there = _connected(server, self._local)
            there._local = address if self._family == AF_UNIX else ('127.0.0.1',) + server._local[1:]
            self._peer = there._local
            self._out, there._out = there._in, self._in
            server._backlog.append((_now() + _LATENCY, there))
            server._in.changed()
        else:
            self._peer = address if self._family == AF_UNIX else ('127.0.0.1',) + address[1:]
            _joined(self, _FarLane(pid, _mail.number(pid)))
            self._out.tell('knock', (self._key(address), self._local, _multiprocessing.pid()))
        if not waits:
            self._connecting(_LATENCY, 0)

    def _connect_out(self, address):
        name = next((n for n in _names if _names[n] == address[0]), address[0])
        scheme = 'https' if address[1] == 443 else 'http'
        row = _pretend.row(f'{scheme}://{name}/')
        wait = row.latency / 2
        refused = row.failure == 'refused' or address[1] not in (80, 443)
        if self._timeout != 0.0:
            if self._timeout is not None and self._timeout < wait:
                _pretend.wait(name, self._timeout)
                raise TimeoutError('timed out')
            _pretend.wait(name, wait)
            if refused:
                self._refuse()
        elif refused:
            self._connecting(wait, ECONNREFUSED)
        self._peer = address
        self._local = ('192.0.2.10', 50000 + self._fd)
        self._site = _Site(name, address[1], self._in)
        self._out = _Lane()
        if self._timeout == 0.0:
            self._connecting(wait, 0)

    def connect_ex(self, address, /):
        try:
            self.connect(address)
        except gaierror:
            raise
        except OSError as e:
            return e.errno or EAGAIN
        return 0

    # ---- data ----

    def _readable(self):
        return 0.0 if self._shut_for_reading else self._in.next_event()

    def _take(self, size, flags):
        """At most so many bytes, once some are there; the empty ones at the end."""
        if size < 0:
            raise ValueError('negative buffersize in recv')
        self._check()
        if self._type == SOCK_STREAM and self._out is None:
            raise _failure(ENOTCONN)
        if not self._in.pieces and self._shut_for_reading:
            return b'', None
        self._wait(self._in, self._readable, 'socket.recv()',
                   0.0 if flags & MSG_DONTWAIT else -1)
        _aio.works('pipe')
        lane = self._in
        if lane.reset:
            raise ConnectionResetError(ECONNRESET, _WORDS[ECONNRESET])
        if not lane.pieces:
            return b'', None
        now = _now()
        if self._type == SOCK_DGRAM:
            _, data, sender = lane.pieces[0]
            if not flags & MSG_PEEK:
                lane.pieces.popleft()
                lane.size -= len(data)
            return data[:size], sender
        parts = []
        left = size
        if flags & MSG_PEEK:
            for at, data, _ in lane.pieces:
                if at <= now and left > 0:
                    parts.append(data[:left])
                    left -= len(parts[-1])
            return b''.join(parts), None
        while lane.pieces and lane.pieces[0][0] <= now and left > 0:
            at, data, _ = lane.pieces[0]
            if len(data) <= left:
                lane.pieces.popleft()
            else:
                lane.pieces[0] = (at, data[left:], None)
                data = data[:left]
            parts.append(data)
            left -= len(data)
        lane.taken(size - left)
        return b''.join(parts), None

    def recv(self, bufsize, flags=0, /):
        data = self._take(bufsize, flags)[0]
        if flags & MSG_WAITALL:
            while len(data) < bufsize:
                more = self._take(bufsize - len(data), 0)[0]
                if not more:
                    break
                data += more
        return data

    def recvfrom(self, bufsize, flags=0, /):
        return self._take(bufsize, flags)

    def recv_into(self, buffer, nbytes=0, flags=0):
        view = memoryview(buffer)
        data = self._take(nbytes or len(view), flags)[0]
        view[:len(data)] = data
        return len(data)

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        view = memoryview(buffer)
        data, sender = self._take(nbytes or len(view), flags)
        view[:len(data)] = data
        return len(data), sender

    def _room(self):
        lane = self._out
        return 0.0 if lane.refused or lane.size < _CAPACITY else None

    def _give(self, data, flags=0):
        self._check()
        if self._out is None:
            raise BrokenPipeError(EPIPE, _WORDS[EPIPE])
        if self._out.end is not None or self._in.reset:
            raise BrokenPipeError(EPIPE, _WORDS[EPIPE])
        if self._site is not None:
            self._site.received(bytes(data))
            return len(data)
        _aio.works('pipe')
        self._wait(self._out, self._room, 'socket.send()', 0.0 if flags & MSG_DONTWAIT else -1)
        lane = self._out
        if lane.refused:
            # the first write after the other end was closed is answered by a reset, the next one fails
            if not self._in.reset:
                self._in.reset = True
                return len(data)
            raise BrokenPipeError(EPIPE, _WORDS[EPIPE])
        part = bytes(data[:_CAPACITY - lane.size])
        lane.put(part)
        return len(part)

    def _bytes(self, data):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return memoryview(data)

    def send(self, data, flags=0, /):
        data = self._bytes(data)
        if self._type == SOCK_DGRAM:
            if self._peer is None:
                raise _failure(EDESTADDRREQ)
            return self._send_datagram(data, self._peer)
        return self._give(data, flags) if len(data) else 0

    def sendall(self, data, flags=0, /):
        data = self._bytes(data)
        sent = 0
        while sent < len(data):
            sent += self._give(data[sent:], flags)

    def sendto(self, data, flags, address=None, /):
        if address is None:
            address = flags
        self._check()
        return self._send_datagram(self._bytes(data), self._address(address, 'sendto'))

    def _send_datagram(self, data, address):
        _aio.works('pipe')
        if not self._is_bound:
            self._bind(self._local)
        target = self._taken(address)
        sender = self._local if self._local[0] != '0.0.0.0' else ('127.0.0.1', self._local[1])
        if target is not None and target._in.size < _CAPACITY:
            target._in.put(bytes(data), sender)
        elif target is None and (pid := _owner(self._key(address))) is not None:
            _mail.post(pid, ('datagram', self._key(address)[1], (bytes(data), sender)), len(data))
        return len(data)

    # ---- the end ----

    def shutdown(self, how, /):
        self._check()
        if self._peer is None:
            raise _failure(ENOTCONN)
        if how != SHUT_WR:
            self._shut_for_reading = True
            self._in.changed()
        if how != SHUT_RD and self._out is not None:
            self._out.finish()

    def _close(self):
        if self._fd < 0:
            return
        if _open.get(self._fd) is self:
            del _open[self._fd]
        self._fd = -1
        for key in [k for k, each in _bound.items() if each is self]:
            del _bound[key]
            _multiprocessing.forget(_name(key))
        if self._backlog is not None:
            for _, caller in self._backlog:
                caller._close()
            self._backlog.clear()
        if self._out is not None:
            # what was not read is lost, and the other end hears of it
            if self._in.pieces and not self._out.refused:
                self._out.tear()
            self._out.finish()
        self._in.refuse()
        if self._in.back is not None:
            del _far[self._in.back.number]

    def close(self):
        self._close()

    def detach(self):
        fd, self._fd = self._fd, -1
        return fd

    # ---- for select ----

    def _when_readable(self):
        if self._backlog is not None:
            return self._next_caller()
        if self._type == SOCK_STREAM and self._out is None:
            return self._connected_at
        return self._readable()

    def _when_writable(self):
        room = 0.0 if self._out is None or self._site is not None else self._room()
        return None if room is None else max(room, self._connected_at)


_names = {}


def _name(key):
    return f'socket {key[0]} {key[1]}'


def _announce(key):
    """Other processes are to find it."""
    if _owner(key) is None:
        # by one that is gone
        _multiprocessing.forget(_name(key))
    _multiprocessing.announce(_name(key), _multiprocessing.pid())


def _owner(key):
    """The other process that has a socket there."""
    pid = _multiprocessing.announced(_name(key))
    if pid is None or pid == _multiprocessing.pid():
        return None
    process = _multiprocessing.process_by_pid(pid)
    return pid if process is None or process.poll() is None else None


def _connected(server, peer):
    made = server._made(server._family, server._type, server._proto)
    made._peer = peer
    return made


def gethostbyname(host):
    found = _resolved(host)
    if host not in _LOCAL and not _numeric(host):
        _names[host] = found
    return found


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    if isinstance(host, bytes):
        host = host.decode()
    address = gethostbyname(('' if flags & AI_PASSIVE else 'localhost') if host is None else host)
    if isinstance(port, bytes):
        port = port.decode()
    if isinstance(port, str):
        port = int(port) if port.isdigit() else {'http': 80, 'https': 443}.get(port)
        if port is None:
            raise gaierror(-8, 'Servname not supported for ai_socktype')
    kinds = [(SOCK_STREAM, IPPROTO_TCP), (SOCK_DGRAM, IPPROTO_UDP)]
    return [(AF_INET, kind, protocol, '', (address, port or 0)) for kind, protocol in kinds if type in (0, kind)]


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout, /):
    global _default_timeout
    if timeout is not None:
        timeout = float(timeout)
        if timeout < 0:
            raise ValueError('Timeout value out of range')
    _default_timeout = timeout


def gethostname():
    return 'lockstep'


def gethostbyaddr(address, /):
    return 'localhost', [], ['127.0.0.1']


def getservbyname(name, protocol='tcp', /):
    ports = {'http': 80, 'https': 443, 'ftp': 21, 'ssh': 22, 'smtp': 25, 'domain': 53}
    if name not in ports:
        raise OSError('service/proto not found')
    return ports[name]


def inet_aton(address, /):
    parts = address.split('.')
    if not _numeric(address) or len(parts) != 4:
        raise OSError('illegal IP address string passed to inet_aton')
    return bytes(int(p) for p in parts)


def inet_ntoa(packed, /):
    if len(packed) != 4:
        raise OSError('packed IP wrong length')
    return '.'.join(str(b) for b in packed)


def inet_pton(family, address, /):
    if family == AF_INET:
        if not _numeric(address) or ':' in address:
            raise OSError('illegal IP address string passed to inet_pton')
        return inet_aton(address)
    # eight groups, of which '::' leaves out those that are 0
    head, gap, tail = address.partition('::')
    groups = [part.split(':') if part else [] for part in (head, tail)]
    missing = 8 - len(groups[0]) - len(groups[1])
    words = groups[0] + ['0'] * missing + groups[1]
    if len(words) != 8 or not gap and missing or not all(0 < len(w) < 5 and not set(w) - set('0123456789abcdefABCDEF')
                                                         for w in words):
        raise OSError('illegal IP address string passed to inet_pton')
    return b''.join(int(word, 16).to_bytes(2, 'big') for word in words)


def getnameinfo(address, flags, /):
    host, port = address[:2]
    names = {80: 'http', 443: 'https'}
    return ('localhost' if host.startswith('127.') and not flags & NI_NUMERICHOST else host,
            str(port) if flags & NI_NUMERICSERV else names.get(port, str(port)))


def htons(x, /):
    return (x & 255) << 8 | x >> 8


def htonl(x, /):
    return int.from_bytes(x.to_bytes(4, 'little'), 'big')


ntohs = htons
ntohl = htonl
