"""JSON text to objects. What reads is native; where a program has a function in it, hidden Python."""

from _json import decode as _natively, scanstring
from _jsonhooks import decode as _with_hooks

__all__ = ['JSONDecoder', 'JSONDecodeError']

NaN, PosInf, NegInf = map(float, ('nan', 'inf', '-inf'))
_CONSTANTS = {'NaN': NaN, 'Infinity': PosInf, '-Infinity': NegInf}


class JSONDecodeError(ValueError):
    """Says in which line and column of a text something is wrong."""

    def __init__(self, msg, doc, pos):
        before = doc[:pos].split('\n')
        line, column = len(before), len(before[-1]) + 1
        super().__init__(f'{msg}: line {line} column {column} (char {pos})')
        self.msg, self.doc, self.pos = msg, doc, pos
        self.lineno, self.colno = line, column

    def __reduce__(self):
        return type(self), (self.msg, self.doc, self.pos)


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self._natively = not any([object_hook, object_pairs_hook, parse_float, parse_int, parse_constant])
        self.object_pairs_hook, self.object_hook, self.strict = object_pairs_hook, object_hook, strict
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.parse_int, self.parse_float = parse_int or int, parse_float or float
        self.memo = {}

    def decode(self, s):
        value, end = self.raw_decode(s, _behind_space(s, 0))
        end = _behind_space(s, end)
        if end < len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        """A value that begins at an index, and where it ends."""
        if idx < 0:
            raise ValueError('idx cannot be negative')
        if idx < len(s):
            return self.scan_once(s, idx)
        raise JSONDecodeError('Expecting value', s, idx)

    def scan_once(self, string, idx):
        return _natively(string, idx, bool(self.strict)) if self._natively else _with_hooks(self, string, idx)


def _behind_space(text, at):
    rest = text[at:at + 1]
    while rest and rest in ' \t\n\r':
        at += 1
        rest = text[at:at + 1]
    return at
