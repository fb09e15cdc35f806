"""Command lines: arguments declared, read, checked and explained."""

import os as _os
import sys as _sys

__all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
           'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter',
           'MetavarTypeHelpFormatter', 'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER',
           'SUPPRESS', 'ZERO_OR_MORE']

SUPPRESS = '==SUPPRESS=='
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'


class ArgumentTypeError(Exception):
    pass


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = _action_name(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return self.message
        return f'argument {self.argument_name}: {self.message}'


def _action_name(action):
    if action is None:
        return None
    if action.option_strings:
        return '/'.join(action.option_strings)
    if action.metavar not in (None, SUPPRESS):
        return action.metavar if isinstance(action.metavar, str) else '/'.join(action.metavar)
    if action.dest not in (None, SUPPRESS):
        return action.dest
    if action.choices:
        return '{' + ','.join(map(str, action.choices)) + '}'
    return None


class Namespace:
    def __init__(self, **kwargs):
        for name in kwargs:
            setattr(self, name, kwargs[name])

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__

    def __repr__(self):
        parts = [f'{k}={v!r}' if k.isidentifier() else None for k, v in self.__dict__.items()]
        odd = {k: v for k, v in self.__dict__.items() if not k.isidentifier()}
        parts = [p for p in parts if p is not None] + ([f'**{odd!r}'] if odd else [])
        return f'{type(self).__name__}({", ".join(parts)})'


# ---- actions ----

class Action:
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
    def __init__(self, option_strings, dest, default=None, required=False, help=None, **more):
        names = []
        for each in option_strings:
            names.append(each)
            if each.startswith('--'):
                names.append('--no-' + each[2:])
        super().__init__(names, dest, nargs=0, default=default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, not option_string.startswith('--no-'))

    def format_usage(self):
        return ' | '.join(self.option_strings)


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, **more):
        if nargs == 0:
            raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as '
                             'store true or store const may be more appropriate')
        if const is not None and nargs != OPTIONAL:
            raise ValueError('nargs must be %r to supply const' % OPTIONAL)
        super().__init__(option_strings, dest, nargs, const, **more)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, **more):
        super().__init__(option_strings, dest, 0, const, **more)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, **more):
        super().__init__(option_strings, dest, True, default=default, **more)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, **more):
        super().__init__(option_strings, dest, False, default=default, **more)


class _AppendAction(_StoreAction):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, list(getattr(namespace, self.dest, None) or []) + [values])


class _AppendConstAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, list(getattr(namespace, self.dest, None) or []) + [self.const])


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, list(getattr(namespace, self.dest, None) or []) + list(values))


class _CountAction(Action):
    def __init__(self, option_strings, dest, **more):
        super().__init__(option_strings, dest, 0, **more)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None, deprecated=False):
        super().__init__(option_strings, dest, 0, default=default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                 help="show program's version number and exit", deprecated=False):
        super().__init__(option_strings, dest, 0, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        text = self.version if self.version is not None else parser.version
        formatter = parser._get_formatter()
        formatter.add_text(text)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class _SubParsersAction(Action):
    class _Choice(Action):
        def __init__(self, name, aliases, help):
            shown = name + (f' ({", ".join(aliases)})' if aliases else '')
            super().__init__([], shown, help=help, metavar=shown)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._shown = []
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help,
                         metavar=metavar)

    def add_parser(self, name, *, deprecated=False, **kwargs):
        if kwargs.get('prog') is None:
            kwargs['prog'] = f'{self._prog} {name}'
        aliases = kwargs.pop('aliases', ())
        for each in (name, *aliases):
            if each in self._name_parser_map:
                raise ValueError(f'conflicting subparser{" alias" if each != name else ""}: {each}')
        if 'help' in kwargs:
            self._shown.append(self._Choice(name, aliases, kwargs.pop('help')))
        parser = self._parser_class(**kwargs)
        for each in (name, *aliases):
            self._name_parser_map[each] = parser
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        inner = self._name_parser_map[name]
        found, extras = inner.parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if extras:
            namespace.__dict__.setdefault(_UNKNOWN, []).extend(extras)


