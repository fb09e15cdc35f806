"""aiohttp's client, over the pretend internet: nothing ever leaves the machine."""

import asyncio
import _pretend
from aiohttp import client_exceptions
from aiohttp.client_exceptions import (
    ClientError, ClientResponseError, ClientConnectionError, ClientConnectionResetError, ClientOSError, ClientConnectorError,
    ClientConnectorDNSError, ClientConnectorSSLError, ClientConnectorCertificateError, ClientSSLError, ClientPayloadError,
    ClientProxyConnectionError, ClientHttpProxyError, ContentTypeError, InvalidURL, InvalidUrlClientError,
    NonHttpUrlClientError, ServerConnectionError, ServerDisconnectedError, ServerTimeoutError, ConnectionTimeoutError,
    SocketTimeoutError, TooManyRedirects, WSServerHandshakeError)

__version__ = '3.11.11'


class ClientTimeout:
    def __init__(self, total=None, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5):
        self.total = total
        self.connect = connect
        self.sock_read = sock_read
        self.sock_connect = sock_connect
        self.ceil_threshold = ceil_threshold

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, ClientTimeout) else NotImplemented

    def __hash__(self):
        return hash(tuple(self.__dict__.values()))

    def __repr__(self):
        return (f'ClientTimeout(total={self.total!r}, connect={self.connect!r}, sock_read={self.sock_read!r}, '
                f'sock_connect={self.sock_connect!r}, ceil_threshold={self.ceil_threshold!r})')


DEFAULT_TIMEOUT = ClientTimeout(total=5 * 60, sock_connect=30)
_not_given = object()


class BasicAuth:
    def __init__(self, login, password='', encoding='latin1'):
        self.login = login
        self.password = password
        self.encoding = encoding

    def encode(self):
        import base64
        return 'Basic ' + base64.b64encode(f'{self.login}:{self.password}'.encode(self.encoding)).decode()


class CookieJar(dict):
    def __init__(self, *, unsafe=False, quote_cookie=True, **options):
        super().__init__()

    def update_cookies(self, cookies, response_url=None):
        self.update(cookies)


class DummyCookieJar(CookieJar):
    def update(self, *args, **kwargs):
        """Keeps none."""


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

    def __repr__(self):
        return '<CIMultiDictProxy({})>'.format(', '.join([f'{k!r}: {v!r}' for k, v in self.items()]))

    def getall(self, key, default=()):
        return [self[key]] if key in self else list(default)


class _URL(str):
    """An address that tells its parts, as yarl's do."""

    def __repr__(self):
        return f"URL({str.__repr__(self)})"

    @property
    def scheme(self):
        return self.partition('://')[0]

    @property
    def host(self):
        return _pretend.host(self).partition(':')[0]

    @property
    def port(self):
        port = _pretend.host(self).partition(':')[2]
        return int(port) if port.isdigit() else 443 if self.scheme == 'https' else 80

    @property
    def path(self):
        return '/' + self.partition('?')[0].partition('://')[2].partition('/')[2]

    @property
    def name(self):
        return self.path.rpartition('/')[2]

    @property
    def query_string(self):
        return self.partition('?')[2]

    @property
    def query(self):
        import _sites
        return _sites.fields(self.query_string)

    def human_repr(self):
        return str(self)


class RequestInfo(tuple):
    def __new__(cls, url, method, headers, real_url=None):
        return tuple.__new__(cls, (url, method, headers, url if real_url is None else real_url))

    url, method, headers, real_url = [property(lambda self, n=n: self[n]) for n in range(4)]

    def __repr__(self):
        return f'RequestInfo(url={self.url!r}, method={self.method!r}, headers={self.headers!r}, real_url={self.real_url!r})'


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

    async def iter_chunks(self):
        async for piece in self.iter_any():
            yield piece, True

    async def readexactly(self, n):
        piece = await self.read(n)
        if len(piece) < n:
            raise asyncio.IncompleteReadError(piece, n)
        return piece


class _Version(tuple):
    def __new__(cls, major, minor):
        return tuple.__new__(cls, (major, minor))

    major, minor = property(lambda self: self[0]), property(lambda self: self[1])


