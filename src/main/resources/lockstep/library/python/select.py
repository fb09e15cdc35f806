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
            now = _now()
            times = [(s, s._when_readable()) for s in reads]
            readable = [s for s, t in times if t is not None and t <= now]
            writable = [s for s in writes if s._when_writable() is not None]
            if readable or writable or end is not None and end <= now:
                return readable, writable
            if gate is None:
                gate = _net._gate('select()')
                for lane in lanes:
                    lane.waiting.append(gate)
                continue
            soon = [t for _, t in times if t is not None]
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
