"""Addresses as bytes, in brackets, without a host, and queries in other encodings."""
from urllib.parse import (parse_qs, parse_qsl, unquote, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunsplit,
                          uses_netloc)


def tried(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


split = urlsplit(b'HTTP://me:pw@Host:81/a/b?q=1#f')
print(split, split.hostname, split.port, split.username, split.password, split.geturl())
print(split.decode(), split.decode().encode() == split)
print(urlparse(b'http://h/p;x?y'), urljoin(b'http://h/a/b', b'../c'), urldefrag(b'http://h/#x'), sep='\n')
tried(urlsplit, b'http://h/', 'http')
tried(urljoin, 'http://h/', b'x')
print(urlunsplit(('file', '', '/tmp/x', '', '')), urlsplit('file:///tmp/x').geturl(), urljoin('file:///a/b', 'c'))
for url in ('http://[::1]:80/', 'http://[1.2.3.4]/', 'http://[v1]/', 'http://[::g]/', 'http://[::1/', 'http://a\uff03b/'):
    tried(urlsplit, url)
print(urlsplit('http://[FE80::1%eTh0]/').hostname, urlsplit('http://h/?').query == '')
print('ws' in uses_netloc, urljoin('svn://h/a/b', '../../../c/./d/..'), urljoin('http://h/a;p?q', '?r'))
print(parse_qs('k=%C5%81', encoding='latin-1'), unquote('\u0141%E9', 'latin-1'))
print(parse_qsl(b'a=1&b=%ff+x&c'), parse_qsl('a=1;b=2', separator=b';'), parse_qsl(b'a&b', True))
for separator in ('', b'', 3, None):
    tried(parse_qsl, 'a=1', separator=separator)
tried(parse_qsl, 'a=1&&b', strict_parsing=True)
tried(urlencode, 5)
# expect: SplitResultBytes(scheme=b'http', netloc=b'me:pw@Host:81', path=b'/a/b', query=b'q=1', fragment=b'f') b'host' 81 b'me' b'pw' b'http://me:pw@Host:81/a/b?q=1#f'
# expect: SplitResult(scheme='http', netloc='me:pw@Host:81', path='/a/b', query='q=1', fragment='f') True
# expect: ParseResultBytes(scheme=b'http', netloc=b'h', path=b'/p', params=b'x', query=b'y', fragment=b'')
# expect: b'http://h/c'
# expect: DefragResultBytes(url=b'http://h/', fragment=b'x')
# expect: TypeError Cannot mix str and non-str arguments
# expect: TypeError Cannot mix str and non-str arguments
# expect: file:///tmp/x file:///tmp/x file:///a/c
# expect: SplitResult(scheme='http', netloc='[::1]:80', path='/', query='', fragment='')
# expect: ValueError An IPv4 address cannot be in brackets
# expect: ValueError IPvFuture address is invalid
# expect: ValueError '::g' does not appear to be an IPv4 or IPv6 address
# expect: ValueError Invalid IPv6 URL
# expect: ValueError netloc 'a＃b' contains invalid characters under NFKC normalization
# expect: fe80::1%eTh0 True
# expect: True svn://h/c/ http://h/a;p?r
# expect: {'k': ['Å\x81']} Łé
# expect: [(b'a', b'1'), (b'b', b'\xff x')] [('a', '1'), ('b', '2')] [(b'a', b''), (b'b', b'')]
# expect: ValueError Separator must be of type string or bytes.
# expect: ValueError Separator must be of type string or bytes.
# expect: ValueError Separator must be of type string or bytes.
# expect: ValueError Separator must be of type string or bytes.
# expect: ValueError bad query field: ''
# expect: TypeError not a valid non-string sequence or mapping object
