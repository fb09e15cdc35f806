"""Paths as objects, over the virtual file system."""

import fnmatch
import io
import operator
import os

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']


class UnsupportedOperation(NotImplementedError):
    pass


def _comparing(by):
    """The method that orders two paths of a kind."""
    def compare(self, other):
        if not isinstance(other, PurePath) or self._separator != other._separator:
            return NotImplemented
        return by(str(self).split(self._separator), str(other).split(self._separator))
    compare.__name__ = compare.__qualname__ = f'__{by.__name__}__'
    return compare


class PurePath:
    __slots__ = ('_root', '_tail', '_drive')
    _separator = '/'

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        texts = []
        for arg in args:
            if isinstance(arg, PurePath):
                texts.append(str(arg) if arg._separator == self._separator else arg.as_posix())
                continue
            text = os.fspath(arg) if hasattr(arg, '__fspath__') else arg
            if not isinstance(text, str):
                raise TypeError('argument should be a str or an os.PathLike object where __fspath__ returns a str, '
                                f'not {type(text).__name__!r}')
            texts.append(text)
        self._drive, self._root, self._tail = self._split(texts)

    def _split(self, texts):
        joined = os.path.join('', *texts) if texts else ''
        root = ''
        if joined.startswith('/'):
            root = '//' if joined.startswith('//') and not joined.startswith('///') else '/'
        return '', root, [p for p in joined.split('/') if p and p != '.']

    def with_segments(self, *segments):
        return type(self)(*segments)

    def _made(self, tail, root=None):
        made = self.with_segments()
        made._drive, made._root, made._tail = self._drive, self._root if root is None else root, list(tail)
        return made

    def __str__(self):
        return self._drive + self._root + self._separator.join(self._tail) or '.'

    def __repr__(self):
        return f'{type(self).__name__}({self.as_posix()!r})'

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(self)

    def as_posix(self):
        return str(self).replace(self._separator, '/')

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote
        return 'file://' + quote(str(self))

    def _key(self):
        return self._drive, self._root, self._tail

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._key() == other._key() and self._separator == other._separator

    def __hash__(self):
        return hash(str(self))

    __lt__ = _comparing(operator.lt)
    __le__ = _comparing(operator.le)
    __gt__ = _comparing(operator.gt)
    __ge__ = _comparing(operator.ge)

    def __reduce__(self):
        return self.__class__, self.parts

    drive = property(lambda self: self._drive)
    root = property(lambda self: self._root)
    anchor = property(lambda self: self._drive + self._root)
    parts = property(lambda self: ((self.anchor,) if self.anchor else ()) + tuple(self._tail))
    name = property(lambda self: self._tail[-1] if self._tail else '')

    @property
    def suffix(self):
        name = self.name
        at = name.rfind('.')
        return name[at:] if 0 < at < len(name) - 1 else ''

    @property
    def suffixes(self):
        name = self.name
        return [] if name.endswith('.') else ['.' + s for s in name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        name = self.name
        at = name.rfind('.')
        return name[:at] if 0 < at < len(name) - 1 else name

    @property
    def parent(self):
        return self._made(self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        return _Parents(self)

    def with_name(self, name):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        return self._made(self._tail[:-1] + [name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f'{self!r} has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        if suffix and (not suffix.startswith('.') or suffix == '.' or '/' in suffix):
            raise ValueError(f'Invalid suffix {suffix!r}')
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        return self.with_name(self.stem + suffix)

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def _joined(self, *segments):
        try:
            return self.with_segments(*segments)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        return self._joined(key, self)

    def __truediv__(self, key):
        return self._joined(self, key)

    def is_absolute(self):
        return bool(self._root)

    def is_relative_to(self, other):
        other = self.with_segments(other)
        return other == self or other in self.parents

    def relative_to(self, other, *, walk_up=False):
        other = self.with_segments(other)
        for step, path in enumerate([other] + list(other.parents)):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if path.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._made(['..'] * step + self._tail[len(path._tail):], '')

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = self.with_segments(path_pattern)
        parts, wanted = list(self.parts), list(pattern.parts)
        if not wanted:
            raise ValueError('empty pattern')
        if len(parts) < len(wanted) or pattern.anchor and len(parts) != len(wanted):
            return False
        return all(fnmatch.fnmatchcase(a, b) for a, b in zip(reversed(parts), reversed(wanted)))

    def full_match(self, pattern, *, case_sensitive=None):
        return _full(list(self.parts), list(self.with_segments(pattern).parts))


def _full(parts, wanted):
    if not wanted:
        return not parts
    if wanted[0] == '**':
        return any(_full(parts[i:], wanted[1:]) for i in range(len(parts) + 1))
    return bool(parts) and fnmatch.fnmatchcase(parts[0], wanted[0]) and _full(parts[1:], wanted[1:])


class _Parents:
    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._tail)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return tuple(self[n] for n in range(*i.indices(len(self))))
        if i < -len(self) or i >= len(self):
            raise IndexError(i)
        if i < 0:
            i += len(self)
        return self._path._made(self._path._tail[:-i - 1])

    def __iter__(self):
        return (self[i] for i in range(len(self)))

    def __contains__(self, other):
        return any(other == each for each in self)

    def __repr__(self):
        return '<{}.parents>'.format(type(self._path).__name__)


class PurePosixPath(PurePath):
    __slots__ = ()


class PureWindowsPath(PurePath):
    __slots__ = ()
    _separator = '\\'

    def _split(self, texts):
        drive = root = ''
        tail = []
        for text in texts:
            text = text.replace('/', '\\')
            if text[1:2] == ':':
                if text[:2].lower() != drive.lower() or text[2:3] == '\\':
                    tail, root = [], ''
                drive, text = text[:2], text[2:]
            if text.startswith('\\'):
                root, tail = '\\', []
            tail += [p for p in text.split('\\') if p and p != '.']
        return drive, root, tail

    def __eq__(self, other):
        return str(self).lower() == str(other).lower() if isinstance(other, PureWindowsPath) else NotImplemented

    def __hash__(self):
        return hash(str(self).lower())

    def is_absolute(self):
        return bool(self._drive and self._root)


class Path(PurePath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls('~').expanduser()

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(str(self))

    def is_file(self, *, follow_symlinks=True):
        return os.path.isfile(str(self))

    def is_dir(self, *, follow_symlinks=True):
        return os.path.isdir(str(self))

    def is_symlink(self):
        return False

    is_mount = is_junction = is_block_device = is_char_device = is_fifo = is_socket = is_symlink

    def stat(self, *, follow_symlinks=True):
        return os.stat(str(self))

    lstat = stat

    def owner(self, *, follow_symlinks=True):
        return 'student'

    group = owner

    def samefile(self, other_path):
        return os.path.samefile(str(self), os.fspath(other_path))

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(str(self), mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open('rb') as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open('r', encoding=encoding, errors=errors, newline=newline) as f:
            return f.read()

    def write_bytes(self, data):
        with self.open('wb') as f:
            return f.write(memoryview(data).tobytes())

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError('data must be str, not %s' % data.__class__.__name__)
        with self.open('w', encoding=encoding, errors=errors, newline=newline) as f:
            return f.write(data)

    def iterdir(self):
        return iter([self._made(self._tail + [n]) for n in os.listdir(str(self))])

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, 'File exists', str(self))
        else:
            self.open('xb').close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(str(self))
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, False, exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        os.rmdir(str(self))

    def unlink(self, missing_ok=False):
        try:
            os.unlink(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(str(self), os.fspath(target))
        return self.with_segments(target)

    replace = rename

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(str(self), mode)

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        if strict and not self.exists():
            raise FileNotFoundError(2, 'No such file or directory', str(self))
        return self.with_segments(os.path.abspath(str(self)))

    def expanduser(self):
        return self.with_segments(os.path.expanduser(str(self)))

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        pattern = os.fspath(pattern)
        if not pattern:
            raise ValueError('Unacceptable pattern: {!r}'.format(pattern))
        if pattern.startswith('/'):
            raise NotImplementedError('Non-relative patterns are unsupported')
        parts = [p for p in pattern.split('/') if p and p != '.']
        seen = set()
        for each in _found(self, parts):
            if str(each) not in seen:
                seen.add(str(each))
                yield each

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return self.glob('**/' + os.fspath(pattern))

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for folder, folders, files in os.walk(str(self), top_down, on_error):
            yield self.with_segments(folder), folders, files


def _found(path, parts):
    if not parts:
        yield path
        return
    part, rest = parts[0], parts[1:]
    if part == '**':
        yield from _found(path, rest)
        for each in sorted(path.iterdir()) if path.is_dir() else ():
            if each.is_dir():
                yield from _found(each, parts)
            elif not rest:
                yield each
    elif part == '..':
        yield from _found(path._made(path._tail + [part]), rest)
    elif any(c in part for c in '*?['):
        for each in path.iterdir() if path.is_dir() else ():
            if fnmatch.fnmatchcase(each.name, part) and (not rest or each.is_dir()):
                yield from _found(each, rest)
    else:
        each = path._made(path._tail + [part])
        if each.exists():
            yield from _found(each, rest)


class PosixPath(Path, PurePosixPath):
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    __slots__ = ()

    def __new__(cls, *args):
        raise UnsupportedOperation('cannot instantiate %r on your system' % cls.__name__)
