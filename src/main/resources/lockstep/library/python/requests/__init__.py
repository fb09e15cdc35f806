"""HTTP for people, over the pretend internet: nothing ever leaves the machine."""

import _pretend
from requests import exceptions
from requests.exceptions import (RequestException, ConnectionError, HTTPError, Timeout, ConnectTimeout, ReadTimeout,
                                 TooManyRedirects, JSONDecodeError, MissingSchema, InvalidURL)

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
    ok = 200
    not_found = 404


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
    def __init__(self, method, url, headers=None, body=None):
        self.method = method
        self.url = url
        self.headers = _Headers(headers or {})
        self.body = body


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
        self._content = None
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
    def content(self):
        if self._content is None:
            if self._answer.body_time:
                _pretend.wait('the body of ' + self.url, self._answer.body_time)
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
        content = self.content
        for at in range(0, len(content), chunk_size or len(content) or 1):
            yield content[at:at + (chunk_size or len(content))]

    def iter_lines(self, chunk_size=512, decode_unicode=False):
        for line in self.content.splitlines():
            yield line.decode() if decode_unicode else line

    def raise_for_status(self):
        if 400 <= self.status_code < 500:
            raise HTTPError(f'{self.status_code} Client Error: {self.reason} for url: {self.url}', response=self)
        if self.status_code >= 500:
            raise HTTPError(f'{self.status_code} Server Error: {self.reason} for url: {self.url}', response=self)


class Session:
    def __init__(self):
        self.headers = _Headers({'User-Agent': 'python-requests/' + __version__})
        self.cookies = {}

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        pass

    def request(self, method, url, params=None, data=None, headers=None, json=None, stream=False, timeout=None, **rest):
        url = str(url)
        if not url.startswith(('http://', 'https://')):
            if '://' in url:
                raise InvalidURL(f'No connection adapters were found for {url!r}')
            raise MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")
        method = method.upper()
        url = _pretend.with_query(url, params)
        answer = _pretend.Answer(method, url, data, json)
        connect, limit = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        host = _pretend.host(url)
        if limit is not None and answer.latency > limit:
            _pretend.wait(url, limit)
            raise ReadTimeout(f"HTTPSConnectionPool(host='{host}', port=443): Read timed out. (read timeout={limit})")
        _pretend.wait(url, answer.latency)
        request = Request(method, url, {**self.headers, **(headers or {})}, data)
        if answer.failure is not None:
            raise ConnectionError(_FAILURES[answer.failure].format(host=host), request=request)
        response = Response(request, answer)
        if not stream:
            response.content
        return response

    def get(self, url, **kwargs):
        return self.request('GET', url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request('POST', url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request('PUT', url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request('DELETE', url, **kwargs)

    def head(self, url, **kwargs):
        return self.request('HEAD', url, **kwargs)


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
