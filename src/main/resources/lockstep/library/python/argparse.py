"""Command lines: arguments declared, read, checked and explained."""

import os as _os
import sys as _sys

from _argparse_actions import (
    ACTIONS as _ACTIONS, Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, FileType, Namespace,
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, UNKNOWN as _UNRECOGNIZED_ARGS_ATTR, ZERO_OR_MORE,
    _AppendAction, _AppendConstAction, _CountAction, _ExtendAction, _HelpAction, _StoreAction, _StoreConstAction,
    _StoreFalseAction, _StoreTrueAction, _SubParsersAction, _VersionAction, action_name as _get_action_name)
from _argparse_help import (ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter,
                            RawDescriptionHelpFormatter, RawTextHelpFormatter)
from _argparse_reading import Reading as _Reading

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
           'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER',
           'SUPPRESS', 'ZERO_OR_MORE']

for _each in list(vars().values()):
    if getattr(_each, '__module__', '').startswith('_argparse'):
        _each.__module__ = __name__


_MAY_BE_NONE = OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS


# ---- declaring ----

class _Container:
    """What arguments can be added to: a parser, or a group of its arguments."""

    def __init__(self, parser):
        self._parser = parser
        self._group_actions = []

    def add_argument(self, *args, **kwargs):
        parser = self._parser
        action = parser._make(*args, **kwargs)
        parser._check_help(action)
        return self._add_action(action)

    def _add_action(self, action):
        self._parser._take_in(action, self)
        return action

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self._parser, *args, **kwargs)
        self._parser._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _MutuallyExclusiveGroup(self, required)
        self._parser._mutually_exclusive_groups.append(group)
        return group

    def register(self, registry_name, value, object):
        self._parser._registries.setdefault(registry_name, {})[value] = object

    def set_defaults(self, **kwargs):
        parser = self._parser
        parser._defaults |= kwargs
        for action in [each for each in parser._actions if each.dest in kwargs]:
            action.default = kwargs[action.dest]

    def get_default(self, dest):
        own = [action.default for action in self._parser._actions if action.dest == dest]
        return next((each for each in own if each is not None), self._parser._defaults.get(dest))


def _deprecated(what):
    import warnings
    warnings.warn(what, DeprecationWarning, stacklevel=3)


class _ArgumentGroup(_Container):
    """Arguments under one heading of the help."""

    def __init__(self, parser, title=None, description=None, **kwargs):
        if 'prefix_chars' in kwargs:
            _deprecated('The use of the undocumented \'prefix_chars\' parameter in '
                        'ArgumentParser.add_argument_group() is deprecated.')
        super().__init__(parser)
        self.title, self.description = title, description
        self.conflict_handler = kwargs.get('conflict_handler', parser.conflict_handler)

    def add_argument_group(self, *args, **kwargs):
        _deprecated('Nesting argument groups is deprecated.')
        return super().add_argument_group(*args, **kwargs)


class _MutuallyExclusiveGroup(_Container):
    """Arguments of which only one may be given; its container's too."""

    title = description = None

    def __init__(self, container, required=False):
        super().__init__(container._parser)
        self._container, self.required = container, required

    def _add_action(self, action):
        if not action.required:
            self._group_actions.append(action)
            return self._container._add_action(action)
        raise ValueError('mutually exclusive arguments must be optional')

    def add_mutually_exclusive_group(self, **kwargs):
        _deprecated('Nesting mutually exclusive groups is deprecated.')
        return super().add_mutually_exclusive_group(**kwargs)


