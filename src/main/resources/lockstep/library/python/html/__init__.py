"""Text as HTML and back."""

import re

__all__ = ['escape', 'unescape']

_REFERENCE = re.compile(r'&(?:#([xX][0-9a-fA-F]+|[0-9]+);?|([^\t\n\f <&#;]{1,32};?))')

# by number: what browsers show for the range that Windows uses otherwise
_WINDOWS = dict(zip(range(0x80, 0xa0), bytes(range(0x80, 0xa0)).decode('cp1252', 'replace')))


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


def unescape(s):
    return _REFERENCE.sub(_character, s) if '&' in s else s


def _character(found):
    number, name = found.groups()
    if number is not None:
        return _numbered(int(number[1:], 16) if number[0] in 'xX' else int(number))
    from html.entities import html5
    if name in html5:
        return html5[name]
    for end in range(len(name) - 1, 1, -1):  # the longest beginning that is a name by itself
        if name[:end] in html5:
            return html5[name[:end]] + name[end:]
    return '&' + name


def _numbered(code):
    if code == 0 or 0xd800 <= code <= 0xdfff or code > 0x10ffff:
        return '\ufffd'
    if 0x80 <= code < 0xa0:
        shown = _WINDOWS[code]
        return chr(code) if shown == '\ufffd' else shown
    if code == 0x0d:
        return '\r'
    control = code < 0x20 and code not in (9, 10, 12) or code in (0x7f, 0x0b)
    return '' if control or 0xfdd0 <= code <= 0xfdef or code & 0xfffe == 0xfffe else chr(code)
