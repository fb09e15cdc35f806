"""Connections within the program: servers listen in a table, bytes arrive after the time a loopback takes."""

from asyncio import base_events
from asyncio import transports

# seconds that a piece of data takes on a loopback
LATENCY = 50e-6
_listening = {}
_next_port = 49152


def _new_port():
    global _next_port
    _next_port += 1
    return _next_port


class _SocketFacts:
    """What a program may ask of a server's or a connection's socket."""

    def __init__(self, name):
        self._name = name

    def getsockname(self):
        return self._name

    def __repr__(self):
        return f'<asyncio.TransportSocket laddr={self._name}>'


class Server(base_events.Server):
    def __init__(self, loop, protocol_factory, host, port):
        self._loop = loop
        self._protocol_factory = protocol_factory
        self._address = (host, port)
        self._serving = False
        self._closed = False
        self._waiters = []
        self._connections = set()
        self._forever = None

    def __repr__(self):
        return f'<Server sockets={self.sockets!r}>'

    @property
    def sockets(self):
        return () if self._closed else (_SocketFacts(self._address),)

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    def close(self):
        if self._closed:
            return
        self._closed = True
        self._serving = False
        if _listening.get(self._address[1]) is self:
            del _listening[self._address[1]]
        if self._forever is not None and not self._forever.done():
            self._forever.cancel()
        self._wake()

    def close_clients(self):
        for transport in list(self._connections):
            transport.close()

    def _wake(self):
        if self._closed and not self._connections:
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(None)

    async def start_serving(self):
        self._serving = True

    async def serve_forever(self):
        if self._closed:
            raise RuntimeError(f'server {self!r} is closed')
        self._serving = True
        self._forever = self._loop.create_future()
        try:
            await self._forever
        finally:
            self._forever = None
            self.close()

    async def wait_closed(self):
        if self._closed and not self._connections:
            return
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        await waiter


class _Transport(transports.Transport):
    def __init__(self, loop, protocol, here, there):
        super().__init__({'peername': there, 'sockname': here, 'socket': _SocketFacts(here)})
        self._loop = loop
        self._protocol = protocol
        self._closing = False
        self._eof = False
        self._lost = False
        self._paused = False
        self._held = []
        self.other = None
        self.server = None

    def is_closing(self):
        return self._closing

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def set_write_buffer_limits(self, high=None, low=None):
        pass

    def get_write_buffer_size(self):
        return 0

    def can_write_eof(self):
        return True

    def pause_reading(self):
        self._paused = True

    def resume_reading(self):
        self._paused = False
        held, self._held = self._held, []
        for call, args in held:
            self._arrived(call, *args)

    def is_reading(self):
        return not self._paused and not self._closing

    def write(self, data):
        if self._closing or self._eof or not data:
            return
        self._send('data', bytes(data))

    def write_eof(self):
        if not self._eof:
            self._eof = True
            self._send('eof')

    def close(self):
        if self._closing:
            return
        self._closing = True
        if not self._eof:
            self._eof = True
            self._send('eof')
        self._loop.call_soon(self._lose, None)

    def abort(self):
        self.close()

    def _send(self, call, *args):
        other = self.other
        if other._loop is self._loop:
            self._loop._arrive_in(LATENCY, other._arrived, call, *args)
        else:
            other._loop.call_soon_threadsafe(other._arrived, call, *args)

    def _arrived(self, call, *args):
        if self._closing:
            return
        if self._paused:
            self._held.append((call, args))
        elif call == 'data':
            self._protocol.data_received(*args)
        elif not self._protocol.eof_received():
            self.close()

    def _lose(self, exc):
        if self._lost:
            return
        self._lost = True
        self._protocol.connection_lost(exc)
        if self.server is not None:
            self.server._connections.discard(self)
            self.server._wake()


def _host(host):
    return '127.0.0.1' if host in (None, '', 'localhost', '0.0.0.0', '::1') else host


async def create_server(loop, protocol_factory, host=None, port=None, *, start_serving=True, **options):
    if isinstance(host, (list, tuple)):
        host = host[0] if host else None
    port = port or _new_port()
    if port in _listening:
        raise OSError(98, f"error while attempting to bind on address ('{_host(host)}', {port}): "
                          f'address already in use')
    server = Server(loop, protocol_factory, _host(host), port)
    server._serving = start_serving
    _listening[port] = server
    return server


async def create_connection(loop, protocol_factory, host=None, port=None, **options):
    arrived = loop.create_future()
    handle = loop._arrive_in(2 * LATENCY, _done, arrived)
    try:
        await arrived
    finally:
        handle.cancel()
    server = _listening.get(port)
    if server is None or _host(host) != '127.0.0.1' and _host(host) != server._address[0]:
        raise ConnectionRefusedError(111, f"Connect call failed ('{_host(host)}', {port})")
    here = ('127.0.0.1', _new_port())
    protocol = protocol_factory()
    mine = _Transport(loop, protocol, here, server._address)
    theirs = _Transport(server._loop, None, server._address, here)
    mine.other, theirs.other = theirs, mine
    theirs.server = server
    server._connections.add(theirs)
    if server._loop is loop:
        loop.call_soon(_accept, server, theirs)
    else:
        server._loop.call_soon_threadsafe(_accept, server, theirs)
    protocol.connection_made(mine)
    return mine, protocol


def _accept(server, transport):
    transport._protocol = server._protocol_factory()
    transport._protocol.connection_made(transport)


def _done(future):
    if not future.done():
        future.set_result(None)
