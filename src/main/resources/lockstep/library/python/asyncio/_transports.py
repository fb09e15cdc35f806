"""Transports over sockets: what comes is told to a protocol, what is written leaves when the socket takes it."""

from _collections import deque
from asyncio import constants
from asyncio import transports
from asyncio import trsock
from asyncio.futures import _set_result_unless_cancelled
from asyncio.log import logger
from asyncio.protocols import BufferedProtocol


class _FlowControl:
    """Tells the protocol to pause while more than so many bytes wait to be sent."""

    def __init__(self, extra=None, loop=None):
        super().__init__(extra)
        self._loop = loop
        self._protocol_paused = False
        self._set_write_buffer_limits()

    def _tell_protocol(self, method):
        try:
            getattr(self._protocol, method)()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler({
                'message': f'protocol.{method}() failed', 'exception': error, 'transport': self,
                'protocol': self._protocol})

    def _maybe_pause_protocol(self):
        if self.get_write_buffer_size() > self._high_water and not self._protocol_paused:
            self._protocol_paused = True
            self._tell_protocol('pause_writing')

    def _maybe_resume_protocol(self):
        if self._protocol_paused and self.get_write_buffer_size() <= self._low_water:
            self._protocol_paused = False
            self._tell_protocol('resume_writing')

    def get_write_buffer_limits(self):
        return self._low_water, self._high_water

    def _set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = 64 * 1024 if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f'high ({high!r}) must be >= low ({low!r}) must be >= 0')
        self._high_water, self._low_water = high, low

    def set_write_buffer_limits(self, high=None, low=None):
        self._set_write_buffer_limits(high, low)
        self._maybe_pause_protocol()


class _SelectorTransport(_FlowControl, transports.Transport):
    # bytes asked for at a time
    max_size = 256 * 1024
    _server = None

    def __init__(self, loop, sock, protocol, extra=None, server=None):
        super().__init__(extra, loop)
        facts = self._extra
        facts['socket'] = trsock.TransportSocket(sock)
        for name, ask in (('sockname', sock.getsockname), ('peername', sock.getpeername)):
            if name not in facts:
                try:
                    facts[name] = ask()
                except OSError:
                    facts[name] = None
        self._sock, self._sock_fd = sock, sock.fileno()
        self._protocol_connected = False
        self.set_protocol(protocol)
        self._server = server
        self._buffer = deque()
        # how many writes have failed since the connection was lost
        self._conn_lost = 0
        self._closing = self._paused = False
        if server is not None:
            server._attach(self)
        loop._transports[self._sock_fd] = self

    def __repr__(self):
        facts = [type(self).__name__]
        if self._sock is None:
            facts.append('closed')
        elif self._closing:
            facts.append('closing')
        facts.append(f'fd={self._sock_fd}')
        if self._loop is not None and not self._loop.is_closed():
            key = self._loop._selector.get_map().get(self._sock_fd) if self._loop._watches_files else None
            events = 0 if key is None else key.events
            facts.append(f"read={'polling' if events & 1 else 'idle'}")
            facts.append(f"write=<{'polling' if events & 2 else 'idle'}, bufsize={self.get_write_buffer_size()}>")
        return f"<{' '.join(facts)}>"

    # ---- the beginning and the end ----

    def _begin(self, waiter, *then):
        """In the next rounds: the protocol hears of it, reading begins, who waits goes on."""
        call_soon = self._loop.call_soon
        call_soon(self._protocol.connection_made, self)
        call_soon(self._add_reader, self._sock_fd, self._read_ready)
        if waiter is not None:
            call_soon(_set_result_unless_cancelled, waiter, None)

    def set_protocol(self, protocol):
        self._protocol = protocol
        self._protocol_connected = True

    def is_closing(self):
        return self._closing

    def is_reading(self):
        return not (self._closing or self._paused)

    def get_protocol(self):
        return self._protocol

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._loop._remove_reader(self._sock_fd)

    def resume_reading(self):
        if self._paused and not self._closing:
            self._paused = False
            self._add_reader(self._sock_fd, self._read_ready)

    def _add_reader(self, fd, callback):
        if self.is_reading():
            self._loop._add_reader(fd, callback)

    def _stop_reading(self):
        """Whether it went on until now."""
        before, self._closing = self._closing, True
        if not before:
            self._loop._remove_reader(self._sock_fd)
        return not before

    def _lose(self, error):
        """Nothing goes either way any more; the protocol hears of it in the next round."""
        self._stop_reading()
        self._buffer.clear()
        self._loop._remove_writer(self._sock_fd)
        self._conn_lost += 1
        self._loop.call_soon(self._call_connection_lost, error)

    def close(self):
        """What has been written is still sent."""
        if self._stop_reading() and not self._buffer:
            self._lose(None)

    def abort(self):
        self._force_close(None)

    def _force_close(self, error):
        if not self._conn_lost:
            self._lose(error)

    def _fatal_error(self, error, message='Fatal error on transport'):
        if isinstance(error, OSError):
            # the other end may go when it likes
            if self._loop.get_debug():
                logger.debug('%r: %s', self, message, exc_info=True)
        else:
            self._loop.call_exception_handler({
                'message': message, 'exception': error, 'transport': self, 'protocol': self._protocol})
        self._force_close(error)

    def _call_connection_lost(self, error):
        try:
            if self._protocol_connected:
                self._protocol.connection_lost(error)
        finally:
            self._sock.close()
            loop, server = self._loop, self._server
            if loop._transports.get(self._sock_fd) is self:
                del loop._transports[self._sock_fd]
            self._sock = self._protocol = self._loop = self._server = None
            if server is not None:
                server._detach(self)

    def get_write_buffer_size(self):
        return sum(map(len, self._buffer))

    def _guarded(self, step, message):
        """What a step gives; None if it has to wait, or failed, which ends the transport."""
        try:
            return step()
        except (BlockingIOError, InterruptedError):
            return None
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, message)
            return None


