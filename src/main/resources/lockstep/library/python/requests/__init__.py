"""HTTP for people, over the pretend internet: nothing ever leaves the machine."""

import _pretend
from requests import exceptions
from requests.adapters import HTTPAdapter
from requests.exceptions import (RequestException, ConnectionError, HTTPError, Timeout, ConnectTimeout, ReadTimeout,
                                 TooManyRedirects, JSONDecodeError, MissingSchema, InvalidSchema, InvalidURL)

__version__ = '2.32.3'

_POOL = "HTTPSConnectionPool(host='{host}', port=443): Max retries exceeded with url: / "
_FAILURES = {
    'refused': _POOL + "(Caused by NewConnectionError('Failed to establish a new connection: "
               "[Errno 111] Connection refused'))",
    'unknown': _POOL + "(Caused by NameResolutionError(\"Failed to resolve '{host}' "
               "([Errno -2] Name or service not known)\"))",
    'reset': "('Connection aborted.', ConnectionResetError(104, 'Connection reset by peer'))",
}


class codes:
    """Statuses by name."""

    ok, created, accepted, no_content = 200, 201, 202, 204
    moved_permanently, found, not_modified = 301, 302, 304
    bad_request, unauthorized, forbidden, not_found, teapot, too_many_requests = 400, 401, 403, 404, 418, 429
    internal_server_error = server_error = 500
    bad_gateway, service_unavailable, gateway_timeout = 502, 503, 504


class _Headers(dict):
    def __getitem__(self, key):
        for name, value in self.items():
            if name.lower() == key.lower():
                return value
        raise KeyError(key)

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        return any(name.lower() == key.lower() for name in self)


class Request:
    """What was sent."""

    def __init__(self, method, url, headers=None, body=None):
        self.method = method
        self.url = url
        self.headers = _Headers(headers or {})
        self.body = body

    def __repr__(self):
        return f'<PreparedRequest [{self.method}]>'

    @property
    def path_url(self):
        return '/' + self.url.split('/', 3)[3] if self.url.count('/') > 2 else '/'


class Response:
    def __init__(self, request, answer):
        self.request = request
        self.url = request.url
        self.status_code = answer.status
        self.reason = answer.reason
        self.encoding = 'utf-8' if answer.kind != 'image' else None
        self.headers = _Headers({'Content-Type': answer.content_type, 'Content-Length': str(len(answer.content))})
        self.history = []
        self.cookies = {}
        self._answer = answer
        # what has come, if all has; else how much
        self._content = None
        self._come = 0
        self._elapsed = answer.latency

    @property
    def elapsed(self):
        import datetime
        return datetime.timedelta(seconds=self._elapsed)

    def __repr__(self):
        return f'<Response [{self.status_code}]>'

    def __bool__(self):
        return self.ok

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        pass

    @property
    def ok(self):
        return self.status_code < 400

    @property
    def is_redirect(self):
        return 'location' in self.headers and self.status_code in (301, 302, 303, 307, 308)

    apparent_encoding = 'utf-8'

    def _wait_for(self, end):
        """Until so much of the body has come; it comes evenly."""
        size = len(self._answer.content)
        share = 1 if not size else (end - self._come) / size
        if share > 0 and self._answer.body_time:
            _pretend.wait('the body of ' + self.url, self._answer.body_time * share)
        self._come = max(self._come, end)

    @property
    def content(self):
        if self._content is None:
            self._wait_for(len(self._answer.content))
            self._content = self._answer.content
        return self._content

    @property
    def text(self):
        return self.content.decode(self.encoding or 'utf-8', 'replace')

    def json(self, **kwargs):
        text = self.text
        if self._answer.kind == 'json' and not kwargs:
            return self._answer.value
        try:
            import json
            return json.loads(text, **kwargs)
        except ValueError as error:
            raise JSONDecodeError(str(error)) from None

    def iter_content(self, chunk_size=1, decode_unicode=False):
        content = self._answer.content
        step = chunk_size or len(content) or 1
        for at in range(0, len(content), step):
            piece = content[at:at + step]
            if self._content is None:
                self._wait_for(at + len(piece))
            yield piece.decode(self.encoding, 'replace') if decode_unicode and self.encoding else piece
        self._content = content

    def __iter__(self):
        return self.iter_content(128)

    def iter_lines(self, chunk_size=512, decode_unicode=False, delimiter=None):
        pending = b''
        for piece in self.iter_content(chunk_size):
            *whole, pending = (pending + piece).split(delimiter or b'\n')
            for line in whole:
                yield line.decode() if decode_unicode else line
        if pending:
            yield pending.decode() if decode_unicode else pending

    def raise_for_status(self):
        if 400 <= self.status_code < 500:
            raise HTTPError(f'{self.status_code} Client Error: {self.reason} for url: {self.url}', response=self)
        if self.status_code >= 500:
            raise HTTPError(f'{self.status_code} Server Error: {self.reason} for url: {self.url}', response=self)


