__all__ = ('BaseSelectorEventLoop',)

from asyncio import base_events
from asyncio import exceptions


class BaseSelectorEventLoop(base_events.BaseEventLoop):
    """What has to do with sockets is in asyncio.simulated, and loaded when it is needed."""

    async def create_server(self, protocol_factory, host=None, port=None, **options):
        from asyncio import simulated
        return await simulated.create_server(self, protocol_factory, host, port, **options)

    async def create_connection(self, protocol_factory, host=None, port=None, **options):
        from asyncio import simulated
        return await simulated.create_connection(self, protocol_factory, host, port, **options)

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        import socket
        return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)
