"""Files and folders that go away again; names count from one."""

import io
import os
import shutil

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp',
           'mktemp', 'gettempdir', 'gettempprefix', 'tempdir']

tempdir = None
template = 'tmp'
_count = 0


def gettempprefix():
    return template


def gettempdir():
    return tempdir or '/tmp'


def _name(suffix, prefix, dir):
    global _count
    while True:
        _count += 1
        n, text = _count * 2654435761 % 2 ** 32, ''
        for _ in range(8):
            n, digit = divmod(n, 32)
            text += 'abcdefghijklmnopqrstuvwxyz_01234'[digit]
        path = os.path.join(gettempdir() if dir is None else dir,
                            (template if prefix is None else prefix) + text + (suffix or ''))
        if not os.path.exists(path):
            return path


def mktemp(suffix='', prefix=template, dir=None):
    return _name(suffix, prefix, dir)


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = _name(suffix, prefix, dir)
    os.mkdir(path)
    return path


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = _name(suffix, prefix, dir)
    open(path, 'xb').close()
    return 3, path


class _Temporary:
    def __init__(self, file, name, delete, delete_on_close):
        self.file = file
        self.name = name
        self.delete = delete
        self._on_close = delete_on_close

    def __getattr__(self, name):
        return getattr(self.__dict__['file'], name)

    def __enter__(self):
        return self

    def __iter__(self):
        return iter(self.file)

    def __exit__(self, *_):
        self.close()
        if self.delete and os.path.exists(self.name):
            os.unlink(self.name)

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self.delete and self._on_close and os.path.exists(self.name):
                os.unlink(self.name)


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    path = _name(suffix, prefix, dir)
    open(path, 'xb').close()
    return _Temporary(open(path, mode, encoding=encoding, newline=newline), path, delete, delete_on_close)


TemporaryFile = NamedTemporaryFile


def SpooledTemporaryFile(max_size=0, mode='w+b', *args, **kwargs):
    return io.BytesIO() if 'b' in mode else io.StringIO()


class TemporaryDirectory:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._delete = delete

    def __repr__(self):
        return '<{} {!r}>'.format(self.__class__.__name__, self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, *_):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name)
