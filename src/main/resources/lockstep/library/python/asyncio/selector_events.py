"""A loop that watches files. Most programs watch none: what has to do with sockets is loaded when it is first used."""

__all__ = ('BaseSelectorEventLoop',)

import sys

import _aio
from asyncio import base_events
from asyncio import events
from asyncio.log import logger

_READ, _WRITE = 1, 2
# of files: each loop has three, as if it waited with epoll and were woken through a pipe
_numbers = set()


def _three():
    sockets = sys.modules.get('_socket')
    used = _numbers | (sockets._open.keys() if sockets is not None else set())
    three = sorted(set(range(3, len(used) + 6)) - used)[:3]
    _numbers.update(three)
    return three


class BaseSelectorEventLoop(base_events.BaseEventLoop):
    _watches_files = False
    # the two ends of a pipe, by which a selector of the program's own is woken
    _ssock = _csock = None

    def __init__(self, selector=None):
        super().__init__()
        self._selector = self._waker = _aio.waker()
        if selector is not None:
            self._selector, self._waker = selector, None
            self._watches_files = True
            self._make_self_pipe()
        self._held = _three() if selector is None else ()
        logger.debug('Using selector: %s', 'EpollSelector' if selector is None else type(selector).__name__)
        self._transports = {}

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        if self.is_closed():
            return
        if self._ssock is not None:
            self._close_self_pipe()
        super().close()
        _numbers.difference_update(self._held)
        if self._selector is not self._waker:
            self._selector.close()
        self._selector = None

    # ---- being woken ----

    def _write_to_self(self):
        waker = self._waker
        if waker is not None:
            waker.wake()
        elif self._csock is not None:
            try:
                self._csock.send(b'\0')
            except OSError:
                # it is full, which wakes as well
                pass

    def _make_self_pipe(self):
        import socket
        self._ssock, self._csock = socket.socketpair()
        self._ssock.setblocking(False)
        self._csock.setblocking(False)
        self._add_reader(self._ssock.fileno(), self._read_from_self)

    def _close_self_pipe(self):
        self._remove_reader(self._ssock.fileno())
        for name in ('_ssock', '_csock'):
            getattr(self, name).close()
            setattr(self, name, None)

    def _read_from_self(self):
        try:
            while self._ssock.recv(4096):
                pass
        except (BlockingIOError, InterruptedError):
            pass

    # ---- files that are watched: for each a handle for reading and one for writing ----

    def _process_events(self, event_list):
        for key, mask in event_list:
            for bit, handle, forget in zip((_READ, _WRITE), key.data, (self._remove_reader, self._remove_writer)):
                if mask & bit and handle is not None:
                    if handle._cancelled:
                        forget(key.fileobj)
                    else:
                        self._add_callback(handle)

    def _watched(self, fd):
        try:
            return self._selector.get_key(fd)
        except KeyError:
            return None

    def _watch(self, fd, which, callback, args):
        self._check_closed()
        handle = events.Handle(callback, args, self, None)
        if self._selector is self._waker:
            from select import _Watching
            self._selector = _Watching(self._waker)
            self._watches_files = True
        key = self._watched(fd)
        if key is None:
            self._selector.register(fd, which, self._with(None, which, handle))
            return handle
        before = key.data[which - 1]
        self._selector.modify(fd, key.events | which, self._with(key.data, which, handle))
        if before is not None:
            before.cancel()
        return handle

    @staticmethod
    def _with(handles, which, handle):
        reading, writing = handles or (None, None)
        return (handle, writing) if which == _READ else (reading, handle)

    def _unwatch(self, fd, which):
        if self.is_closed() or self._selector is self._waker:
            return False
        key = self._watched(fd)
        if key is None:
            return False
        left = key.events & ~which
        handle = key.data[which - 1]
        if left:
            self._selector.modify(fd, left, self._with(key.data, which, None))
        else:
            self._selector.unregister(fd)
        if handle is None:
            return False
        handle.cancel()
        return True

    def _add_reader(self, fd, callback, *args):
        return self._watch(fd, _READ, callback, args)

    def _add_writer(self, fd, callback, *args):
        return self._watch(fd, _WRITE, callback, args)

    def _remove_reader(self, fd):
        return self._unwatch(fd, _READ)

    def _remove_writer(self, fd):
        return self._unwatch(fd, _WRITE)

    def _ensure_fd_no_transport(self, fd):
        number = fd
        if not isinstance(fd, int):
            try:
                number = int(fd.fileno())
            except (AttributeError, TypeError, ValueError):
                raise ValueError(f'Invalid file object: {fd!r}') from None
        transport = self._transports.get(number)
        if transport is not None and not transport.is_closing():
            raise RuntimeError(f'File descriptor {fd!r} is used by transport {transport!r}')

    def add_reader(self, fd, callback, *args):
        self._ensure_fd_no_transport(fd)
        self._add_reader(fd, callback, *args)

    def add_writer(self, fd, callback, *args):
        self._ensure_fd_no_transport(fd)
        self._add_writer(fd, callback, *args)

    def remove_reader(self, fd):
        self._ensure_fd_no_transport(fd)
        return self._remove_reader(fd)

    def remove_writer(self, fd):
        self._ensure_fd_no_transport(fd)
        return self._remove_writer(fd)


base_events._found_in('_sock_calls', BaseSelectorEventLoop,
    'sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendto sock_connect sock_accept '
    '_start_serving _stop_serving _accept_connection _make_socket_transport _make_datagram_transport')