class ArgumentParser(_Container):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        settings = {name: value for name, value in locals().items() if name not in ('self', 'parents', '__class__')}
        vars(self).update(settings)
        if conflict_handler not in ('error', 'resolve'):
            raise ValueError(f'invalid conflict_resolution value: {conflict_handler!r}')
        if prog is None:
            self.prog = _os.path.basename(_sys.argv[0])
        super().__init__(self)
        self._actions, self._option_string_actions = [], {}
        self._defaults, self._registries = {}, {'action': dict(_ACTIONS), 'type': {None: str}}
        self._mutually_exclusive_groups, self._action_groups = [], []
        self._subparsers = None
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        if add_help:
            char = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(f'{char}h', f'{char * 2}help', action='help', default=SUPPRESS,
                              help='show this help message and exit')
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError('parents must be a list of ArgumentParser')
            self._inherit(parent)

    def __repr__(self):
        names = 'prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help'
        return f'{type(self).__name__}({", ".join([f"{name}={getattr(self, name)!r}" for name in names])})'

    def _inherit(self, parent):
        """Takes over a parser's arguments, in groups of the same titles."""
        mine = {group.title: group for group in self._action_groups}
        home = {}
        for group in parent._action_groups:
            if group.title not in mine:
                mine[group.title] = self.add_argument_group(group.title, group.description)
            home.update(dict.fromkeys(group._group_actions, mine[group.title]))
        for action in parent._actions:
            home[action]._add_action(action)
        for group in parent._mutually_exclusive_groups:
            copy = self.add_mutually_exclusive_group(required=group.required)
            copy._group_actions += group._group_actions
        self._defaults.update(parent._defaults)

    def _registered(self, registry, value):
        try:
            return self._registries[registry].get(value, value)
        except TypeError:
            return value  # no hash, so it cannot be in there

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            raise ArgumentError(None, 'cannot have multiple subparser arguments')
        title, description = kwargs.pop('title', None), kwargs.pop('description', None)
        self._subparsers = self._positionals
        if title is not None or description is not None:
            self._subparsers = self.add_argument_group(title or 'subcommands', description)
        if kwargs.get('prog') is None:
            formatter = self._get_formatter()
            before = [action for action in self._actions if not action.option_strings]
            formatter.add_usage(self.usage, before, self._mutually_exclusive_groups, '')
            kwargs['prog'] = formatter.format_help().strip()
        make = self._registered('action', kwargs.pop('action', 'parsers'))
        action = make(option_strings=[], **{'parser_class': type(self), **kwargs})
        self._check_help(action)
        return self._subparsers._add_action(action)

    def _make(self, *names, **kwargs):
        """An action out of what add_argument was given."""
        if names and (len(names) > 1 or names[0][0] in self.prefix_chars):
            kwargs['dest'] = self._dest(names, kwargs.get('dest'))
        else:
            names = self._as_positional(names, kwargs)
        if 'default' not in kwargs:
            if kwargs['dest'] in self._defaults:
                kwargs['default'] = self._defaults[kwargs['dest']]
            elif self.argument_default is not None:
                kwargs['default'] = self.argument_default
        make = self._registered('action', kwargs.pop('action', None))
        if not callable(make):
            raise ValueError(f'unknown action {make!r}')
        action = make(option_strings=[*names], **kwargs)
        kind = self._registered('type', action.type)
        if not callable(kind):
            raise ValueError(f'{kind!r} is not callable')
        if kind is FileType:
            raise ValueError(f'{kind!r} is a FileType class object, instance of it must be passed')
        return action

    def _dest(self, names, given):
        for name in names:
            if name[0] not in self.prefix_chars:
                raise ValueError(f'invalid option string {name!r}: must start with a character {self.prefix_chars!r}')
        if given is not None:
            return given
        long = [name for name in names if len(name) > 1 and name[1] in self.prefix_chars]
        dest = (long or names)[0].lstrip(self.prefix_chars)
        if not dest:
            raise ValueError(f'dest= is required for options like {(long or names)[0]!r}')
        return dest.replace('-', '_')

    @staticmethod
    def _as_positional(names, kwargs):
        if names:
            if 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            kwargs['dest'] = names[0]
        elif 'dest' not in kwargs:
            raise TypeError("missing 1 required positional argument: 'dest'")
        if 'required' in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get('nargs')
        if nargs == 0:
            raise ValueError('nargs for positionals must be != 0')
        # Of any number, none will do only if there is a default in their place.
        if nargs == ZERO_OR_MORE and 'default' not in kwargs or nargs not in _MAY_BE_NONE:
            kwargs['required'] = True
        return ()

    def _check_help(self, action):
        """Shows an argument's help once, so that what is wrong with it is said where it is declared."""
        formatter = self._get_formatter()
        try:
            formatter._format_args(action, None)
        except TypeError:
            raise ValueError('length of metavar tuple does not match nargs') from None

    def _take_in(self, action, group):
        names = action.option_strings
        taken = {name: self._option_string_actions[name] for name in names if name in self._option_string_actions}
        if taken and self.conflict_handler == 'error':
            plural = 's' if len(taken) > 1 else ''
            raise ArgumentError(action, f'conflicting option string{plural}: {", ".join(taken)}')
        for name, other in taken.items():
            other.option_strings.remove(name)
            del self._option_string_actions[name]
            if not other.option_strings:
                for rows in [self._actions, *[each._group_actions for each in self._action_groups]]:
                    if other in rows:
                        rows.remove(other)
        if group is self:
            group = self._optionals if names else self._positionals
        self._actions.append(action)
        group._group_actions.append(action)
        self._option_string_actions.update(dict.fromkeys(names, action))

    # ---- reading ----

    def parse_args(self, args=None, namespace=None):
        return self._all_known(*self.parse_known_args(args, namespace))

    def parse_intermixed_args(self, args=None, namespace=None):
        return self._all_known(*self.parse_known_intermixed_args(args, namespace))

    def _all_known(self, namespace, unknown):
        if unknown:
            message = f'unrecognized arguments: {" ".join(unknown)}'
            if not self.exit_on_error:
                raise ArgumentError(None, message)
            self.error(message)
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        return self._read(args, namespace, False)

    def parse_known_intermixed_args(self, args=None, namespace=None):
        """Positionals may stand anywhere between options."""
        positionals = [action for action in self._actions if not action.option_strings]
        for action in positionals:
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f'parse_intermixed_args: positional arg with nargs={action.nargs}')
        return self._read(args, namespace, True)

    def _read(self, args, namespace, intermixed):
        args = [*(_sys.argv[1:] if args is None else args)]
        namespace = Namespace() if namespace is None else namespace
        defaults = {action.dest: action.default for action in reversed(self._actions)
                    if action.dest is not SUPPRESS and action.default is not SUPPRESS}
        for name in [*dict.fromkeys(action.dest for action in self._actions if action.dest in defaults)]:
            if not hasattr(namespace, name):
                setattr(namespace, name, defaults[name])
        for name, value in self._defaults.items():
            if not hasattr(namespace, name):
                setattr(namespace, name, value)
        try:
            unknown = _Reading(self, args, namespace, intermixed).run()
        except ArgumentError as e:
            if not self.exit_on_error:
                raise
            self.error(str(e))
        unknown += vars(namespace).pop(_UNRECOGNIZED_ARGS_ATTR, [])
        return namespace, unknown

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _get_value(self, action, text):
        kind = self._registered('type', action.type)
        if not callable(kind):
            raise ArgumentError(action, f'{kind!r} is not callable')
        try:
            return kind(text)
        except ArgumentTypeError as e:
            message = str(e)
        except (TypeError, ValueError):
            message = f'invalid {getattr(action.type, "__name__", repr(action.type))} value: {text!r}'
        raise ArgumentError(action, message)

    def _check_value(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value not in choices:
            listed = ', '.join(map(repr, action.choices))
            raise ArgumentError(action, f'invalid choice: {value!r} (choose from {listed})')

    # ---- telling ----

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def _with_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter

    def format_usage(self):
        return self._with_usage().format_help()

    def format_help(self):
        formatter = self._with_usage()
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        out = file or _sys.stderr
        if message and out is not None:
            out.write(message)

    def _warning(self, message):
        self._print_message(f'{self.prog}: warning: {message}\n', _sys.stderr)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')

    def exit(self, status=0, message=None):
        self._print_message(message, _sys.stderr)
        _sys.exit(status)
