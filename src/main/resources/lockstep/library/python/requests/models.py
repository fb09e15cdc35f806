"""What is sent, and what comes back."""

import _pretend
from requests.cookies import RequestsCookieJar
from requests.exceptions import (ConnectionError, HTTPError, InvalidHeader, InvalidSchema, InvalidURL, JSONDecodeError,
                                 MissingSchema, ReadTimeout, StreamConsumedError)
from requests.structures import CaseInsensitiveDict

CONTENT_CHUNK_SIZE, ITER_CHUNK_SIZE = 10 * 1024, 512
REDIRECT_STATI = 301, 302, 303, 307, 308
DEFAULT_REDIRECT_LIMIT = 30


class Request:
    """What is to be sent; a session makes a PreparedRequest of it."""

    def __init__(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None, cookies=None,
                 hooks=None, json=None):
        self.method, self.url, self.json = method, url, json
        self.headers, self.params, self.cookies = headers or {}, params or {}, cookies
        self.files, self.data = files or [], data if data is not None else []
        self.auth, self.hooks = auth, hooks or {}

    def __repr__(self):
        return f'<Request [{self.method}]>'

    def prepare(self):
        made = PreparedRequest()
        made.prepare(self.method, self.url, self.headers, self.files, self.data, self.params, self.auth, self.cookies,
                     self.hooks, self.json)
        return made


class PreparedRequest:
    method = url = headers = body = None
    # the values that the body was made of, for sites that tell them
    _data = _json = None

    def __init__(self):
        self.hooks = {}
        self._cookies = RequestsCookieJar()

    def __repr__(self):
        return f'<PreparedRequest [{self.method}]>'

    def prepare(self, method=None, url=None, headers=None, files=None, data=None, params=None, auth=None, cookies=None,
                hooks=None, json=None):
        self.method = method and method.upper()
        self.prepare_url(url, params)
        self.headers = CaseInsensitiveDict()
        for name, value in (headers or {}).items():
            if value is not None and not isinstance(value, (str, bytes)):
                raise InvalidHeader(f'Header part ({value!r}) from ({name!r}, {value!r}) must be of type str or bytes, '
                                    f'not {type(value)}')
            if value is not None:
                self.headers[name] = value
        self._cookies = RequestsCookieJar(cookies or {})
        if self._cookies:
            self.headers.setdefault('Cookie', '; '.join([f'{name}={value}' for name, value in self._cookies.items()]))
        self.prepare_body(data, files, json)
        if isinstance(auth, tuple) and len(auth) == 2:
            from requests.auth import HTTPBasicAuth
            auth = HTTPBasicAuth(*auth)
        if auth:
            auth(self)
        self.hooks = hooks or {}

    def prepare_url(self, url, params):
        url = url.decode() if isinstance(url, bytes) else str(url).lstrip()
        if ':' in url and not url.lower().startswith('http'):
            self.url = url
            return
        if '://' not in url:
            raise MissingSchema(f'Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?')
        if not _pretend.host(url):
            raise InvalidURL(f'Invalid URL {url!r}: No host supplied')
        port = _pretend.host(url).partition(':')[2]
        if port and not port.isdigit():
            raise InvalidURL(f'Failed to parse: {url}')
        bare, mark, rest = url.partition('?')
        if bare.count('/') == 2:
            url = bare + '/' + mark + rest
        self.url = _pretend.with_query(url.replace(' ', '%20'), params)

    def prepare_body(self, data, files, json=None):
        self._data, self._json = data or None, json if not data and not files else None
        kind = None
        if self._json is not None:
            import json as writer
            try:
                self.body = writer.dumps(json, allow_nan=False).encode()
            except ValueError as error:
                from requests.exceptions import InvalidJSONError
                raise InvalidJSONError(error, request=self)
            kind = 'application/json'
        elif files:
            parts = []
            for name, file in files.items() if hasattr(files, 'items') else files:
                content = file[1] if isinstance(file, (list, tuple)) else file
                content = content.read() if hasattr(content, 'read') else content
                parts.append(f'--lockstep\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'.encode()
                             + (content if isinstance(content, bytes) else content.encode()) + b'\r\n')
            self.body = b''.join(parts) + b'--lockstep--\r\n'
            kind = 'multipart/form-data; boundary=lockstep'
        elif isinstance(data, (dict, list, tuple)) and data:
            self.body, kind = _pretend.encoded(data), 'application/x-www-form-urlencoded'
        elif data:
            self.body = self._data = data.read() if hasattr(data, 'read') else data
        if kind is not None:
            self.headers.setdefault('Content-Type', kind)
        if self.body is not None:
            self.headers['Content-Length'] = str(len(self.body))
        elif self.method not in ('GET', 'HEAD', None):
            self.headers['Content-Length'] = '0'

    @property
    def path_url(self):
        return '/' + self.url.split('/', 3)[3] if self.url.count('/') > 2 else '/'

    def copy(self):
        made = PreparedRequest()
        made.__dict__.update(self.__dict__, headers=self.headers and self.headers.copy())
        return made


class _Raw:
    """The body below the response: what urllib3 calls its response."""

    def __init__(self, response):
        self._response = response
        self._at = 0
        self.status, self.reason, self.headers = response.status_code, response.reason, response.headers
        self.version, self.decode_content = 11, False

    def read(self, amt=None, decode_content=None):
        size = len(self._response._answer.content)
        end = size if amt is None or amt < 0 else min(size, self._at + amt)
        self._response._wait_for(end)
        piece = self._response._answer.content[self._at:end]
        self._at = end
        return piece

    def stream(self, amt=65536, decode_content=None):
        while piece := self.read(amt):
            yield piece


