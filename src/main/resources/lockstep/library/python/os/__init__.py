"""The virtual file system and a harmless operating system."""

import sys
import _io
from os import path

__all__ = ['path', 'getcwd', 'listdir', 'mkdir', 'makedirs', 'remove', 'unlink', 'rmdir', 'rename', 'replace', 'environ',
           'getenv', 'getpid', 'getppid', 'kill', 'cpu_count', 'sep', 'linesep', 'name', 'fspath', 'urandom']

name = 'posix'
sep = '/'
linesep = '\n'
curdir, pardir, extsep, altsep, pathsep, devnull = '.', '..', '.', None, ':', '/dev/null'
environ = {'HOME': '/home/student', 'PATH': '/usr/bin', 'USER': 'student'}
error = OSError


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    try:
        return type(path).__fspath__(path)
    except AttributeError:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}') from None


def getcwd():
    return _io._absolute('')


def listdir(path='.'):
    return _io._listdir(fspath(path))


def mkdir(path, mode=0o777):
    _io._mkdir(fspath(path))


def makedirs(name, mode=0o777, exist_ok=False):
    name = fspath(name)
    head, tail = path.split(name.rstrip('/'))
    if head and tail and not path.exists(head):
        makedirs(head, exist_ok=True)
    try:
        _io._mkdir(name)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def remove(path):
    _io._remove(fspath(path), False)


unlink = remove


def rmdir(path):
    _io._remove(fspath(path), True)


def rename(src, dst):
    _io._rename(fspath(src), fspath(dst))


replace = rename


def getenv(key, default=None):
    return environ.get(key, default)


def getpid():
    import _multiprocessing
    return _multiprocessing.pid()


def getppid():
    import _multiprocessing
    return _multiprocessing.parent_pid()


def cpu_count():
    return sys._cores()


process_cpu_count = cpu_count


def urandom(size, /):
    import random
    return random._inst.randbytes(size)


def _exit(status):
    import _multiprocessing
    _multiprocessing.halt(status)


def kill(pid, signal, /):
    import _multiprocessing
    process = _multiprocessing.process_by_pid(pid)
    if process is None or process.poll() is not None:
        raise ProcessLookupError(3, 'No such process')
    if signal:
        process.kill(int(signal))
