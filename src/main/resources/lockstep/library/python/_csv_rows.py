"""csv's reader and writer. Hidden: they are C in CPython."""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
_dialects = {}
_limit = [131072]


class Error(Exception):
    pass


Error.__module__ = '_csv'
_NAMES = ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace',
          'strict')


class Dialect:
    def __init__(self, dialect=None, **given):
        for name in given:
            if name not in _NAMES:
                raise TypeError(f"Dialect() got an unexpected keyword argument '{name}'")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)

        def value(name, default):
            found = given.get(name, _MISSING)
            if found is _MISSING:
                found = getattr(dialect, name, _MISSING) if dialect is not None else _MISSING
            return default if found is _MISSING else found
        self.delimiter = value('delimiter', ',')
        self.doublequote = bool(value('doublequote', True))
        self.escapechar = value('escapechar', None)
        self.lineterminator = value('lineterminator', '\r\n')
        self.quotechar = value('quotechar', '"')
        self.quoting = value('quoting', QUOTE_MINIMAL)
        self.skipinitialspace = bool(value('skipinitialspace', False))
        self.strict = bool(value('strict', False))
        for name in ('delimiter', 'escapechar', 'quotechar'):
            c = getattr(self, name)
            if c is None and name != 'delimiter':
                continue
            if not isinstance(c, str):
                raise TypeError(f'"{name}" must be a unicode character' + ('' if name == 'delimiter' else ' or None')
                                + f', not {type(c).__name__}')
            if len(c) != 1:
                raise TypeError(f'"{name}" must be a unicode character' + ('' if name == 'delimiter' else ' or None')
                                + f', not a string of length {len(c)}')
        if type(self.quoting) is not int:
            raise TypeError('"quoting" must be an integer, not ' + type(self.quoting).__name__)
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            if given.get('quotechar', _MISSING) is None and 'quoting' not in given:
                self.quoting = QUOTE_NONE
            else:
                raise TypeError('quotechar must be set if quoting enabled')
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')


_MISSING = object()


def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = Dialect(dialect, **fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None):
    old = _limit[0]
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError('limit must be an integer')
        _limit[0] = new_limit
    return old


