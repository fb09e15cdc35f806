"""Connections, servers and datagrams: from an address to a socket, and from a socket to a transport."""

import itertools
import _socket
from asyncio import base_events
from asyncio import events
from asyncio import tasks
from asyncio.exceptions import SendfileNotAvailableError
from asyncio.log import logger

_AF_UNSPEC, _AF_UNIX, _AF_INET, _AF_INET6 = 0, 1, 2, 10
_STREAM, _DGRAM = 1, 2
_PASSIVE = 1


def _sockets():
    # a program may have put a module of its own in its place
    return vars(base_events).get('socket', _socket)


def _set_nodelay(sock):
    if sock.family in (_AF_INET, _AF_INET6) and sock.type == _STREAM and sock.proto == 6:
        sock.setsockopt(6, 1, True)


# ---- addresses ----

def _ipaddr_info(host, port, family, type, proto, flowinfo=0, scopeid=0):
    """What getaddrinfo() would say of an address in digits, for which nobody need be asked; else None."""
    if not hasattr(_sockets(), 'inet_pton') or proto not in (0, 6, 17) or host is None:
        return None
    if type not in (_STREAM, _DGRAM):
        return None
    proto = 6 if type == _STREAM else 17
    if port in (None, b'', ''):
        port = 0
    else:
        try:
            port = int(port)
        except (TypeError, ValueError):
            # the name of a service
            return None
    if isinstance(host, bytes):
        host = host.decode('ascii')
    if '%' in host:
        # an interface, of which the system knows more
        return None
    for kind in (family,) if family != _AF_UNSPEC else (_AF_INET, _AF_INET6):
        try:
            _socket.inet_pton(kind, host)
        except OSError:
            continue
        rest = (flowinfo, scopeid) if kind == _AF_INET6 else ()
        return kind, type, proto, '', (host, port, *rest)
    return None


def _digits_of(loop, host, family, flags):
    """The loopback's own names, for which nobody need be asked either, unless the program wants to be."""
    if family == _AF_INET6 or 'getaddrinfo' in vars(loop) or 'socket' in vars(base_events):
        return host
    if host is None:
        return '0.0.0.0' if flags & _PASSIVE else '127.0.0.1'
    return '127.0.0.1' if host == 'localhost' else host


async def _ensure_resolved(address, *, family=0, type=_STREAM, proto=0, flags=0, loop):
    host, port = address[:2]
    known = _ipaddr_info(_digits_of(loop, host, family, flags), port, family, type, proto, *address[2:])
    if known is not None:
        return [known]
    return await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)


def _interleaved(infos, first_count=1):
    """Families by turns, as many of the first one in advance."""
    by_family = {}
    for info in infos:
        by_family.setdefault(info[0], []).append(info)
    kinds = [*by_family.values()]
    head = []
    if first_count > 1:
        head, kinds[0][:first_count - 1] = kinds[0][:first_count - 1], []
    return head + [info for turn in itertools.zip_longest(*kinds) for info in turn if info is not None]


# ---- servers ----

class Server(events.AbstractServer):
    """Sockets that listen, and the connections that came of them."""

    def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout,
                 ssl_shutdown_timeout=None):
        self._loop, self._sockets = loop, sockets
        self._how = protocol_factory, backlog
        self._clients = {}
        # of wait_closed(); None when that has nothing to wait for
        self._waiters = []
        self._serving = False
        self._forever = None

    def __repr__(self):
        return f'<{type(self).__name__} sockets={self.sockets!r}>'

    def _attach(self, transport):
        assert self._sockets is not None
        self._clients[transport] = None

    def _detach(self, transport):
        self._clients.pop(transport, None)
        self._wake_if_over()

    def _wake_if_over(self):
        if self._clients or self._sockets is not None or self._waiters is None:
            return
        waiters, self._waiters = self._waiters, None
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def _start_serving(self):
        if self._serving:
            return
        self._serving = True
        factory, backlog = self._how
        for sock in self._sockets:
            sock.listen(backlog)
            self._loop._start_serving(factory, sock, None, self, backlog)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    @property
    def sockets(self):
        from asyncio.trsock import TransportSocket
        return tuple(map(TransportSocket, self._sockets or ()))

    def close(self):
        """Nobody new comes in; who is there stays."""
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            file = getattr(self._loop, '_socket_files', {}).pop(sock, None)
            self._loop._stop_serving(sock)
            if file is not None:
                _remove_own(*file)
        self._serving = False
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
            self._forever = None
        self._wake_if_over()

    def close_clients(self):
        for transport in list(self._clients):
            transport.close()

    def abort_clients(self):
        for transport in list(self._clients):
            transport.abort()

    async def start_serving(self):
        self._start_serving()
        # a round, after which it can be connected to
        await tasks.sleep(0)

    async def serve_forever(self):
        if self._forever is not None:
            raise RuntimeError(f'server {self!r} is already being awaited on serve_forever()')
        if self._sockets is None:
            raise RuntimeError(f'server {self!r} is closed')
        self._start_serving()
        self._forever = self._loop.create_future()
        try:
            await self._forever
        except BaseException as error:
            if type(error).__name__ == 'CancelledError':
                self.close()
                await self.wait_closed()
            raise
        finally:
            self._forever = None

    async def wait_closed(self):
        if self._waiters is not None:
            waiter = self._loop.create_future()
            self._waiters.append(waiter)
            await waiter


