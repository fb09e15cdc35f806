"""TOML 1.0, read into dicts."""

import re
from datetime import date, datetime, time, timedelta, timezone

__all__ = ('loads', 'load', 'TOMLDecodeError')

_DATE = r'(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])'
_CLOCK = r'([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,6})\d*)?'
_MOMENT = re.compile(_DATE + rf'(?:[Tt ]{_CLOCK}(?:([Zz])|([+-])([01]\d|2[0-3]):([0-5]\d))?)?')
_TIME = re.compile(_CLOCK)
_NUMBER = re.compile(r'0x[\dA-Fa-f](?:_?[\dA-Fa-f])*|0b[01](?:_?[01])*|0o[0-7](?:_?[0-7])*'
                     r'|[+-]?(?:0|[1-9](?:_?\d)*)(?P<real>(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?)')
_BARE = re.compile(r'[A-Za-z0-9_-]+')
_SPECIAL = re.compile(r'[+-]?(?:inf|nan)')
_ESCAPES = {'b': '\b', 't': '\t', 'n': '\n', 'f': '\f', 'r': '\r', '"': '"', '\\': '\\'}
_CONTROL = frozenset(map(chr, [*range(32), 127])) - {'\t'}


class TOMLDecodeError(ValueError):
    """The text is not TOML."""


def load(fp, /, *, parse_float=float):
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    return _Document(s.replace('\r\n', '\n'), parse_float).read()


class _Table(dict):
    """While it is read, a table remembers how it came to be: which decides who may add to it."""
    defined = False  # by a [header]
    closed = False  # an inline one: complete
    dotted = False  # by a dotted key


class _Array(list):
    """An array of tables grows; one that is a value does not."""
    of_tables = False