class _SelectorSocketTransport(_SelectorTransport):
    _start_tls_compatible = True
    _sendfile_compatible = True

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        self._eof = False
        super().__init__(loop, sock, protocol, extra, server)
        self._begin(waiter)

    def set_protocol(self, protocol):
        self._read_into = isinstance(protocol, BufferedProtocol)
        super().set_protocol(protocol)

    # ---- reading ----

    def _read_ready(self):
        if self._conn_lost:
            return
        if self._read_into:
            came = self._receive_into()
        else:
            came = self._guarded(lambda: self._sock.recv(self.max_size), 'Fatal read error on socket transport')
        if came is None:
            return
        if not came:
            self._end_of_input()
        elif self._read_into:
            self._guarded(lambda: self._protocol.buffer_updated(came),
                          'Fatal error: protocol.buffer_updated() call failed.')
        else:
            self._guarded(lambda: self._protocol.data_received(came),
                          'Fatal error: protocol.data_received() call failed.')

    def _receive_into(self):
        def buffer():
            given = self._protocol.get_buffer(-1)
            if not len(given):
                raise RuntimeError('get_buffer() returned an empty buffer')
            return given
        given = self._guarded(buffer, 'Fatal error: protocol.get_buffer() call failed.')
        return given if given is None else self._guarded(
            lambda: self._sock.recv_into(given), 'Fatal read error on socket transport')

    def _end_of_input(self):
        if self._loop.get_debug():
            logger.debug('%r received EOF', self)
        stays_open = self._guarded(lambda: bool(self._protocol.eof_received()),
                                   'Fatal error: protocol.eof_received() call failed.')
        if stays_open:
            self._loop._remove_reader(self._sock_fd)
        elif stays_open is not None:
            self.close()

    # ---- writing ----

    def _accepts(self):
        """Whether what is written has still a way to go; it is an error after write_eof()."""
        if self._eof:
            raise RuntimeError('Cannot call write() after write_eof()')
        if self._conn_lost:
            if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
                logger.warning('socket.send() raised exception.')
            self._conn_lost += 1
        return not self._conn_lost

    def write(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._eof:
            raise RuntimeError('Cannot call write() after write_eof()')
        if data and self._accepts():
            self._put([memoryview(data).cast('B')])

    def writelines(self, list_of_data):
        if self._eof:
            raise RuntimeError('Cannot call writelines() after write_eof()')
        pieces = [memoryview(data) for data in list_of_data]
        if pieces and self._accepts():
            self._put([piece for piece in pieces if len(piece)])

    def _put(self, pieces):
        waited = bool(self._buffer)
        self._buffer.extend(pieces)
        if not waited:
            # nothing is before it: perhaps it need not wait
            self._guarded(self._send, 'Fatal write error on socket transport')
            if self._conn_lost or not self._buffer:
                return
            self._loop._add_writer(self._sock_fd, self._write_ready)
        self._maybe_pause_protocol()

    def _send(self):
        while self._buffer:
            piece = self._buffer[0]
            sent = self._sock.send(piece)
            if sent < len(piece):
                # it may be the program's bytearray
                self._buffer[0] = piece[sent:]
                break
            self._buffer.popleft()
        for at, piece in enumerate(self._buffer):
            if type(piece) is not bytes:
                self._buffer[at] = bytes(piece)

    def _write_ready(self):
        if self._conn_lost:
            return
        before = self._conn_lost
        self._guarded(self._send, 'Fatal write error on socket transport')
        if self._conn_lost != before:
            return
        self._maybe_resume_protocol()
        if self._buffer:
            return
        self._loop._remove_writer(self._sock_fd)
        if self._closing:
            self._call_connection_lost(None)
        elif self._eof:
            self._sock.shutdown(1)

    def write_eof(self):
        if self._closing or self._eof:
            return
        self._eof = True
        if not self._buffer:
            self._sock.shutdown(1)

    def can_write_eof(self):
        return True


class _SelectorDatagramTransport(_SelectorTransport, transports.DatagramTransport):
    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        super().__init__(loop, sock, protocol, extra)
        self._address = address
        self._begin(waiter)

    def get_write_buffer_size(self):
        return sum(len(data) for data, _ in self._buffer)

    def _read_ready(self):
        if self._conn_lost:
            return
        try:
            data, sender = self._sock.recvfrom(self.max_size)
        except (BlockingIOError, InterruptedError):
            pass
        except OSError as error:
            self._protocol.error_received(error)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fatal_error(error, 'Fatal read error on datagram transport')
        else:
            self._protocol.datagram_received(data, sender)

    def sendto(self, data, addr=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f'data argument must be a bytes-like object, not {type(data).__name__!r}')
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f'Invalid address: must be None or {self._address}')
            addr = self._address
        if self._conn_lost and self._address:
            if self._conn_lost >= constants.LOG_THRESHOLD_FOR_CONNLOST_WRITES:
                logger.warning('socket.send() raised exception.')
            self._conn_lost += 1
            return
        waited = bool(self._buffer)
        self._buffer.append((bytes(data), addr))
        if not waited:
            self._send()
            if not self._buffer or self._conn_lost:
                return
            self._loop._add_writer(self._sock_fd, self._write_ready)
        self._maybe_pause_protocol()

    def _send(self):
        while self._buffer:
            data, address = self._buffer[0]
            try:
                if self._extra['peername']:
                    self._sock.send(data)
                else:
                    self._sock.sendto(data, address)
            except (BlockingIOError, InterruptedError):
                return
            except OSError as error:
                self._buffer.popleft()
                self._protocol.error_received(error)
                return
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                self._fatal_error(error, 'Fatal write error on datagram transport')
                return
            self._buffer.popleft()

    def _write_ready(self):
        self._send()
        self._maybe_resume_protocol()
        if not self._buffer and not self._conn_lost:
            self._loop._remove_writer(self._sock_fd)
            if self._closing:
                self._call_connection_lost(None)
