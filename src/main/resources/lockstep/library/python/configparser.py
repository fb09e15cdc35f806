"""INI files."""

from collections.abc import MutableMapping

__all__ = ('NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
           'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
           'MissingSectionHeaderError', 'ConfigParser', 'RawConfigParser', 'Interpolation', 'BasicInterpolation',
           'ExtendedInterpolation', 'SectionProxy', 'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH')

DEFAULTSECT = 'DEFAULT'
MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()


class Error(Exception):
    def __init__(self, msg=''):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, 'No section: %r' % (section,))
        self.section = section
        self.args = (section,)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        where = '' if source is None else f'While reading from {source!r}' + (
            '' if lineno is None else f' [line {lineno:2d}]') + ': section '
        text = f'{where}{section!r} already exists'
        Error.__init__(self, ('Section ' + text) if source is None else text)
        self.section, self.source, self.lineno = section, source, lineno


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        where = '' if source is None else f'While reading from {source!r}' + (
            '' if lineno is None else f' [line {lineno:2d}]') + ': option '
        text = f'{where}{option!r} in section {section!r} already exists'
        Error.__init__(self, ('Option ' + text) if source is None else text)
        self.section, self.option = section, option


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, 'No option %r in section: %r' % (option, section))
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(self, option, section, (
            'Bad value substitution: option {!r} in section {!r} contains an interpolation key {!r} which is not a '
            'valid option name. Raw value: {!r}').format(option, section, reference, rawval))
        self.reference = reference


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        InterpolationError.__init__(self, option, section, (
            'Recursion limit exceeded in value substitution: option {!r} in section {!r} contains an interpolation key '
            'which cannot be substituted in {} steps. Raw value: {!r}').format(
                option, section, MAX_INTERPOLATION_DEPTH, rawval))


class ParsingError(Error):
    def __init__(self, source, *args):
        super().__init__(f'Source contains parsing errors: {source!r}')
        self.source = source
        self.errors = []

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += '\n\t[line %2d]: %r' % (lineno, line)


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, 'File contains no section headers.\nfile: %r, line: %d\n%r' % (filename, lineno, line))
        self.source, self.lineno, self.line = filename, lineno, line


class Interpolation:
    def get(self, parser, section, option, value, names):
        return value


class BasicInterpolation(Interpolation):
    def get(self, parser, section, option, value, names):
        return self._put_in(parser, section, option, value, names, value, 1)

    def _put_in(self, parser, section, option, value, names, raw, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        out = ''
        while '%' in value:
            before, _, value = value.partition('%')
            out += before
            if value[:1] == '%':
                out += '%'
                value = value[1:]
            elif value[:1] == '(' and ')s' in value:
                end = value.index(')s')
                name = parser.optionxform(value[1:end])
                value = value[end + 2:]
                if name not in names:
                    raise InterpolationMissingOptionError(option, section, raw, name) from None
                out += self._put_in(parser, section, option, names[name], names, raw, depth + 1)
            elif value[:1] == '(':
                raise InterpolationSyntaxError(option, section, 'bad interpolation variable reference %r' % ('%' + value))
            else:
                raise InterpolationSyntaxError(option, section, "'%%' must be followed by '%%' or '(', found: %r" % (
                    '%' + value,))
        return out + value


class ExtendedInterpolation(Interpolation):
    def get(self, parser, section, option, value, names, depth=1):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, value)
        raw, out = value, ''
        while '$' in value:
            before, _, value = value.partition('$')
            out += before
            if value[:1] == '$':
                out += '$'
                value = value[1:]
                continue
            if value[:1] != '{' or '}' not in value:
                raise InterpolationSyntaxError(option, section, "'$' must be followed by '$' or '{', found: %r" % (
                    '$' + value,))
            name, _, value = value[1:].partition('}')
            where, colon, key = name.rpartition(':')
            key = parser.optionxform(key)
            try:
                found = parser.get(where, key, raw=True) if colon else names[key]
            except (KeyError, NoSectionError, NoOptionError):
                raise InterpolationMissingOptionError(option, section, raw, name) from None
            inner = dict(parser.items(where, raw=True)) if colon else names
            out += self.get(parser, where or section, option, found, inner, depth + 1)
        return out + value


