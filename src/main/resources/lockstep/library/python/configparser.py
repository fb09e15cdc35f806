"""INI files: sections of options, with references to other options in their values."""

from collections.abc import MutableMapping

from _configerrors import (
    MAX_INTERPOLATION_DEPTH, DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError,
    InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError, MissingSectionHeaderError,
    MultilineContinuationError, NoOptionError, NoSectionError, ParsingError)

__all__ = ('NoSectionError', 'DuplicateOptionError', 'DuplicateSectionError', 'NoOptionError', 'InterpolationError',
           'InterpolationDepthError', 'InterpolationMissingOptionError', 'InterpolationSyntaxError', 'ParsingError',
           'MissingSectionHeaderError', 'MultilineContinuationError', 'ConfigParser', 'RawConfigParser',
           'Interpolation', 'BasicInterpolation', 'ExtendedInterpolation', 'SectionProxy', 'ConverterMapping',
           'DEFAULTSECT', 'MAX_INTERPOLATION_DEPTH', 'UNNAMED_SECTION')

for _each in list(vars().values()):
    if getattr(_each, '__module__', '') == '_configerrors':
        _each.__module__ = __name__

DEFAULTSECT = 'DEFAULT'
_default_dict = dict


class _Name:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'<{self.name}>'


UNNAMED_SECTION = _Name('UNNAMED_SECTION')
_UNSET = _Name('not given')


# ---- references in values ----

class Interpolation:
    """What a value goes through on its way in and out; here it stays as it is."""

    def before_set(self, parser, section, option, value):
        return value

    before_read = before_write = before_set

    def before_get(self, parser, section, option, value, defaults):
        return value


class _References(Interpolation):
    """Puts other options' values where a sign, or a name in brackets behind it, stands."""

    sign = opening = ''
    # A reference's name as the first group, begun by the sign.
    pattern = ''

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, section, option, value, defaults, 1)

    def before_set(self, parser, section, option, value):
        import re
        rest = value.replace(self.sign * 2, '')
        if self.sign in re.sub(self.pattern, '', rest):
            raise ValueError(f'invalid interpolation syntax in {value!r} at position {rest.find(self.sign)}')
        return value

    def _filled(self, parser, section, option, value, values, depth):
        raw = parser.get(section, option, raw=True, fallback=value)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        import re
        reference = re.compile(self.pattern)
        sign, pieces = self.sign, []
        while sign in value:
            before, _, rest = value.partition(sign)
            pieces.append(before)
            rest = sign + rest
            if rest.startswith(sign * 2):
                pieces.append(sign)
                value = rest[2:]
                continue
            found = reference.match(rest)
            if found is None:
                raise InterpolationSyntaxError(option, section, self._wrong(rest))
            try:
                pieces.append(self._referred(found[1], rest, parser, section, option, values, depth))
            except (KeyError, NoSectionError, NoOptionError) as e:
                name = e.args[0] if isinstance(e, KeyError) else found[1]
                raise InterpolationMissingOptionError(option, section, raw, name) from None
            value = rest[found.end():]
        return ''.join([*pieces, value])

    def _wrong(self, rest):
        if rest[1:2] == self.opening:
            return f'bad interpolation variable reference {rest!r}'
        return f"'{self.sign}' must be followed by '{self.sign}' or '{self.opening}', found: {rest!r}"


class BasicInterpolation(_References):
    """%(name)s is another option of the section or of the defaults."""

    sign, opening = '%('
    pattern = r'%\(([^)]+)\)s'

    def _referred(self, name, rest, parser, section, option, values, depth):
        value = values[parser.optionxform(name)]
        return self._filled(parser, section, option, value, values, depth + 1) if '%' in value else value


class ExtendedInterpolation(_References):
    """${name} is another option, ${section:name} one of another section."""

    sign, opening = '${'
    pattern = r'\$\{([^}]+)\}'

    def _referred(self, name, rest, parser, section, option, values, depth):
        where, *more = name.split(':')
        if len(more) > 1:
            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        if more:
            option = parser.optionxform(more[0])
            value = parser.get(where, option, raw=True)
        else:
            where, option = section, parser.optionxform(name)
            value = values[option]
        if value is None or '$' not in value:
            return value or ''
        return self._filled(parser, where, option, value, dict(parser.items(where, raw=True)), depth + 1)


# ---- reading ----

