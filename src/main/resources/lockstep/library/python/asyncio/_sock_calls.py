"""Sockets of the program's own that a coroutine may wait for, and the transports made of them."""

from asyncio import base_events
from asyncio import trsock
from asyncio.constants import ACCEPT_RETRY_DELAY

# EMFILE, ENFILE, ENOBUFS, ENOMEM
_NO_MORE = (24, 23, 105, 12)


def _check(loop, sock):
    base_events._refuse_ssl_socket(sock)
    if loop.get_debug() and sock.gettimeout() != 0:
        raise ValueError('the socket must be non-blocking')


async def _when_ready(loop, sock, reading, attempt):
    """Tries at once, and again whenever the socket is ready; what the attempt gives, unless it would have to wait."""
    _check(loop, sock)
    try:
        return attempt()
    except (BlockingIOError, InterruptedError):
        pass
    fd = sock.fileno()
    loop._ensure_fd_no_transport(fd)
    return await _again(loop, fd, reading, attempt)


async def _again(loop, fd, reading, attempt):
    ended = loop.create_future()

    def ready():
        if ended.done():
            return
        try:
            result = attempt()
        except (BlockingIOError, InterruptedError):
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            ended.set_exception(error)
        else:
            ended.set_result(result)

    handle = (loop._add_reader if reading else loop._add_writer)(fd, ready)

    def stop(ended):
        # somebody else may watch it meanwhile
        if not handle.cancelled():
            (loop._remove_reader if reading else loop._remove_writer)(fd)

    ended.add_done_callback(stop)
    return await ended


class BaseSelectorEventLoop:
    """Methods of the real one."""

    async def sock_recv(self, sock, n):
        return await _when_ready(self, sock, True, lambda: sock.recv(n))

    async def sock_recv_into(self, sock, buf):
        return await _when_ready(self, sock, True, lambda: sock.recv_into(buf))

    async def sock_recvfrom(self, sock, bufsize):
        return await _when_ready(self, sock, True, lambda: sock.recvfrom(bufsize))

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        return await _when_ready(self, sock, True, lambda: sock.recvfrom_into(buf, nbytes or len(buf)))

    async def sock_sendall(self, sock, data):
        left = memoryview(data)

        def send():
            nonlocal left
            left = left[sock.send(left):]
            if left:
                raise BlockingIOError

        await _when_ready(self, sock, False, send)

    async def sock_sendto(self, sock, data, address):
        return await _when_ready(self, sock, False, lambda: sock.sendto(data, address))

    async def sock_accept(self, sock):
        def accept():
            made, address = sock.accept()
            made.setblocking(False)
            return made, address

        return await _when_ready(self, sock, True, accept)

    async def sock_connect(self, sock, address):
        _check(self, sock)
        if sock.family in (2, 10):
            from asyncio._connections import _ensure_resolved
            found = await _ensure_resolved(address, family=sock.family, type=sock.type, proto=sock.proto, loop=self)
            address = found[0][4]
        try:
            sock.connect(address)
            return
        except (BlockingIOError, InterruptedError):
            pass
        fd = sock.fileno()
        self._ensure_fd_no_transport(fd)

        def connected():
            error = sock.getsockopt(1, 4)
            if error:
                raise OSError(error, f'Connect call failed {address}')

        await _again(self, fd, False, connected)

    # ---- servers ----

    def _start_serving(self, protocol_factory, sock, sslcontext=None, server=None, backlog=100, *ssl_times):
        self._add_reader(sock.fileno(), self._accept_connection, protocol_factory, sock, sslcontext, server, backlog,
                         *ssl_times)

    def _accept_connection(self, protocol_factory, sock, sslcontext=None, server=None, backlog=100, *ssl_times):
        """All who have come, as far as there may be any."""
        for _ in range(backlog):
            try:
                made, address = sock.accept()
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            except OSError as error:
                if error.errno not in _NO_MORE:
                    raise
                # somebody may close a file by and by
                self.call_exception_handler({'message': 'socket.accept() out of system resource', 'exception': error,
                                             'socket': trsock.TransportSocket(sock)})
                self._remove_reader(sock.fileno())
                self.call_later(ACCEPT_RETRY_DELAY, self._start_serving, protocol_factory, sock, sslcontext, server,
                                backlog, *(ssl_times or (None, None)))
                continue
            made.setblocking(False)
            self.create_task(_accept_connection2(self, protocol_factory, made, address, server))

    def _stop_serving(self, sock):
        self._remove_reader(sock.fileno())
        sock.close()

    def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
        self._ensure_fd_no_transport(sock)
        from asyncio._transports import _SelectorSocketTransport
        return _SelectorSocketTransport(self, sock, protocol, waiter, extra, server)

    def _make_datagram_transport(self, sock, protocol, address=None, waiter=None, extra=None):
        self._ensure_fd_no_transport(sock)
        from asyncio._transports import _SelectorDatagramTransport
        return _SelectorDatagramTransport(self, sock, protocol, address, waiter, extra)


async def _accept_connection2(loop, protocol_factory, sock, address, server):
    transport = None
    try:
        protocol = protocol_factory()
        waiter = loop.create_future()
        transport = loop._make_socket_transport(sock, protocol, waiter, extra={'peername': address}, server=server)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as error:
        if loop.get_debug():
            facts = {'message': 'Error on transport creation for incoming connection', 'exception': error}
            facts.update((name, made) for name, made in (('protocol', protocol), ('transport', transport)) if made)
            loop.call_exception_handler(facts)


_accept_connection2.__qualname__ = 'BaseSelectorEventLoop._accept_connection2'
