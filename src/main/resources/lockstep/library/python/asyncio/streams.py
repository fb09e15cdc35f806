"""Reading and writing bytes by await, over transports and protocols."""

__all__ = ('StreamReader', 'StreamWriter', 'StreamReaderProtocol', 'open_connection', 'start_server',
           'open_unix_connection', 'start_unix_server')

from _asyncio import get_event_loop, get_running_loop
from asyncio.coroutines import iscoroutine
from asyncio.exceptions import IncompleteReadError, LimitOverrunError
from asyncio.protocols import Protocol
from asyncio.tasks import sleep

# bytes of one line, or in one read() that goes on to the end
_DEFAULT_LIMIT = 64 * 1024


# ---- connections ----

async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """A reader and a writer."""
    loop = get_running_loop()
    protocol = StreamReaderProtocol(reader := StreamReader(limit, loop), loop=loop)
    transport, _ = await loop.create_connection(lambda: protocol, host, port, **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    """Calls client_connected_cb(reader, writer) for each client; what it gives, if a coroutine, becomes a task."""
    loop = get_running_loop()
    return await loop.create_server(
        lambda: StreamReaderProtocol(StreamReader(limit, loop), client_connected_cb, loop), host, port, **kwds)


async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    loop = get_running_loop()
    protocol = StreamReaderProtocol(reader := StreamReader(limit, loop), loop=loop)
    transport, _ = await loop.create_unix_connection(lambda: protocol, path, **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    loop = get_running_loop()
    return await loop.create_unix_server(
        lambda: StreamReaderProtocol(StreamReader(limit, loop), client_connected_cb, loop), path, **kwds)


class FlowControlMixin(Protocol):
    """Lets those who write wait while the transport has more than enough to send."""

    def __init__(self, loop=None):
        self._loop = loop or get_event_loop()
        self._paused = self._connection_lost = False
        self._drainers = []

    def pause_writing(self):
        self._paused = True

    def resume_writing(self):
        self._paused = False
        self._release(None)

    def connection_lost(self, exc):
        self._connection_lost = True
        self._release(exc)

    def _release(self, error):
        for waiter in self._drainers:
            if not waiter.done():
                waiter.set_result(None) if error is None else waiter.set_exception(error)

    async def _drain_helper(self):
        if self._connection_lost:
            raise ConnectionResetError('Connection lost')
        if self._paused:
            waiter = self._loop.create_future()
            self._drainers.append(waiter)
            try:
                await waiter
            finally:
                self._drainers.remove(waiter)


class StreamReaderProtocol(FlowControlMixin):
    """What a transport tells, told to a reader; for a server's side also the start of its handler."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop)
        self._closed = self._loop.create_future()
        self._reader, self._handler = stream_reader, client_connected_cb
        self._transport = self._task = None

    def connection_made(self, transport):
        self._transport = transport
        self._reader.set_transport(transport)
        if self._handler is None:
            return
        handling = self._handler(self._reader, StreamWriter(transport, self, self._reader, self._loop))
        if iscoroutine(handling):
            self._task = self._loop.create_task(handling)
            self._task.add_done_callback(self._handled)

    def _handled(self, task):
        error = None if task.cancelled() else task.exception()
        if error is not None:
            self._loop.call_exception_handler({
                'message': 'Unhandled exception in client_connected_cb', 'exception': error,
                'transport': self._transport})
        if error is not None or task.cancelled():
            # one that ends well closes it by itself
            self._transport.close()

    def data_received(self, data):
        self._reader.feed_data(data)

    def eof_received(self):
        self._reader.feed_eof()
        # the other direction stays open
        return True

    def connection_lost(self, exc):
        super().connection_lost(exc)
        if exc is not None:
            self._reader.set_exception(exc)
        else:
            self._reader.feed_eof()
        if not self._closed.done():
            self._closed.set_result(None)


# ---- writing ----

class StreamWriter:
    def __init__(self, transport, protocol, reader, loop):
        self._transport, self._protocol = transport, protocol
        self._reader, self._loop = reader, loop

    def __repr__(self):
        return f'<StreamWriter transport={self._transport!r} reader={self._reader!r}>'

    def __del__(self):
        if self._transport.is_closing():
            return
        import warnings
        if self._loop.is_closed():
            warnings.warn('loop is closed', ResourceWarning)
        else:
            self.close()
            warnings.warn(f'unclosed {self!r}', ResourceWarning)

    transport = property(lambda self: self._transport)

    async def drain(self):
        """Waits until it makes sense to write on."""
        if (error := self._reader.exception()) is not None:
            raise error
        if self._transport.is_closing():
            # a round, in which the end may be told
            await sleep(0)
        await self._protocol._drain_helper()

    async def wait_closed(self):
        await self._protocol._closed


def _passed_on(name):
    def method(self, *args, **kwargs):
        return getattr(self._transport, name)(*args, **kwargs)
    method.__name__, method.__qualname__ = name, f'StreamWriter.{name}'
    setattr(StreamWriter, name, method)


for _name in ('write', 'writelines', 'write_eof', 'can_write_eof', 'close', 'is_closing', 'get_extra_info'):
    _passed_on(_name)


# ---- reading ----

class StreamReader:
    def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
        if limit <= 0:
            raise ValueError('Limit cannot be <= 0')
        self._limit = limit
        self._loop = loop or get_event_loop()
        # what has come and has not been read
        self._buffer = bytearray()
        self._eof = False
        self._exception = None
        # the future of who waits for more; only one may
        self._waiter = None
        self._transport = None
        # the transport does not read meanwhile: more has come than anybody may want at once
        self._paused = False

    def __repr__(self):
        words = ['StreamReader']
        if self._buffer:
            words.append(f'{len(self._buffer)} bytes')
        if self._eof:
            words.append('eof')
        if self._limit != _DEFAULT_LIMIT:
            words.append(f'limit={self._limit}')
        words += [f'{name}={value!r}' for name in ('waiter', 'exception', 'transport')
                  if (value := getattr(self, '_' + name))]
        if self._paused:
            words.append('paused')
        return f"<{' '.join(words)}>"

    # what comes

    def set_transport(self, transport):
        self._transport = transport

    def feed_data(self, data):
        assert not self._eof, 'feed_data after feed_eof'
        if data:
            self._buffer += data
            self._wake()
            if self._transport is not None and not self._paused and len(self._buffer) > 2 * self._limit:
                self._pause()

    def _pause(self):
        try:
            self._transport.pause_reading()
            self._paused = True
        except NotImplementedError:
            # then it reads on, and need not be asked again
            self._transport = None

    def _resume(self, most):
        if self._paused and len(self._buffer) <= most:
            self._paused = False
            self._transport.resume_reading()

    def feed_eof(self):
        self._eof = True
        self._wake()

    def at_eof(self):
        return self._eof and not self._buffer

    def exception(self):
        return self._exception

    def set_exception(self, exc):
        self._exception = exc
        self._wake()

    def _wake(self):
        waiter, self._waiter = self._waiter, None
        if waiter is None or waiter.cancelled():
            return
        if self._exception is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(self._exception)

    # who reads

    async def _wait_for_data(self, reading):
        if self._waiter is not None:
            raise RuntimeError(f'{reading}() called while another coroutine is already waiting for incoming data')
        # what is waited for does not come by itself
        self._resume(len(self._buffer))
        self._waiter = self._loop.create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _check(self):
        if self._exception is not None:
            raise self._exception

    def _take(self, n):
        taken = bytes(self._buffer[:n])
        del self._buffer[:n]
        self._resume(self._limit)
        return taken

    async def read(self, n=-1):
        """Up to n bytes, all until the end if n is negative."""
        self._check()
        if n == 0:
            return b''
        if n > 0:
            if not (self._buffer or self._eof):
                await self._wait_for_data('read')
            return self._take(n)
        blocks = []
        while block := await self.read(self._limit):
            blocks.append(block)
        return b''.join(blocks)

    async def readexactly(self, n):
        if n < 0:
            raise ValueError('readexactly size can not be less than zero')
        self._check()
        while len(self._buffer) < n:
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), n)
            await self._wait_for_data('readexactly')
        return self._take(n)

    async def readuntil(self, separator=b'\n'):
        """Until the separator, which is part of it; of several that which ends first."""
        separators = separator if isinstance(separator, tuple) else (separator,)
        if not separators:
            raise ValueError('Separator should contain at least one element')
        shortest, longest = min(map(len, separators)), max(map(len, separators))
        if not shortest:
            raise ValueError('Separator should be at least one-byte string')
        self._check()
        while True:
            if found := self._find(separators):
                end, start = found
                if start > self._limit:
                    raise LimitOverrunError('Separator is found, but chunk is longer than limit', start)
                return self._take(end)
            # so many bytes are none of a separator that has come in part
            passed = len(self._buffer) + 1 - longest
            if passed > self._limit:
                raise LimitOverrunError('Separator is not found, and chunk exceed the limit', passed)
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), None)
            await self._wait_for_data('readuntil')

    def _find(self, separators):
        places = ((self._buffer.find(each), len(each)) for each in separators)
        # of two that end at one place the shorter
        return min(((start + size, start) for start, size in places if start >= 0),
                   key=lambda found: (found[0], -found[1]), default=None)

    async def readline(self):
        """A line, or what there is before the end."""
        try:
            return await self.readuntil(b'\n')
        except IncompleteReadError as error:
            return error.partial
        except LimitOverrunError as error:
            # it is too long: it is gone, the next can be read
            newline = error.consumed if self._buffer.startswith(b'\n', error.consumed) else len(self._buffer)
            del self._buffer[:newline + 1]
            self._resume(self._limit)
            raise ValueError(error.args[0])

    def __aiter__(self):
        return self

    async def __anext__(self):
        if line := await self.readline():
            return line
        raise StopAsyncIteration