class reader:
    def __init__(self, iterable, dialect='excel', **fmtparams):
        self._lines = iter(iterable)
        self.dialect = Dialect(dialect, **fmtparams)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        delimiter, quote, escape = d.delimiter, d.quotechar, d.escapechar
        quoted = d.quoting != QUOTE_NONE and quote is not None
        fields = []
        chars = []
        plain = True  # the field had no quotes
        # 0 start of record, 1 start of field, 2 in field, 3 in quotes, 4 after a quote in quotes, 5 escaped,
        # 6 escaped in quotes, 7 after the line's end
        state = 0
        while True:
            line = next(self._lines, None)
            if line is None:
                if state in (3, 6):
                    if d.strict:
                        raise Error('unexpected end of data')
                    fields.append(self._value(chars, plain))
                    return fields
                raise StopIteration
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} '
                            '(the file should be opened in text mode)')
            self.line_num += 1
            if (quote is None or quote not in line) and escape is None and state == 0 and not (
                    d.quoting == QUOTE_NONNUMERIC or d.skipinitialspace):
                # Nothing in it that needs a look at each character.
                text = line.rstrip('\r\n')
                if '\r' not in text and '\n' not in text and len(text) <= _limit[0]:
                    return self._plain(text)
            at = 0
            size = len(line)
            while at <= size:
                c = line[at] if at < size else None
                at += 1
                if state == 7:
                    if c is None or c in '\r\n':
                        continue
                    raise Error('new-line character seen in unquoted field - do you need to open the file with '
                                "newline=''?")
                if state == 0:
                    if c is None:
                        break
                    if c in '\r\n':
                        state = 7
                        continue
                    state = 1
                if state == 1:
                    if c is None or c in '\r\n':
                        fields.append(self._value(chars, plain))
                        chars, plain = [], True
                        state = 7
                    elif quoted and c == quote:
                        plain = False
                        state = 3
                    elif c == escape and c is not None:
                        state = 5
                    elif c == ' ' and d.skipinitialspace:
                        pass
                    elif c == delimiter:
                        fields.append(self._value(chars, plain))
                        chars, plain = [], True
                    else:
                        chars.append(c)
                        state = 2
                elif state == 2:
                    if c is None or c in '\r\n':
                        fields.append(self._value(chars, plain))
                        chars, plain = [], True
                        state = 7
                    elif c == escape:
                        state = 5
                    elif c == delimiter:
                        fields.append(self._value(chars, plain))
                        chars, plain = [], True
                        state = 1
                    else:
                        chars.append(c)
                elif state == 3:
                    if c is None:
                        break
                    if c == escape:
                        state = 6
                    elif c == quote:
                        state = 4
                    else:
                        chars.append(c)
                elif state == 4:
                    if c == quote and d.doublequote and c is not None:
                        chars.append(c)
                        state = 3
                    elif c == delimiter:
                        fields.append(self._value(chars, plain))
                        chars, plain = [], True
                        state = 1
                    elif c is None or c in '\r\n':
                        fields.append(self._value(chars, plain))
                        chars, plain = [], True
                        state = 7
                    elif d.strict:
                        raise Error(f"'{delimiter}' expected after '{quote}'")
                    else:
                        chars.append(c)
                        state = 2
                elif state == 5:
                    if c is None:
                        c = '\n'
                    chars.append(c)
                    state = 2
                elif state == 6:
                    if c is None:
                        c = '\n'
                    chars.append(c)
                    state = 3
                if len(chars) > _limit[0]:
                    raise Error(f'field larger than field limit ({_limit[0]})')
            if state in (0, 7):
                return fields
            if state not in (3, 6):
                return fields

    def _plain(self, text):
        if not text:
            return []
        fields = text.split(self.dialect.delimiter)
        if self.dialect.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
            return [self._value([f], True) if f else None for f in fields]
        return fields

    def _value(self, chars, plain):
        text = ''.join(chars)
        quoting = self.dialect.quoting
        if plain and quoting == QUOTE_NONNUMERIC and text:
            return float(text)
        if plain and quoting == QUOTE_STRINGS:
            return float(text) if text else None
        if plain and quoting == QUOTE_NOTNULL and not text:
            return None
        return text


reader.__module__ = '_csv'


class writer:
    def __init__(self, fileobj, dialect='excel', **fmtparams):
        self.dialect = Dialect(dialect, **fmtparams)
        if not callable(getattr(fileobj, 'write', None)):
            raise TypeError('argument 1 must have a "write" method')
        self._write = fileobj.write

    def writerow(self, row):
        d = self.dialect
        quoting, quote, escape, delimiter = d.quoting, d.quotechar, d.escapechar, d.delimiter
        try:
            row = iter(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        out = []
        for value in row:
            if quoting == QUOTE_NONNUMERIC:
                quoted = not isinstance(value, (int, float))
            elif quoting == QUOTE_STRINGS:
                quoted = isinstance(value, str)
            elif quoting == QUOTE_NOTNULL:
                quoted = value is not None
            else:
                quoted = quoting == QUOTE_ALL
            text = '' if value is None else value if isinstance(value, str) else str(value)
            parts = []
            for c in text:
                if c == delimiter or c == escape or c == quote or c in '\r\n' or c in d.lineterminator:
                    if quoting == QUOTE_NONE:
                        want = True
                    elif c == quote:
                        want = not d.doublequote
                        if not want:
                            parts.append(quote)
                            quoted = True
                    elif c == escape:
                        want = True
                    else:
                        want = False
                        quoted = True
                    if want:
                        if escape is None:
                            raise Error('need to escape, but no escapechar set')
                        parts.append(escape)
                parts.append(c)
            if not text and delimiter == ' ' and d.skipinitialspace:
                if quoting == QUOTE_NONE:
                    raise Error(f"empty field must be quoted if delimiter is a space and skipinitialspace is true")
                quoted = True
            body = ''.join(parts)
            out.append(quote + body + quote if quoted else body)
        if out == ['']:
            if quoting == QUOTE_NONE or quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error('single empty field record must be quoted')
            out = [quote + quote]
        return self._write(delimiter.join(out) + d.lineterminator)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


writer.__module__ = '_csv'
