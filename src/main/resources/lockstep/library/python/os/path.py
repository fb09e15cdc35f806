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
