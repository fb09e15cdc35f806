"""Objects to JSON text."""
from _json import encode as _plain, encode_basestring, encode_basestring_ascii
from _jsonhooks import encode as _with_hooks

INFINITY = float('inf')

py_encode_basestring = encode_basestring
py_encode_basestring_ascii = encode_basestring_ascii


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        if isinstance(o, str):
            return (encode_basestring_ascii if self.ensure_ascii else encode_basestring)(o)
        return ''.join(self._pieces(o))

    def iterencode(self, o, _one_shot=False):
        return iter(self._pieces(o))

    def _pieces(self, o):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        if not self.sort_keys:
            text = _plain(o, bool(self.ensure_ascii), bool(self.check_circular), indent, self.key_separator,
                          self.item_separator)
            if text is not None:
                return [text]
        string = encode_basestring_ascii if self.ensure_ascii else encode_basestring
        return _with_hooks(self, o, string, self._number, indent)

    def _number(self, o):
        if o != o:
            text = 'NaN'
        elif o == INFINITY:
            text = 'Infinity'
        elif o == -INFINITY:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant: ' + repr(o))
        return text
