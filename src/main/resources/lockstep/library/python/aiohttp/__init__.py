"""aiohttp's client, over the pretend internet: nothing ever leaves the machine."""

import asyncio
import _pretend
from aiohttp.client_exceptions import (
    ClientError, ClientResponseError, ClientConnectionError, ClientOSError, ClientConnectorError,
    ClientConnectorDNSError, ClientPayloadError, ContentTypeError, InvalidURL, ServerConnectionError,
    ServerDisconnectedError, ServerTimeoutError, ConnectionTimeoutError, SocketTimeoutError, TooManyRedirects)
from aiohttp import client_exceptions

__version__ = '3.11.11'


class ClientTimeout:
    def __init__(self, total=None, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5):
        self.total = total
        self.connect = connect
        self.sock_read = sock_read
        self.sock_connect = sock_connect
        self.ceil_threshold = ceil_threshold

    def __repr__(self):
        return (f'ClientTimeout(total={self.total!r}, connect={self.connect!r}, sock_read={self.sock_read!r}, '
                f'sock_connect={self.sock_connect!r}, ceil_threshold={self.ceil_threshold!r})')


DEFAULT_TIMEOUT = ClientTimeout(total=5 * 60, sock_connect=30)
_not_given = object()


class BasicAuth:
    def __init__(self, login, password='', encoding='latin1'):
        self.login = login
        self.password = password


class FormData(dict):
    def add_field(self, name, value, **kwargs):
        self[name] = value


class TCPConnector:
    """How many connections there are at once, in all and to one host."""

    def __init__(self, *, limit=100, limit_per_host=0, **options):
        self.limit = limit
        self.limit_per_host = limit_per_host
        self.closed = False
        self._total = asyncio.Semaphore(limit) if limit else None
        self._hosts = {}

    async def _acquire(self, host):
        if self.limit_per_host:
            if host not in self._hosts:
                self._hosts[host] = asyncio.Semaphore(self.limit_per_host)
            await self._hosts[host].acquire()
        if self._total is not None:
            try:
                await self._total.acquire()
            except BaseException:
                if self.limit_per_host:
                    self._hosts[host].release()
                raise

    def _release(self, host):
        if self._total is not None:
            self._total.release()
        if self.limit_per_host:
            self._hosts[host].release()

    def _close(self):
        self.closed = True

    async def close(self):
        self._close()


class CIMultiDict(dict):
    def _find(self, key):
        for name in self.keys():
            if name.lower() == key.lower():
                return name
        return key

    def __getitem__(self, key):
        return dict.__getitem__(self, self._find(key))

    def get(self, key, default=None):
        return dict.get(self, self._find(key), default)

    def __contains__(self, key):
        return dict.__contains__(self, self._find(key))


class RequestInfo:
    def __init__(self, url, method, headers):
        self.url = url
        self.method = method
        self.headers = headers
        self.real_url = url

    def __repr__(self):
        return f'RequestInfo(url={self.url!r}, method={self.method!r})'


async def _outside(what, seconds):
    """Waits for an answer; the loop goes on meanwhile."""
    if seconds <= 0:
        await asyncio.sleep(0)
        return
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    handle = loop._arrive_in(seconds, _arrived, future)
    try:
        await future
    finally:
        handle.cancel()


def _arrived(future):
    if not future.done():
        future.set_result(None)


class StreamReader:
    """A response's body, piece by piece."""

    def __init__(self, response):
        self._response = response
        self._at = 0

    def at_eof(self):
        return self._response._body is not None and self._at >= len(self._response._body)

    async def read(self, n=-1):
        body = await self._response._load()
        end = len(body) if n < 0 else self._at + n
        piece = body[self._at:end]
        self._at += len(piece)
        return piece

    async def readany(self):
        return await self.read()

    async def readline(self):
        body = await self._response._load()
        end = body.find(b'\n', self._at)
        return await self.read((end + 1 if end >= 0 else len(body)) - self._at)

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line

    async def iter_chunked(self, n):
        while True:
            piece = await self.read(n)
            if not piece:
                return
            yield piece

    async def iter_any(self):
        piece = await self.read()
        if piece:
            yield piece


class ClientResponse:
    def __init__(self, session, answer, headers, release):
        self.method = answer.method
        self.url = self.real_url = answer.url
        self.status = answer.status
        self.reason = answer.reason
        self.headers = CIMultiDict({'Content-Type': answer.content_type, 'Server': 'Lockstep'})
        self.content_type = answer.content_type.split(';')[0]
        self.charset = 'utf-8' if 'charset' in answer.content_type else None
        self.request_info = RequestInfo(answer.url, answer.method, headers)
        self.history = ()
        self.cookies = {}
        self.content = StreamReader(self)
        self._answer = answer
        self._body = None
        self._session = session
        self._give_back = release
        self._deadline = None
        self._read_limit = None

    def __repr__(self):
        return f'<ClientResponse({self.url}) [{self.status} {self.reason}]>\n{self.headers!r}\n'

    @property
    def ok(self):
        return self.status < 400

    @property
    def content_length(self):
        return len(self._answer.content)

    @property
    def closed(self):
        return self._give_back is None

    def release(self):
        give_back, self._give_back = self._give_back, None
        if give_back is not None:
            give_back()

    def close(self):
        self.release()

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.release()

    async def _load(self):
        if self._body is None:
            if self._give_back is None:
                raise ClientConnectionError('Connection closed')
            try:
                await _within(self._answer.body_time, self.url, self._deadline, self._read_limit)
            except BaseException:
                self.release()
                raise
            self._body = self._answer.content
            self.release()
        return self._body

    async def read(self):
        return await self._load()

    async def text(self, encoding=None, errors='strict'):
        return (await self._load()).decode(encoding or self.charset or 'utf-8', errors)

    async def json(self, *, encoding=None, loads=None, content_type='application/json'):
        body = await self._load()
        if content_type and self.content_type != content_type:
            raise ContentTypeError(
                self.request_info, self.history, status=self.status,
                message='Attempt to decode JSON with unexpected mimetype: ' + self.headers['Content-Type'],
                headers=self.headers)
        if not body.strip():
            return None
        if loads is not None:
            return loads(body.decode(encoding or 'utf-8'))
        return self._answer.value

    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(self.request_info, self.history, status=self.status, message=self.reason,
                                      headers=self.headers)


