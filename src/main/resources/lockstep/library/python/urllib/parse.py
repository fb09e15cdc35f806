"""Addresses taken apart, put together, and quoted."""

from collections import namedtuple

__all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs',
           'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
           'SplitResult', 'ParseResult', 'DefragResult', 'SplitResultBytes', 'ParseResultBytes', 'DefragResultBytes']

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
    if '%' not in string:
        return string
    if string.isascii():
        return unquote_to_bytes(string).decode(encoding or 'utf-8', errors or 'replace')
    from itertools import groupby  # what is not ASCII was never quoted: the encoding does not concern it
    runs = [(ascii, ''.join(run)) for ascii, run in groupby(string, str.isascii)]
    return ''.join(unquote(run, encoding, errors) if ascii else run for ascii, run in runs)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, 'items'):
        query = query.items()
    elif not hasattr(query, '__len__') or len(query) and not isinstance(query[0], tuple):
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
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError('Separator must be of type string or bytes.')
    if isinstance(qs, str):
        equals = '='
        separator = separator if isinstance(separator, str) else separator.decode('ascii')
        plain = lambda text: unquote_plus(text, encoding, errors)
    elif not qs:
        return []
    else:
        qs, equals = bytes(memoryview(qs)), b'='
        separator = separator if isinstance(separator, bytes) else separator.encode('ascii')
        plain = lambda text: unquote_to_bytes(text.replace(b'+', b' '))
    if not qs:
        return []
    fields = qs.split(separator)
    if max_num_fields is not None and max_num_fields < len(fields):
        raise ValueError('Max number of fields exceeded')
    rows = []
    for field in fields:
        name, given, value = field.partition(equals)
        if strict_parsing and not given:
            raise ValueError(f'bad query field: {field!r}')
        if value or keep_blank_values and field:
            rows.append((plain(name), plain(value)))
    return rows


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
             max_num_fields=None, separator='&'):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found


# ---- taking apart ----

# What a scheme allows: lists, as programs append schemes of their own to them.
uses_relative = ['', *'ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh '
                      'ws wss'.split()]
uses_netloc = ['', *'ftp http gopher nntp telnet imap wais file mms https shttp snews prospero rtsp rtsps rtspu rsync '
                    'svn svn+ssh sftp nfs git git+ssh ws wss itms-services'.split()]
uses_params = ['', *'ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel'.split()]


def _same(result):
    return result


def _encoded(result):
    return result.encode('ascii', 'strict')


def _as_text(*given):
    """What was given, as text, and what makes of a result the kind of string that was given."""
    text = isinstance(given[0], str)
    if any(each and isinstance(each, str) != text for each in given[1:]):
        raise TypeError('Cannot mix str and non-str arguments')
    if text:
        return given, _same
    return [each.decode('ascii', 'strict') if each else '' for each in given], _encoded


class _Text:
    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        return self._encoded_counterpart(*(part.encode(encoding, errors) for part in self))


class _Bytes:
    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        return self._decoded_counterpart(*(part.decode(encoding, errors) for part in self))


class _Netloc(_Text):
    __slots__ = ()

    def _user(self):
        before, at, _ = self.netloc.rpartition('@')
        if not at:
            return None, None
        name, colon, password = before.partition(':')
        return name, password if colon else None

    def _host(self):
        host = self.netloc.rpartition('@')[2]
        if '[' in host:
            host, _, port = host.partition('[')[2].partition(']')
            return host, port.partition(':')[2] or None
        host, _, port = host.partition(':')
        return host, port or None

    username = property(lambda self: self._user()[0])
    password = property(lambda self: self._user()[1])

    @property
    def hostname(self):
        name, percent, zone = self._host()[0].partition('%')
        return name.lower() + percent + zone or None  # the zone of an IPv6 address is as it was written

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


def _of_text(name):
    def part(self):
        value = getattr(self.decode(), name)
        return value and value.encode('ascii')
    return property(part)


class _NetlocBytes(_Bytes):
    __slots__ = ()
    username, password, hostname = map(_of_text, ('username', 'password', 'hostname'))
    port = property(lambda self: self.decode().port)


class _Split(namedtuple('SplitResult', 'scheme netloc path query fragment')):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class _Parsed(namedtuple('ParseResult', 'scheme netloc path params query fragment')):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class _Defragged(namedtuple('DefragResult', 'url fragment')):
    __slots__ = ()

    def geturl(self):
        mark = '#' if isinstance(self.url, str) else b'#'
        return self.url + mark + self.fragment if self.fragment else self.url


class SplitResult(_Split, _Netloc):
    __slots__ = ()


class SplitResultBytes(_Split, _NetlocBytes):
    __slots__ = ()


