# Waiting for several sockets at once.
import _net
import _socket
from time import monotonic as _now

error = OSError
EPOLLIN, EPOLLOUT, EPOLLERR, EPOLLHUP, EPOLLET = 1, 4, 8, 16, 1 << 31
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32


def _socket_of(thing):
    if isinstance(thing, _socket.socket):
        found = thing
    else:
        number = thing if isinstance(thing, int) else thing.fileno()
        found = _socket._open.get(number)
        if number < 0:
            raise ValueError('file descriptor cannot be a negative integer (%d)' % number)
    if found is None:
        raise OSError(9, 'Bad file descriptor')
    if found.fileno() < 0:
        raise ValueError('file descriptor cannot be a negative integer (-1)')
    return found


def _wait(reads, writes, timeout):
    """Those of two lists of sockets that are ready; waits for one of them."""
    end = None if timeout is None else _now() + max(0.0, timeout)
    lanes = [s._in for s in reads] + [s._out for s in writes if s._out is not None]
    gate = None
    try:
        while True:
            _socket._collect()
            now = _now()
            times = [(s, s._when_readable()) for s in reads]
            readable = [s for s, t in times if t is not None and t <= now]
            later = [(s, s._when_writable()) for s in writes]
            writable = [s for s, t in later if t is not None and t <= now]
            if readable or writable or end is not None and end <= now:
                return readable, writable
            if gate is None:
                gate = _net._gate('select()')
                for lane in lanes:
                    lane.waiting.append(gate)
                continue
            soon = [t for _, t in times + later if t is not None]
            if end is not None:
                soon.append(end)
            gate.wait(min(soon) - now if soon else None)
    finally:
        if gate is not None:
            for lane in lanes:
                lane.waiting.remove(gate)


def select(rlist, wlist, xlist, timeout=None, /):
    reads = [(each, _socket_of(each)) for each in rlist]
    writes = [(each, _socket_of(each)) for each in wlist]
    readable, writable = _wait([s for _, s in reads], [s for _, s in writes], timeout)
    return [each for each, s in reads if s in readable], [each for each, s in writes if s in writable], []


class poll:
    _READ, _WRITE, _SCALE = POLLIN, POLLOUT, 1000

    def __init__(self):
        self._wanted = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT):
        self._wanted[_socket_of(fd).fileno()] = eventmask

    def modify(self, fd, eventmask):
        number = _socket_of(fd).fileno()
        if number not in self._wanted:
            raise FileNotFoundError(2, 'No such file or directory')
        self._wanted[number] = eventmask

    def unregister(self, fd):
        del self._wanted[fd if isinstance(fd, int) else fd.fileno()]

    def poll(self, timeout=None, maxevents=-1):
        if timeout is not None and timeout < 0:
            timeout = None
        reads = [_socket_of(fd) for fd, mask in self._wanted.items() if mask & self._READ]
        writes = [_socket_of(fd) for fd, mask in self._wanted.items() if mask & self._WRITE]
        readable, writable = _wait(reads, writes, None if timeout is None else timeout / self._SCALE)
        return [(fd, events) for fd in self._wanted
                if (events := (self._READ if any(s._fd == fd for s in readable) else 0)
                    | (self._WRITE if any(s._fd == fd for s in writable) else 0))]


class epoll(poll):
    _SCALE = 1

    def __init__(self, sizehint=-1, flags=0):
        poll.__init__(self)
        self.closed = False

    def close(self):
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


# ---- for an event loop: what it watches tells it, so that many that are silent cost nothing ----

class _Watched:
    """A file that a loop watches. As a gate in the socket's lanes it hears of every change."""

    def __init__(self, watching, fileobj, fd, events, data):
        self.fileobj, self.fd, self.events, self.data = fileobj, fd, events, data
        self._watching = watching
        self._socket = _socket_of(fileobj)
        self._lanes = []

    def attach(self):
        sock = self._socket
        self._lanes = [lane for lane in (sock._in, sock._out) if lane is not None]
        for lane in self._lanes:
            lane.waiting.append(self)

    def detach(self):
        for lane in self._lanes:
            lane.waiting.remove(self)
        self._lanes = []

    def open(self):
        times = self.times()
        if times[0] is not None or times[1] is not None:
            self._watching.heard(self)

    def times(self):
        """When it can be read and written, as far as anybody wants to know."""
        sock = self._socket
        if sock._fd < 0:
            return None, None
        return (sock._when_readable() if self.events & 1 else None), (sock._when_writable() if self.events & 2 else None)


def _number(fileobj):
    try:
        return fileobj if isinstance(fileobj, int) else int(fileobj.fileno())
    except (AttributeError, TypeError, ValueError):
        raise ValueError('Invalid file object: %r' % (fileobj,)) from None


class _Watching:
    """An event loop's selector once it has files to watch."""

    def __init__(self, waker):
        self.wake = waker.wake
        self._wait = waker.select_with_mail
        self._files = {}
        # those that may be ready, in the order in which they became so
        self._stirred = {}

    def heard(self, watched):
        self._stirred[watched] = None
        self.wake()

    def register(self, fileobj, events, data=None):
        fd = _number(fileobj)
        watched = self._files[fd] = _Watched(self, fileobj, fd, events, data)
        watched.attach()
        self._stirred[watched] = None
        return watched

    def modify(self, fileobj, events, data=None):
        watched = self.get_key(fileobj)
        watched.events, watched.data = events, data
        watched.detach()
        watched.attach()
        self._stirred[watched] = None
        return watched

    def unregister(self, fileobj):
        watched = self.get_key(fileobj)
        watched.detach()
        del self._files[watched.fd]
        self._stirred.pop(watched, None)
        return watched

    def get_key(self, fileobj):
        fd = _number(fileobj)
        if fd not in self._files:
            # it may have been closed since
            for fd, watched in self._files.items():
                if watched.fileobj is fileobj:
                    break
            else:
                raise KeyError(f'{fileobj!r} is not registered')
        return self._files[fd]

    def get_map(self):
        return self._files

    def close(self):
        for watched in self._files.values():
            watched.detach()
        self._files.clear()
        self._stirred.clear()

    def _ready(self):
        """What is ready now, and when something will be."""
        now = _now()
        ready = []
        soon = None
        for watched in list(self._stirred):
            times = watched.times()
            mask = 0
            for bit, time in (1, times[0]), (2, times[1]):
                if time is None:
                    continue
                if time <= now:
                    mask |= bit
                elif soon is None or time < soon:
                    soon = time
            if mask:
                ready.append((watched, mask))
            elif times == (None, None):
                del self._stirred[watched]
        return ready, soon

    def select(self, timeout=None, answers=False):
        _socket._collect()
        ready, soon = self._ready() if self._stirred else ((), None)
        if ready or timeout is not None and timeout <= 0:
            return ready
        if soon is not None:
            left = max(0, soon - _now())
            if timeout is None or left < timeout:
                timeout, answers = left, True
        self._wait(timeout, answers)
        _socket._collect()
        return self._ready()[0] if self._stirred else ()
