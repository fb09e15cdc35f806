"""Copying, moving and removing whole files and folders."""

import os
import sys

__all__ = ['copyfileobj', 'copyfile', 'copymode', 'copystat', 'copy', 'copy2', 'copytree', 'move', 'rmtree', 'Error',
           'SameFileError', 'disk_usage', 'get_terminal_size', 'ignore_patterns', 'which']


class Error(OSError):
    pass


class SameFileError(Error):
    pass


def copyfileobj(fsrc, fdst, length=65536):
    while data := fsrc.read(length):
        fdst.write(data)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and os.path.abspath(src) == os.path.abspath(dst):
        raise SameFileError('{!r} and {!r} are the same file'.format(src, dst))
    with open(src, 'rb') as a, open(dst, 'wb') as b:
        copyfileobj(a, b)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    pass


copystat = copymode


def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst)


copy2 = copy


def ignore_patterns(*patterns):
    def ignored(path, names):
        import fnmatch
        return {n for n in names for p in patterns if fnmatch.fnmatch(n, p)}
    return ignored


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    names = os.listdir(src)
    skipped = ignore(os.fspath(src), names) if ignore else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in skipped:
            continue
        a, b = os.path.join(src, name), os.path.join(dst, name)
        if os.path.isdir(a):
            copytree(a, b, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
        else:
            copy_function(a, b)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
    try:
        for name in os.listdir(path):
            each = os.path.join(path, name)
            if os.path.isdir(each):
                rmtree(each, ignore_errors, onerror, onexc=onexc)
            else:
                os.unlink(each)
        os.rmdir(path)
    except OSError as e:
        if onexc is not None:
            onexc(os.rmdir, path, e)
        elif onerror is not None:
            onerror(os.rmdir, path, sys.exc_info())
        elif not ignore_errors:
            raise


def move(src, dst, copy_function=copy2):
    if os.path.isdir(dst):
        inside = os.path.join(dst, os.path.basename(os.fspath(src).rstrip('/')))
        if os.path.exists(inside):
            raise Error("Destination path '%s' already exists" % inside)
        dst = inside
    os.rename(src, dst)
    return dst


def get_terminal_size(fallback=(80, 24)):
    return os.get_terminal_size()


def which(cmd, mode=1, path=None):
    return None


def disk_usage(path):
    import collections
    return collections.namedtuple('usage', 'total used free')(2 ** 28, 0, 2 ** 28)