def _body(data, json):
    """The body that is sent, and what it is."""
    if json is not None:
        import json as writer
        return writer.dumps(json).encode(), 'application/json'
    if isinstance(data, (dict, list, tuple)):
        return _pretend.encoded(data), 'application/x-www-form-urlencoded'
    return data, None


class Session:
    """Requests that share headers, parameters and connections."""

    def __init__(self):
        self.headers = _Headers({'User-Agent': 'python-requests/' + __version__, 'Accept-Encoding': 'gzip, deflate',
                                 'Accept': '*/*', 'Connection': 'keep-alive'})
        self.cookies, self.params = {}, {}
        self.auth = self.cert = None
        self.verify, self.max_redirects = True, 30
        self.hooks = {'response': []}
        self.adapters = {}
        for prefix in ('https://', 'http://'):
            self.mount(prefix, HTTPAdapter())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        for adapter in self.adapters.values():
            adapter.close()

    def mount(self, prefix, adapter):
        # the longest prefix that fits counts
        self.adapters[prefix] = adapter
        self.adapters = dict(sorted(self.adapters.items(), key=lambda entry: -len(entry[0])))

    def get_adapter(self, url):
        for prefix, adapter in self.adapters.items():
            if url.lower().startswith(prefix.lower()):
                return adapter
        raise InvalidSchema(f'No connection adapters were found for {url!r}')

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None,
                timeout=None, allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None,
                json=None):
        url = str(url)
        if '://' not in url:
            raise MissingSchema(f'Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?')
        adapter = self.get_adapter(url)
        if not _pretend.host(url):
            raise InvalidURL(f'Invalid URL {url!r}: No host supplied')
        method = method.upper()
        url = _pretend.with_query(url, {**self.params, **params} if isinstance(params, dict) else params or self.params)
        body, kind = _body(data, json)
        sent = {**self.headers, **(headers or {})}
        if kind is not None:
            sent.setdefault('Content-Type', kind)
        auth = auth or self.auth
        if isinstance(auth, tuple):
            import base64
            sent['Authorization'] = 'Basic ' + base64.b64encode(':'.join(auth).encode()).decode()
        request = Request(method, url, sent, body)
        with adapter.connection(_pretend.host(url)):
            response = self._exchange(request, _pretend.Answer(method, url, data, json), timeout, bool(stream))
        hooks = hooks or self.hooks
        told = hooks.get('response', ())
        for hook in told if isinstance(told, (list, tuple)) else (told,):
            response = hook(response) or response
        return response

    @staticmethod
    def _exchange(request, answer, timeout, stream):
        url, host = request.url, _pretend.host(request.url)
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        if read is not None and answer.latency > read:
            _pretend.wait(url, read)
            port = 443 if url.startswith('https') else 80
            pool = 'HTTPSConnectionPool' if port == 443 else 'HTTPConnectionPool'
            raise ReadTimeout(f"{pool}(host='{host}', port={port}): Read timed out. (read timeout={read})",
                              request=request)
        _pretend.wait(url, answer.latency)
        if answer.failure is not None:
            raise ConnectionError(_FAILURES[answer.failure].format(host=host), request=request)
        response = Response(request, answer)
        if not stream:
            response.content
        return response

    def get(self, url, **kwargs):
        return self.request('GET', url, **kwargs)

    def options(self, url, **kwargs):
        return self.request('OPTIONS', url, **kwargs)

    def head(self, url, **kwargs):
        return self.request('HEAD', url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request('POST', url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request('PUT', url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request('PATCH', url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request('DELETE', url, **kwargs)


def session():
    return Session()


def request(method, url, **kwargs):
    return Session().request(method.upper(), url, **kwargs)


def get(url, params=None, **kwargs):
    return request('get', url, params=params, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request('post', url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request('put', url, data=data, **kwargs)


def delete(url, **kwargs):
    return request('delete', url, **kwargs)


def head(url, **kwargs):
    return request('head', url, **kwargs)


def patch(url, data=None, **kwargs):
    return request('patch', url, data=data, **kwargs)


def options(url, **kwargs):
    return request('options', url, **kwargs)
