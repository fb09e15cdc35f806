"""Files whose names match a pattern."""

import os
from fnmatch import fnmatchcase

__all__ = ['escape', 'glob', 'iglob']


def has_magic(s):
    return any(c in s for c in '*?[')


def escape(pathname):
    return ''.join(f'[{c}]' if c in '*?[' else c for c in pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    pathname = os.fspath(pathname)
    root = os.fspath(root_dir) if root_dir is not None else ''
    absolute = pathname.startswith('/')
    parts = [p for p in pathname.split('/') if p]
    found = [('/' if absolute else '')]
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        following = []
        for base in found:
            following.extend(_below(base, part, last, root, recursive, include_hidden))
        found = following
    if pathname.endswith('/') and parts:
        found = [f + '/' for f in found if os.path.isdir(os.path.join(root, f))]
    yield from (f for f in found if f)


def _below(base, part, last, root, recursive, hidden):
    where = os.path.join(root, base) if root else base
    if part == '**' and recursive:
        yield base + ('' if not base or base.endswith('/') else '/') if last else base
        for name in _names(where, hidden):
            path = os.path.join(base, name)
            if os.path.isdir(os.path.join(root, path)):
                if last:
                    yield path
                    yield from (p for p in _below(path, part, last, root, recursive, hidden) if p != path + '/')
                else:
                    yield from _below(path, part, last, root, recursive, hidden)
            elif last:
                yield path
    elif has_magic(part):
        for name in _names(where, hidden or part.startswith('.')):
            path = os.path.join(base, name)
            if fnmatchcase(name, part) and (last or os.path.isdir(os.path.join(root, path))):
                yield path
    else:
        path = os.path.join(base, part)
        if os.path.exists(os.path.join(root, path)):
            yield path


def _names(folder, hidden):
    try:
        names = os.listdir(folder or '.')
    except OSError:
        return []
    return [n for n in names if hidden or not n.startswith('.')]
