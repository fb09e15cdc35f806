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
    """The characters and rules of a table, checked; nothing in it changes any more."""

    def __init__(self, dialect=None, **given):
        for name in given:
            if name not in _NAMES:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        usual = dict(delimiter=',', doublequote=True, escapechar=None, lineterminator='\r\n', quotechar='"',
                     quoting=QUOTE_MINIMAL, skipinitialspace=False, strict=False)
        values = {name: given[name] if name in given else getattr(dialect, name, usual[name]) for name in _NAMES}
        for name in ('doublequote', 'skipinitialspace', 'strict'):
            values[name] = bool(values[name])
        for name in ('delimiter', 'escapechar', 'quotechar'):
            _check_character(name, values[name])
        if type(values['quoting']) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= values['quoting'] <= 5:
            raise TypeError('bad "quoting" value')
        if values['quoting'] != QUOTE_NONE and values['quotechar'] is None:
            if 'quotechar' not in given or 'quoting' in given:
                raise TypeError('quotechar must be set if quoting enabled')
            values['quoting'] = QUOTE_NONE
        if values['lineterminator'] is None:
            raise TypeError('lineterminator must be set')
        if not isinstance(values['lineterminator'], str):
            raise TypeError('"lineterminator" must be a string')
        _check_together(values)
        vars(self).update(values)

    def __setattr__(self, name, value=None):
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")

    __delattr__ = __setattr__

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


Dialect.__module__ = '_csv'


def _check_character(name, character):
    if character is None and name != 'delimiter':
        return
    if not isinstance(character, str):
        kinds = 'string' if name == 'delimiter' else 'string or None'
        raise TypeError(f'"{name}" must be {kinds}, not {type(character).__name__}')
    if len(character) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')


def _check_together(values):
    """No character may stand for two things, nor for what ends a line."""
    for name in ('delimiter', 'escapechar', 'quotechar'):
        character = values[name]
        if character is not None:
            if character in '\r\n' or character == ' ' and name != 'delimiter' and values['skipinitialspace']:
                raise ValueError(f'bad {name} value')
            if character in values['lineterminator']:
                raise ValueError(f'bad {name} or lineterminator value')
    for one, other in (('delimiter', 'escapechar'), ('delimiter', 'quotechar'), ('escapechar', 'quotechar')):
        if values[one] is not None and values[one] == values[other]:
            raise ValueError(f'bad {one} or {other} value')


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


def field_size_limit(*limit):
    old = _limit[0]
    if len(limit) > 1:
        raise TypeError(f'field_size_limit() takes at most 1 argument ({len(limit)} given)')
    for new_limit in limit:
        if not isinstance(new_limit, int):
            raise TypeError('limit must be an integer')
        _limit[0] = new_limit
    return old


class reader:
    def __init__(self, iterable, dialect='excel', **fmtparams):
        self._lines = iter(iterable)
        self._dialect = Dialect(dialect, **fmtparams)
        self._line_num = 0

    dialect = property(lambda self: self._dialect)
    line_num = property(lambda self: self._line_num)

    def __iter__(self):
        return self

    def __next__(self):
        d = self._dialect
        delimiter, quote, escape = d.delimiter, d.quotechar, d.escapechar
        quoted = d.quoting != QUOTE_NONE and quote is not None
        fields = []
        chars = []
        plain = True  # the field had no quotes
        # 0 start of record, 1 start of field, 2 in field, 3 in quotes, 4 after a quote in quotes, 5 escaped,
        # 6 escaped in quotes, 7 after the line's end, 8 after an escaped line break, so that the next line belongs to it
        state = 0
        while True:
            line = next(self._lines, None)
            if line is None:
                if chars or state in (3, 6):
                    if d.strict:
                        raise Error('unexpected end of data')
                    fields.append(self._value(chars, plain))
                    return fields
                raise StopIteration
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} '
                            '(the file should be opened in text mode)')
            self._line_num += 1
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
                elif state == 8 and c is None:
                    pass
                elif state in (2, 8):
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
                        state = 2
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
                    state = 8 if c is not None and c in '\r\n' else 2
                    chars.append('\n' if c is None else c)
                elif state == 6:
                    if c is None:
                        c = '\n'
                    chars.append(c)
                    state = 3
                if len(chars) > _limit[0]:
                    raise Error(f'field larger than field limit ({_limit[0]})')
            if state in (0, 7):
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
        self._dialect = Dialect(dialect, **fmtparams)
        if not callable(getattr(fileobj, 'write', None)):
            raise TypeError('argument 1 must have a "write" method')
        self._write = fileobj.write

    dialect = property(lambda self: self._dialect)

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
