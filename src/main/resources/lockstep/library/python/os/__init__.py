"""The virtual file system and a harmless operating system: one user, no other programs, no network."""

import abc
import sys
import _io
from os import path

__all__ = ['DirEntry', 'F_OK', 'PathLike', 'R_OK', 'W_OK', 'X_OK', 'abort', 'access', 'altsep', 'chmod', 'cpu_count',
           'curdir', 'defpath', 'devnull', 'environ', 'error', 'extsep', 'fsdecode', 'fsencode', 'fspath',
           'get_terminal_size', 'getcwd', 'getenv', 'getlogin', 'getpid', 'getppid', 'getuid', 'kill', 'linesep', 'listdir',
           'lstat', 'makedirs', 'mkdir', 'name', 'pardir', 'path', 'pathsep', 'process_cpu_count', 'putenv', 'remove',
           'removedirs', 'rename', 'renames', 'replace', 'rmdir', 'scandir', 'sep', 'stat', 'strerror', 'times',
           'truncate', 'uname', 'unlink', 'unsetenv', 'urandom', 'utime', 'walk']

name = 'posix'
sep = '/'
linesep = '\n'
curdir, pardir, extsep, altsep, pathsep, devnull = '.', '..', '.', None, ':', '/dev/null'
defpath = '/bin:/usr/bin'
error = OSError
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
EX_OK = 0
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND = 0, 1, 2, 64, 128, 512, 1024


# ---- the environment ----

class _Environ(dict):
    def __setitem__(self, key, value):
        super().__setitem__(_text(key), _text(value))

    def __delitem__(self, key):
        super().__delitem__(_text(key))

    def __getitem__(self, key):
        return super().__getitem__(_text(key))

    def setdefault(self, key, value=None):
        if key not in self:
            self[key] = value
        return self[key]

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def copy(self):
        return dict(self)

    def __repr__(self):
        return 'environ({' + ', '.join(f'{k!r}: {v!r}' for k, v in self.items()) + '})'


def _text(value):
    if not isinstance(value, str):
        raise TypeError('str expected, not %s' % type(value).__name__)
    return value


environ = _Environ({'HOME': '/home/student', 'LANG': 'C.UTF-8', 'LOGNAME': 'student', 'PATH': '/usr/local/bin:/usr/bin:/bin',
                    'PWD': '/home/student', 'SHELL': '/bin/sh', 'TERM': 'xterm-256color', 'USER': 'student'})


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


# ---- paths ----

class PathLike(abc.ABC):
    __slots__ = ()

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike and any('__fspath__' in vars(base) for base in subclass.__mro__):
            return True
        return NotImplemented

    @abc.abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    try:
        found = type(path).__fspath__(path)
    except AttributeError:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}') from None
    if not isinstance(found, (str, bytes)):
        raise TypeError(f'expected {type(path).__name__}.__fspath__() to return str or bytes, not '
                        f'{type(found).__name__}')
    return found


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


# ---- files and folders ----

def getcwd():
    return _io._absolute('')


def getcwdb():
    return getcwd().encode()


def chdir(path, /):
    _io._chdir(fspath(path))


def _fails(kind, number, path):
    raise kind(number, strerror(number), path)


def listdir(path='.'):
    return _io._listdir(fspath(path if path is not None else '.'))


def mkdir(path, mode=0o777, *, dir_fd=None):
    _io._mkdir(fspath(path))


def makedirs(name, mode=0o777, exist_ok=False):
    # From the outermost one that is missing inwards.
    missing, wanted = [], fspath(name).rstrip(sep) or sep
    while wanted and (not missing or not path.exists(wanted)):
        missing.append(wanted)
        wanted = path.dirname(wanted).rstrip(sep)
    for each in missing[::-1]:
        if path.basename(each) == curdir:
            continue
        try:
            _io._mkdir(each)
        except OSError:
            if not (path.isdir(each) and (exist_ok or each is not missing[0])):
                raise


def remove(path, *, dir_fd=None):
    given = fspath(path)
    _io._remove(given, False)
    if sockets := _socket_files():
        sockets.pop(_io._absolute(given), None)


def _socket_files():
    """Files that are there because a socket is bound to their path."""
    return getattr(sys.modules.get('_socket'), '_files', None)


unlink = remove


def rmdir(path, *, dir_fd=None):
    _io._remove(fspath(path), True)


def removedirs(name):
    rmdir(name)
    head = path.dirname(fspath(name).rstrip('/'))
    while head:
        try:
            rmdir(head)
        except OSError:
            break
        head = path.dirname(head)