Server.__module__ = 'asyncio.base_events'

_NO_SSL = ('Lockstep encrypts nothing, for nothing leaves this machine; without ssl the same program works. '
           'Only sites of the pretend internet take ssl=True')


def _refuse_ssl(ssl, **only_with_ssl):
    if ssl:
        raise NotImplementedError(_NO_SSL)
    for name, value in only_with_ssl.items():
        if value is not None:
            raise ValueError(f'{name} is only meaningful with ssl')


def _as_one(errors):
    """What is told of several attempts that failed."""
    texts = {str(error) for error in errors}
    if len(texts) == 1:
        return errors[0]
    return OSError('Multiple exceptions: {}'.format(', '.join(map(str, errors))))


class BaseEventLoop:
    """Methods of the real one."""

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        ask = self._getaddrinfo_debug if self._debug else base_events.socket.getaddrinfo
        return await self.run_in_executor(None, ask, host, port, family, type, proto, flags)

    def _getaddrinfo_debug(self, host, port, *rest):
        facts = ', '.join([f'{host}:{port!r}', *(f'{name}={value!r}' for name, value in
                                                 zip(('family', 'type', 'proto', 'flags'), rest) if value)])
        logger.debug('Get address info %s', facts)
        began = self.time()
        found = base_events.socket.getaddrinfo(host, port, *rest)
        took = self.time() - began
        text = f'Getting address info {facts} took {took * 1e3:.3f}ms: {found!r}'
        (logger.info if took >= self.slow_callback_duration else logger.debug)(text)
        return found

    async def getnameinfo(self, sockaddr, flags=0):
        return await self.run_in_executor(None, base_events.socket.getnameinfo, sockaddr, flags)

    # ---- a connection ----

    async def create_connection(self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0,
                                sock=None, local_addr=None, server_hostname=None, ssl_handshake_timeout=None,
                                ssl_shutdown_timeout=None, happy_eyeballs_delay=None, interleave=None,
                                all_errors=False):
        if server_hostname is not None and not ssl:
            raise ValueError('server_hostname is only meaningful with ssl')
        if server_hostname is None and ssl and not host:
            raise ValueError('You must set server_hostname when using ssl without a host')
        if not ssl:
            _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        if sock is not None:
            base_events._refuse_ssl_socket(sock)
        if happy_eyeballs_delay is not None and interleave is None:
            interleave = 1
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError('host/port and sock can not be specified at the same time')
            sock = await self._connected(host, port, family, proto, flags, local_addr, happy_eyeballs_delay,
                                         interleave, all_errors)
        elif sock is None:
            raise ValueError('host and port was not specified and no sock specified')
        elif sock.type != _STREAM:
            raise ValueError(f'A Stream Socket was expected, got {sock!r}')
        if ssl and getattr(sock, '_site', None) is None:
            sock.close()
            _refuse_ssl(ssl)
        transport, protocol = await self._create_connection_transport(sock, protocol_factory)
        if self._debug:
            logger.debug('%r connected to %s:%r: (%r, %r)', transport.get_extra_info('socket'), host, port, transport,
                         protocol)
        return transport, protocol

    async def _connected(self, host, port, family, proto, flags, local_addr, delay, interleave, all_errors):
        async def resolved(address):
            found = await _ensure_resolved(address, family=family, type=_STREAM, proto=proto, flags=flags, loop=self)
            if not found:
                raise OSError('getaddrinfo() returned empty list')
            return found

        infos = await resolved((host, port))
        locals_ = None if local_addr is None else await resolved(local_addr)
        if interleave:
            infos = _interleaved(infos, interleave)
        failed = []
        if delay is None:
            for info in infos:
                try:
                    sock = await self._connect_sock(failed, info, locals_)
                    break
                except OSError:
                    continue
            else:
                sock = None
        else:
            from asyncio.staggered import staggered_race
            sock = (await staggered_race(
                [lambda info=info: self._connect_sock(failed, info, locals_) for info in infos], delay, loop=self))[0]
        if sock is not None:
            return sock
        errors = [error for each in failed for error in each]
        try:
            if all_errors:
                raise ExceptionGroup('create_connection failed', errors)
            raise _as_one(errors)
        finally:
            # they refer to frames that refer to them
            errors = failed = None

    async def _connect_sock(self, failed, info, locals_=None):
        """A socket connected to one address; why it is not goes into failed, too."""
        mine = []
        failed.append(mine)
        family, kind, proto, _, address = info
        sock = None
        try:
            sock = _sockets().socket(family=family, type=kind, proto=proto)
            sock.setblocking(False)
            self._bind_one_of(sock, family, locals_, mine)
            await self.sock_connect(sock, address)
            return sock
        except OSError as error:
            mine.append(error)
            if sock is not None:
                sock.close()
            raise
        except BaseException:
            if sock is not None:
                sock.close()
            raise
        finally:
            mine = failed = None

    @staticmethod
    def _bind_one_of(sock, family, locals_, mine):
        if locals_ is None:
            return
        for each_family, _, _, _, address in locals_:
            if each_family != family:
                continue
            try:
                sock.bind(address)
                return
            except OSError as error:
                mine.append(OSError(error.errno, f'error while attempting to bind on address {address!r}: '
                                                 f'{str(error).lower()}'))
        raise mine.pop() if mine else OSError(f'no matching local address with family={family!r} found')

    async def _create_connection_transport(self, sock, protocol_factory, server_side=False):
        sock.setblocking(False)
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = self._make_socket_transport(sock, protocol, waiter)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, protocol

    async def connect_accepted_socket(self, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None,
                                      ssl_shutdown_timeout=None):
        if sock.type != _STREAM:
            raise ValueError(f'A Stream Socket was expected, got {sock!r}')
        _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        base_events._refuse_ssl_socket(sock)
        return await self._create_connection_transport(sock, protocol_factory, server_side=True)

    # ---- a server ----

    async def create_server(self, protocol_factory, host=None, port=None, *, family=_AF_UNSPEC, flags=1, sock=None,
                            backlog=100, ssl=None, reuse_address=None, reuse_port=None, keep_alive=None,
                            ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True):
        if isinstance(ssl, bool):
            raise TypeError('ssl argument must be an SSLContext or None')
        _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        if sock is not None:
            base_events._refuse_ssl_socket(sock)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError('host/port and sock can not be specified at the same time')
            sockets = await self._bound(host, port, family, flags, reuse_address, reuse_port)
        elif sock is None:
            raise ValueError('Neither host/port nor sock were specified')
        elif sock.type != _STREAM:
            raise ValueError(f'A Stream Socket was expected, got {sock!r}')
        else:
            sockets = [sock]
        return await self._serving(sockets, protocol_factory, backlog, start_serving)

    async def _serving(self, sockets, protocol_factory, backlog, start_serving):
        for sock in sockets:
            sock.setblocking(False)
        server = Server(self, sockets, protocol_factory, None, backlog, None)
        if start_serving:
            server._start_serving()
            await tasks.sleep(0)
        if self._debug:
            logger.info('%r is serving', server)
        return server

    async def _create_server_getaddrinfo(self, host, port, family, flags):
        found = await _ensure_resolved((host, port), family=family, type=_STREAM, flags=flags, loop=self)
        if not found:
            raise OSError(f'getaddrinfo({host!r}) returned empty list')
        return found

    async def _bound(self, host, port, family, flags, reuse_address, reuse_port):
        if isinstance(host, str) or host is None or not hasattr(host, '__iter__'):
            hosts = [None if host == '' else host]
        else:
            hosts = [*host]
        found = await tasks.gather(*(
            self._create_server_getaddrinfo(each, port, family, flags) for each in hosts))
        # each once, in this order
        infos = dict.fromkeys(info for each in found for info in each)
        sockets = []
        complete = False
        try:
            for kind, type_, proto, _, address in infos:
                sock = self._listening_socket(kind, type_, proto)
                if sock is None:
                    continue
                sockets.append(sock)
                if reuse_address is not False:
                    sock.setsockopt(1, 2, True)
                if reuse_port:
                    _set_reuseport(sock)
                try:
                    sock.bind(address)
                except OSError as error:
                    raise OSError(error.errno, 'error while attempting to bind on address {!r}: {}'.format(
                        address, str(error).lower())) from None
            if not sockets:
                raise OSError(f'could not bind on any address out of {[info[4] for info in infos]!r}')
            complete = True
        finally:
            if not complete:
                for sock in sockets:
                    sock.close()
        return sockets

    def _listening_socket(self, family, type_, proto):
        try:
            return _sockets().socket(family, type_, proto)
        except OSError:
            # a family that this machine does not have
            if self._debug:
                logger.warning('create_server() failed to create socket.socket(%r, %r, %r)', family, type_, proto,
                               exc_info=True)
            return None

    # ---- sockets by a path ----

    async def create_unix_connection(self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
                                     ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        _refuse_ssl(ssl, server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
                    ssl_shutdown_timeout=ssl_shutdown_timeout)
        if path is not None:
            if sock is not None:
                raise ValueError('path and sock can not be specified at the same time')
            sock = _sockets().socket(_AF_UNIX, _STREAM, 0)
            try:
                sock.setblocking(False)
                await self.sock_connect(sock, _path(path))
            except BaseException:
                sock.close()
                raise
        else:
            _check_unix(sock, 'no path and sock were specified')
            sock.setblocking(False)
        return await self._create_connection_transport(sock, protocol_factory)

    async def create_unix_server(self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None,
                                 ssl_handshake_timeout=None, ssl_shutdown_timeout=None, start_serving=True,
                                 cleanup_socket=True):
        if isinstance(ssl, bool):
            raise TypeError('ssl argument must be an SSLContext or None')
        _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        if path is not None:
            if sock is not None:
                raise ValueError('path and sock can not be specified at the same time')
            path = _path(path)
            _remove_stale(path)
            sock = _sockets().socket(_AF_UNIX, _STREAM)
            try:
                sock.bind(path)
            except OSError as error:
                sock.close()
                if error.errno == 98:
                    raise OSError(98, f'Address {path!r} is already in use') from None
                raise
        else:
            _check_unix(sock, 'path was not specified, and no sock specified')
        if cleanup_socket and (file := _socket_file(sock)):
            self._cleanups[sock] = file
        return await self._serving([sock], protocol_factory, backlog, start_serving)

    @property
    def _cleanups(self):
        """Files that go when nobody is served by their sockets any more."""
        return self.__dict__.setdefault('_socket_files', {})

    # ---- datagrams ----

    async def create_datagram_endpoint(self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0,
                                       flags=0, reuse_port=None, allow_broadcast=None, sock=None):
        given = dict(local_addr=local_addr, remote_addr=remote_addr, family=family, proto=proto, flags=flags,
                     reuse_port=reuse_port, allow_broadcast=allow_broadcast)
        if sock is not None:
            if sock.type == _STREAM:
                raise ValueError(f'A datagram socket was expected, got {sock!r}')
            if any(given.values()):
                problems = ', '.join(f'{name}={value}' for name, value in given.items() if value)
                raise ValueError(f'socket modifier keyword arguments can not be used when sock is specified. '
                                 f'({problems})')
            sock.setblocking(False)
            remote = None
        else:
            sock, remote = await self._datagram_socket(local_addr, remote_addr, family, proto, flags, reuse_port,
                                                       allow_broadcast)
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = self._make_datagram_transport(sock, protocol, remote, waiter)
        if self._debug:
            kind = 'Datagram endpoint' if local_addr else 'Datagram remote_addr='
            logger.info('%s %r created: (%r, %r)', kind, local_addr or remote_addr, transport, protocol)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, protocol

    async def _datagram_socket(self, local_addr, remote_addr, family, proto, flags, reuse_port, allow_broadcast):
        pairs = await self._datagram_addresses(local_addr, remote_addr, family, proto, flags)
        errors = []
        for (kind, protocol), (local, remote) in pairs.items():
            sock = None
            try:
                sock = _sockets().socket(family=kind, type=_DGRAM, proto=protocol)
                if reuse_port:
                    _set_reuseport(sock)
                if allow_broadcast:
                    sock.setsockopt(1, 6, 1)
                sock.setblocking(False)
                if local_addr:
                    sock.bind(local)
                if remote_addr and not allow_broadcast:
                    await self.sock_connect(sock, remote)
                return sock, remote
            except BaseException as error:
                if sock is not None:
                    sock.close()
                if not isinstance(error, OSError):
                    raise
                errors.append(error)
        raise errors[0]

    async def _datagram_addresses(self, local_addr, remote_addr, family, proto, flags):
        """By family and protocol, the local and the remote address, None where none was asked for."""
        if not (local_addr or remote_addr):
            if family == _AF_UNSPEC:
                raise ValueError('unexpected address family')
            return {(family, proto): (None, None)}
        if family == _AF_UNIX:
            for address in (local_addr, remote_addr):
                if address is not None and not isinstance(address, str):
                    raise TypeError('string is expected')
            return {(family, proto): (local_addr, remote_addr)}
        found = {}
        for place, address in enumerate((local_addr, remote_addr)):
            if address is None:
                continue
            if not (isinstance(address, tuple) and len(address) == 2):
                raise TypeError('2-tuple is expected')
            infos = await _ensure_resolved(address, family=family, type=_DGRAM, proto=proto, flags=flags, loop=self)
            if not infos:
                raise OSError('getaddrinfo() returned empty list')
            for kind, _, protocol, _, where in infos:
                found.setdefault((kind, protocol), [None, None])[place] = where
        whole = {key: tuple(pair) for key, pair in found.items()
                 if not (local_addr and pair[0] is None or remote_addr and pair[1] is None)}
        if not whole:
            raise ValueError('can not get address information')
        return whole

    # ---- files ----

    async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True):
        if self._debug and sock.gettimeout() != 0:
            raise ValueError('the socket must be non-blocking')
        _check_file(file, offset, count)
        if sock.type != _STREAM:
            raise ValueError('only SOCK_STREAM type sockets are supported')
        try:
            return await self._sock_sendfile_native(sock, file, offset, count)
        except SendfileNotAvailableError:
            if not fallback:
                raise
        return await _send_pieces(file, offset, count, lambda piece: self.sock_sendall(sock, piece))

    async def _sock_sendfile_native(self, sock, file, offset, count):
        raise SendfileNotAvailableError(
            f'syscall sendfile is not available for socket {sock!r} and file {file!r} combination')

    async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
        if transport.is_closing():
            raise RuntimeError('Transport is closing')
        if not getattr(transport, '_sendfile_compatible', None):
            raise RuntimeError(f'sendfile is not supported for transport {transport!r}')
        _check_file(file, offset, count)

        async def send(piece):
            transport.write(piece)
            while transport.get_write_buffer_size():
                await tasks.sleep(0)

        return await _send_pieces(file, offset, count, send)

    async def start_tls(self, transport, protocol, sslcontext, *, server_side=False, server_hostname=None,
                        ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        raise NotImplementedError(_NO_SSL)


async def _send_pieces(file, offset, count, send):
    file.seek(offset)
    sent = 0
    while count is None or sent < count:
        piece = file.read(262144 if count is None else min(262144, count - sent))
        if not piece:
            break
        await send(piece)
        sent += len(piece)
    file.seek(offset + sent)
    return sent


def _check_file(file, offset, count):
    if 'b' not in getattr(file, 'mode', 'b'):
        raise ValueError('file should be opened in binary mode')
    if count is not None:
        if not isinstance(count, int):
            raise TypeError(f'count must be a positive integer (got {count!r})')
        if count <= 0:
            raise ValueError(f'count must be a positive integer (got {count!r})')
    if not isinstance(offset, int):
        raise TypeError(f'offset must be a non-negative integer (got {offset!r})')
    if offset < 0:
        raise ValueError(f'offset must be a non-negative integer (got {offset!r})')


def _set_reuseport(sock):
    if not hasattr(_sockets(), 'SO_REUSEPORT'):
        raise ValueError('reuse_port not supported by socket module')
    try:
        sock.setsockopt(1, 15, 1)
    except OSError:
        raise ValueError('reuse_port not supported by socket module, SO_REUSEPORT defined but not implemented.')


def _socket_file(sock):
    """A bound socket's path, and who is bound to it; None if it has none in the file system."""
    path = sock.getsockname()
    return (path, _socket._files.get(sock._file(path))) if path and path[0] not in (0, '\0') else None


def _remove_own(path, owner):
    import os
    if _socket._files.get(os.path.abspath(os.fsdecode(path))) is owner:
        try:
            os.unlink(path)
        except OSError as error:
            logger.error('Unable to clean up listening UNIX socket %r: %r', path, error)


def _remove_stale(path):
    """What a server that ended before has left."""
    import os
    import stat
    if path and path[0] not in (0, '\0'):
        try:
            if stat.S_ISSOCK(os.stat(path).st_mode):
                os.remove(path)
        except FileNotFoundError:
            pass
        except OSError as error:
            logger.error('Unable to check or remove stale UNIX socket %r: %r', path, error)


def _path(path):
    import os
    return os.fspath(path)


def _check_unix(sock, complaint):
    if sock is None:
        raise ValueError(complaint)
    if sock.family != _AF_UNIX or sock.type != _STREAM:
        raise ValueError(f'A UNIX Domain Stream Socket was expected, got {sock!r}')
