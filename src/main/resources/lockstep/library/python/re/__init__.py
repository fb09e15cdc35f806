"""Regular expressions; the engine is _sre."""
import enum
import _sre
from _sre import Match, Pattern

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape',
           'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE',
           'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']

__version__ = '2.2.1'


class PatternError(Exception):
    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = f'{msg} at position {pos}'
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    __str__ = object.__str__
    _numeric_repr_ = hex


enum.global_enum(RegexFlag)


# ---- functions for a pattern that is used once ----

def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


class _ZeroSentinel(int):
    """A default that can be told from a 0 given."""


_zero = _ZeroSentinel()


def _optional(name, args, given, first, flags):
    """What was given of count (or maxsplit) and flags by position, which is on its way out."""
    if args:
        if given is not _zero:
            raise TypeError(f"{name}() got multiple values for argument '{first}'")
        given, *args = args
        if args:
            if flags is not _zero:
                raise TypeError(f"{name}() got multiple values for argument 'flags'")
            flags, *args = args
            if args:
                before = 2 if name == 'split' else 3
                raise TypeError(f'{name}() takes from {before} to {before + 2} positional arguments '
                                f'but {before + 2 + len(args)} were given')
        import warnings
        warnings.warn(f"'{first}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return given, flags


def sub(pattern, repl, string, *args, count=_zero, flags=_zero):
    if args:
        count, flags = _optional('sub', args, count, 'count', flags)
    return _compile(pattern, flags).sub(repl, string, count)


sub.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'


def subn(pattern, repl, string, *args, count=_zero, flags=_zero):
    if args:
        count, flags = _optional('subn', args, count, 'count', flags)
    return _compile(pattern, flags).subn(repl, string, count)


subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'


def split(pattern, string, *args, maxsplit=_zero, flags=_zero):
    if args:
        maxsplit, flags = _optional('split', args, maxsplit, 'maxsplit', flags)
    return _compile(pattern, flags).split(string, maxsplit)


split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def purge():
    _cache.clear()


_SPECIAL = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, 'latin1').translate(_SPECIAL).encode('latin1')


# ---- the cache ----

_cache = {}
_MAXCACHE = 512


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags.value
    key = type(pattern), pattern, flags
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray)):
        raise TypeError('first argument must be string or compiled pattern')
    compiled, warned = _sre.compile(pattern, flags)
    for text in warned:
        import warnings
        warnings.warn(text, FutureWarning, stacklevel=3)
    if not flags & 128:
        if len(_cache) >= _MAXCACHE:
            del _cache[next(iter(_cache))]
        _cache[key] = compiled
    return compiled


def _pickle(p):
    return _compile, (p.pattern, p.flags)


def _register():
    import copyreg
    copyreg.pickle(Pattern, _pickle, _compile)


_register()


# ---- a lexer out of patterns ----

class Scanner:
    def __init__(self, lexicon, flags=0):
        if isinstance(flags, RegexFlag):
            flags = flags.value
        self.lexicon = lexicon
        # groups of a phrase move the numbers of those behind it
        self._actions = {}
        parts = []
        number = 1
        for phrase, action in lexicon:
            parts.append(f'({phrase})')
            self._actions[number] = action
            number += 1 + _sre.compile(phrase, flags)[0].groups
        self.scanner = _sre.compile('|'.join(parts), flags)[0]

    def scan(self, string):
        result = []
        scan = self.scanner.scanner(string).match
        at = 0
        while True:
            m = scan()
            if not m:
                break
            end = m.end()
            if at == end:
                break
            action = self._actions[m.lastindex]
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            at = end
        return result, string[at:]