async def _within(seconds, what, deadline, limit):
    """Waits, but not beyond what the time-outs allow."""
    loop = asyncio.get_running_loop()
    if deadline is not None and loop.time() + seconds > deadline:
        await _outside(what, max(deadline - loop.time(), 0))
        raise asyncio.TimeoutError
    if limit is not None and seconds > limit:
        await _outside(what, limit)
        raise SocketTimeoutError(f'Timeout on reading data from socket')
    await _outside(what, seconds)


class _RequestContextManager:
    """What session.get() gives: to be awaited, or entered with async with."""

    def __init__(self, coro):
        self._coro = coro

    def __await__(self):
        return self._coro.__await__()

    def send(self, value):
        return self._coro.send(value)

    def close(self):
        self._coro.close()

    async def __aenter__(self):
        self._response = await self._coro
        return await self._response.__aenter__()

    async def __aexit__(self, *exc):
        await self._response.__aexit__(*exc)


class ClientSession:
    def __init__(self, base_url=None, *, connector=None, headers=None, timeout=DEFAULT_TIMEOUT, auth=None,
                 cookies=None, raise_for_status=False, **options):
        asyncio.get_running_loop()
        self._base_url = base_url
        self.connector = connector if connector is not None else TCPConnector()
        self.headers = CIMultiDict(headers or {})
        self.timeout = _as_timeout(timeout)
        self.cookie_jar = dict(cookies or {})
        self._raise_for_status = raise_for_status
        self._closed = False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()

    def __enter__(self):
        raise TypeError('Use async with instead')

    def __exit__(self, *exc):
        pass

    @property
    def closed(self):
        return self._closed

    async def close(self):
        if not self._closed:
            self._closed = True
            self.connector._close()

    def request(self, method, url, **options):
        return _RequestContextManager(self._request(method, url, **options))

    def get(self, url, *, allow_redirects=True, **options):
        return _RequestContextManager(self._request('GET', url, **options))

    def options(self, url, **options):
        return _RequestContextManager(self._request('OPTIONS', url, **options))

    def head(self, url, **options):
        return _RequestContextManager(self._request('HEAD', url, **options))

    def post(self, url, *, data=None, **options):
        return _RequestContextManager(self._request('POST', url, data=data, **options))

    def put(self, url, *, data=None, **options):
        return _RequestContextManager(self._request('PUT', url, data=data, **options))

    def patch(self, url, *, data=None, **options):
        return _RequestContextManager(self._request('PATCH', url, data=data, **options))

    def delete(self, url, **options):
        return _RequestContextManager(self._request('DELETE', url, **options))

    async def _request(self, method, url, *, params=None, data=None, json=None, headers=None, timeout=_not_given,
                       raise_for_status=None, ssl=True, allow_redirects=True, auth=None, cookies=None, **options):
        if self._closed:
            raise RuntimeError('Session is closed')
        if data is not None and json is not None:
            raise ValueError('data and json parameters can not be used at the same time')
        url = str(url)
        if self._base_url is not None and '://' not in url:
            url = str(self._base_url).rstrip('/') + '/' + url.lstrip('/')
        if not url.startswith(('http://', 'https://')):
            raise InvalidURL(url)
        url = _pretend.with_query(url, params)
        limits = self.timeout if timeout is _not_given else _as_timeout(timeout)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + limits.total if limits.total else None
        host = _pretend.host(url)
        try:
            if deadline is None:
                await self.connector._acquire(host)
            else:
                async with asyncio.timeout_at(deadline):
                    await self.connector._acquire(host)
        except TimeoutError:
            raise ConnectionTimeoutError(f'Connection timeout to host {url}') from None

        def release():
            self.connector._release(host)

        try:
            answer = _pretend.Answer(method, url, data, json)
            await _within(answer.latency, url, deadline, limits.sock_read)
            if answer.failure is not None:
                raise client_exceptions._failure(answer.failure, host)
            response = ClientResponse(self, answer, CIMultiDict({**self.headers, **(headers or {})}), release)
            response._deadline = deadline
            response._read_limit = limits.sock_read
        except BaseException:
            release()
            raise
        if raise_for_status or raise_for_status is None and self._raise_for_status:
            response.raise_for_status()
        return response


def _as_timeout(timeout):
    if timeout is None:
        return ClientTimeout()
    if isinstance(timeout, (int, float)):
        return ClientTimeout(total=timeout)
    return timeout


class _SessionRequestContextManager(_RequestContextManager):
    async def __aexit__(self, *exc):
        await self._response.__aexit__(*exc)
        await self._response._session.close()


def request(method, url, **options):
    async def go():
        session = ClientSession()
        try:
            return await session._request(method.upper(), url, **options)
        except BaseException:
            await session.close()
            raise
    return _SessionRequestContextManager(go())
