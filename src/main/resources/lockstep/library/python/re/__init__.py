"""Regular expressions; the engine is _sre."""

import enum
import _sre
from _sre import Match, Pattern

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape',
           'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE',
           'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']

__version__ = '2.2.1'


class PatternError(Exception):
    """Says what is wrong in a pattern, and where."""

    __module__ = 're'

    def __init__(self, msg, pattern=None, pos=None):
        self.msg, self.pattern, self.pos = msg, pattern, pos
        self.lineno = self.colno = None
        text = msg
        if None not in (pattern, pos):
            newline = '\n' if isinstance(pattern, str) else b'\n'
            lines = pattern[:pos].split(newline)
            self.lineno, self.colno = len(lines), len(lines[-1]) + 1
            text += f' at position {pos}'
            if newline in pattern:
                text += f' (line {self.lineno}, column {self.colno})'
        super().__init__(text)


error = PatternError


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    _numeric_repr_ = hex
    __str__ = object.__str__

    NOFLAG = 0
    IGNORECASE = I = 1 << 1
    LOCALE = L = 1 << 2
    MULTILINE = M = 1 << 3
    DOTALL = S = 1 << 4
    UNICODE = U = 1 << 5
    VERBOSE = X = 1 << 6
    DEBUG = 1 << 7
    ASCII = A = 1 << 8


enum.global_enum(RegexFlag)


# ---- the cache: patterns are compiled once ----

_cache = {}
_MAXCACHE = 512


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags.value
    key = type(pattern), pattern, flags
    if key in _cache:
        return _cache[key]
    if isinstance(pattern, Pattern):
        if not flags:
            return pattern
        raise ValueError('cannot process flags argument with a compiled pattern')
    if not isinstance(pattern, (str, bytes, bytearray)):
        raise TypeError('first argument must be string or compiled pattern')
    compiled, doubts = _sre.compile(pattern, flags)
    for doubt in doubts:
        from warnings import warn
        warn(doubt, FutureWarning, stacklevel=3)
    if not flags & RegexFlag.DEBUG.value:
        if len(_cache) == _MAXCACHE:
            _cache.pop(next(iter(_cache)))
        _cache[key] = compiled
    return compiled


def purge():
    _cache.clear()


def compile(pattern, flags=0):
    return _compile(pattern, flags)


# ---- for a pattern that is used once ----

def search(pattern, string, flags=0):
    compiled = _compile(pattern, flags)
    return compiled.search(string)


def match(pattern, string, flags=0):
    compiled = _compile(pattern, flags)
    return compiled.match(string)


def fullmatch(pattern, string, flags=0):
    compiled = _compile(pattern, flags)
    return compiled.fullmatch(string)


def finditer(pattern, string, flags=0):
    compiled = _compile(pattern, flags)
    return compiled.finditer(string)


def findall(pattern, string, flags=0):
    compiled = _compile(pattern, flags)
    return compiled.findall(string)


class _NotGiven(int):
    """A 0 that can be told from one that was given."""


_zero = _NotGiven()


def _in_order(function, first, before, given, args):
    """What was given of the last two parameters by position, which is on its way out."""
    names = first, 'flags'
    for name, value in zip(names[:len(args)], given):
        if value is not _zero:
            raise TypeError(f"{function}() got multiple values for argument '{name}'")
    if len(args) > 2:
        raise TypeError(f'{function}() takes from {before} to {before + 2} positional arguments '
                        f'but {before + len(args)} were given')
    from warnings import warn
    warn(f"'{first}' is passed as positional argument", DeprecationWarning, stacklevel=3)
    return [*args, *given[len(args):]]


def split(pattern, string, *args, maxsplit=_zero, flags=_zero):
    if args:
        maxsplit, flags = _in_order('split', 'maxsplit', 2, (maxsplit, flags), args)
    return _compile(pattern, flags).split(string, maxsplit)


def subn(pattern, repl, string, *args, count=_zero, flags=_zero):
    if args:
        count, flags = _in_order('subn', 'count', 3, (count, flags), args)
    return _compile(pattern, flags).subn(repl, string, count)


def sub(pattern, repl, string, *args, count=_zero, flags=_zero):
    if args:
        count, flags = _in_order('sub', 'count', 3, (count, flags), args)
    return _compile(pattern, flags).sub(repl, string, count)


split.__text_signature__ = '(pattern, string, maxsplit=0, flags=0)'
sub.__text_signature__ = subn.__text_signature__ = '(pattern, repl, string, count=0, flags=0)'


_SPECIAL = {ord(char): f'\\{char}' for char in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    """A pattern for the text itself."""
    if not isinstance(pattern, str):
        return escape(str(pattern, 'latin1')).encode('latin1')
    return pattern.translate(_SPECIAL)


# ---- pickling: a pattern is compiled anew ----

def _parts(pattern):
    return _compile, (pattern.pattern, pattern.flags)


def _register():
    from copyreg import pickle
    pickle(Pattern, _parts, _compile)


_register()


# ---- a lexer out of patterns ----

class Scanner:
    """Cuts a text into what the first fitting phrase of a lexicon matches, and calls its action."""

    def __init__(self, lexicon, flags=0):
        flags = int(flags)
        self.lexicon = lexicon
        # A phrase's own groups come behind the one around it.
        self._actions, number = {}, 1
        for phrase, action in lexicon:
            self._actions[number] = action
            number += _sre.compile(phrase, flags)[0].groups + 1
        self.scanner, _ = _sre.compile('|'.join([f'({phrase})' for phrase, _ in lexicon]), flags)

    def scan(self, string):
        """What the actions gave, and the rest that nothing matches."""
        results, end = [], 0
        following = self.scanner.scanner(string).match
        while (found := following()) and found.end() > end:
            end = found.end()
            result = self._actions[found.lastindex]
            if callable(result):
                self.match = found
                result = result(self, found[0])
            if result is not None:
                results.append(result)
        return results, string[end:]
