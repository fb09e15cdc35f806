"""Servers that hand each connection to a handler: one after the other, or each in a thread of its own."""

import io
import select
import socket
import sys
import threading
import traceback

__all__ = ['BaseServer', 'TCPServer', 'UDPServer', 'ThreadingUDPServer', 'ThreadingTCPServer', 'BaseRequestHandler',
           'StreamRequestHandler', 'DatagramRequestHandler', 'ThreadingMixIn']


def _nothing(self, *args):
    """For subclasses to fill."""


class BaseServer:
    timeout = None
    server_activate = server_close = service_actions = handle_timeout = close_request = _nothing

    def __init__(self, server_address, RequestHandlerClass):
        self.server_address, self.RequestHandlerClass = server_address, RequestHandlerClass
        self._enough = threading.Event()
        self._idle = threading.Event()
        self._idle.set()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.server_close()

    # ---- the loop ----

    def serve_forever(self, poll_interval=0.5):
        self._idle.clear()
        try:
            while not self._enough.is_set():
                self._take(poll_interval)
                self.service_actions()
        finally:
            self._enough.clear()
            self._idle.set()

    def shutdown(self):
        self._enough.set()
        self._idle.wait()

    def handle_request(self):
        bounds = {self.timeout, self.socket.gettimeout()} - {None}
        if not self._take(min(bounds, default=None)):
            self.handle_timeout()

    def _take(self, patience):
        """Deals with one request, if one comes in time; whether one came."""
        came = bool(select.select([self], [], [], patience)[0])
        if came and not self._enough.is_set():
            self._handle_request_noblock()
        return came

    def _handle_request_noblock(self):
        try:
            caller = self.get_request()
        except OSError:
            return
        try:
            if self.verify_request(*caller):
                return self.process_request(*caller)
        except Exception:
            self.handle_error(*caller)
        except BaseException:
            self.shutdown_request(caller[0])
            raise
        self.shutdown_request(caller[0])

    # ---- one request ----

    def verify_request(self, request, client_address):
        return True

    def process_request(self, request, client_address):
        self.finish_request(request, client_address)
        self.shutdown_request(request)

    def finish_request(self, *caller):
        self.RequestHandlerClass(*caller, self)

    def shutdown_request(self, request):
        self.close_request(request)

    def handle_error(self, request, client_address):
        rule = '-' * 40
        sys.stderr.write(f'{rule}\nException occurred during processing of request from {client_address}\n')
        traceback.print_exc()
        sys.stderr.write(rule + '\n')


class _OnSocket(BaseServer):
    address_family = socket.AF_INET
    allow_reuse_address = allow_reuse_port = False
    request_queue_size = 5

    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True):
        super().__init__(server_address, RequestHandlerClass)
        self.socket = socket.socket(self.address_family, self.socket_type)
        self.fileno = self.socket.fileno
        if bind_and_activate:
            try:
                self.server_bind()
                self.server_activate()
            except BaseException:
                self.server_close()
                raise

    def server_bind(self):
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def server_close(self):
        self.socket.close()


class TCPServer(_OnSocket):
    socket_type = socket.SOCK_STREAM

    def server_activate(self):
        self.socket.listen(self.request_queue_size)

    def get_request(self):
        return self.socket.accept()

    def shutdown_request(self, request):
        # the other end may be gone already, or the handler may have done it
        if request.fileno() >= 0 and request._peer is not None:
            request.shutdown(socket.SHUT_WR)
        self.close_request(request)

    def close_request(self, request):
        request.close()


class UDPServer(_OnSocket):
    socket_type = socket.SOCK_DGRAM
    max_packet_size = 8192

    def get_request(self):
        packet, sender = self.socket.recvfrom(self.max_packet_size)
        return (packet, self.socket), sender


class ThreadingMixIn:
    daemon_threads = False
    block_on_close = True
    _running = ()

    def process_request(self, *caller):
        thread = threading.Thread(target=self.process_request_thread, args=caller, daemon=self.daemon_threads)
        if self.block_on_close and not self.daemon_threads:
            self._running = [t for t in self._running if t.is_alive()] + [thread]
        thread.start()

    def process_request_thread(self, *caller):
        try:
            self.finish_request(*caller)
        except Exception:
            self.handle_error(*caller)
        self.shutdown_request(caller[0])

    def server_close(self):
        super().server_close()
        for thread in self._running:
            thread.join()


ThreadingTCPServer = type('ThreadingTCPServer', (ThreadingMixIn, TCPServer), {'__module__': __name__})
ThreadingUDPServer = type('ThreadingUDPServer', (ThreadingMixIn, UDPServer), {'__module__': __name__})


class BaseRequestHandler:
    """One request: made for it, and gone with it."""

    setup = handle = finish = _nothing

    def __init__(self, *request):
        self.request, self.client_address, self.server = request
        self.setup()
        try:
            self.handle()
        finally:
            self.finish()


class StreamRequestHandler(BaseRequestHandler):
    timeout = None
    rbufsize, wbufsize = -1, 0

    def setup(self):
        self.connection = self.request
        if self.timeout is not None:
            self.connection.settimeout(self.timeout)
        self.rfile, self.wfile = (self.connection.makefile(mode, size)
                                  for mode, size in (('rb', self.rbufsize), ('wb', self.wbufsize)))

    def finish(self):
        for file in (self.wfile, self.rfile):
            try:
                file.close()
            except OSError:
                pass


class DatagramRequestHandler(BaseRequestHandler):
    def setup(self):
        self.packet, self.socket = self.request
        self.rfile, self.wfile = io.BytesIO(self.packet), io.BytesIO()

    def finish(self):
        self.socket.sendto(self.wfile.getvalue(), self.client_address)