class ParseResult(_Parsed, _Netloc):
    __slots__ = ()


class ParseResultBytes(_Parsed, _NetlocBytes):
    __slots__ = ()


class DefragResult(_Defragged, _Text):
    __slots__ = ()


class DefragResultBytes(_Defragged, _Bytes):
    __slots__ = ()


for _text, _bytes in ((SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes),
                      (DefragResult, DefragResultBytes)):
    _text._encoded_counterpart, _bytes._decoded_counterpart = _bytes, _text


_BLANK = ''.join(map(chr, range(33)))
_UNSAFE = dict.fromkeys(b'\t\r\n')


def _check_netloc(netloc):
    if ('[' in netloc) != (']' in netloc):
        raise ValueError('Invalid IPv6 URL')
    if '[' in netloc:
        _check_brackets(netloc.partition('[')[2].partition(']')[0])
    if not netloc.isascii():
        from unicodedata import normalize
        bare = netloc.translate(dict.fromkeys(b'@:#?'))
        looks_like = normalize('NFKC', bare)
        if looks_like != bare and any(mark in looks_like for mark in '/?#@:'):
            raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


def _check_brackets(host):
    if host.startswith('v'):
        import re
        if not re.fullmatch(r'v[0-9a-fA-F]+\..+', host):
            raise ValueError('IPvFuture address is invalid')
        return
    from ipaddress import ip_address
    if ip_address(host).version == 4:
        raise ValueError('An IPv4 address cannot be in brackets')


def urlsplit(url, scheme='', allow_fragments=True):
    (url, scheme), back = _as_text(url, scheme)
    url, scheme = url.lstrip(_BLANK).translate(_UNSAFE), scheme.strip(_BLANK).translate(_UNSAFE)
    netloc = query = fragment = ''
    before, colon, after = url.partition(':')
    if colon and before.isascii() and before[:1].isalpha() and all(c.isalnum() or c in '+-.' for c in before):
        scheme, url = before.lower(), after
    if url[:2] == '//':
        end = min([at for at in (url.find(mark, 2) for mark in '/?#') if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_netloc(netloc)
    if allow_fragments:
        url, _, fragment = url.partition('#')
    url, _, query = url.partition('?')
    return back(SplitResult(scheme, netloc, url, query, fragment))


def urlparse(url, scheme='', allow_fragments=True):
    (url, scheme), back = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params:
        at = path.find(';', path.rfind('/') + 1)  # those of the last segment
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    return back(ParseResult(scheme, netloc, path, params, query, fragment))


def urlunsplit(components):
    (scheme, netloc, url, query, fragment), back = _as_text(*components)
    if netloc:
        slash = '/' if url and url[:1] != '/' else ''
        url = f'//{netloc}{slash}{url}'
    elif url[:2] == '//' or scheme and scheme in uses_netloc and url[:1] in ('', '/'):
        url = '//' + url
    if scheme:
        url = f'{scheme}:{url}'
    return back(url + (query and f'?{query}') + (fragment and f'#{fragment}'))


def urlunparse(components):
    (scheme, netloc, url, params, query, fragment), back = _as_text(*components)
    return back(urlunsplit((scheme, netloc, f'{url};{params}' if params else url, query, fragment)))


def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return base or url
    (base, url), back = _as_text(base, url)
    b = urlparse(base, '', allow_fragments)
    u = urlparse(url, b.scheme, allow_fragments)
    if u.scheme != b.scheme or u.scheme not in uses_relative:
        return back(url)
    if u.scheme in uses_netloc:
        if u.netloc:
            return back(u.geturl())
        u = u._replace(netloc=b.netloc)
    if u.path or u.params:
        return back(u._replace(path=_resolved(b.path, u.path)).geturl())
    return back(u._replace(path=b.path, params=b.params, query=u.query or b.query).geturl())


def _resolved(base, path):
    """A path seen from another one (RFC 3986, 5.2.4)."""
    steps = path.split('/')
    if path[:1] != '/':
        *folders, last = base.split('/')
        steps = folders + ([] if last else ['']) + steps
        steps[1:-1] = filter(None, steps[1:-1])
    walked = []
    for step in steps:
        if step == '..':
            del walked[-1:]
        elif step != '.':
            walked.append(step)
    if steps[-1] in ('.', '..'):
        walked.append('')
    return '/'.join(walked) or '/'


def urldefrag(url):
    (url,), back = _as_text(url)
    fragment = ''
    if '#' in url:
        parsed = urlparse(url)
        url, fragment = parsed._replace(fragment='').geturl(), parsed.fragment
    return back(DefragResult(url, fragment))
