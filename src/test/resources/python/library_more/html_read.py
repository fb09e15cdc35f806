import html, http, stat, posixpath, shelve, dbm, os
from html.parser import HTMLParser
from html.entities import name2codepoint, codepoint2name, html5
print(html.unescape('&fjlig; &lt;a&gt; &amp;amp; &eacute &notit; &#65;&#x42; &#128; &#0; &nosuch; &copy2 &; a & b &#xD800;'), html.escape('<"\'&>'))
print(len(html5), len(name2codepoint), codepoint2name[233], name2codepoint['lang'])


class Events(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs, self.getpos())
    def handle_endtag(self, tag): print('end', tag)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_decl(self, decl): print('decl', decl)
    def handle_pi(self, data): print('pi', data)
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)


page = '''<!DOCTYPE html>
<html lang=en><head><title>A &amp; B</title>
<script>if (a < b) { x("</p>"); }</script></head>
<body class="x y" data-n='1' hidden><!-- note --><p>Hello <b>W&eacute;rld</b>!<br/><img src="a.png" alt="a>b">
<?php x ?> 1 < 2 &#65; </body></html>'''
p = Events()
p.feed(page)
p.close()
q = Events(convert_charrefs=False)
q.feed('<p>a&amp;b &#33; c')
q.feed('ut</p')
q.feed('>')
q.close()


class Links(HTMLParser):
    found = ()
    def handle_starttag(self, tag, attrs):
        if tag == 'a':
            self.found += (dict(attrs).get('href'),)


links = Links()
links.feed('<a href="/one">1</a><A HREF=two>2</A>')
print(links.found)
print(repr(http.HTTPStatus.NOT_FOUND), http.HTTPStatus(200).phrase, http.HTTPStatus.IM_A_TEAPOT.value, http.HTTPStatus.OK.is_success, http.HTTPMethod.GET)
print(http.HTTPStatus.NOT_FOUND == 404, len(http.HTTPStatus), http.HTTPStatus.URI_TOO_LONG, http.HTTPStatus.REQUEST_URI_TOO_LONG is http.HTTPStatus.URI_TOO_LONG)
print(stat.filemode(0o100644), stat.filemode(0o041777), stat.filemode(0o104755), stat.S_ISDIR(0o040755), stat.S_IMODE(0o100600), stat.S_IRWXG)
print(posixpath.join('a', 'b'), posixpath is os.path)
with shelve.open('kept') as s:
    s['list'] = [1, 2]
    s['list'].append(3)
    s['other'] = {'a': 1}
    print(sorted(s), s['list'], len(s), 'x' in s, s.get('x', 0))
with shelve.open('kept', writeback=True) as s:
    s['list'].append(3)
    del s['other']
with shelve.open('kept') as s:
    print(dict(s))
try:
    s['list']
except ValueError as e:
    print(e)
for name in os.listdir('.'):
    if name.startswith('kept'):
        os.remove(name)
# expect: fj <a> &amp; é ¬it; AB € � &nosuch; ©2 &; a & b � &lt;&quot;&#x27;&amp;&gt;
# expect: 2231 252 eacute 9001
# expect: decl DOCTYPE html
# expect: data '\n'
# expect: start html [('lang', 'en')] (2, 0)
# expect: start head [] (2, 14)
# expect: start title [] (2, 20)
# expect: data 'A & B'
# expect: end title
# expect: data '\n'
# expect: start script [] (3, 0)
# expect: data 'if (a < b) { x("</p>"); }'
# expect: end script
# expect: end head
# expect: data '\n'
# expect: start body [('class', 'x y'), ('data-n', '1'), ('hidden', None)] (4, 0)
# expect: comment ' note '
# expect: start p [] (4, 49)
# expect: data 'Hello '
# expect: start b [] (4, 58)
# expect: data 'Wérld'
# expect: end b
# expect: data '!'
# expect: start br [] (4, 78)
# expect: end br
# expect: start img [('src', 'a.png'), ('alt', 'a>b')] (4, 83)
# expect: data '\n'
# expect: pi php x ?
# expect: data ' 1 '
# expect: data '<'
# expect: data ' 2 A '
# expect: end body
# expect: end html
# expect: start p [] (1, 0)
# expect: data 'a'
# expect: entity amp
# expect: data 'b '
# expect: char 33
# expect: data ' c'
# expect: data 'ut'
# expect: end p
# expect: ('/one', 'two')
# expect: <HTTPStatus.NOT_FOUND: 404> OK 418 True GET
# expect: True 62 414 True
# expect: -rw-r--r-- drwxrwxrwt -rwsr-xr-x True 384 56
# expect: a/b True
# expect: ['list', 'other'] [1, 2] 2 False 0
# expect: {'list': [1, 2, 3]}
# expect: invalid operation on closed shelf