class RawConfigParser(MutableMapping):
    _interpolation = Interpolation()
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True, '0': False, 'no': False, 'false': False,
                      'off': False}

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
                 comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=None, allow_unnamed_section=False):
        self._sections = {}
        self._defaults = {}
        self._delimiters = tuple(delimiters)
        self._comments = tuple(comment_prefixes or ())
        self._inline = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self.default_section = default_section
        if interpolation is not _UNSET:
            self._interpolation = interpolation or Interpolation()
        self._converters = {'int': int, 'float': float, 'boolean': self._convert_to_boolean, **(converters or {})}
        for name, convert in (converters or {}).items():
            setattr(self, 'get' + name, lambda section, option, *, _c=convert, **kw: self._converted(
                section, option, _c, **kw))
        if defaults:
            for key, value in defaults.items():
                self._defaults[self.optionxform(key)] = value

    def optionxform(self, optionstr):
        return optionstr.lower()

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError('Invalid section name: %r' % section)
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = {}

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    # ---- reading ----

    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, '__fspath__'):
            filenames = [filenames]
        done = []
        for each in filenames:
            try:
                with open(each, encoding=encoding) as f:
                    self.read_file(f, str(each))
            except FileNotFoundError:
                continue
            done.append(each)
        return done

    def read_file(self, f, source=None):
        self._read(f, source or getattr(f, 'name', '<???>'))

    def read_string(self, string, source='<string>'):
        self._read(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source='<dict>'):
        for section, options in dictionary.items():
            section = str(section)
            if section != self.default_section and section not in self._sections:
                self._sections[section] = {}
            for key, value in options.items():
                self.set(section, self.optionxform(str(key)), None if value is None else str(value))

    def _read(self, lines, source):
        section = option = None
        section_name = None
        indent = 0
        seen = set()
        wrong = None
        for number, line in enumerate(lines, 1):
            text = line.rstrip('\n')
            for prefix in self._inline:
                at = text.find(prefix)
                while at > 0 and not text[at - 1].isspace():
                    at = text.find(prefix, at + 1)
                if at >= 0:
                    text = text[:at]
            value = text.strip()
            comment = bool(self._comments) and value.startswith(self._comments)
            if comment or not value:
                if not comment and option is not None and isinstance(section.get(option), list):
                    section[option].append('')
                continue
            depth = len(text) - len(text.lstrip())
            if section is not None and option is not None and depth > indent:
                if not isinstance(section[option], list):
                    section[option] = [section[option] or '']
                section[option].append(value)
                continue
            indent = depth
            if value[0] == '[' and ']' in value:
                section_name = value[1:value.rindex(']')]
                option = None
                if section_name == self.default_section:
                    section = self._defaults
                elif section_name in self._sections:
                    if self._strict and section_name in seen:
                        raise DuplicateSectionError(section_name, source, number)
                    section = self._sections[section_name]
                else:
                    section = self._sections[section_name] = {}
                seen.add(section_name)
                continue
            if section is None:
                raise MissingSectionHeaderError(source, number, line)
            places = [(value.find(d), d) for d in self._delimiters if value.find(d) >= 0]
            if places:
                at, delimiter = min(places)
                name, given = value[:at].strip(), value[at + len(delimiter):].strip()
            elif self._allow_no_value:
                name, given = value, None
            else:
                name = ''
            if not name:
                if wrong is None:
                    wrong = ParsingError(source)
                wrong.append(number, line)
                continue
            option = self.optionxform(name)
            if self._strict and (section_name, option) in seen:
                raise DuplicateOptionError(section_name, option, source, number)
            seen.add((section_name, option))
            section[option] = [given] if given is not None else None
        for options in [self._defaults, *self._sections.values()]:
            for key, value in options.items():
                if isinstance(value, list):
                    options[key] = '\n'.join(value).rstrip()
        if wrong is not None:
            raise wrong

    # ---- values ----

    def _names(self, section, vars):
        if section != self.default_section and section not in self._sections:
            raise NoSectionError(section)
        names = {**self._defaults, **self._sections.get(section, {})}
        for key, value in (vars or {}).items():
            names[self.optionxform(key)] = value if value is None else str(value)
        return names

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            names = self._names(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in names:
            if fallback is _UNSET:
                raise NoOptionError(option, section)
            return fallback
        value = names[option]
        return value if raw or value is None else self._interpolation.get(self, section, option, value, names)

    def _converted(self, section, option, convert, *, raw=False, vars=None, fallback=_UNSET):
        try:
            return convert(self.get(section, option, raw=raw, vars=vars))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, **kwargs):
        return self._converted(section, option, int, **kwargs)

    def getfloat(self, section, option, **kwargs):
        return self._converted(section, option, float, **kwargs)

    def getboolean(self, section, option, **kwargs):
        return self._converted(section, option, self._convert_to_boolean, **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError('Not a boolean: %s' % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        names = self._names(section, vars)
        return [(k, v if raw or v is None else self._interpolation.get(self, section, k, v, names))
                for k, v in names.items()]

    def has_option(self, section, option):
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    def set(self, section, option, value=None):
        if not section or section == self.default_section:
            options = self._defaults
        elif section in self._sections:
            options = self._sections[section]
        else:
            raise NoSectionError(section) from None
        options[self.optionxform(option)] = value

    def remove_option(self, section, option):
        if section not in self._sections and section != self.default_section:
            raise NoSectionError(section) from None
        options = self._defaults if section == self.default_section else self._sections[section]
        return options.pop(self.optionxform(option), _UNSET) is not _UNSET

    def remove_section(self, section):
        return self._sections.pop(section, _UNSET) is not _UNSET

    def write(self, fp, space_around_delimiters=True):
        d = f' {self._delimiters[0]} ' if space_around_delimiters else self._delimiters[0]
        groups = ([(self.default_section, self._defaults)] if self._defaults else []) + list(self._sections.items())
        for name, options in groups:
            fp.write(f'[{name}]\n')
            for key, value in options.items():
                shown = '' if value is None and self._allow_no_value else d + str(value).replace('\n', '\n\t')
                fp.write(f'{key}{shown}\n')
            fp.write('\n')

    # ---- as a mapping ----

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return SectionProxy(self, key)

    def __setitem__(self, key, value):
        if key in self:
            (self._defaults if key == self.default_section else self._sections[key]).clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if key not in self._sections:
            raise KeyError(key)
        del self._sections[key]

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return iter([self.default_section, *self._sections])


class ConfigParser(RawConfigParser):
    _interpolation = BasicInterpolation()

    def set(self, section, option, value=None):
        for each, what in ((option, 'keys'), (value, 'values')):
            if not isinstance(each, str) and not (what == 'values' and each is None and self._allow_no_value):
                raise TypeError(f'option {what} must be strings')
        if isinstance(self._interpolation, BasicInterpolation) and value and '%' in value.replace('%%', ''):
            import re
            if '%' in re.sub(r'%\([^)]+\)s', '', value.replace('%%', '')):
                raise ValueError('invalid interpolation syntax in %r at position %d' % (value, value.find('%')))
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, str):
            raise TypeError('section names must be strings')
        super().add_section(section)


class SectionProxy(MutableMapping):
    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    parser = property(lambda self: self._parser)
    name = property(lambda self: self._name)

    def __repr__(self):
        return f'<Section: {self._name}>'

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        return (list(self._parser.defaults()) if self._name == self._parser.default_section
                else self._parser.options(self._name))

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getint(self, option, fallback=None, **kwargs):
        return self._parser.getint(self._name, option, fallback=fallback, **kwargs)

    def getfloat(self, option, fallback=None, **kwargs):
        return self._parser.getfloat(self._name, option, fallback=fallback, **kwargs)

    def getboolean(self, option, fallback=None, **kwargs):
        return self._parser.getboolean(self._name, option, fallback=fallback, **kwargs)
