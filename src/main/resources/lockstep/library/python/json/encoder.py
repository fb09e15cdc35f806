"""Objects to JSON text. What writes is native; where a program has a function in it, hidden Python."""

from _json import encode as _natively, encode_basestring, encode_basestring_ascii
from _jsonhooks import encode as _with_hooks

INFINITY = float('inf')

# The names that these have where they are Python.
py_encode_basestring, py_encode_basestring_ascii = encode_basestring, encode_basestring_ascii

_NAMES = {INFINITY: 'Infinity', -INFINITY: '-Infinity'}


class JSONEncoder:
    key_separator, item_separator = ': ', ', '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.ensure_ascii, self.allow_nan, self.check_circular = ensure_ascii, allow_nan, check_circular
        self.skipkeys, self.sort_keys, self.indent = skipkeys, sort_keys, indent
        if default is not None:
            self.default = default
        # Where a line break follows, no space does.
        if separators is None and indent is not None:
            separators = ',', self.key_separator
        if separators is not None:
            self.item_separator, self.key_separator = separators

    def default(self, o):
        """For what has no form in JSON: something else in its place."""
        raise TypeError(f'Object of type {type(o).__name__} is not JSON serializable')

    def encode(self, o):
        return self._string(o) if isinstance(o, str) else ''.join(self._pieces(o))

    def iterencode(self, o, _one_shot=False):
        return iter(self._pieces(o))

    @property
    def _string(self):
        return encode_basestring_ascii if self.ensure_ascii else encode_basestring

    def _pieces(self, o):
        step = self.indent
        if step is not None and not isinstance(step, str):
            step *= ' '
        if not self.sort_keys:
            whole = _natively(o, bool(self.ensure_ascii), bool(self.check_circular), step, self.key_separator,
                              self.item_separator)
            if whole is not None:
                return [whole]
        return _with_hooks(self, o, self._string, self._number, step)

    def _number(self, o):
        name = 'NaN' if o != o else _NAMES.get(o)
        if name is None:
            return float.__repr__(o)
        if self.allow_nan:
            return name
        raise ValueError(f'Out of range float values are not JSON compliant: {o!r}')
