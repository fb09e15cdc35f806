"""HTTP for people, over the pretend internet: nothing ever leaves the machine."""

import _net
from requests import exceptions
from requests.exceptions import (RequestException, ConnectionError, HTTPError, Timeout, ConnectTimeout, ReadTimeout,
                                 TooManyRedirects, JSONDecodeError, MissingSchema, InvalidURL)

__version__ = '2.32.3'

_REASONS = {200: 'OK', 201: 'Created', 204: 'No Content', 301: 'Moved Permanently', 302: 'Found', 400: 'BAD REQUEST',
            401: 'UNAUTHORIZED', 403: 'FORBIDDEN', 404: 'NOT FOUND', 429: 'TOO MANY REQUESTS',
            500: 'INTERNAL SERVER ERROR', 502: 'BAD GATEWAY', 503: 'SERVICE UNAVAILABLE'}
_KINDS = {'image': 'image/jpeg', 'html': 'text/html; charset=utf-8', 'json': 'application/json'}
_sites = None


def _site(url):
    global _sites
    if _sites is None:
        rows = []
        for line in _net._sites().splitlines():
            if line and not line.startswith('#'):
                prefix, wait, size, body, status, kind = line.split()
                rows.append((prefix, float(wait), int(size), float(body), int(status), kind))
        _sites = rows
    for row in _sites:
        if row[0] == '*' or url.startswith(row[0]):
            return row


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
    def __init__(self, request, site, cause):
        self.request = request
        self.url = request.url
        self.status_code = site[4]
        self.reason = _REASONS.get(self.status_code, 'OK')
        self.encoding = 'utf-8' if site[5] != 'image' else None
        self.headers = _Headers({'Content-Type': _KINDS[site[5]], 'Content-Length': str(site[2])})
        self.history = []
        self.elapsed = None
        self._site = site
        self._cause = cause
        self._content = None

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
            if self._site[3]:
                _net._wait('the body of ' + self.url, self._site[3])
            self._content = self._make()
        return self._content

    def _make(self):
        prefix, wait, size, body, status, kind = self._site
        if kind == 'image':
            return b'\xff\xd8\xff' + _net._body(self.url, max(0, size - 3))
        if kind == 'json':
            text = ('{"url": "%s", "method": "%s", "id": %s, "title": "pretend answer", "completed": false}'
                    % (self.url, self.request.method, self.url.rstrip('/').rsplit('/', 1)[-1]
                       if self.url.rstrip('/').rsplit('/', 1)[-1].isdigit() else 1))
            return text.encode()
        start = f'<!doctype html><html><head><title>{self.url}</title></head><body>'.encode()
        return (start + b'.' * max(0, size - len(start) - 14) + b'</body></html>')[:max(size, 0)]

    @property
    def text(self):
        return self.content.decode(self.encoding or 'utf-8', 'replace')

    def json(self, **kwargs):
        try:
            import json
            return json.loads(self.text)
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
        if params:
            query = '&'.join(f'{k}={v}' for k, v in (params.items() if hasattr(params, 'items') else params))
            url += ('&' if '?' in url else '?') + query
        site = _site(url)
        limit = timeout[1] if isinstance(timeout, tuple) else timeout
        if limit is not None and site[1] > limit:
            _net._wait(url, limit)
            host = url.split('/')[2]
            raise ReadTimeout(f"HTTPSConnectionPool(host='{host}', port=443): Read timed out. (read timeout={limit})")
        _net._wait(url, site[1])
        response = Response(Request(method, url, headers, data), site, None)
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