class _Reading:
    """One file being read, line by line. Values are lists of lines until all is read."""

    def __init__(self, parser, source):
        self.parser, self.source = parser, source
        self.errors = None
        self.seen = set()
        self.options = self.section = self.option = None
        # How far the option is indented whose value further lines may belong to.
        self.indent = 0

    def read(self, lines):
        for self.number, self.line in enumerate(lines, 1):
            text, commented = self._without_comment(self.line)
            content = text.strip()
            if content:
                self._content(content, len(text) - len(text.lstrip()))
            elif not self.parser._empty_lines_in_values:
                self.indent = float('inf')
            elif not commented and self._value() is not None:
                self._value().append('')

    def finish(self):
        """Joins the lines of values, and says what was wrong in the file."""
        parser = self.parser
        for section, options in [(parser.default_section, parser._defaults), *parser._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = '\n'.join(value).rstrip()
                options[name] = parser._interpolation.before_read(parser, section, name, value)
        if self.errors is not None:
            raise self.errors

    def _without_comment(self, line):
        if line.strip().startswith(self.parser._comments):
            return '', True
        starts = []
        for prefix in self.parser._inline_comments:
            at = line.find(prefix)
            while at > 0 and not line[at - 1].isspace():
                at = line.find(prefix, at + 1)
            if at >= 0:
                starts.append(at)
        return (line[:min(starts)], True) if starts else (line, False)

    def _value(self):
        return self.options[self.option] if self.options is not None and self.option else None

    def _content(self, content, indent):
        if self.options is not None and self.option and indent > self.indent:
            if self._value() is None:
                raise MultilineContinuationError(self.source, self.number, self.line)
            self._value().append(content)
            return
        self.indent = indent
        header = self.parser.SECTCRE.match(content)
        if header is not None:
            self._begin(header['header'])
        elif self.options is None and not self.parser._allow_unnamed_section:
            raise MissingSectionHeaderError(self.source, self.number, self.line)
        else:
            if self.options is None:
                self._begin(UNNAMED_SECTION)
            self._option(content)

    def _begin(self, name):
        parser = self.parser
        self.section, self.option = name, None
        if name == parser.default_section:
            self.options = parser._defaults
            return
        if name in parser._sections and parser._strict and name in self.seen:
            raise DuplicateSectionError(name, self.source, self.number)
        self.options = parser._sections.setdefault(name, parser._dict())
        self.seen.add(name)

    def _option(self, content):
        name, value = self.parser._divided(content)
        if not name:
            if self.errors is None:
                self.errors = ParsingError(self.source)
            self.errors.append(self.number, repr(self.line))
            if name is None:
                return
        self.option = self.parser.optionxform(name)
        place = self.section, self.option
        if self.parser._strict and place in self.seen:
            raise DuplicateOptionError(*place, self.source, self.number)
        self.seen.add(place)
        self.options[self.option] = value if value is None else [value]


# ---- parsers ----

def _converting(name, function):
    """The method that gets an option's value as something else than text."""
    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        convert = getattr(self, function) if isinstance(function, str) else function
        return self._get_conv(section, option, convert, raw=raw, vars=vars, fallback=fallback, **kwargs)
    get.__name__, get.__qualname__ = name, f'RawConfigParser.{name}'
    return get


class _LazyPattern:
    """A compiled pattern as a class's attribute, compiled when it is asked for."""

    def __init__(self, pattern):
        self.pattern = pattern

    def __get__(self, instance, owner=None):
        import re
        return re.compile(self.pattern, re.VERBOSE)


class RawConfigParser(MutableMapping):
    """Sections by name; each with the defaults' options too."""

    SECTCRE = _LazyPattern(r'\[(?P<header>.+)\]')
    NONSPACECRE = _LazyPattern(r'\S')
    BOOLEAN_STATES = {'1': True, 'yes': True, 'true': True, 'on': True,
                      '0': False, 'no': False, 'false': False, 'off': False}
    _DEFAULT_INTERPOLATION = Interpolation()

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=('=', ':'),
                 comment_prefixes=('#', ';'), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False):
        self._dict = dict_type
        self._defaults, self._sections, self._proxies = dict_type(), dict_type(), {}
        self._delimiters = tuple(delimiters)
        self._comments, self._inline_comments = tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ())
        self._allow_no_value, self._empty_lines_in_values = allow_no_value, empty_lines_in_values
        self._strict, self._allow_unnamed_section = strict, allow_unnamed_section
        self.default_section = default_section
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        if interpolation is None:
            interpolation = Interpolation()
        if not isinstance(interpolation, Interpolation):
            raise TypeError(f'interpolation= must be None or an instance of type Interpolation; '
                            f'got an object of type {type(interpolation)}')
        self._interpolation = interpolation
        self._converters = ConverterMapping(self)
        if converters is not _UNSET:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    def _read_defaults(self, defaults):
        for name, value in defaults.items():
            self._defaults[self.optionxform(name)] = value

    def optionxform(self, optionstr):
        """An option's name as it is kept."""
        return optionstr.lower()

    @property
    def converters(self):
        return self._converters

    # ---- sections and options ----

    def defaults(self):
        return self._defaults

    def sections(self):
        return [*self._sections]

    def has_section(self, section):
        return section in self._sections

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f'Invalid section name: {section!r}')
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()

    def remove_section(self, section):
        self._proxies.pop(section, None)
        return self._sections.pop(section, None) is not None

    def _own(self, section):
        """The options that stand in a section itself."""
        if not section or section == self.default_section:
            return self._defaults
        if section not in self._sections:
            raise NoSectionError(section) from None
        return self._sections[section]

    def _values(self, section, vars):
        """All that an option may be looked up in: what is given with the call, the section, the defaults."""
        own = self._own(section) if section else self._sections.get(section)
        if own is None:
            raise NoSectionError(section)
        given = {self.optionxform(name): value if value is None else str(value) for name, value in (vars or {}).items()}
        return {**self._defaults, **own, **given}

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section) from None
        return [*{**self._sections[section], **self._defaults}]

    def has_option(self, section, option):
        try:
            own = self._own(section)
        except NoSectionError:
            return False
        name = self.optionxform(option)
        return name in own or name in self._defaults

    def remove_option(self, section, option):
        return self._own(section).pop(self.optionxform(option), _UNSET) is not _UNSET

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._own(section)[self.optionxform(option)] = value

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        try:
            values = self._values(section, vars)
            name = self.optionxform(option)
            if name not in values:
                raise NoOptionError(option, section)
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback
        return self._shown(section, name, values, raw)

    def _shown(self, section, name, values, raw):
        value = values[name]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, name, value, values)

    def _convert_to_boolean(self, value):
        try:
            return self.BOOLEAN_STATES[value.lower()]
        except KeyError:
            raise ValueError(f'Not a boolean: {value}') from None

    def _get_conv(self, section, option, convert, *, fallback=_UNSET, **kwargs):
        try:
            return convert(self.get(section, option, **kwargs))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    getint = _converting('getint', int)
    getfloat = _converting('getfloat', float)
    getboolean = _converting('getboolean', '_convert_to_boolean')

    def items(self, section=_UNSET, raw=False, vars=None):
        if section is _UNSET:
            return super().items()
        names = self._values(section, None)
        values = self._values(section, vars)
        return [(name, self._shown(section, name, values, raw)) for name in names]

    # ---- files ----

    def read(self, filenames, encoding=None):
        """Reads those of the files that can be opened, and says which."""
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, '__fspath__'):
            filenames = [filenames]
        done = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(name if isinstance(name, (str, bytes)) else name.__fspath__())
        return done

    def read_file(self, f, source=None):
        self._read(f, source or getattr(f, 'name', None) or '<???>')

    def read_string(self, string, source='<string>'):
        self._read(string.splitlines(keepends=True), source)

    def _read(self, lines, source):
        reading = _Reading(self, source)
        try:
            reading.read(lines)
        finally:
            reading.finish()

    def read_dict(self, dictionary, source='<dict>'):
        seen = set()
        for section, options in dictionary.items():
            section = section if section is UNNAMED_SECTION else str(section)
            if section != self.default_section and section not in self._sections:
                self.add_section(section)
            elif self._strict and section in seen:
                raise DuplicateSectionError(section)
            seen.add(section)
            for name, value in options.items():
                place = section, self.optionxform(str(name))
                if self._strict and place in seen:
                    raise DuplicateOptionError(*place, source)
                seen.add(place)
                self.set(*place, value if value is None else str(value))

    def _divided(self, line):
        """Name and value of a line; a name of None if it has no delimiter and needs one."""
        places = [(line.find(each), at, each) for at, each in enumerate(self._delimiters) if each in line]
        if places:
            place, _, delimiter = min(places)
            return line[:place].rstrip(), line[place + len(delimiter):].strip()
        return (line, None) if self._allow_no_value else (None, None)

    def write(self, fp, space_around_delimiters=True):
        delimiter = self._delimiters[0]
        if space_around_delimiters:
            delimiter = f' {delimiter} '
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, delimiter)
        if UNNAMED_SECTION in self._sections:
            self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION], delimiter)
        for name, options in self._sections.items():
            if name is not UNNAMED_SECTION:
                self._write_section(fp, name, options, delimiter)

    def _write_section(self, fp, section, options, delimiter):
        if section is not UNNAMED_SECTION:
            fp.write(f'[{section}]\n')
        for name, value in options.items():
            value = self._interpolation.before_write(self, section, name, value)
            if value is None and self._allow_no_value:
                fp.write(f'{name}\n')
            else:
                lines = str(value).replace('\n', '\n\t')
                fp.write(f'{name}{delimiter}{lines}\n')
        fp.write('\n')

    # ---- as a mapping ----

    def __iter__(self):
        return iter((self.default_section, *self._sections))

    def __len__(self):
        return 1 + len(self._sections)

    def __contains__(self, key):
        return key in self._sections or key == self.default_section

    def __getitem__(self, key):
        if key not in self:
            raise KeyError(key)
        if key not in self._proxies:
            self._proxies[key] = SectionProxy(self, key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self:
            if self[key] is value:
                return
            self._own(key).clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError('Cannot remove the default section.')
        if not self.remove_section(key):
            raise KeyError(key)

    def popitem(self):
        for name in self._sections:
            section = self[name]
            del self[name]
            return name, section
        raise KeyError


class ConfigParser(RawConfigParser):
    """Takes nothing but text, and fills references in."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _read_defaults(self, defaults):
        # As they are: they may refer to options that come later.
        interpolation, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = interpolation

    def add_section(self, section):
        if not isinstance(section, str) and section is not UNNAMED_SECTION:
            raise TypeError('section names must be strings')
        super().add_section(section)

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError('option keys must be strings')
        if not isinstance(value, str) and (value or not self._allow_no_value):
            raise TypeError('option values must be strings')
        super().set(section, option, value)


class SectionProxy(MutableMapping):
    """One section as a mapping."""

    def __init__(self, parser, name):
        self._parser, self._name = parser, name

    name = property(lambda self: self._name)
    parser = property(lambda self: self._parser)

    def __repr__(self):
        return f'<Section: {self._name}>'

    def _names(self):
        if self._name == self._parser.default_section:
            return [*self._parser.defaults()]
        return self._parser.options(self._name)

    def __iter__(self):
        return iter(self._names())

    def __len__(self):
        return len(self._names())

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __getitem__(self, key):
        if key in self:
            return self._parser.get(self._name, key)
        raise KeyError(key)

    def __setitem__(self, key, value):
        if isinstance(self._parser, ConfigParser) and not isinstance(value, str) and not (
                value is None and self._parser._allow_no_value):
            raise TypeError('option values must be strings')
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if key not in self or not self._parser.remove_option(self._name, key):
            raise KeyError(key)

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        getter = _impl or self._parser.get
        return getter(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def __getattr__(self, name):
        """getint, getfloat, getboolean and the parser's other converting methods, for this section."""
        if not name.startswith('get') or name[3:] not in self._parser.converters:
            raise AttributeError(name)
        from functools import partial
        return partial(self.get, _impl=getattr(self._parser, name))


class ConverterMapping(MutableMapping):
    """By name what converts values; a parser has a method get... for each."""

    def __init__(self, parser):
        self._parser = parser
        # A parser's class may have some of its own.
        own = [name[3:] for name in dir(parser) if name.startswith('get') and callable(getattr(parser, name))]
        self._functions = {name: None for name in own if name}

    def __iter__(self):
        return iter(self._functions)

    def __len__(self):
        return len(self._functions)

    def __getitem__(self, key):
        return self._functions[key]

    def __setitem__(self, key, value):
        if not isinstance(key, str) or not key:
            raise ValueError(f'Incompatible key: {key} (type: {type(key)})')
        self._functions[key] = value
        setattr(self._parser, f'get{key}', _converting(f'get{key}', value).__get__(self._parser))

    def __delitem__(self, key):
        if not isinstance(key, str) or key not in self._functions:
            raise KeyError(key)
        if hasattr(type(self._parser), f'get{key}'):
            raise KeyError(key)
        del self._functions[key]
        vars(self._parser).pop(f'get{key}', None)
