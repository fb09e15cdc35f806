# The pretend internet, for requests, aiohttp, urllib.request and sockets: what an address answers, and when.
import _net

_REASONS = {200: 'OK', 201: 'Created', 202: 'Accepted', 204: 'No Content', 301: 'Moved Permanently', 302: 'Found',
            304: 'Not Modified', 400: 'Bad Request', 401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found',
            405: 'Method Not Allowed', 408: 'Request Timeout', 418: "I'm a Teapot", 429: 'Too Many Requests',
            500: 'Internal Server Error', 502: 'Bad Gateway', 503: 'Service Unavailable', 504: 'Gateway Timeout'}
_KINDS = {'image': 'image/jpeg', 'html': 'text/html; charset=utf-8', 'json': 'application/json',
          'text': 'text/plain; charset=utf-8'}
_rows = None
_asked = {}


def reason(status):
    return _REASONS.get(status, 'OK' if status < 400 else 'Error')


class Row:
    def __init__(self, line):
        head, bar, body = line.partition(' | ')
        words = head.split()
        self.body = body.strip().encode() if bar else None
        self.prefix = words[0]
        self.latency = float(words[1]) * _net._latency()
        self.size = int(words[2])
        self.body_time = float(words[3])
        self.failure = None
        self.status = 0
        if words[4].isdigit():
            self.status = int(words[4])
        else:
            self.failure = words[4]
        self.kind = words[5]
        self.jitter = float(words[6]) * _net._latency() if len(words) > 6 else 0.0


def rows():
    global _rows
    if _rows is None:
        _rows = [Row(line) for line in _net._sites().splitlines() if line.strip() and line.lstrip()[0] != '#']
    return _rows


def scale():
    """How many times as long everything takes (--latency)."""
    return _net._latency()


def row(url):
    name = host(url).partition(':')[0]
    # a site that is known by https answers http, too
    secure = 'https' + url[4:] if url.startswith('http:') else url
    for each in rows():
        if each.prefix != '*':
            if url.startswith(each.prefix) or secure.startswith(each.prefix):
                return each
        elif name.endswith('.invalid'):
            # RFC 6761: such a name belongs to nobody, ever
            return Row('* 0.05 0 0 unknown html')
        elif name in ('localhost', '[') or name.startswith('127.'):
            # HTTP to the machine itself: no server of the program's own is asked for here
            return Row('* 0 0 0 refused html')
        elif name.startswith(_SILENT):
            return Row('* 130 0 0 silent html')
        else:
            return each
    raise LookupError(url)


# RFC 5737, and what tutorials take for an address that never answers
_SILENT = ('192.0.2.', '198.51.100.', '203.0.113.', '10.255.255.')


