"""Servers that hand each connection to a handler: one after the other, or each in a thread of its own."""

import contextlib
import os
import selectors
import socket
import sys
import threading
from io import BytesIO
from time import monotonic as time
import traceback

__all__ = ['BaseServer', 'TCPServer', 'UDPServer', 'ThreadingUDPServer', 'ThreadingTCPServer', 'BaseRequestHandler',
           'StreamRequestHandler', 'DatagramRequestHandler', 'ThreadingMixIn']


class BaseServer:
    timeout = None

    def __init__(self, server_address, RequestHandlerClass):
        self.server_address = server_address
        self.RequestHandlerClass = RequestHandlerClass
        self._stopped = threading.Event()
        self._stopped.set()
        self._stop_asked = False

    def server_activate(self):
        pass

    def server_close(self):
        pass

    def _look(self, seconds):
        """Waits for a request so long; whether one was there, which is dealt with."""
        with selectors.DefaultSelector() as selector:
            selector.register(self, selectors.EVENT_READ)
            if not selector.select(seconds):
                return False
        if not self._stop_asked:
            self._handle_request_noblock()
        return True

    def serve_forever(self, poll_interval=0.5):
        self._stopped.clear()
        try:
            while not self._stop_asked:
                self._look(poll_interval)
                self.service_actions()
        finally:
            self._stop_asked = False
            self._stopped.set()

    def shutdown(self):
        self._stop_asked = True
        self._stopped.wait()

    def service_actions(self):
        pass

    def handle_request(self):
        limits = [t for t in (self.socket.gettimeout(), self.timeout) if t is not None]
        if not self._look(min(limits) if limits else None):
            self.handle_timeout()

    def _handle_request_noblock(self):
        try:
            request, client = self.get_request()
        except OSError:
            return
        wanted = False
        try:
            wanted = self.verify_request(request, client)
            if wanted:
                self.process_request(request, client)
        except Exception:
            self.handle_error(request, client)
            wanted = False
        finally:
            if not wanted:
                self.shutdown_request(request)

    # What follows is there to be overridden.

    def finish_request(self, request, client_address):
        handler = self.RequestHandlerClass
        handler(request, client_address, self)

    def process_request(self, request, client_address):
        self.finish_request(request, client_address)
        self.shutdown_request(request)

    def verify_request(self, request, client_address):
        return True

    def close_request(self, request):
        """Frees what a request holds: nothing here."""

    def shutdown_request(self, request):
        self.close_request(request)

    def handle_timeout(self):
        """Nobody came in time."""

    def handle_error(self, request, client_address):
        line = '-' * 40
        print(line, file=sys.stderr)
        print('Exception occurred during processing of request from', client_address, file=sys.stderr)
        traceback.print_exc()
        print(line, file=sys.stderr)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.server_close()


class TCPServer(BaseServer):
    allow_reuse_address = allow_reuse_port = False
    address_family, socket_type = socket.AF_INET, socket.SOCK_STREAM
    request_queue_size = 5

    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True):
        super().__init__(server_address, RequestHandlerClass)
        self.socket = socket.socket(self.address_family, self.socket_type)
        if not bind_and_activate:
            return
        try:
            self.server_bind()
            self.server_activate()
        except BaseException:
            self.socket.close()
            raise

    def server_bind(self):
        if self.allow_reuse_address:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def get_request(self):
        return self.socket.accept()

    def fileno(self):
        return self.socket.fileno()

    def server_close(self):
        self.socket.close()

    def server_activate(self):
        self.socket.listen(self.request_queue_size)

    def close_request(self, request):
        request.close()

    def shutdown_request(self, request):
        with contextlib.suppress(OSError):
            request.shutdown(socket.SHUT_WR)
        self.close_request(request)


class UDPServer(TCPServer):
    socket_type = socket.SOCK_DGRAM
    max_packet_size = 8192

    def get_request(self):
        data, client = self.socket.recvfrom(self.max_packet_size)
        return (data, self.socket), client

    def server_activate(self):
        pass

    def shutdown_request(self, request):
        self.close_request(request)

    def close_request(self, request):
        pass


class ThreadingMixIn:
    daemon_threads = False
    block_on_close = True
    _handlers = None

    def process_request_thread(self, *what):
        try:
            self.finish_request(*what)
        except Exception:
            self.handle_error(*what)
        finally:
            self.shutdown_request(what[0])

    def process_request(self, request, client_address):
        thread = threading.Thread(target=self.process_request_thread, args=(request, client_address),
                                  daemon=self.daemon_threads)
        if not thread.daemon and self.block_on_close:
            self._handlers = [t for t in self._handlers or () if t.is_alive()] + [thread]
        thread.start()

    def server_close(self):
        super().server_close()
        for thread in self._handlers or ():
            thread.join()


class ThreadingUDPServer(ThreadingMixIn, UDPServer):
    """Each datagram in a thread of its own."""


class ThreadingTCPServer(ThreadingMixIn, TCPServer):
    """Each connection in a thread of its own."""


class BaseRequestHandler:
    """One request: made for it, and gone with it."""

    def __init__(self, request, client_address, server):
        self.request, self.client_address, self.server = request, client_address, server
        self.setup()
        try:
            self.handle()
        finally:
            self.finish()

    def handle(self):
        """The work; the two others stand around it."""

    def setup(self): ...

    def finish(self): ...


class StreamRequestHandler(BaseRequestHandler):
    timeout, disable_nagle_algorithm = None, False
    rbufsize, wbufsize = -1, 0

    def setup(self):
        connection = self.connection = self.request
        if self.timeout is not None:
            connection.settimeout(self.timeout)
        self.rfile, self.wfile = [connection.makefile(mode, size) for mode, size in (
            ('rb', self.rbufsize), ('wb', self.wbufsize))]

    def finish(self):
        with contextlib.suppress(OSError):
            if not self.wfile.closed:
                self.wfile.flush()
        for file in (self.wfile, self.rfile):
            file.close()


class DatagramRequestHandler(BaseRequestHandler):
    def setup(self):
        self.packet, self.socket = self.request
        self.rfile = BytesIO(self.packet)
        self.wfile = BytesIO()

    def finish(self):
        self.socket.sendto(self.wfile.getvalue(), self.client_address)