def _move(src, dst):
    src, dst = fspath(src), fspath(dst)
    if _io._isdir(src):
        if _io._exists(dst):
            if not _io._isdir(dst):
                raise NotADirectoryError(20, strerror(20), src, None, dst)
            if _io._listdir(dst):
                raise OSError(39, strerror(39), src, None, dst)
        else:
            _io._mkdir(dst)
        for each in _io._listdir(src):
            _move(path.join(src, each), path.join(dst, each))
        _io._remove(src, True)
        return
    if not _io._exists(src):
        raise FileNotFoundError(2, strerror(2), src, None, dst)
    if _io._isdir(dst):
        raise IsADirectoryError(21, strerror(21), src, None, dst)
    if not _io._isdir(path.dirname(_io._absolute(dst))):
        raise FileNotFoundError(2, strerror(2), src, None, dst)
    _io._rename(src, dst)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _move(src, dst)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _move(src, dst)


def renames(old, new):
    folder = path.dirname(new)
    if folder:
        makedirs(folder, exist_ok=True)
    rename(old, new)


def truncate(path, length):
    with open(path, 'r+b') as f:
        f.truncate(length)


class stat_result(tuple):
    """Ten numbers, with names."""

    _names = ('st_mode', 'st_ino', 'st_dev', 'st_nlink', 'st_uid', 'st_gid', 'st_size', 'st_atime', 'st_mtime',
              'st_ctime')

    def __getattr__(self, name):
        if name in stat_result._names:
            return float(self[stat_result._names.index(name)]) if name.endswith('time') else self[
                stat_result._names.index(name)]
        if name.endswith('time_ns'):
            return int(getattr(self, name[:-3]) * 10 ** 9)
        raise AttributeError(f"'os.stat_result' object has no attribute '{name}'")

    def __repr__(self):
        return 'os.stat_result(' + ', '.join(f'{n}={v!r}' for n, v in zip(stat_result._names, self)) + ')'


def stat(path, *, dir_fd=None, follow_symlinks=True):
    given = fspath(path)
    if not given or not _io._exists(given):
        _fails(FileNotFoundError, 2, given)
    folder = _io._isdir(given)
    number = sum(_io._absolute(given).encode()) + 1
    mode = 0o140755 if _io._absolute(given) in (_socket_files() or ()) else 0o040755 if folder else 0o100644
    return stat_result((mode, number, 1, 1, 1000, 1000, _io._size(given), 0, 0, 0))


def lstat(path, *, dir_fd=None):
    return stat(path)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    return _io._exists(fspath(path)) and not (mode & X_OK and not _io._isdir(fspath(path)))


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    stat(path)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    stat(path)


class DirEntry:
    def __init__(self, name, path):
        self.name = name
        self.path = path

    def is_dir(self, *, follow_symlinks=True):
        return _io._isdir(self.path)

    def is_file(self, *, follow_symlinks=True):
        return not _io._isdir(self.path)

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def inode(self):
        return self.stat().st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'


class _Scan:
    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._entries = iter(())


def scandir(path=None):
    given = '.' if path is None else fspath(path)
    return _Scan([DirEntry(n, _join(given, n)) for n in _io._listdir(given)])


def _join(folder, name):
    return path.join(folder, name)


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    try:
        names = _io._listdir(top)
    except OSError as e:
        if onerror is not None:
            onerror(e)
        return
    folders = [n for n in names if _io._isdir(path.join(top, n))]
    files = [n for n in names if n not in folders]
    if topdown:
        yield top, folders, files
    for each in folders:
        yield from walk(path.join(top, each), topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


# ---- the machine and its one user ----

def getpid():
    import _multiprocessing
    return _multiprocessing.pid()


def getppid():
    import _multiprocessing
    return _multiprocessing.parent_pid()


def getuid():
    return 1000


getgid = geteuid = getegid = getuid


def getlogin():
    return 'student'


def cpu_count():
    return sys._cores()


process_cpu_count = cpu_count


def sched_getaffinity(pid, /):
    return set(range(sys._cores()))


def getloadavg():
    return 0.0, 0.0, 0.0


def urandom(size, /):
    import random
    return random._inst.randbytes(size)


def times():
    import time
    used = time.process_time()
    return used, 0.0, 0.0, 0.0, time.monotonic()


def uname():
    return 'Linux', 'lockstep', '6.0', '#1', 'x86_64'


def get_terminal_size(fd=1, /):
    return _TerminalSize((80, 24))


class _TerminalSize(tuple):
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f'os.terminal_size(columns={self[0]}, lines={self[1]})'


terminal_size = _TerminalSize


def isatty(fd, /):
    return False


def strerror(code, /):
    import errno
    return errno._texts.get(code, f'Unknown error {code}')


def _exit(status):
    import _multiprocessing
    _multiprocessing.halt(status)


def abort():
    _exit(134)


def _nothing(what):
    def refused(*args, **kwargs):
        raise PermissionError(1, f'os.{what}() would reach beyond the program; Lockstep has no such thing')
    refused.__name__ = what
    return refused


system, popen, execv, execvp, symlink, link = map(
    _nothing, ('system', 'popen', 'execv', 'execvp', 'symlink', 'link'))


_late = 'kill',


def __getattr__(name):
    if name not in _late:
        raise AttributeError(f"module 'os' has no attribute {name!r}")
    # C in CPython: what a signal's handler sees and raises comes from where it was called
    from _kill import kill
    globals()['kill'] = kill
    return kill