class Answer:
    """
    One answer to one request. `failure` is None, 'refused', 'unknown' (no such host), 'reset' or 'silent' (nobody ever
    answers). A redirection has a `location`, an address of its own.
    """

    location = None
    size = lines = None

    def __init__(self, method, url, sent=None, sent_json=None, headers=None, cookies=None):
        found = row(url)
        self.method = method
        self.url = url
        self.status = found.status
        self.failure = found.failure
        self.kind = found.kind
        self.latency = found.latency
        self.body_time = found.body_time
        self.sent = sent
        self.sent_json = sent_json
        self.cookies_sent = cookies or {}
        self.cookies = {}
        self._row = found
        self._content = None
        if found.jitter:
            # the n-th request to an address is as late in every run with this seed
            self.latency = max(0.0, found.latency + found.jitter * (2.0 * _net._fraction(url, self._asked()) - 1.0))
        self.headers_sent = {'Host': host(url)}
        for name, value in (headers or {}).items():
            self.headers_sent['-'.join([word.capitalize() for word in name.split('-')])] = value
        if found.kind == 'json' and found.body is None and not self._is_known():
            self.value = self._plain_value()
            if self.status == 200 and method == 'POST':
                self.status = 201
        if self.location is not None and '://' not in self.location:
            self.location = '/'.join(url.split('/')[:3]) + self.location

    def _is_known(self):
        import _sites
        return _sites.settle(self)

    def _asked(self):
        n = _asked.get(self.url, 0)
        _asked[self.url] = n + 1
        return n

    @property
    def reason(self):
        return reason(self.status)

    @property
    def content_type(self):
        return _KINDS.get(self.kind, 'application/octet-stream')

    @property
    def headers(self):
        """What comes before the body."""
        found = {'Date': 'Mon, 05 Jan 2026 12:00:00 GMT', 'Content-Type': self.content_type,
                 'Content-Length': str(len(self.content)), 'Connection': 'keep-alive', 'Server': 'Lockstep'}
        if self.location is not None:
            found['Location'] = self.location
        if self.cookies:
            found['Set-Cookie'] = ', '.join([f'{name}={value}; Path=/' for name, value in self.cookies.items()])
        return found

    def __getattr__(self, name):
        if name != 'value':
            raise AttributeError(name)
        # what a body of JSON says, once it is asked for
        import json
        self.value = json.loads(self.content)
        return self.value

    def _plain_value(self):
        path = self.url.split('?')[0].rstrip('/').rsplit('/', 1)[-1]
        value = {'url': self.url, 'method': self.method, 'id': int(path) if path.isdigit() else 1,
                 'title': 'pretend answer', 'completed': False}
        if self.sent_json is not None:
            value['json'] = self.sent_json
        elif self.sent is not None:
            value['data'] = self.sent if isinstance(self.sent, (str, dict)) else str(self.sent)
        return value

    @property
    def content(self):
        if self._content is None:
            self._content = b'' if self.method == 'HEAD' else self._make()
        return self._content

    def _make(self):
        if self._row.body is not None:
            return self._row.body
        if self.lines is not None:
            return ''.join([shown(line) + '\n' for line in self.lines]).encode()
        size = self._row.size if self.size is None else self.size
        if self.kind == 'image':
            return b'\xff\xd8\xff' + _net._body(self.url, max(0, size - 3))
        if self.kind == 'bytes':
            return _net._body(self.url, size)
        if self.kind == 'json':
            return b'' if self.value is None else shown(self.value).encode()
        if self.kind == 'text':
            return (b'pretend text\n' * (size // 13 + 1))[:size]
        start = f'<!doctype html><html><head><title>{self.url}</title></head><body>'.encode()
        return (start + b'.' * max(0, size - len(start) - 14) + b'</body></html>')[:max(size, 0)]


def digest(answer):
    """32 hexadecimal digits, other ones for each request to an address."""
    return _net._body(f'{answer.url} {answer._asked()}', 16).hex()


def shown(value):
    if value is None:
        return 'null'
    if value is True:
        return 'true'
    if value is False:
        return 'false'
    if isinstance(value, str):
        return '"' + value.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"'
    if isinstance(value, dict):
        return '{' + ', '.join(shown(str(k)) + ': ' + shown(v) for k, v in value.items()) + '}'
    if isinstance(value, (list, tuple)):
        return '[' + ', '.join(shown(v) for v in value) + ']'
    return repr(value)


_PLAIN = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


def _quoted(text):
    if not isinstance(text, (str, bytes)):
        text = str(text)
    data = text.encode() if isinstance(text, str) else text
    return ''.join([chr(c) if c in _PLAIN else '+' if c == 32 else f'%{c:02X}' for c in data])


def encoded(params):
    """Names and values as in a form; a list of values gives its name as often."""
    parts = []
    for name, value in params.items() if hasattr(params, 'items') else params:
        for each in value if isinstance(value, (list, tuple)) else (value,):
            if each is not None:
                parts.append(_quoted(name) + '=' + _quoted(each))
    return '&'.join(parts)


def with_query(url, params):
    if not params:
        return url
    query = params if isinstance(params, str) else encoded(params)
    return url + ('&' if '?' in url else '?') + query


def host(url):
    name = url.split('/')[2] if '//' in url else url
    return name.partition('?')[0].rpartition('@')[2]


def wait(what, seconds):
    _net._wait(what, seconds)
