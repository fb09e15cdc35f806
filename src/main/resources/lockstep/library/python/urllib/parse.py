"""Addresses taken apart, put together, and quoted."""

from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs',
           'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
           'SplitResult', 'ParseResult', 'DefragResult']

_SAFE = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


# ---- quoting ----

def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or 'utf-8', errors or 'strict')
    elif encoding is not None or errors is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    return quote_from_bytes(string, safe)


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError('quote_from_bytes() expected bytes')
    keep = _SAFE | frozenset(safe.encode('ascii', 'ignore') if isinstance(safe, str) else safe)
    return ''.join(chr(b) if b in keep else f'%{b:02X}' for b in bs)


def quote_plus(string, safe='', encoding=None, errors=None):
    if isinstance(string, str) and ' ' not in string or isinstance(string, bytes) and b' ' not in string:
        return quote(string, safe, encoding, errors)
    space = ' ' if isinstance(safe, str) else b' '
    return quote(string, safe + space, encoding, errors).replace(' ', '+')


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode('utf-8')
    first, *rest = string.split(b'%')
    out = [first]
    for part in rest:
        try:
            out.append(bytes.fromhex(part[:2].decode('ascii')) + part[2:] if len(part) >= 2 and b' ' not in part[:2]
                       else b'%' + part)
        except ValueError:
            out.append(b'%' + part)
    return b''.join(out)


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    return string if '%' not in string else unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        query = query.items()
    elif len(query) and not isinstance(query[0], tuple):
        raise TypeError('not a valid non-string sequence or mapping object')

    def shown(value):
        return quote_via(value, safe) if isinstance(value, bytes) else quote_via(str(value), safe, encoding, errors)
    parts = []
    for key, value in query:
        several = doseq and not isinstance(value, (str, bytes)) and hasattr(value, '__len__')
        for each in value if several else [value]:
            parts.append(f'{shown(key)}={shown(each)}')
    return '&'.join(parts)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
              max_num_fields=None, separator='&'):
    if not qs:
        return []
    fields = qs.split(separator)
    if max_num_fields is not None and max_num_fields < len(fields):
        raise ValueError('Max number of fields exceeded')
    rows = []
    for field in fields:
        name, equals, value = field.partition('=')
        if not field and not strict_parsing:
            continue
        if not equals and strict_parsing:
            raise ValueError('bad query field: %r' % (field,))
        if value or keep_blank_values:
            rows.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return rows


def parse_qs(qs, *args, **kwargs):
    found = {}
    for name, value in parse_qsl(qs, *args, **kwargs):
        found.setdefault(name, []).append(value)
    return found


# ---- taking apart ----

class _Netloc:
    __slots__ = ()

    def _user(self):
        before, at, _ = self.netloc.rpartition('@')
        if not at:
            return None, None
        name, colon, password = before.partition(':')
        return name, password if colon else None

    def _host(self):
        host = self.netloc.rpartition('@')[2]
        if host[:1] == '[':
            name, _, rest = host[1:].partition(']')
            return name, rest[1:] or None
        name, _, port = host.partition(':')
        return name, port or None

    username = property(lambda self: self._user()[0])
    password = property(lambda self: self._user()[1])
    hostname = property(lambda self: (self._host()[0] or '').lower() or None)

    @property
    def port(self):
        port = self._host()[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f'Port could not be cast to integer value as {port!r}')
        if int(port) > 65535:
            raise ValueError('Port out of range 0-65535')
        return int(port)


class SplitResult(namedtuple('SplitResult', 'scheme netloc path query fragment'), _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(namedtuple('ParseResult', 'scheme netloc path params query fragment'), _Netloc):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResult(namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        return f'{self.url}#{self.fragment}' if self.fragment else self.url


def urlsplit(url, scheme='', allow_fragments=True):
    url = url.lstrip(''.join(map(chr, range(33))))
    for c in '\t\r\n':
        url = url.replace(c, '')
    scheme = scheme.strip()
    netloc = query = fragment = ''
    at = url.find(':')
    if at > 0 and url[0].isascii() and url[0].isalpha() and all(
            c.isascii() and c.isalnum() or c in '+-.' for c in url[:at]):
        scheme, url = url[:at].lower(), url[at + 1:]
    if url[:2] == '//':
        end = min([i for i in (url.find(c, 2) for c in '/?#') if i >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ('[' in netloc) != (']' in netloc):
            raise ValueError('Invalid IPv6 URL')
    if allow_fragments and '#' in url:
        url, fragment = url.split('#', 1)
    if '?' in url:
        url, query = url.split('?', 1)
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme='', allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in ('', 'ftp', 'hdl', 'prospero', 'http', 'https', 'shttp', 'rtsp', 'sip', 'sips', 'mms', 'sftp',
                  'tel') and ';' in path:
        start = path.rfind('/') + 1
        at = path.find(';', start)
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc or scheme in ('http', 'https', 'ftp', 'file') and url[:2] == '//':
        if url and url[:1] != '/':
            url = '/' + url
        url = '//' + (netloc or '') + url
    elif url[:2] == '//':
        url = '//' + url
    if scheme:
        url = scheme + ':' + url
    return url + ('?' + query if query else '') + ('#' + fragment if fragment else '')


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    return urlunsplit((scheme, netloc, f'{url};{params}' if params else url, query, fragment))


def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return base or url
    b = urlparse(base, '', allow_fragments)
    u = urlparse(url, b.scheme, allow_fragments)
    if u.scheme != b.scheme or u.scheme not in ('', 'http', 'https', 'ftp', 'file', 'ws', 'wss', 'sftp'):
        return url
    if u.netloc:
        return urlunparse(u)
    if not u.path and not u.params:
        return urlunparse((u.scheme, b.netloc, b.path, b.params, u.query or b.query, u.fragment))
    parts = b.path.split('/')
    if parts[-1]:
        del parts[-1]
    segments = u.path.split('/') if u.path[:1] == '/' else [p for i, p in enumerate(
        parts + u.path.split('/')) if p or i in (0, len(parts) + u.path.count('/'))]
    resolved = []
    for each in segments:
        if each == '..':
            if len(resolved) > 1 or resolved and resolved[0]:
                resolved.pop()
        elif each != '.':
            resolved.append(each)
    if segments[-1] in ('.', '..'):
        resolved.append('')
    return urlunparse((u.scheme, b.netloc, '/'.join(resolved) or '/', u.params, u.query, u.fragment))


def urldefrag(url):
    if '#' not in url:
        return DefragResult(url, '')
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return DefragResult(urlunparse((scheme, netloc, path, params, query, '')), fragment)
