from urllib.parse import *
print(urlparse('http://u:p@ex.com:80/a/b;c?q=1&r=2#f'), urlparse('http://ex.com:80').port, urlsplit('//x/y'), urlsplit('mailto:a@b'))
print(quote('a b/ü'), quote_plus('a b&c'), unquote('%C3%BC+x%zz'), unquote_plus('a+b'), urlencode({'a': 1, 'b': 'x y'}), urlencode([('k', [1,2])], doseq=True), parse_qs('a=1&a=2&b='), parse_qsl('x=1&y=%20'))
# expect: ParseResult(scheme='http', netloc='u:p@ex.com:80', path='/a/b', params='c', query='q=1&r=2', fragment='f') 80 SplitResult(scheme='', netloc='x', path='/y', query='', fragment='') SplitResult(scheme='mailto', netloc='', path='a@b', query='', fragment='')
# expect: a%20b/%C3%BC a+b%26c ü+x%zz a b a=1&b=x+y k=1&k=2 {'a': ['1', '2']} [('x', '1'), ('y', ' ')]
