"""The characters that HTML needs escaped."""

__all__ = ['escape', 'unescape']

_NAMED = {'amp': '&', 'lt': '<', 'gt': '>', 'quot': '"', 'apos': "'", 'nbsp': '\xa0', 'copy': '\xa9', 'reg': '\xae',
          'eacute': '\xe9', 'euro': '\u20ac', 'hellip': '\u2026', 'mdash': '\u2014', 'ndash': '\u2013',
          'lsquo': '\u2018', 'rsquo': '\u2019', 'ldquo': '\u201c', 'rdquo': '\u201d', 'times': '\xd7', 'deg': '\xb0',
          'auml': '\xe4', 'ouml': '\xf6', 'uuml': '\xfc', 'Auml': '\xc4', 'Ouml': '\xd6', 'Uuml': '\xdc',
          'szlig': '\xdf'}


def escape(s, quote=True):
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    return s.replace('"', '&quot;').replace("'", '&#x27;') if quote else s


def unescape(s):
    if '&' not in s:
        return s
    first, *rest = s.split('&')
    out = [first]
    for part in rest:
        name, semicolon, after = part.partition(';')
        text = None
        if semicolon and name[:1] == '#':
            try:
                text = chr(int(name[2:], 16) if name[1:2] in 'xX' else int(name[1:]))
            except (ValueError, OverflowError):
                pass
        elif semicolon:
            text = _NAMED.get(name)
        out.append('&' + part if text is None else text + after)
    return ''.join(out)
