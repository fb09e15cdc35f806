"""What configparser raises."""

MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    def __init__(self, msg=''):
        super().__init__(msg)
        self.message = msg

    def __repr__(self):
        return self.message

    __str__ = __repr__

    def _say(self, message, **details):
        """The text; and the details, which are attributes as well as what the exception is made of anew."""
        Error.__init__(self, message)
        vars(self).update(details)
        self.args = tuple(details.values())


class NoSectionError(Error):
    def __init__(self, section):
        self._say(f'No section: {section!r}', section=section)


class NoOptionError(Error):
    def __init__(self, option, section):
        self._say(f'No option {option!r} in section: {section!r}', option=option, section=section)


def _twice(kind, text, source, lineno):
    if source is None:
        return f'{kind.capitalize()} {text} already exists'
    line = '' if lineno is None else f' [line {lineno:2d}]'
    return f'While reading from {source!r}{line}: {kind} {text} already exists'


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        self._say(_twice('section', repr(section), source, lineno), section=section, source=source, lineno=lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        self._say(_twice('option', f'{option!r} in section {section!r}', source, lineno),
                  section=section, option=option, source=source, lineno=lineno)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        self._say(msg, option=option, section=section, msg=msg)
        del self.msg


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        super().__init__(option, section,
                         f'Bad value substitution: option {option!r} in section {section!r} contains an interpolation '
                         f'key {reference!r} which is not a valid option name. Raw value: {rawval!r}')
        self.reference = reference
        self.args = option, section, rawval, reference


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        super().__init__(option, section,
                         f'Recursion limit exceeded in value substitution: option {option!r} in section {section!r} '
                         f'contains an interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} '
                         f'steps. Raw value: {rawval!r}')
        self.args = option, section, rawval


class ParsingError(Error):
    """Grows while a file is read."""

    def __init__(self, source, *args):
        self._say(f'Source contains parsing errors: {source!r}', source=source)
        self.errors = []
        self.args = source, *args
        for each in args:
            self.append(*each)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f'\n\t[line {lineno:2d}]: {line}'

    def combine(self, others):
        for each in others:
            for row in each.errors:
                self.append(*row)
        return self


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        self._say(f'File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}',
                  source=filename, lineno=lineno, line=line)


class MultilineContinuationError(ParsingError):
    def __init__(self, filename, lineno, line):
        self._say(f'Key without value continued with an indented line.\nfile: {filename!r}, line: {lineno}\n{line!r}',
                  source=filename, lineno=lineno, line=line)