_UNKNOWN = '_unrecognized_args'


class FileType:
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        self._mode = mode
        self._rest = bufsize, encoding, errors

    def __call__(self, string):
        if string == '-':
            return _sys.stdin if 'r' in self._mode else _sys.stdout
        try:
            return open(string, self._mode, *self._rest)
        except OSError as e:
            raise ArgumentTypeError(f"can't open '{string}': {e}")


# ---- help ----

class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = 78
        self._prog = prog
        self._step = indent_increment
        self._width = width
        self._most = min(max_help_position, max(width - 20, indent_increment * 2))
        self._parts = []

    # what a parser tells it

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            if '%(prog)' in text:
                text = text % {'prog': self._prog}
            self._parts.append(self._fill_text(text, self._width, '') + '\n\n')

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._parts.append(self._format_usage(usage, actions, groups, prefix))

    def add_section(self, heading, description, actions):
        rows = [a for a in actions if a.help is not SUPPRESS]
        if not rows and not description:
            return
        text = f'{heading}:\n' if heading is not SUPPRESS and heading is not None else ''
        if description:
            description = description % {'prog': self._prog} if '%(prog)' in description else description
            text += self._fill_text(description, self._width - self._step, ' ' * self._step) + '\n'
            text += '\n' if rows else ''
        for action in rows:
            text += self._format_action(action, self._step)
            if isinstance(action, _SubParsersAction):
                for each in action._shown:
                    text += self._format_action(each, self._step * 2)
        self._parts.append(text + '\n')

    def note_lengths(self, groups):
        longest = 0
        for _, _, actions in groups:
            for action in actions:
                if action.help is SUPPRESS:
                    continue
                longest = max(longest, len(self._invocation(action)) + self._step)
                if isinstance(action, _SubParsersAction):
                    for each in action._shown:
                        longest = max(longest, len(self._invocation(each)) + 2 * self._step)
        self._position = min(longest + 2, self._most)

    def format_help(self):
        text = ''.join(self._parts)
        while '\n\n\n' in text:
            text = text.replace('\n\n\n', '\n\n')
        return text.strip('\n') + '\n' if text else ''

    # laying out

    def _format_action(self, action, indent):
        shown = self._invocation(action)
        position = self._position
        width = max(self._width - position, 11)
        room = position - indent - 2
        if not action.help or not action.help.strip():
            return ' ' * indent + shown + '\n'
        lines = self._split_lines(self._expand_help(action), width)
        if len(shown) <= room:
            text = ' ' * indent + shown.ljust(room) + '  ' + lines[0] + '\n'
            lines = lines[1:]
        else:
            text = ' ' * indent + shown + '\n'
        return text + ''.join(' ' * position + line + '\n' for line in lines)

    def _default_metavar(self, action):
        return action.dest.upper() if action.option_strings else action.dest

    _get_default_metavar_for_optional = _get_default_metavar_for_positional = _default_metavar

    def _metavar(self, action, count):
        if action.metavar is not None:
            shown = action.metavar
        elif action.choices is not None:
            shown = '{' + ','.join(map(str, action.choices)) + '}'
        elif action.option_strings:
            shown = self._get_default_metavar_for_optional(action)
        else:
            shown = self._get_default_metavar_for_positional(action)
        return shown if isinstance(shown, tuple) else (shown,) * count

    def _format_args(self, action):
        nargs = action.nargs
        if nargs is None:
            return '%s' % self._metavar(action, 1)
        if nargs == OPTIONAL:
            return '[%s]' % self._metavar(action, 1)
        if nargs == ZERO_OR_MORE:
            return '[%s ...]' % self._metavar(action, 1)[:1]
        if nargs == ONE_OR_MORE:
            return '%s [%s ...]' % self._metavar(action, 2)
        if nargs == REMAINDER:
            return '...'
        if nargs == PARSER:
            return '%s ...' % self._metavar(action, 1)
        if nargs == SUPPRESS:
            return ''
        return ' '.join(self._metavar(action, nargs))

    def _invocation(self, action):
        if not action.option_strings:
            return ' '.join(self._metavar(action, 1))
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        return ', '.join(action.option_strings) + ' ' + self._format_args(action)

    def _expand_help(self, action):
        if '%' not in action.help:
            return action.help
        values = {k: getattr(v, '__name__', v) if k == 'type' else v for k, v in vars(action).items()
                  if v is not SUPPRESS}
        values['prog'] = self._prog
        if values.get('choices') is not None:
            values['choices'] = ', '.join(map(str, values['choices']))
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help

    def _split_lines(self, text, width):
        import textwrap
        return textwrap.wrap(' '.join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap
        return textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _usage_parts(self, actions, groups):
        """The pieces of the usage line: options first; then positionals."""
        options, positionals = [], []
        done = set()
        for action in actions:
            if id(action) in done:
                continue
            group = next((g for g in groups if action in g._group_actions), None)
            members = [a for a in group._group_actions if a.help is not SUPPRESS] if group is not None else [action]
            for each in members:
                done.add(id(each))
            pieces = [self._usage_piece(a, group is not None) for a in members if a.help is not SUPPRESS]
            if not pieces:
                continue
            if group is not None and len(pieces) > 1:
                joined = ' | '.join(pieces)
                text = f'({joined})' if group.required else f'[{joined}]'
            elif group is not None and not members[0].required and members[0].option_strings and not group.required:
                text = f'[{pieces[0]}]'
            else:
                text = pieces[0]
            (options if members[0].option_strings else positionals).append(text)
        return options, positionals

    def _usage_piece(self, action, grouped):
        if not action.option_strings:
            text = self._format_args(action)
            return text[1:-1] if grouped and text[:1] == '[' and text[-1:] == ']' else text
        text = action.format_usage() if action.nargs == 0 else f'{action.option_strings[0]} {self._format_args(action)}'
        return text if action.required or grouped else f'[{text}]'

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = 'usage: ' if prefix is None else prefix
        if usage is not None:
            return f'{prefix}{usage % {"prog": self._prog}}\n\n'
        options, positionals = self._usage_parts(actions, groups)
        text = ' '.join([self._prog] + options + positionals)
        if len(prefix) + len(text) > self._width:
            indent = ' ' * (len(prefix) + len(self._prog) + 1)
            if len(prefix) + len(self._prog) <= 0.75 * self._width:
                lines = []
                if options:
                    lines += self._wrapped([self._prog] + options, indent, len(prefix))
                    lines += self._wrapped(positionals, indent, None)
                else:
                    lines = self._wrapped([self._prog] + positionals, indent, len(prefix))
            else:
                indent = ' ' * len(prefix)
                lines = self._wrapped(options + positionals, indent, None)
                if len(lines) > 1:
                    lines = self._wrapped(options, indent, None) + self._wrapped(positionals, indent, None)
                lines = [self._prog] + lines
            text = '\n'.join(lines)
        return f'{prefix}{text}\n\n'

    def _wrapped(self, parts, indent, first):
        lines, line = [], []
        length = (first if first is not None else len(indent)) - 1
        for part in parts:
            if length + 1 + len(part) > self._width and line:
                lines.append(indent + ' '.join(line))
                line = []
                length = len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + ' '.join(line))
        if first is not None and lines:
            lines[0] = lines[0][len(indent):]
        return lines


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return ''.join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _expand_help(self, action):
        kept = action.help
        try:
            action.help = self._get_help_string(action)
            return HelpFormatter._expand_help(self, action) if '%' in action.help else action.help
        finally:
            action.help = kept

    def _get_help_string(self, action):
        text = action.help or ''
        if '%(default)' not in text and action.default is not SUPPRESS and (
                action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            text += ' (default: %(default)s)'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _default_metavar(self, action):
        return action.type.__name__

    _get_default_metavar_for_optional = _get_default_metavar_for_positional = _default_metavar


# ---- parsers ----

class _Group:
    def __init__(self, container, title=None, description=None):
        self._container = container
        self.title = title
        self.description = description
        self._group_actions = []

    def add_argument(self, *args, **kwargs):
        action = self._container._make(*args, **kwargs)
        self._container._add_action(action, self)
        return action

    def add_mutually_exclusive_group(self, *, required=False):
        group = _Exclusive(self._container, required)
        group._outer = self
        self._container._mutually_exclusive_groups.append(group)
        return group


class _Exclusive(_Group):
    _outer = None

    def __init__(self, container, required):
        super().__init__(container)
        self.required = required

    def add_argument(self, *args, **kwargs):
        action = self._container._make(*args, **kwargs)
        if action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        self._container._add_action(action, self._outer)
        self._group_actions.append(action)
        return action


_ACTIONS = {None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction, 'store_true': _StoreTrueAction,
            'store_false': _StoreFalseAction, 'append': _AppendAction, 'append_const': _AppendConstAction,
            'count': _CountAction, 'help': _HelpAction, 'version': _VersionAction, 'extend': _ExtendAction}


class ArgumentParser:
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        settings = locals().copy()
        del settings['self'], settings['parents']
        vars(self).update(settings)
        if prog is None:
            self.prog = _os.path.basename(_sys.argv[0])
        self._actions = []
        self._options = {}
        self._defaults = {}
        self._mutually_exclusive_groups = []
        self._positionals = _Group(self, 'positional arguments')
        self._optionals = _Group(self, 'options')
        self._action_groups = [self._positionals, self._optionals]
        self._subparsers = None
        self._registered = {}
        if add_help:
            c = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(c + 'h', c * 2 + 'help', action='help', default=SUPPRESS,
                              help='show this help message and exit')
        for parent in parents:
            for action in parent._actions:
                group = next((g for g in parent._action_groups if action in g._group_actions), None)
                mine = None
                if group is not None and group not in (parent._positionals, parent._optionals):
                    mine = next((g for g in self._action_groups if g.title == group.title), None)
                    mine = mine or self.add_argument_group(group.title, group.description)
                self._add_action(action, mine)
            self._mutually_exclusive_groups += parent._mutually_exclusive_groups
            self._defaults.update(parent._defaults)

    def __repr__(self):
        return (f'ArgumentParser(prog={self.prog!r}, usage={self.usage!r}, description={self.description!r}, '
                f'formatter_class={self.formatter_class!r}, conflict_handler={self.conflict_handler!r}, '
                f'add_help={self.add_help!r})')

    # ---- declaring ----

    def register(self, registry_name, value, object):
        self._registered[registry_name, value] = object

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        action = self._make(*args, **kwargs)
        self._add_action(action, None)
        return action

    def add_argument_group(self, title=None, description=None, **_):
        group = _Group(self, title, description)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = _Exclusive(self, required)
        self._mutually_exclusive_groups.append(group)
        return group

    def add_subparsers(self, *, title=None, description=None, prog=None, parser_class=None, dest=SUPPRESS,
                       required=False, help=None, metavar=None, action=None, option_string=None):
        if self._subparsers is not None:
            raise ValueError('cannot have multiple subparser arguments')
        group = self._positionals
        if title is not None or description is not None:
            group = self.add_argument_group(title or 'subcommands', description)
        if prog is None:
            formatter = self._get_formatter()
            before = [a for a in self._actions if not a.option_strings]
            prog = formatter._format_usage(None, before, [], '').strip()
        made = _SubParsersAction([], prog, parser_class or type(self), dest, required, help, metavar)
        self._subparsers = group
        self._add_action(made, group)
        return made

    def _make(self, *args, **kwargs):
        prefixes = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in prefixes:
            if args and 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            dest = kwargs.pop('dest', None) if not args else args[0]
            if dest is None:
                raise TypeError("missing 1 required positional argument: 'dest'")
            if 'required' in kwargs:
                raise TypeError("'required' is an invalid argument for positionals")
            nargs = kwargs.get('nargs')
            kwargs['required'] = nargs not in (OPTIONAL, REMAINDER, SUPPRESS) and not (
                nargs == ZERO_OR_MORE)
            if nargs == ZERO_OR_MORE and 'default' not in kwargs:
                kwargs['required'] = True
            names = []
        else:
            names = list(args)
            for each in names:
                if each[0] not in prefixes:
                    raise ValueError(f'invalid option string {each!r}: must start with a character {prefixes!r}')
            dest = kwargs.pop('dest', None)
            if dest is None:
                long = [n for n in names if len(n) > 1 and n[1] in prefixes]
                dest = (long or names)[0].lstrip(prefixes)
                if not dest:
                    raise ValueError(f'dest= is required for options like {names[0]!r}')
                dest = dest.replace('-', '_')
        if 'default' not in kwargs:
            if dest in self._defaults:
                kwargs['default'] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs['default'] = self.argument_default
        action = kwargs.pop('action', None)
        cls = _ACTIONS.get(action, self._registered.get(('action', action), action)) if not isinstance(
            action, type) else action
        if not callable(cls):
            raise ValueError(f'unknown action {cls!r}')
        if not names and cls not in (_StoreAction, _AppendAction, _ExtendAction) and cls in _ACTIONS.values():
            kwargs.pop('required', None)
        made = cls(option_strings=names, dest=dest, **kwargs)
        kind = self._registered.get(('type', made.type), made.type)
        if kind is not None and not callable(kind):
            raise ValueError(f'{kind!r} is not callable')
        return made

    def _add_action(self, action, group):
        taken = [n for n in action.option_strings if n in self._options]
        if taken:
            if self.conflict_handler != 'resolve':
                raise ArgumentError(action, f'conflicting option string{"s" if len(taken) > 1 else ""}: '
                                            f'{", ".join(taken)}')
            for name in taken:
                old = self._options.pop(name)
                old.option_strings.remove(name)
                if not old.option_strings:
                    self._actions.remove(old)
                    for g in self._action_groups:
                        if old in g._group_actions:
                            g._group_actions.remove(old)
        self._actions.append(action)
        if group is None:
            group = self._optionals if action.option_strings else self._positionals
        group._group_actions.append(action)
        for name in action.option_strings:
            self._options[name] = action

    # ---- reading ----

    def parse_args(self, args=None, namespace=None):
        found, rest = self.parse_known_args(args, namespace)
        if rest:
            message = f'unrecognized arguments: {" ".join(rest)}'
            if self.exit_on_error:
                self.error(message)
            raise ArgumentError(None, message)
        return found

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest is not SUPPRESS and not hasattr(namespace, action.dest) and action.default is not SUPPRESS:
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        try:
            rest = _Reading(self, args, namespace).run()
        except ArgumentError as e:
            if not self.exit_on_error:
                raise
            self.error(str(e))
        if hasattr(namespace, _UNKNOWN):
            rest += getattr(namespace, _UNKNOWN)
            delattr(namespace, _UNKNOWN)
        return namespace, rest

    parse_intermixed_args = parse_args
    parse_known_intermixed_args = parse_known_args

    def _value(self, action, text):
        kind = self._registered.get(('type', action.type), action.type)
        if kind is None:
            return text
        try:
            return kind(text)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e))
        except (TypeError, ValueError):
            raise ArgumentError(action, f'invalid {getattr(kind, "__name__", repr(kind))} value: {text!r}')

    def _check(self, action, value):
        if action.choices is not None and value not in action.choices:
            choices = ', '.join(map(repr, action.choices))
            raise ArgumentError(action, f'invalid choice: {value!r} (choose from {choices})')

    def _values(self, action, texts):
        nargs = action.nargs
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            return self._value(action, value) if isinstance(value, str) and not (value is SUPPRESS) else value
        if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            return action.default if action.default is not None else []
        if len(texts) == 1 and nargs in (None, OPTIONAL):
            value = self._value(action, texts[0])
            self._check(action, value)
            return value
        values = [self._value(action, t) for t in texts]
        if nargs == PARSER:
            self._check(action, values[0])
        elif nargs != REMAINDER:
            for value in values:
                self._check(action, value)
        return values

    # ---- telling ----

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        rows = [(g.title, g.description, g._group_actions) for g in self._action_groups]
        formatter.note_lengths(rows)
        for row in rows:
            formatter.add_section(*row)
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), file or _sys.stdout)

    def print_help(self, file=None):
        self._print_message(self.format_help(), file or _sys.stdout)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')


