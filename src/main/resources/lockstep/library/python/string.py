"""Constants and templates for text."""

import _string

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits',
           'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

octdigits = '01234567'
digits = octdigits + '89'
hexdigits = f'{digits}abcdefABCDEF'
ascii_lowercase = ''.join(map(chr, range(97, 123)))
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = f'{ascii_lowercase}{ascii_uppercase}'
punctuation = ''.join([chr(code) for code in range(33, 127) if not chr(code).isalnum()])
whitespace = ' \t\n\r\v\f'
printable = f'{digits}{ascii_letters}{punctuation}{whitespace}'


def capwords(s, sep=None):
    words = [word.capitalize() for word in s.split(sep)]
    return (sep or ' ').join(words)


# ---- templates (PEP 292) ----

_NOTHING = {}


class Template:
    """A text with places as in $name and ${name}; subclasses may have them look otherwise."""

    delimiter = '$'
    # ASCII alone, though ignoring case would let some other letters in.
    idpattern = '(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = flags = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile()

    def __init__(self, template):
        self.template = template

    @classmethod
    def _compile(cls):
        """A class's pattern is compiled with it, but for Template's own."""
        import re
        pattern = vars(cls).get('pattern')
        if pattern is None or isinstance(pattern, _LazyPattern):
            sign, name = re.escape(cls.delimiter), cls.idpattern
            pattern = (f'{sign}(?:(?P<escaped>{sign})|(?P<named>{name})|'
                       f'{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))')
        if cls.flags is None:
            cls.flags = re.IGNORECASE
        cls.pattern = re.compile(pattern, re.VERBOSE | cls.flags)
        return cls.pattern

    def _kind(self, found):
        """What a place is: a name, or 'escaped' or 'invalid' in angle brackets."""
        groups = found.groupdict()
        name = groups.get('named') or groups.get('braced')
        if name is not None:
            return name
        for kind in 'escaped', 'invalid':
            if groups.get(kind) is not None:
                return f'<{kind}>'
        raise ValueError('Unrecognized named group in pattern', self.pattern)

    def _places(self):
        return [(found, self._kind(found)) for found in self.pattern.finditer(self.template)]

    def is_valid(self):
        return '<invalid>' not in [kind for _, kind in self._places()]

    def get_identifiers(self):
        names = [kind for _, kind in self._places() if kind[0] != '<']
        return [*dict.fromkeys(names)]

    def substitute(self, mapping=_NOTHING, /, **kws):
        return self._filled(mapping, kws, lambda found, error: self._complain(found, error))

    def safe_substitute(self, mapping=_NOTHING, /, **kws):
        """What cannot be filled in stays as it is."""
        return self._filled(mapping, kws, lambda found, error: found[0])

    def _filled(self, mapping, kws, otherwise):
        if mapping is not _NOTHING and kws:
            from collections import ChainMap
            values = ChainMap(kws, mapping)
        else:
            values = kws if mapping is _NOTHING else mapping

        def text(found):
            kind = self._kind(found)
            if kind == '<escaped>':
                return self.delimiter
            if kind == '<invalid>':
                return otherwise(found, None)
            try:
                value = values[kind]
            except KeyError as e:
                return otherwise(found, e)
            return str(value)
        return self.pattern.sub(text, self.template)

    def _complain(self, found, error):
        if error is not None:
            raise error
        at = found.start('invalid')
        lines = self.template[:at].splitlines(keepends=True) or ['']
        column = at - sum(map(len, lines[:-1])) if at else 1
        raise ValueError(f'Invalid placeholder in string: line {len(lines)}, col {column}')


class _LazyPattern:
    """Template's own pattern is compiled when it is asked for first: importing string is not to need re."""

    def __get__(self, instance, owner):
        return Template._compile()


Template.pattern = _LazyPattern()


# ---- str.format in parts ----

_CONVERSIONS = {None: lambda value: value, 's': str, 'r': repr, 'a': ascii}


class _Numbering:
    """Numbers the fields that have none: either all have or none has."""

    def __init__(self):
        self.next = 0
        self.given = None

    def name(self, field):
        first = _string.formatter_field_name_split(field)[0]
        if not isinstance(first, int) and first != '':
            return field
        given = first != ''
        if self.given is not None and given is not self.given:
            raise ValueError('cannot switch from manual field specification to automatic field numbering')
        self.given = given
        if given:
            return field
        self.next += 1
        return f'{self.next - 1}{field}'


class Formatter:
    """str.format, each step a method that a subclass may do otherwise."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text = self._filled(format_string, args, kwargs, used, _Numbering(), 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _filled(self, format_string, args, kwargs, used, numbering, depth):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        pieces = []
        for before, field, spec, conversion in self.parse(format_string):
            pieces.append(before)
            if field is not None:
                value, key = self.get_field(numbering.name(field), args, kwargs)
                used.add(key)
                converted = self.convert_field(value, conversion)
                # The specification may have fields of its own.
                spec = self._filled(spec, args, kwargs, used, numbering, depth - 1)
                pieces.append(self.format_field(converted, spec))
        return ''.join(pieces)

    def parse(self, format_string):
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        key, steps = _string.formatter_field_name_split(field_name)
        value = self.get_value(key, args, kwargs)
        for by_name, step in steps:
            value = getattr(value, step) if by_name else value[step]
        return value, key

    def get_value(self, key, args, kwargs):
        return (args if isinstance(key, int) else kwargs)[key]

    def convert_field(self, value, conversion):
        if conversion not in _CONVERSIONS:
            raise ValueError(f'Unknown conversion specifier {conversion}')
        return _CONVERSIONS[conversion](value)

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def check_unused_args(self, used_args, args, kwargs):
        pass
