# JSON with functions of the program in it; C in CPython (Modules/_json.c), so that no frame of this is to be seen.
from _json import scanstring

_MOST_NESTING = 10000


def _error(message, text, position):
    from json import JSONDecodeError
    raise JSONDecodeError(message, text, position)


def _skip(s, at):
    while s[at:at + 1] in (' ', '\t', '\n', '\r'):
        at += 1
    return at


def decode(decoder, s, at):
    return _value(decoder, s, at, 0)


def _value(decoder, s, at, depth):
    c = s[at:at + 1]
    if c == '"':
        return scanstring(s, at + 1, bool(decoder.strict))
    if c == '{' or c == '[':
        if depth >= _MOST_NESTING:
            raise RecursionError('maximum recursion depth exceeded while decoding a JSON '
                                 + ('object' if c == '{' else 'array') + ' from a unicode string')
        return (_object if c == '{' else _array)(decoder, s, at + 1, depth + 1)
    if s.startswith('null', at):
        return None, at + 4
    if s.startswith('true', at):
        return True, at + 4
    if s.startswith('false', at):
        return False, at + 5
    for name in ('NaN', 'Infinity', '-Infinity'):
        if s.startswith(name, at):
            return decoder.parse_constant(name), at + len(name)
    return _number(decoder, s, at)


def _digits(s, at):
    while s[at:at + 1] and s[at] in '0123456789':
        at += 1
    return at


def _number(decoder, s, at):
    first = at + 1 if s[at:at + 1] == '-' else at
    end = first + 1 if s[first:first + 1] == '0' else _digits(s, first)
    if end == first:
        _error('Expecting value', s, at)
    real = False
    if s[end:end + 1] == '.' and _digits(s, end + 1) > end + 1:
        end = _digits(s, end + 1)
        real = True
    if s[end:end + 1] in ('e', 'E'):
        exponent = end + 1
        if s[exponent:exponent + 1] in ('+', '-'):
            exponent += 1
        if _digits(s, exponent) > exponent:
            end = _digits(s, exponent)
            real = True
    return (decoder.parse_float if real else decoder.parse_int)(s[at:end]), end


def _object(decoder, s, at, depth):
    pairs = []
    memo = {}
    at = _skip(s, at)
    if s[at:at + 1] == '}':
        at += 1
    else:
        while True:
            if s[at:at + 1] != '"':
                _error('Expecting property name enclosed in double quotes', s, at)
            key, at = scanstring(s, at + 1, bool(decoder.strict))
            key = memo.setdefault(key, key)
            at = _skip(s, at)
            if s[at:at + 1] != ':':
                _error("Expecting ':' delimiter", s, at)
            value, at = _value(decoder, s, _skip(s, at + 1), depth)
            pairs.append((key, value))
            at = _skip(s, at)
            c = s[at:at + 1]
            at += 1
            if c == '}':
                break
            if c != ',':
                _error("Expecting ',' delimiter", s, at - 1)
            comma = at - 1
            at = _skip(s, at)
            if s[at:at + 1] == '}':
                _error('Illegal trailing comma before end of object', s, comma)
    if decoder.object_pairs_hook is not None:
        return decoder.object_pairs_hook(pairs), at
    result = dict(pairs)
    if decoder.object_hook is not None:
        result = decoder.object_hook(result)
    return result, at


def _array(decoder, s, at, depth):
    items = []
    at = _skip(s, at)
    if s[at:at + 1] == ']':
        return items, at + 1
    while True:
        value, at = _value(decoder, s, at, depth)
        items.append(value)
        at = _skip(s, at)
        c = s[at:at + 1]
        at += 1
        if c == ']':
            return items, at
        if c != ',':
            _error("Expecting ',' delimiter", s, at - 1)
        comma = at - 1
        at = _skip(s, at)
        if s[at:at + 1] == ']':
            _error('Illegal trailing comma before end of array', s, comma)


# ---- encoding ----

class _Encoding:
    """One call of encode(); the pieces of its text."""

    def __init__(self, encoder, string, number, indent):
        self.encoder = encoder
        self.string = string
        self.number = number
        self.indent = indent
        self.within = {} if encoder.check_circular else None
        self.pieces = []

    def newline(self, depth):
        if self.indent is not None:
            self.pieces.append('\n' + self.indent * depth)

    def enter(self, value, depth):
        if depth > _MOST_NESTING:
            raise RecursionError('maximum recursion depth exceeded while encoding a JSON object')
        if self.within is not None:
            if id(value) in self.within:
                raise ValueError('Circular reference detected')
            self.within[id(value)] = value

    def leave(self, value):
        if self.within is not None:
            del self.within[id(value)]

    def value(self, value, depth):
        if isinstance(value, str):
            self.pieces.append(self.string(value))
        elif value is None:
            self.pieces.append('null')
        elif value is True:
            self.pieces.append('true')
        elif value is False:
            self.pieces.append('false')
        elif isinstance(value, int):
            self.pieces.append(int.__repr__(value))
        elif isinstance(value, float):
            self.pieces.append(self.number(value))
        elif isinstance(value, (list, tuple)):
            self.list(value, depth)
        elif isinstance(value, dict):
            self.dict(value, depth)
        else:
            self.enter(value, depth)
            self.value(self.encoder.default(value), depth + 1 if self.indent is None else depth)
            self.leave(value)

    def list(self, value, depth):
        if not value:
            self.pieces.append('[]')
            return
        self.enter(value, depth)
        self.pieces.append('[')
        first = True
        for item in value:
            if not first:
                self.pieces.append(self.encoder.item_separator)
            first = False
            self.newline(depth + 1)
            self.value(item, depth + 1)
        self.newline(depth)
        self.pieces.append(']')
        self.leave(value)

    def dict(self, value, depth):
        if not value:
            self.pieces.append('{}')
            return
        self.enter(value, depth)
        self.pieces.append('{')
        encoder = self.encoder
        first = True
        for key, item in sorted(value.items()) if encoder.sort_keys else value.items():
            if isinstance(key, str):
                pass
            elif isinstance(key, float):
                key = self.number(key)
            elif key is True:
                key = 'true'
            elif key is False:
                key = 'false'
            elif key is None:
                key = 'null'
            elif isinstance(key, int):
                key = int.__repr__(key)
            elif encoder.skipkeys:
                continue
            else:
                raise TypeError('keys must be str, int, float, bool or None, not ' + key.__class__.__name__)
            if not first:
                self.pieces.append(encoder.item_separator)
            first = False
            self.newline(depth + 1)
            self.pieces.append(self.string(key))
            self.pieces.append(encoder.key_separator)
            self.value(item, depth + 1)
        self.newline(depth)
        self.pieces.append('}')
        self.leave(value)


def encode(encoder, value, string, number, indent):
    encoding = _Encoding(encoder, string, number, indent)
    encoding.value(value, 0)
    return encoding.pieces
