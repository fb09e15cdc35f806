"""urlopen over the pretend internet: nothing ever leaves the machine."""

__all__ = ['Request', 'urlopen', 'urlretrieve', 'OpenerDirector', 'build_opener', 'install_opener']

import _pretend
from urllib.error import HTTPError, URLError


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.data = data
        self.headers = {key.capitalize(): value for key, value in headers.items()}
        self.method = method
        self.host = _pretend.host(url)
        self.type = url.split(':')[0]

    def get_method(self):
        return self.method or ('POST' if self.data is not None else 'GET')

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    def has_header(self, name):
        return name in self.headers

    def get_header(self, name, default=None):
        return self.headers.get(name, default)


class _Headers(dict):
    def get(self, name, default=None):
        for key, value in self.items():
            if key.lower() == name.lower():
                return value
        return default

    __getitem__ = get

    def get_content_type(self):
        return self.get('Content-Type').split(';')[0]

    def get_content_charset(self, failobj=None):
        return 'utf-8' if 'charset' in self.get('Content-Type') else failobj


class _Response:
    def __init__(self, answer):
        self.url = answer.url
        self.status = self.code = answer.status
        self.reason = self.msg = answer.reason
        self.headers = _Headers({'Content-Type': answer.content_type, 'Content-Length': str(len(answer.content))})
        self._answer = answer
        self._here = False
        self._at = 0
        self.closed = False

    def _load(self):
        if not self._here:
            self._here = True
            if self._answer.body_time:
                _pretend.wait('the body of ' + self.url, self._answer.body_time)
        return self._answer.content

    def read(self, amt=None):
        if self.closed:
            return b''
        content = self._load()
        end = len(content) if amt is None or amt < 0 else self._at + amt
        piece = content[self._at:end]
        self._at += len(piece)
        return piece

    def readline(self):
        content = self._load()
        end = content.find(b'\n', self._at)
        return self.read((end + 1 if end >= 0 else len(content)) - self._at)

    def __iter__(self):
        while True:
            line = self.readline()
            if not line:
                return
            yield line

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status

    def info(self):
        return self.headers

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return list(self.headers.items())

    def close(self):
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def urlopen(url, data=None, timeout=None, *, context=None):
    request = url if isinstance(url, Request) else Request(url, data)
    if '://' not in request.full_url:
        raise ValueError('unknown url type: %r' % request.full_url)
    if not request.full_url.startswith(('http://', 'https://')):
        raise URLError('unknown url type: ' + request.type)
    answer = _pretend.Answer(request.get_method(), request.full_url, request.data)
    if timeout is not None and answer.latency > timeout:
        _pretend.wait(request.full_url, timeout)
        raise TimeoutError('The read operation timed out')
    _pretend.wait(request.full_url, answer.latency)
    if answer.failure == 'unknown':
        raise URLError(OSError(-2, 'Name or service not known'))
    if answer.failure == 'refused':
        raise URLError(ConnectionRefusedError(111, 'Connection refused'))
    if answer.failure is not None:
        raise ConnectionResetError(104, 'Connection reset by peer')
    response = _Response(answer)
    if answer.status >= 400:
        raise HTTPError(answer.url, answer.status, answer.reason, response.headers, response)
    return response


def urlretrieve(url, filename=None, reporthook=None, data=None):
    with urlopen(url, data) as response:
        content = response.read()
        filename = filename or url.rstrip('/').rsplit('/', 1)[-1] or 'download'
        with open(filename, 'wb') as file:
            file.write(content)
        return filename, response.headers


class OpenerDirector:
    """Opens addresses, with the same headers each time."""

    def __init__(self):
        self.addheaders = [('User-agent', 'Python-urllib/3.13')]

    def open(self, fullurl, data=None, timeout=None):
        request = fullurl if isinstance(fullurl, Request) else Request(fullurl, data)
        for name, value in self.addheaders:
            if not request.has_header(name.capitalize()):
                request.add_header(name, value)
        return urlopen(request, timeout=timeout)


def build_opener(*handlers):
    return OpenerDirector()


def install_opener(opener):
    """Every opener does the same here."""
