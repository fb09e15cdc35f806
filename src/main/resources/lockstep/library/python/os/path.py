import _io

sep = '/'


def _text(path):
    return path if isinstance(path, (str, bytes)) else type(path).__fspath__(path)


def exists(path):
    return _io._exists(_text(path))


lexists = exists


def isdir(path):
    return _io._isdir(_text(path))


def isfile(path):
    return exists(path) and not isdir(path)


def getsize(path):
    return _io._size(_text(path))


def isabs(path):
    return _text(path).startswith('/')


def abspath(path):
    return _io._absolute(_text(path))


realpath = abspath


def join(path, *paths):
    result = _text(path)
    for each in paths:
        each = _text(each)
        if each.startswith('/'):
            result = each
        elif not result or result.endswith('/'):
            result += each
        else:
            result += '/' + each
    return result


def split(path):
    path = _text(path)
    at = path.rfind('/') + 1
    head, tail = path[:at], path[at:]
    if head and head != '/' * len(head):
        head = head.rstrip('/')
    return head, tail


def basename(path):
    return split(path)[1]


def dirname(path):
    return split(path)[0]


def splitext(path):
    path = _text(path)
    slash = path.rfind('/')
    dot = path.rfind('.')
    if dot > slash:
        at = slash + 1
        while at < dot:
            if path[at] != '.':
                return path[:dot], path[dot:]
            at += 1
    return path, path[:0]


def normpath(path):
    path = _text(path)
    if not path:
        return '.'
    root = '/' if path.startswith('/') else ''
    parts = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part != '..' or (not root and not parts) or (parts and parts[-1] == '..'):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + '/'.join(parts) or '.'


def expanduser(path):
    path = _text(path)
    return '/home/student' + path[1:] if path == '~' or path.startswith('~/') else path


def normcase(s):
    return _text(s)


def splitdrive(p):
    p = _text(p)
    return p[:0], p


def splitroot(p):
    p = _text(p)
    if p[:1] != '/':
        return '', '', p
    if p[1:2] != '/' or p[2:3] == '/':
        return '', '/', p[1:]
    return '', p[:2], p[2:]


def islink(path):
    return False


def ismount(path):
    return _text(path) == '/'


def getmtime(filename):
    import os
    return os.stat(filename).st_mtime


getatime = getctime = getmtime


def samefile(f1, f2):
    import os
    os.stat(f1), os.stat(f2)
    return abspath(f1) == abspath(f2)


def expandvars(path):
    path = _text(path)
    if '$' not in path:
        return path
    import os
    out = ''
    i = 0
    while i < len(path):
        c = path[i]
        i += 1
        if c != '$':
            out += c
            continue
        if path[i:i + 1] == '{' and '}' in path[i:]:
            end = path.index('}', i) + 1
            name = path[i + 1:end - 1]
        else:
            end = i
            while end < len(path) and (path[end].isalnum() or path[end] == '_'):
                end += 1
            name = path[i:end]
        out += os.environ[name] if name in os.environ else c + path[i:end]
        i = end
    return out


def commonprefix(m):
    if not m:
        return ''
    first, last = min(m), max(m)
    for i, c in enumerate(first):
        if c != last[i]:
            return first[:i]
    return first


def commonpath(paths):
    paths = [_text(p) for p in paths]
    if not paths:
        raise ValueError('commonpath() arg is an empty iterable')
    if len({p.startswith('/') for p in paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    split = [[part for part in p.split('/') if part and part != '.'] for p in paths]
    return ('/' if paths[0].startswith('/') else '') + '/'.join(commonprefix(split))


def relpath(path, start=None):
    path = _text(path)
    if not path:
        raise ValueError('no path specified')
    here = [p for p in abspath('.' if start is None else start).split('/') if p]
    there = [p for p in abspath(path).split('/') if p]
    shared = len(commonprefix([here, there]))
    return '/'.join(['..'] * (len(here) - shared) + there[shared:]) or '.'


curdir, pardir, extsep, altsep, pathsep, devnull = '.', '..', '.', None, ':', '/dev/null'
supports_unicode_filenames = False