class _Document:
    def __init__(self, text, parse_float):
        self.text, self.at = text, 0
        self.root = self.table = _Table()

        def number(word):
            value = parse_float(word)
            if isinstance(value, (dict, list)):
                raise ValueError('parse_float must not return dicts or lists')
            return value

        self.number = float if parse_float is float else number

    # ---- the text ----

    def fail(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            where = 'at end of document'
        else:
            where = f'at line {self.text.count(chr(10), 0, at) + 1}, column {at - self.text.rfind(chr(10), 0, at)}'
        raise TOMLDecodeError(f'{message} ({where})')

    def next(self):
        return self.text[self.at:self.at + 1]

    def take(self, what):
        if self.text.startswith(what, self.at):
            self.at += len(what)
            return True
        return False

    def blanks(self):
        while self.next() in (' ', '\t') and self.next():
            self.at += 1

    def comment(self):
        if self.take('#'):
            while self.next() not in ('', '\n'):
                if self.next() in _CONTROL:
                    self.fail(f'Found invalid character {self.next()!r}')
                self.at += 1

    def gaps(self):
        """Blanks, line breaks and comments, as within arrays."""
        while True:
            self.blanks()
            self.comment()
            if not self.take('\n'):
                return

    # ---- statements ----

    def read(self):
        while True:
            self.blanks()
            if self.text.startswith('[[', self.at):
                self.array_header()
            elif self.next() == '[':
                self.header()
            elif self.next() not in ('', '\n', '#'):
                self.pair(self.table)
            self.blanks()
            self.comment()
            if not self.next():
                return _plain(self.root)
            if not self.take('\n'):
                self.fail('Expected newline or end of document after a statement')

    def header(self):
        self.take('[')
        key = self.key()
        table = self.open(key[:-1])
        found = table.get(key[-1])
        if isinstance(found, _Table) and not (found.defined or found.closed or found.dotted):
            pass
        elif key[-1] in table:
            self.fail(f'Cannot declare {key} twice' if isinstance(found, (_Table, _Array)) else 'Cannot overwrite a value')
        else:
            found = table[key[-1]] = _Table()
        found.defined = True
        self.table = found
        if not self.take(']'):
            self.fail("Expected ']' at the end of a table declaration")

    def array_header(self):
        self.take('[[')
        key = self.key()
        table = self.open(key[:-1])
        array = table.setdefault(key[-1], _Array())
        if isinstance(array, _Array) and not array:
            array.of_tables = True
        if not isinstance(array, _Array) or not array.of_tables:
            self.fail(f'Cannot mutate immutable namespace {key}' if isinstance(array, list) else 'Cannot overwrite a value')
        array.append(_Table())
        self.table = array[-1]
        if not self.take(']]'):
            self.fail("Expected ']]' at the end of an array declaration")

    def open(self, key):
        """The table for the parts before a header's last; those that are not there are made."""
        table = self.root
        for part in key:
            table = table.setdefault(part, _Table())
            if isinstance(table, _Array) and table.of_tables:
                table = table[-1]
            if not isinstance(table, _Table) or table.closed:
                self.fail('Cannot overwrite a value')
        return table

    def pair(self, table):
        key = self.key()
        if not self.take('='):
            self.fail("Expected '=' after a key in a key/value pair")
        self.blanks()
        value = self.value()
        for part in key[:-1]:
            inner = table.get(part)
            if inner is None:
                inner = table[part] = _Table()
                inner.dotted = True
            elif not isinstance(inner, _Table) or inner.closed or not inner.dotted:
                self.fail(f'Cannot redefine namespace {tuple(key[:-1])}' if isinstance(inner, _Table) else 'Cannot overwrite a value')
            table = inner
        if key[-1] in table:
            self.fail('Cannot overwrite a value')
        table[key[-1]] = value

    # ---- keys and values ----

    def key(self):
        parts = []
        while True:
            self.blanks()
            if self.next() in ('"', "'") and self.next():
                parts.append(self.string())
            elif found := _BARE.match(self.text, self.at):
                parts.append(found[0])
                self.at = found.end()
            else:
                self.fail('Invalid initial character for a key part')
            self.blanks()
            if not self.take('.'):
                return tuple(parts)

    def value(self):
        match self.next():
            case '"' | "'":
                for quotes in ('"""', "'''"):
                    if self.take(quotes):
                        return self.long_string(quotes)
                return self.string()
            case '[':
                return self.array()
            case '{':
                return self.inline_table()
        for word, constant in (('true', True), ('false', False)):
            if self.take(word):
                return constant
        for pattern, make in ((_MOMENT, _moment), (_TIME, _clock), (_NUMBER, self.numeric), (_SPECIAL, lambda m: self.number(m[0]))):
            if found := pattern.match(self.text, self.at):
                try:
                    value = make(found)
                except ValueError as error:
                    if type(error) is not ValueError or pattern is not _MOMENT:
                        raise
                    self.fail('Invalid date or datetime')
                self.at = found.end()
                return value
        self.fail('Invalid value')

    def numeric(self, found):
        return self.number(found[0]) if found['real'] else int(found[0], 0)

    def array(self):
        self.take('[')
        values = _Array()
        self.gaps()
        while not self.take(']'):
            values.append(self.value())
            self.gaps()
            if not self.take(','):
                self.gaps()
                if not self.take(']'):
                    self.fail('Unclosed array')
                break
            self.gaps()
        return values

    def inline_table(self):
        self.take('{')
        table = _Table()
        self.blanks()
        if not self.take('}'):
            while True:
                self.pair(table)
                self.blanks()
                if self.take('}'):
                    break
                if not self.take(','):
                    self.fail('Unclosed inline table')
                self.blanks()
        _close(table)
        return table

    def string(self):
        quote = self.next()
        self.at += 1
        parts = []
        while not self.take(quote):
            self.plain(parts, quote, False)
        return ''.join(parts)

    def long_string(self, quotes):
        self.take('\n')
        parts = []
        while not self.take(quotes):
            self.plain(parts, quotes[0], True)
        for _ in range(2):  # up to two more belong to the text
            if self.take(quotes[0]):
                parts.append(quotes[0])
        return ''.join(parts)

    def plain(self, parts, quote, lines):
        each = self.next()
        if not each:
            self.fail('Unterminated string')
        if each == '\\' and quote == '"':
            parts.append(self.escape(lines))
            return
        if each in _CONTROL and not (lines and each == '\n'):
            self.fail(f'Illegal character {each!r}')
        parts.append(each)
        self.at += 1

    def escape(self, lines):
        start = self.at
        self.at += 2
        each = self.text[start + 1:start + 2]
        if each in _ESCAPES:
            return _ESCAPES[each]
        if each in ('u', 'U'):
            size = 4 if each == 'u' else 8
            digits = self.text[self.at:self.at + size]
            if len(digits) != size or not re.fullmatch('[0-9A-Fa-f]+', digits):
                self.fail('Invalid hex value', start + 2)
            self.at += size
            code = int(digits, 16)
            if code > 0x10ffff or 0xd800 <= code <= 0xdfff:
                self.fail('Escaped character is not a Unicode scalar value')
            return chr(code)
        if lines and each and each in ' \t\n':
            gap = re.compile(r'[ \t]*\n[ \t\n]*').match(self.text, start + 1)
            if gap:
                self.at = gap.end()
                return ''
        if not each:
            self.fail('Unterminated string')
        self.fail("Unescaped '\\' in a string")


def _moment(found):
    year, month, day, hour, minute, second, part, utc, sign, ahead, minutes = found.groups()
    if hour is None:
        return date(int(year), int(month), int(day))
    zone = None
    if utc:
        zone = timezone.utc
    elif sign:
        zone = timezone((-1 if sign == '-' else 1) * timedelta(hours=int(ahead), minutes=int(minutes)))
    return datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), int((part or '').ljust(6, '0')), zone)


def _clock(found):
    hour, minute, second, part = found.groups()
    return time(int(hour), int(minute), int(second), int((part or '').ljust(6, '0')))


def _close(value):
    if isinstance(value, _Table):
        value.closed = True
        for each in value.values():
            _close(each)


def _plain(value):
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value
