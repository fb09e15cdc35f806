"""A transport's socket: it can be asked, but what moves data is the transport's."""

__all__ = ()

_ASKED = ('fileno', 'dup', 'get_inheritable', 'getsockopt', 'getpeername', 'getsockname', 'getsockbyname', 'gettimeout',
          'shutdown', 'setsockopt')


class TransportSocket:
    __slots__ = ('_sock',)

    def __init__(self, sock):
        self._sock = sock

    # the enumerations are loaded when somebody looks

    @property
    def family(self):
        import socket
        return socket._known(socket.AddressFamily, self._sock.family)

    @property
    def type(self):
        import socket
        return socket._known(socket.SocketKind, self._sock.type)

    @property
    def proto(self):
        return self._sock.proto

    def __repr__(self):
        sock = self._sock
        facts = [f'fd={self.fileno()}', f'family={self.family!s}', f'type={self.type!s}', f'proto={self.proto}']
        if self.fileno() != -1:
            for name, ask in (('laddr', sock.getsockname), ('raddr', sock.getpeername)):
                try:
                    if address := ask():
                        facts.append(f'{name}={address}')
                except OSError:
                    pass
        return f"<asyncio.TransportSocket {', '.join(facts)}>"

    def __getstate__(self):
        raise TypeError('Cannot serialize asyncio.TransportSocket object')

    def settimeout(self, value):
        if value != 0:
            raise ValueError('settimeout(): only 0 timeout is allowed on transport sockets')

    def setblocking(self, flag):
        if flag:
            raise ValueError('setblocking(): transport sockets cannot be blocking')


def _passed_on(name):
    def method(self, *args):
        return getattr(self._sock, name)(*args)
    method.__name__, method.__qualname__ = name, f'TransportSocket.{name}'
    setattr(TransportSocket, name, method)


for _name in _ASKED:
    _passed_on(_name)