class Response:
    next = None

    def __init__(self):
        self.status_code = self.reason = self.url = self.encoding = self.request = self._answer = None
        self.headers, self.cookies, self.history = CaseInsensitiveDict(), RequestsCookieJar(), []
        # what has come, if all has; else how much of it
        self._content, self._come, self._is_consumed = None, 0, False
        self._elapsed = 0.0
        self._read_limit = self._raw = None

    @classmethod
    def _of(cls, request, answer, limit):
        self = cls()
        self.request, self.url, self._answer = request, request.url, answer
        self.status_code, self.reason = answer.status, answer.reason
        self.headers = CaseInsensitiveDict(answer.headers)
        kind = answer.content_type
        self.encoding = ('utf-8' if 'charset' in kind or kind == 'application/json'
                         else 'ISO-8859-1' if kind.startswith('text') else None)
        self.cookies = RequestsCookieJar(answer.cookies)
        self._elapsed, self._read_limit = answer.latency, limit
        return self

    def __repr__(self):
        return f'<Response [{self.status_code}]>'

    def __bool__(self):
        return self.ok

    __nonzero__ = __bool__

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        return self.iter_content(128)

    def close(self):
        pass

    @property
    def elapsed(self):
        import datetime
        return datetime.timedelta(seconds=self._elapsed)

    @property
    def raw(self):
        if self._raw is None:
            self._raw = _Raw(self)
        return self._raw

    @property
    def ok(self):
        try:
            self.raise_for_status()
        except HTTPError:
            return False
        return True

    @property
    def is_redirect(self):
        return 'location' in self.headers and self.status_code in REDIRECT_STATI

    @property
    def is_permanent_redirect(self):
        return 'location' in self.headers and self.status_code in (301, 308)

    @property
    def apparent_encoding(self):
        try:
            self.content.decode('ascii')
            return 'ascii'
        except UnicodeDecodeError:
            return 'utf-8'

    @property
    def links(self):
        """What the header Link says, by what it is for."""
        found = {}
        for entry in self.headers.get('link', '').split(','):
            address, *rest = entry.strip().split(';')
            if address:
                link = {'url': address.strip('<> ')}
                for each in rest:
                    name, _, value = each.partition('=')
                    link[name.strip()] = value.strip('"\' ')
                found[link.get('rel', link['url'])] = link
        return found

    def _wait_for(self, end):
        """Until so much of the body has come; it comes evenly."""
        size = len(self._answer.content)
        share = 1 if not size else (end - self._come) / size
        if share > 0 and self._answer.body_time:
            _pretend.wait('the body of ' + self.url, self._answer.body_time * share)
        self._come = max(self._come, end)

    @property
    def content(self):
        if self._content is None and self._answer is not None:
            if self._is_consumed:
                raise RuntimeError('The content for this response was already consumed')
            self._wait_for(len(self._answer.content))
            self._content = self._answer.content
        return self._content

    @property
    def text(self):
        return (self.content or b'').decode(self.encoding or 'utf-8', 'replace')

    def json(self, **kwargs):
        if self._answer is not None and self._answer.kind == 'json' and not kwargs and self.content:
            return _copied(self._answer.value)
        import json
        try:
            return json.loads(self.text, **kwargs)
        except json.JSONDecodeError as error:
            raise JSONDecodeError(error.msg, error.doc, error.pos)

    def iter_content(self, chunk_size=1, decode_unicode=False):
        if chunk_size is not None and not isinstance(chunk_size, int):
            raise TypeError(f'chunk_size must be an int, it is instead a {type(chunk_size)}.')
        if self._is_consumed and self._content is None:
            raise StreamConsumedError()
        return self._pieces(chunk_size, decode_unicode)

    def _pieces(self, chunk_size, decode_unicode):
        content = self._answer.content
        step = chunk_size or len(content) or 1
        whole = self._content is not None
        for at in range(0, len(content), step):
            piece = content[at:at + step]
            if not whole:
                self._wait_for(at + len(piece))
            yield piece.decode(self.encoding, 'replace') if decode_unicode and self.encoding else piece
        self._is_consumed = True

    def iter_lines(self, chunk_size=ITER_CHUNK_SIZE, decode_unicode=False, delimiter=None):
        pending = None
        for piece in self.iter_content(chunk_size, decode_unicode):
            piece = piece if pending is None else pending + piece
            lines = piece.split(delimiter) if delimiter else piece.splitlines()
            pending = lines.pop() if lines and lines[-1] and piece and lines[-1][-1] == piece[-1] else None
            yield from lines
        if pending is not None:
            yield pending

    def raise_for_status(self):
        whose = {4: 'Client', 5: 'Server'}.get((self.status_code or 0) // 100)
        if whose is not None:
            raise HTTPError(f'{self.status_code} {whose} Error: {self.reason} for url: {self.url}', response=self)


def _copied(value):
    """What json() gives belongs to its caller."""
    if isinstance(value, dict):
        return {name: _copied(each) for name, each in value.items()}
    return [_copied(each) for each in value] if isinstance(value, list) else value
