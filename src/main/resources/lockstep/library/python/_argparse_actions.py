"""What becomes of arguments: actions, and the namespace that they fill."""

import sys as _sys

SUPPRESS = '==SUPPRESS=='
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'

# Where a subcommand's parser leaves what it does not know, in the namespace.
UNKNOWN = '_unrecognized_args'


class ArgumentTypeError(Exception):
    """Raised by a type's function, with a message of its own."""


class ArgumentError(Exception):
    """What is wrong with an argument."""

    def __init__(self, argument, message):
        self.argument_name, self.message = action_name(argument), message

    def __str__(self):
        name = self.argument_name
        return self.message if name is None else f'argument {name}: {self.message}'


def action_name(action):
    """What errors call an argument."""
    if action is None:
        return None
    if action.option_strings:
        return '/'.join(action.option_strings)
    for name in action.metavar, action.dest:
        if name is not None and name is not SUPPRESS:
            return name if isinstance(name, str) else '/'.join(name)
    return '{%s}' % ','.join(map(str, action.choices)) if action.choices else None


class Namespace:
    """The values, as attributes."""

    def __init__(self, **kwargs):
        vars(self).update(kwargs)

    def __repr__(self):
        named = [f'{name}={value!r}' for name, value in vars(self).items() if name.isidentifier()]
        others = {name: value for name, value in vars(self).items() if not name.isidentifier()}
        if others:
            named.append(f'**{others!r}')
        return f'{type(self).__name__}({", ".join(named)})'

    def __contains__(self, key):
        return key in vars(self)

    def __eq__(self, other):
        return vars(other) == vars(self) if isinstance(other, Namespace) else NotImplemented


class Action:
    """An argument: how it is given, and in __call__ what it does."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        settings = locals().copy()
        del settings['self']
        self._declared = [*settings]
        vars(self).update(settings)

    def __repr__(self):
        shown = [f'{name}={getattr(self, name)!r}' for name in self._declared]
        return f'{type(self).__name__}({", ".join(shown)})'

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')


class BooleanOptionalAction(Action):
    """--name and --no-name."""

    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                 metavar=None, deprecated=False):
        for name, value in dict(type=type, choices=choices, metavar=metavar).items():
            if value is not None:
                import warnings
                warnings.warn(f'{name!r} is deprecated as of Python 3.12 and will be removed in Python 3.14.',
                              DeprecationWarning, stacklevel=5)
        names = []
        for name in option_strings:
            names += [name, f'--no-{name[2:]}'] if name.startswith('--') else [name]
            if name.startswith('--no-'):
                raise ValueError(f'invalid option name {name!r} for BooleanOptionalAction')
        super().__init__(names, dest, 0, None, default, type, choices, required, help, metavar, deprecated)

    def format_usage(self):
        return ' | '.join(self.option_strings)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith('--no-'))


# ---- with values ----

class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None, deprecated=False):
        if nargs == 0:
            raise ValueError(self._why_not_zero())
        if not (const is None or nargs == OPTIONAL):
            raise ValueError(f'nargs must be {OPTIONAL!r} to supply const')
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar, deprecated)

    def _why_not_zero(self):
        return ('nargs for store actions must be != 0; if you have nothing to store, actions such as store true or '
                'store const may be more appropriate')

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


def _more(namespace, dest, items):
    """Puts items behind those there are; into a list of our own, as there may be a default."""
    setattr(namespace, dest, [*(getattr(namespace, dest, None) or ()), *items])


class _AppendAction(_StoreAction):
    def _why_not_zero(self):
        return ('nargs for append actions must be != 0; if arg strings are not supplying the value to append, the '
                'append const action may be more appropriate')

    def __call__(self, parser, namespace, values, option_string=None):
        _more(namespace, self.dest, [values])


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _more(namespace, self.dest, values)


# ---- without ----

class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None,
                 deprecated=False):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar,
                         deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    _stored = True

    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        default = not self._stored if default is None else default
        super().__init__(option_strings, dest, self._stored, default, required, help, deprecated=deprecated)


class _StoreFalseAction(_StoreTrueAction):
    _stored = False


class _AppendConstAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _more(namespace, self.dest, [self.const])


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        before = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, 1 if before is None else before + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, None, default, help=help, deprecated=deprecated)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        help = "show program's version number and exit" if help is None else help
        super().__init__(option_strings, dest, 0, None, default, help=help, deprecated=deprecated)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(parser.version if self.version is None else self.version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


# ---- subcommands ----

class _Choice(Action):
    """A subcommand's row in the help."""

    def __init__(self, name, aliases, help):
        shown = f'{name} ({", ".join(aliases)})' if aliases else name
        super().__init__([], shown, help=help, metavar=shown)


class _SubParsersAction(Action):
    """The name of a subcommand and its arguments, for a parser of their own."""

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog, self._parser_class = prog, parser_class
        self._name_parser_map, self._choices_actions, self._deprecated = {}, [], set()
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help,
                         metavar=metavar)

    def _get_subactions(self):
        return self._choices_actions

    def add_parser(self, name, *, deprecated=False, **kwargs):
        if kwargs.get('prog') is None:
            kwargs['prog'] = f'{self._prog} {name}'
        aliases = kwargs.pop('aliases', ())
        names = name, *aliases
        for each in names:
            if each in self._name_parser_map:
                what = 'subparser' if each is name else 'subparser alias'
                raise ArgumentError(self, f'conflicting {what}: {each}')
        row = _Choice(name, aliases, kwargs.pop('help')) if 'help' in kwargs else None
        parser = self._parser_class(**kwargs)
        if row is not None:
            self._choices_actions.append(row)
            parser._check_help(row)
        self._name_parser_map.update(dict.fromkeys(names, parser))
        if deprecated:
            self._deprecated.update(names)
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            raise ArgumentError(self, f'unknown parser {name!r} (choices: {", ".join(self._name_parser_map)})')
        if name in self._deprecated:
            parser._warning(f"command '{name}' is deprecated")
        # Into a namespace of its own, whose defaults win over the outer parser's.
        found, unknown = self._name_parser_map[name].parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if unknown:
            vars(namespace).setdefault(UNKNOWN, []).extend(unknown)


class FileType:
    """A type that opens files; '-' is stdin or stdout."""

    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

    def __repr__(self):
        shown = [repr(each) for each in (self._mode, self._bufsize) if each != -1]
        shown += [f'{name}={value!r}' for name, value in (('encoding', self._encoding), ('errors', self._errors))
                  if value is not None]
        return f'{type(self).__name__}({", ".join(shown)})'

    def __call__(self, string):
        if string == '-':
            if 'r' not in self._mode and not any(each in self._mode for each in 'wax'):
                raise ValueError(f"argument \"-\" with mode '{self._mode}'")
            stream = _sys.stdin if 'r' in self._mode else _sys.stdout
            return stream.buffer if 'b' in self._mode else stream
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as e:
            raise ArgumentTypeError(f"can't open '{string}': {e}")


ACTIONS = {
    None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction, 'store_true': _StoreTrueAction,
    'store_false': _StoreFalseAction, 'append': _AppendAction, 'append_const': _AppendConstAction,
    'count': _CountAction, 'help': _HelpAction, 'version': _VersionAction, 'parsers': _SubParsersAction,
    'extend': _ExtendAction,
}
