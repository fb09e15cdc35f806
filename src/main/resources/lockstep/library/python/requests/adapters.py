"""How a request gets its answer: how many connections a session keeps, how long it waits, how often it tries."""

from contextlib import nullcontext

import _pretend
from requests.exceptions import ConnectionError, ConnectTimeout, ReadTimeout, RetryError
from requests.models import Response

DEFAULT_POOLSIZE = 10
DEFAULT_POOLBLOCK = False
DEFAULT_RETRIES = 0
_REFUSED = 'Failed to establish a new connection: [Errno 111] Connection refused'


class HTTPAdapter:
    def __init__(self, pool_connections=DEFAULT_POOLSIZE, pool_maxsize=DEFAULT_POOLSIZE, max_retries=DEFAULT_RETRIES,
                 pool_block=DEFAULT_POOLBLOCK):
        if isinstance(max_retries, int):
            from urllib3.util.retry import Retry
            max_retries = Retry(max_retries, read=False)
        self.max_retries = max_retries
        self.config = {}
        self._size, self._block = pool_maxsize, pool_block
        self._hosts = {}

    def connection(self, host):
        """One of the connections to a host. More than there may be are made and thrown away unless the pool blocks."""
        if not self._block:
            return nullcontext()
        if host not in self._hosts:
            import threading
            self._hosts[host] = threading.Semaphore(self._size)
        return self._hosts[host]

    def close(self):
        self._hosts.clear()

    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        for name, limit in (('connect', connect), ('read', read)):
            if limit is not None and limit <= 0:
                raise ValueError(f'Attempted to set {name} timeout to {limit}, but the timeout cannot be set to a value '
                                 'less than or equal to 0.')
        retry, tried = self.max_retries, 0
        while True:
            with self.connection(_pretend.host(request.url)):
                try:
                    response = self._once(request, connect, read, stream)
                except ConnectionError:
                    if tried >= retry._most('connect'):
                        raise
                else:
                    if not retry.is_retry(request.method, response.status_code):
                        return response
                    if tried >= retry._most('status'):
                        if not retry.raise_on_status:
                            return response
                        raise RetryError(_failed(request, f"ResponseError('too many {response.status_code} error responses')"),
                                         request=request)
            tried += 1
            wait = retry._backoff(tried)
            if wait:
                import time
                time.sleep(wait)

    def _once(self, request, connect, read, stream):
        url, host = request.url, _pretend.host(request.url)
        answer = _pretend.Answer(request.method, url, request._data, request._json, request.headers, request._cookies)
        if answer.failure == 'silent':
            _pretend.wait(url, answer.latency if connect is None else min(connect, answer.latency))
            name = host.partition(':')[0]
            if connect is None or connect > answer.latency:
                raise ConnectionError(_failed(request, f"NewConnectionError('{_made(url)}: Failed to establish a new connection: "
                                                       "[Errno 110] Connection timed out')"), request=request)
            raise ConnectTimeout(_failed(request, f"ConnectTimeoutError({_made(url)}, 'Connection to {name} timed out. "
                                                  f"(connect timeout={connect})')"), request=request)
        if read is not None and answer.latency > read:
            _pretend.wait(url, read)
            raise ReadTimeout(f'{_pool(url)}: Read timed out. (read timeout={read})', request=request)
        _pretend.wait(url, answer.latency)
        match answer.failure:
            case 'refused':
                raise ConnectionError(_failed(request, f"NewConnectionError('{_made(url)}: {_REFUSED}')"), request=request)
            case 'unknown':
                name = host.partition(':')[0]
                raise ConnectionError(_failed(
                    request, f"NameResolutionError(\"{_made(url)}: Failed to resolve '{name}' "
                             "([Errno -2] Name or service not known)\")"), request=request)
            case 'reset':
                raise ConnectionError("('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
                                      request=request)
        response = Response._of(request, answer, read)
        response.connection = self
        if not stream:
            response.content
        return response


def _scheme(url):
    return ('HTTPS', 443) if url.startswith('https') else ('HTTP', 80)


def _pool(url):
    scheme, usual = _scheme(url)
    name, _, port = _pretend.host(url).partition(':')
    return f"{scheme}ConnectionPool(host='{name}', port={port or usual})"


def _made(url):
    return f'<urllib3.connection.{_scheme(url)[0]}Connection object at 0x7f3e5c0a1d90>'


def _failed(request, cause):
    return f'{_pool(request.url)}: Max retries exceeded with url: {request.path_url} (Caused by {cause})'