class ClientResponse:
    def __init__(self, session, answer, headers, release):
        self.method = answer.method
        self.url = self.real_url = _URL(answer.url)
        self.host = self.url.host
        self.status = answer.status
        self.reason = answer.reason
        self.headers = CIMultiDict(answer.headers)
        self.content_type = answer.content_type.split(';')[0]
        self.charset = 'utf-8' if 'charset' in answer.content_type else None
        self.request_info = RequestInfo(self.url, answer.method, headers)
        self.history = ()
        self.cookies = dict(answer.cookies)
        self.links = {}
        self.version = _Version(1, 1)
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
    def raw_headers(self):
        return tuple([(name.encode(), value.encode()) for name, value in self.headers.items()])

    @property
    def content_disposition(self):
        return None

    def get_encoding(self):
        return self.charset or 'utf-8'

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
                 cookies=None, cookie_jar=None, raise_for_status=False, **options):
        loop = asyncio.get_running_loop()
        loop._at_close.append(self._tell_if_open)
        self._base_url = base_url
        self.connector = connector if connector is not None else TCPConnector()
        self.headers = CIMultiDict(headers or {})
        self.timeout = _as_timeout(timeout)
        self.auth = auth
        self.cookie_jar = CookieJar() if cookie_jar is None else cookie_jar
        self.cookie_jar.update(cookies or {})
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

    def _tell_if_open(self, loop):
        if not self._closed:
            loop.call_exception_handler({'client_session': self, 'message': 'Unclosed client session'})

    def request(self, method, url, **options):
        return _RequestContextManager(self._request(method, url, **options))

    def get(self, url, *, allow_redirects=True, **options):
        return _RequestContextManager(self._request('GET', url, allow_redirects=allow_redirects, **options))

    def options(self, url, **options):
        return _RequestContextManager(self._request('OPTIONS', url, **options))

    def head(self, url, *, allow_redirects=False, **options):
        return _RequestContextManager(self._request('HEAD', url, allow_redirects=allow_redirects, **options))

    def post(self, url, *, data=None, **options):
        return _RequestContextManager(self._request('POST', url, data=data, **options))

    def put(self, url, *, data=None, **options):
        return _RequestContextManager(self._request('PUT', url, data=data, **options))

    def patch(self, url, *, data=None, **options):
        return _RequestContextManager(self._request('PATCH', url, data=data, **options))

    def delete(self, url, **options):
        return _RequestContextManager(self._request('DELETE', url, **options))

    async def _request(self, method, url, *, params=None, data=None, json=None, headers=None, timeout=_not_given,
                       raise_for_status=None, ssl=True, allow_redirects=True, max_redirects=10, auth=None, cookies=None, **options):
        if self._closed:
            raise RuntimeError('Session is closed')
        if data is not None and json is not None:
            raise ValueError('data and json parameters can not be used at the same time')
        url = str(url)
        if self._base_url is not None and '://' not in url:
            url = str(self._base_url).rstrip('/') + '/' + url.lstrip('/')
        if '://' not in url:
            raise InvalidUrlClientError(url)
        if not url.startswith(('http://', 'https://', 'ws://', 'wss://')):
            raise NonHttpUrlClientError(url)
        url = _pretend.with_query(url, params)
        if url.partition('?')[0].count('/') == 2:
            bare, mark, rest = url.partition('?')
            url = bare + '/' + mark + rest
        sent = CIMultiDict({**_USUAL, **self.headers, **(headers or {})})
        auth = auth or self.auth
        if auth is not None:
            sent['Authorization'] = auth.encode()
        if json is not None:
            sent.setdefault('Content-Type', 'application/json')
        limits = self.timeout if timeout is _not_given else _as_timeout(timeout)
        loop = asyncio.get_running_loop()
        deadline = loop.time() + limits.total if limits.total else None
        history = []
        while True:
            jar = {**self.cookie_jar, **(cookies or {})}
            response = await self._exchange(method, url, data, json, sent, jar, limits, deadline)
            self.cookie_jar.update(response.cookies)
            location = response._answer.location
            if location is None or not allow_redirects or response.status not in (301, 302, 303, 307, 308):
                break
            history.append(response)
            response.release()
            if len(history) >= max_redirects:
                raise TooManyRedirects(history[0].request_info, tuple(history))
            if response.status == 303 and method != 'HEAD' or response.status in (301, 302) and method == 'POST':
                method, data, json = 'GET', None, None
            url = location
        response.history = tuple(history)
        if raise_for_status or raise_for_status is None and self._raise_for_status:
            response.raise_for_status()
        return response

    async def _exchange(self, method, url, data, json, sent, jar, limits, deadline):
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
            answer = _pretend.Answer(method, url, data, json, sent, jar)
            limit = limits.sock_read
            if answer.failure == 'silent':
                limit = min([each for each in (limits.connect, limits.sock_connect) if each], default=None)
                if limit is not None and (deadline is None or asyncio.get_running_loop().time() + limit < deadline):
                    await _outside(url, limit)
                    raise ConnectionTimeoutError(f'Connection timeout to host {url}')
            await _within(answer.latency, url, deadline, limit)
            if answer.failure is not None:
                raise client_exceptions._failure(answer.failure, host.partition(':')[0], _URL(url).port)
            response = ClientResponse(self, answer, sent, release)
            response._deadline = deadline
            response._read_limit = limits.sock_read
        except BaseException:
            release()
            raise
        return response


_USUAL = {'Accept': '*/*', 'Accept-Encoding': 'gzip, deflate', 'User-Agent': 'Python/3.13 aiohttp/' + __version__}


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


def __getattr__(name):
    if name in ('web', 'test_utils'):
        raise ImportError(f"Lockstep has the client of aiohttp only, not aiohttp.{name}; asyncio.start_server() takes connections")
    raise AttributeError(f"module 'aiohttp' has no attribute '{name}'")
