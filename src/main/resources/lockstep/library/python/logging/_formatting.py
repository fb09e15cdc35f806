"""How a record becomes text."""

import time


class PercentStyle:
    """Fields as in '%(name)s'."""

    default_format = '%(message)s'
    asctime_format = '%(asctime)s'
    asctime_search = '%(asctime)'

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        return self.asctime_search in self._fmt

    def validate(self):
        import re
        field = r'%\(\w+\)[#0+ -]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[diouxefgcrsa%]'
        if re.search(field, self._fmt, re.IGNORECASE) is None:
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def fill(self, values):
        return self._fmt % values

    def format(self, record):
        values = vars(record)
        try:
            return self.fill({**self._defaults, **values} if self._defaults else values)
        except KeyError as e:
            raise ValueError(f'Formatting field not found in record: {e}')


class StrFormatStyle(PercentStyle):
    """Fields as in '{name}'."""

    default_format = '{message}'
    asctime_format = '{asctime}'
    asctime_search = '{asctime'

    def fill(self, values):
        return self._fmt.format(**values)

    def validate(self):
        import re
        import _string
        names = []
        try:
            for _, name, spec, conversion in _string.formatter_parser(self._fmt):
                if name is None:
                    continue
                if not re.fullmatch(r'(\d+|\w+)(\.\w+|\[[^]]+\])*', name):
                    raise ValueError(f'invalid field name/expression: {name!r}')
                if conversion and conversion not in 'rsa':
                    raise ValueError(f'invalid conversion: {conversion!r}')
                if spec and not re.fullmatch(
                        r'(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?', spec, re.IGNORECASE):
                    raise ValueError(f'bad specifier: {spec!r}')
                names.append(name)
        except ValueError as e:
            raise ValueError(f'invalid format: {e}')
        if not names:
            raise ValueError('invalid format: no fields')


class StringTemplateStyle(PercentStyle):
    """Fields as in '$name' and '${name}'."""

    default_format = '${message}'
    asctime_format = asctime_search = '${asctime}'

    def usesTime(self):
        return '$asctime' in self._fmt or super().usesTime()

    def __init__(self, fmt, *, defaults=None):
        super().__init__(fmt, defaults=defaults)
        from string import Template
        self._template = Template(self._fmt)

    def fill(self, values):
        return self._template.substitute(**values)

    def validate(self):
        import re
        places = [match[0] for match in re.finditer(r'\$(?:\$|\{\w+\}|\w+)?', self._fmt)]
        if '$' in places:
            raise ValueError("invalid format: bare '$' not allowed")
        if all(place == '$$' for place in places):
            raise ValueError('invalid format: no fields')


# By the letter that Formatter and basicConfig take: the style, and basicConfig's format in it.
_STYLES = {
    '%': (PercentStyle, '%(levelname)s:%(name)s:%(message)s'),
    '{': (StrFormatStyle, '{levelname}:{name}:{message}'),
    '$': (StringTemplateStyle, '${levelname}:${name}:${message}'),
}
BASIC_FORMAT = _STYLES['%'][1]


def _style(letter):
    if letter not in _STYLES:
        raise ValueError(f'Style must be one of: {",".join(_STYLES)}')
    return _STYLES[letter]


class Formatter:
    converter = staticmethod(time.localtime)
    default_time_format, default_msec_format = '%Y-%m-%d %H:%M:%S', '%s,%03d'

    def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
        self.datefmt = datefmt
        self._style = _style(style)[0](fmt, defaults=defaults)
        self._fmt = self._style._fmt
        if validate:
            self._style.validate()

    def usesTime(self):
        return self._style.usesTime()

    def formatTime(self, record, datefmt=None):
        moment = self.converter(record.created)
        text = time.strftime(datefmt or self.default_time_format, moment)
        if datefmt or not self.default_msec_format:
            return text
        return self.default_msec_format % (text, record.msecs)

    def formatStack(self, stack_info):
        return stack_info

    def formatMessage(self, record):
        return self._style.format(record)

    def formatException(self, ei):
        from io import StringIO
        from traceback import print_exception
        out = StringIO()
        print_exception(*ei, file=out)
        return out.getvalue().removesuffix('\n')

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        blocks = [self.formatMessage(record)]
        if record.exc_info and not record.exc_text:
            # Kept in the record, for the next handler.
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            blocks.append(record.exc_text)
        if record.stack_info:
            blocks.append(self.formatStack(record.stack_info))
        *before, last = blocks
        return ''.join([block if block.endswith('\n') else block + '\n' for block in before] + [last])


_defaultFormatter = Formatter()


class BufferingFormatter:
    """Many records at once, with something before and behind them."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def format(self, records):
        lines = [self.linefmt.format(record) for record in records]
        if not lines:
            return ''
        return ''.join([self.formatHeader(records), *lines, self.formatFooter(records)])

    def formatHeader(self, records):
        return ''

    def formatFooter(self, records):
        return ''