class _Reading:
    """One command line being read."""

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = args
        self.namespace = namespace
        self.seen = set()
        self.positionals = [a for a in parser._actions if not a.option_strings]
        self.rest = []
        self.numbers_are_options = any(n[1:2].isdigit() for n in parser._options)

    def _option(self, text):
        """(action, its name, the text after '='), or None when the text is no option; action None: unknown."""
        parser = self.parser
        if not text or text[0] not in parser.prefix_chars:
            return None
        if text in parser._options:
            return parser._options[text], text, None
        if len(text) == 1:
            return None
        name, equals, value = text.partition('=')
        if equals and name in parser._options:
            return parser._options[name], name, value
        found = []
        if text[1] in parser.prefix_chars:
            if parser.allow_abbrev:
                found = [(a, n, value if equals else None) for n, a in parser._options.items() if n.startswith(name)]
        else:
            for n, a in parser._options.items():
                if n == text[:2]:
                    found.append((a, n, text[2:]))
                elif n.startswith(name) and parser.allow_abbrev and len(n) > 2:
                    found.append((a, n, value if equals else None))
        if len(found) > 1:
            raise ArgumentError(None, f'ambiguous option: {text} could match {", ".join(n for _, n, _ in found)}')
        if found:
            return found[0]
        if _is_negative(text) and not self.numbers_are_options:
            return None
        if ' ' in text:
            return None
        return None, text, None

    def _take(self, action, texts, name=None):
        values = self.parser._values(action, texts)
        if values is not action.default or name is not None or texts:
            for group in self.parser._mutually_exclusive_groups:
                if action in group._group_actions:
                    for other in group._group_actions:
                        if other is not action and other in self.given:
                            raise ArgumentError(action, f'not allowed with argument {_action_name(other)}')
            self.given.append(action)
        self.seen.add(id(action))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, name)

    def _fit(self, available):
        """How many texts each of the waiting positionals takes, as many of them as can be served."""
        for count in range(len(self.positionals), 0, -1):
            sizes = _shares([a.nargs for a in self.positionals[:count]], available)
            if sizes is not None:
                return sizes
        return []

    def _positional_run(self, texts, more_follows):
        """Gives texts to positionals; what is over is unknown."""
        sizes = self._fit(len(texts))
        if more_follows:
            # Those that take nothing wait for what comes.
            while sizes and sizes[-1] == 0 and self.positionals[len(sizes) - 1].nargs in (OPTIONAL, ZERO_OR_MORE):
                sizes.pop()
        at = 0
        for size in sizes:
            action = self.positionals.pop(0)
            part = texts[at:at + size]
            if action.nargs not in (PARSER, REMAINDER) and '--' in part:
                part.remove('--')
            at += size
            self._take(action, part)
        self.rest += texts[at:]

    def run(self):
        parser = self.parser
        self.given = []
        args = self._with_files(self.args)
        marks = []
        plain = False
        for text in args:
            if plain:
                marks.append('A')
            elif text == '--':
                marks.append('-')
                plain = True
            else:
                marks.append('A' if self._option(text) is None else 'O')
        at = 0
        while at < len(args):
            if marks[at] == 'A' or marks[at] == '-':
                end = at
                while end < len(args) and marks[end] in 'A-':
                    end += 1
                texts = [t for t, m in zip(args[at:end], marks[at:end]) if m != '-']
                # A subcommand or a remainder takes everything after its place.
                sizes = self._fit(len(texts))
                greedy = next((i for i, a in enumerate(self.positionals) if a.nargs in (PARSER, REMAINDER)), None)
                if greedy is not None and len(sizes) > greedy:
                    texts = args[at:]
                    if '-' in marks[at:end]:
                        texts.remove('--')
                    self._positional_run(texts, False)
                    at = len(args)
                    break
                self._positional_run(texts, end < len(args))
                at = end
                continue
            at = self._option_at(args, marks, at)
        self._positional_run([], False)
        missing = []
        for action in parser._actions:
            if id(action) in self.seen:
                continue
            if action.required:
                missing.append(_action_name(action))
            elif isinstance(action.default, str) and hasattr(self.namespace, action.dest) and action.default is getattr(
                    self.namespace, action.dest) and action.default is not SUPPRESS:
                setattr(self.namespace, action.dest, parser._value(action, action.default))
        if missing:
            raise ArgumentError(None, f'the following arguments are required: {", ".join(map(str, missing))}')
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(a in self.given for a in group._group_actions):
                names = [_action_name(a) for a in group._group_actions if a.help is not SUPPRESS]
                raise ArgumentError(None, f'one of the arguments {" ".join(names)} is required')
        return self.rest

    def _option_at(self, args, marks, at):
        action, name, value = self._option(args[at])
        if action is None:
            self.rest.append(args[at])
            at += 1
            return at
        at += 1
        while value is not None and action.nargs == 0:
            # -xyz: flags in a row
            if name[1:2] in self.parser.prefix_chars or not value:
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
            self._take(action, [], name)
            name = name[0] + value[0]
            following = self.parser._options.get(name)
            if following is None:
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
            action, value = following, value[1:] or None
            if value is not None and value.startswith('=') and action.nargs != 0:
                value = value[1:]
        if value is not None:
            self._take(action, [value], name)
            return at
        end = at
        while end < len(args) and marks[end] == 'A':
            end += 1
        if action.nargs in (REMAINDER, PARSER):
            end = len(args)
        sizes = _shares([action.nargs], end - at)
        if sizes is None:
            raise ArgumentError(action, {
                None: 'expected one argument', OPTIONAL: 'expected at most one argument',
                ONE_OR_MORE: 'expected at least one argument'}.get(
                    action.nargs, f'expected {action.nargs} argument{"" if action.nargs == 1 else "s"}'))
        self._take(action, args[at:at + sizes[0]], name)
        return at + sizes[0]

    def _with_files(self, args):
        prefixes = self.parser.fromfile_prefix_chars
        if not prefixes:
            return args
        out = []
        for arg in args:
            if arg and arg[0] in prefixes:
                try:
                    with open(arg[1:]) as f:
                        out += self._with_files(f.read().splitlines())
                except OSError as e:
                    raise ArgumentError(None, str(e))
            else:
                out.append(arg)
        return out


def _is_negative(text):
    digits = text[1:].replace('.', '', 1)
    return text[0] == '-' and digits.isdigit()


def _shares(kinds, available):
    """Each greedily, leaving the later ones what they need; None when they cannot all be served."""
    needs = [{None: 1, OPTIONAL: 0, ZERO_OR_MORE: 0, ONE_OR_MORE: 1, PARSER: 1, REMAINDER: 0, SUPPRESS: 0}.get(k, k)
             for k in kinds]
    if sum(needs) > available:
        return None
    spare = available - sum(needs)
    sizes = []
    for kind, need in zip(kinds, needs):
        more = spare if kind in (ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER) else min(
            spare, 1) if kind == OPTIONAL else 0
        sizes.append(need + more)
        spare -= more
    return sizes
