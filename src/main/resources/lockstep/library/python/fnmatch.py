"""Names against patterns with * ? and [...]."""

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']


def fnmatch(name, pat):
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    if isinstance(name, bytes) != isinstance(pat, bytes):
        raise TypeError('cannot use a %s pattern on a %s-like object' % (
            ('bytes', 'string') if isinstance(pat, bytes) else ('string', 'bytes')))
    return _matches(name, 0, pat, 0)


def _matches(name, n, pat, p):
    """Without regular expressions: on a * the last one is tried again, one character further."""
    star = mark = -1
    while n < len(name):
        end = _one(name[n:n + 1], pat, p) if p < len(pat) and pat[p:p + 1] not in ('*', b'*') else -1
        if p < len(pat) and pat[p:p + 1] in ('*', b'*'):
            star, mark = p, n
            p += 1
        elif end >= 0:
            p, n = end, n + 1
        elif star >= 0:
            mark += 1
            p, n = star + 1, mark
        else:
            return False
    while p < len(pat) and pat[p:p + 1] in ('*', b'*'):
        p += 1
    return p == len(pat)


def _one(c, pat, p):
    """Where the pattern goes on after matching one character; -1 when it does not match."""
    if isinstance(c, bytes):
        c, pat = c.decode('latin-1'), pat.decode('latin-1')
    if pat[p] == '?':
        return p + 1
    if pat[p] == '[':
        start = p + 1
        negated = pat[start:start + 1] == '!'
        start += negated
        end = pat.find(']', start + 1)
        if end >= 0:
            body = pat[start:end]
            found = False
            i = 0
            while i < len(body):
                if body[i + 1:i + 2] == '-' and i + 2 < len(body):
                    found = found or body[i] <= c <= body[i + 2]
                    i += 3
                else:
                    found = found or body[i] == c
                    i += 1
            return end + 1 if found != negated else -1
    return p + 1 if pat[p] == c else -1


def filter(names, pat):
    return [name for name in names if fnmatch(name, pat)]


def translate(pat):
    import re
    out = ''
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == '*':
            while pat[i:i + 1] == '*':
                i += 1
            out += '.*'
        elif c == '?':
            out += '.'
        elif c == '[' and ']' in pat[i + 1:]:
            end = pat.index(']', i + 1)
            body = pat[i:end].replace('\\', r'\\')
            out += '[' + ('^' + body[1:] if body[0] == '!' else '\\' + body if body[0] in '^[' else body) + ']'
            i = end + 1
        else:
            out += re.escape(c)
    return fr'(?s:{out})\Z'
