from urllib.parse import *
for u in ('c', '../c', '/c', '?q', '//z', 'http://y/', './', 'c/../d', '#f', '..', '../../../x'): print(urljoin('http://h/a/b', u), urljoin('http://h/a/b/', u))
print(urldefrag('http://a/b#c'), urlunsplit(('http','h','p','q','')), urlparse('http://a').geturl())
# expect: http://h/a/c http://h/a/b/c
# expect: http://h/c http://h/a/c
# expect: http://h/c http://h/c
# expect: http://h/a/b?q http://h/a/b/?q
# expect: http://z http://z
# expect: http://y/ http://y/
# expect: http://h/a/ http://h/a/b/
# expect: http://h/a/d http://h/a/b/d
# expect: http://h/a/b#f http://h/a/b/#f
# expect: http://h/ http://h/a/
# expect: http://h/x http://h/x
# expect: DefragResult(url='http://a/b', fragment='c') http://h/p?q http://a
