"""urlopen over the pretend internet: nothing ever leaves the machine."""

__all__ = ['Request', 'urlopen', 'urlretrieve', 'OpenerDirector', 'build_opener', 'install_opener', 'BaseHandler',
           'HTTPHandler', 'HTTPSHandler', 'ProxyHandler', 'HTTPCookieProcessor', 'HTTPRedirectHandler',
           'HTTPBasicAuthHandler', 'HTTPPasswordMgrWithDefaultRealm', 'getproxies', 'quote', 'unquote', 'urlparse', 'urlsplit',
           'urljoin']

import _pretend
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlparse, urlsplit


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.data = data
        self.headers = {key.capitalize(): value for key, value in headers.items()}
        self.unredirected_hdrs = {}
        if method is not None:
            self.method = method
        self.unverifiable = unverifiable
        if '://' not in url:
            raise ValueError(f'unknown url type: {url!r}')
        self.type = url.partition(':')[0].lower()
        self.host = _pretend.host(url)
        self.origin_req_host = origin_req_host or self.host.partition(':')[0]
        self.selector = '/' + url.partition('#')[0].partition('://')[2].partition('/')[2]
        self.fragment = url.partition('#')[2] or None

    def get_method(self):
        return getattr(self, 'method', None) or ('POST' if self.data is not None else 'GET')

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, val):
        self.headers[key.capitalize()] = val

    add_unredirected_header = add_header

    def has_header(self, header_name):
        return header_name in self.headers

    def get_header(self, header_name, default=None):
        return self.headers.get(header_name, default)

    def remove_header(self, header_name):
        self.headers.pop(header_name, None)

    def header_items(self):
        return list(self.headers.items())

    def set_proxy(self, host, type):
        self.host, self.type = host, type

    def has_proxy(self):
        return False


class _Headers(dict):
    def get(self, name, default=None):
        for key, value in self.items():
            if key.lower() == name.lower():
                return value
        return default

    __getitem__ = get

    def __contains__(self, name):
        return name.lower() in [key.lower() for key in self]

    def get_all(self, name, failobj=None):
        return [self[name]] if name in self else failobj

    def get_content_type(self):
        return self.get('Content-Type').split(';')[0]

    def get_content_charset(self, failobj=None):
        return 'utf-8' if 'charset' in self.get('Content-Type') else failobj


class _Response:
    def __init__(self, answer):
        self.url = answer.url
        self.status = self.code = answer.status
        self.reason = self.msg = answer.reason
        self.headers = _Headers(answer.headers)
        self.version = 11
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

    def read1(self, n=-1):
        return self.read(n)

    def readinto(self, b):
        piece = self.read(len(b))
        b[:len(piece)] = piece
        return len(piece)

    def readlines(self, hint=None):
        return list(self)

    def readable(self):
        return True

    @property
    def length(self):
        return len(self._answer.content) - self._at

    def isclosed(self):
        return self.closed

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
    if isinstance(request.data, str):
        raise TypeError('POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.')
    for redirected in range(11):
        response = _once(request, timeout)
        location = response._answer.location
        if location is None or response.status not in (301, 302, 303, 307, 308):
            break
        request = Request(location, headers=request.headers)
    else:
        raise HTTPError(response.url, response.status, 'The HTTP server returned a redirect error that would lead to an '
                        f'infinite loop.\nThe last 30x error message was:\n{response.reason}', response.headers, response)
    if response.status >= 300:
        raise HTTPError(response.url, response.status, response.reason, response.headers, response)
    return response


def _once(request, timeout):
    address = request.full_url
    if request.type not in ('http', 'https'):
        raise URLError('unknown url type: ' + request.type)
    if not request.host:
        raise URLError('no host given')
    data = request.data
    if data is not None and not isinstance(data, bytes) and hasattr(data, 'read'):
        data = data.read()
    headers = {'Accept-encoding': 'identity', 'User-agent': 'Python-urllib/3.13', 'Connection': 'close', **request.headers}
    if data is not None:
        headers.setdefault('Content-type', 'application/x-www-form-urlencoded')
        headers.setdefault('Content-length', str(len(data)))
        if headers['Content-type'] == 'application/x-www-form-urlencoded' and isinstance(data, bytes):
            import _sites
            data = _sites.fields(data.decode('latin-1')) or data
    answer = _pretend.Answer(request.get_method(), address, data, None, headers)
    if timeout is not None and answer.latency > timeout:
        _pretend.wait(address, timeout)
        if answer.failure == 'silent':
            raise URLError(TimeoutError('timed out'))
        raise TimeoutError('The read operation timed out' if request.type == 'https' else 'timed out')
    _pretend.wait(address, answer.latency)
    match answer.failure:
        case 'unknown':
            from socket import gaierror
            raise URLError(gaierror(-2, 'Name or service not known'))
        case 'refused':
            raise URLError(ConnectionRefusedError(111, 'Connection refused'))
        case 'silent':
            raise URLError(TimeoutError(110, 'Connection timed out'))
        case 'reset':
            raise ConnectionResetError(104, 'Connection reset by peer')
    return _Response(answer)


def urlretrieve(url, filename=None, reporthook=None, data=None):
    with urlopen(url, data) as response:
        content = response.read()
        filename = filename or url.rstrip('/').rsplit('/', 1)[-1] or 'download'
        with open(filename, 'wb') as file:
            file.write(content)
        if reporthook is not None:
            size, at = 8192, 0
            reporthook(0, size, len(content))
            while at < len(content):
                at += size
                reporthook(at // size, size, len(content))
        return filename, response.headers


class OpenerDirector:
    """Opens addresses, with the same headers each time."""

    def __init__(self):
        self.addheaders = [('User-agent', 'Python-urllib/3.13')]

    def add_handler(self, handler):
        pass

    def open(self, fullurl, data=None, timeout=None):
        request = fullurl if isinstance(fullurl, Request) else Request(fullurl, data)
        for name, value in self.addheaders:
            if not request.has_header(name.capitalize()):
                request.add_header(name, value)
        return urlopen(request, timeout=timeout)


class BaseHandler:
    """Handlers may be named; what they do is not needed in the pretend internet."""

    def __init__(self, *args, **kwargs):
        pass

    def add_password(self, realm, uri, user, passwd):
        pass


class HTTPHandler(BaseHandler):
    pass


class HTTPSHandler(BaseHandler):
    pass


class ProxyHandler(BaseHandler):
    pass


class HTTPCookieProcessor(BaseHandler):
    pass


class HTTPRedirectHandler(BaseHandler):
    pass


class HTTPBasicAuthHandler(BaseHandler):
    pass


class HTTPPasswordMgrWithDefaultRealm(BaseHandler):
    pass


def build_opener(*handlers):
    return OpenerDirector()


def getproxies():
    return {}


def install_opener(opener):
    """Every opener does the same here."""
