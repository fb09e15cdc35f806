"""How a parser's help is laid out."""

import os as _os

from _argparse_actions import OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


class HelpFormatter:
    """Takes what there is to be said, in sections, and gives it as text."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            columns = _os.environ.get('COLUMNS', '')
            width = (int(columns) if columns.isdigit() and int(columns) else 80) - 2
        self._prog, self._width, self._indent_increment = prog, width, indent_increment
        # The column of the help's texts, and the longest that may stand before it.
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._action_max_length = 0
        self._current_indent = 0
        # Sections are lists of functions that give a text; the open ones, innermost last.
        self._open = [[]]

    # ---- what a parser tells it ----

    def _add_item(self, function, *args):
        self._open[-1].append(lambda: function(*args))

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._add_item(self._format_text, text)

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, usage, actions, groups, prefix)

    def start_section(self, heading):
        section = []
        self._add_item(self._format_section, heading, section)
        self._open.append(section)
        self._current_indent += self._indent_increment

    def end_section(self):
        self._current_indent -= self._indent_increment
        self._open.pop()

    def add_arguments(self, actions):
        for each in actions:
            self.add_argument(each)

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        rows = [(action, self._current_indent)]
        rows += [(each, self._current_indent + self._indent_increment) for each in _subactions(action)]
        widths = [len(self._format_action_invocation(each)) + indent for each, indent in rows]
        self._action_max_length = max(self._action_max_length, *widths)
        self._add_item(self._format_action, action)

    def format_help(self):
        text = _all(self._open[0])
        while '\n\n\n' in text:
            text = text.replace('\n\n\n', '\n\n')
        return text.strip('\n') + '\n' if text else ''

    # ---- sections and texts ----

    def _format_section(self, heading, section):
        self._current_indent += self._indent_increment
        text = _all(section)
        self._current_indent -= self._indent_increment
        if not text:
            return ''
        if heading is not None and heading is not SUPPRESS:
            text = f'{" " * self._current_indent}{heading}:\n{text}'
        return f'\n{text}\n'

    def _room(self, position):
        return max(self._width - position, 11)

    def _format_text(self, text):
        if '%(prog)' in text:
            text %= {'prog': self._prog}
        indent = ' ' * self._current_indent
        return self._fill_text(text, self._room(self._current_indent), indent) + '\n\n'

    def _fill_text(self, text, width, indent):
        from textwrap import fill
        return fill(_squeezed(text), width, initial_indent=indent, subsequent_indent=indent)

    def _split_lines(self, text, width):
        from textwrap import wrap
        return wrap(_squeezed(text), width)

    # ---- arguments ----

    def _format_action(self, action):
        position = min(self._action_max_length + 2, self._max_help_position)
        shown = ' ' * self._current_indent + self._format_action_invocation(action)
        lines = []
        if action.help and action.help.strip():
            text = self._expand_help(action)
            lines = self._split_lines(text, self._room(position)) if text else []
        # The help begins beside the argument if that leaves two columns free.
        if not lines or len(shown) > position - 2:
            rows = [shown] + [' ' * position + line for line in lines]
        else:
            rows = [shown.ljust(position) + lines[0]] + [' ' * position + line for line in lines[1:]]
        self._current_indent += self._indent_increment
        for each in _subactions(action):
            rows.append(self._format_action(each).removesuffix('\n'))
        self._current_indent -= self._indent_increment
        return '\n'.join(rows) + '\n'

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return ' '.join(self._metavars(action, self._get_default_metavar_for_positional)(1))
        names = ', '.join(action.option_strings)
        if action.nargs == 0:
            return names
        return f'{names} {self._format_args(action, self._get_default_metavar_for_optional(action))}'

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _metavars(self, action, default):
        """The function that gives so many placeholders for an argument's values."""
        shown = action.metavar
        if shown is None:
            shown = '{%s}' % ','.join(map(str, action.choices)) if action.choices is not None else (
                default(action) if callable(default) else default)
        return lambda count: shown if isinstance(shown, tuple) else (shown,) * count

    def _format_args(self, action, default_metavar):
        names, nargs = self._metavars(action, default_metavar), action.nargs
        match nargs:
            case None:
                return '%s' % names(1)
            case '*' if len(names(1)) == 2:
                return '[%s [%s ...]]' % names(1)
            case '?' | '*' | 'A...':
                return {OPTIONAL: '[%s]', ZERO_OR_MORE: '[%s ...]', PARSER: '%s ...'}[nargs] % names(1)
            case '+':
                return '%s [%s ...]' % names(2)
            case '...' | '==SUPPRESS==':
                return '...' if nargs == REMAINDER else ''
            case int():
                return ' '.join(['%s'] * nargs) % names(nargs)
        raise ValueError('invalid nargs value')

    def _expand_help(self, action):
        values = {name: getattr(value, '__name__', value) for name, value in vars(action).items()
                  if value is not SUPPRESS}
        if values.get('choices') is not None:
            values['choices'] = ', '.join(map(str, values['choices']))
        values['prog'] = self._prog
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help

    # ---- usage ----

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = 'usage: ' if prefix is None else prefix
        if usage is not None:
            return f'{prefix}{usage % {"prog": self._prog}}\n\n'
        options = [each for each in actions if each.option_strings]
        positionals = [each for each in actions if not each.option_strings]
        prog = self._prog % {'prog': self._prog} if '%(prog)s' in self._prog else self._prog
        text = ' '.join([prog, *self._usage_parts(options + positionals, groups)])
        if len(prefix) + len(text) > self._room(self._current_indent):
            text = self._usage_lines(prog, len(prefix), [self._usage_parts(some, groups)
                                                         for some in (options, positionals)])
        return f'{prefix}{text}\n\n'

    def _usage_lines(self, prog, start, parts):
        """A usage that is too long for one line: options and positionals begin lines of their own."""
        both = [*parts[0], *parts[1]]
        beside = start + len(prog) <= 0.75 * self._room(self._current_indent)
        indent = ' ' * (start + len(prog) + 1 if beside else start)
        if beside:
            # Beside the name of the program.
            first, *rest = [some for some in parts if some] or [[]]
            lines = self._lines([prog, *first], indent, start)
            for some in rest:
                lines += self._lines(some, indent)
            lines[0] = lines[0][len(indent):]
            return '\n'.join(lines)
        lines = self._lines(both, indent)
        if len(lines) > 1:
            lines = self._lines(parts[0], indent) + self._lines(parts[1], indent)
        return '\n'.join([prog, *lines])

    def _lines(self, parts, indent, start=None):
        width = self._room(self._current_indent)
        lines, length = [], 0
        for part in parts:
            if not lines or length + 1 + len(part) > width:
                length = (len(indent) if lines or start is None else start) + len(part)
                lines.append(indent + part)
            else:
                length += 1 + len(part)
                lines[-1] += f' {part}'
        return lines

    def _usage_parts(self, actions, groups):
        """What stands for each argument; those of a group that follow one another in its brackets."""
        grouped, spans = set(), []
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f'empty group {group}')
            if members[0] not in actions or all(each.help is SUPPRESS for each in members):
                continue
            start = actions.index(members[0])
            if actions[start:start + len(members)] == members:
                grouped.update(map(id, members))
                spans.append((start, start + len(members), group))
        parts = [self._usage_part(each, id(each) in grouped) for each in actions]
        done = set()
        # The last ones first, so that a group comes after those within it.
        for start, end, group in sorted(spans, key=lambda span: span[:2], reverse=True):
            shown = [at for at in range(start, end) if parts[at] is not None]
            left, right = '[]'
            if group.required:
                left, right = '()' if len(shown) > 1 else ('', '')
            parts[shown[0]] = left + parts[shown[0]]
            parts[shown[-1]] += right
            for at in shown[:-1]:
                if at not in done:
                    done.add(at)
                    parts[at] += ' |'
        return [*filter(None, parts)]

    def _usage_part(self, action, grouped):
        if action.help is SUPPRESS:
            return None
        if not action.option_strings:
            text = self._format_args(action, self._get_default_metavar_for_positional(action))
            return text[1:-1] if grouped and text[:1] + text[-1:] == '[]' else text
        text = action.format_usage()
        if action.nargs != 0:
            text = f'{action.option_strings[0]} ' + self._format_args(
                action, self._get_default_metavar_for_optional(action))
        return text if grouped or action.required else f'[{text}]'


def _squeezed(text):
    """On one line; a no-break space is no space to break at."""
    import re
    return re.sub(r'\s+', ' ', text, flags=re.ASCII).strip(' ')


def _all(section):
    return ''.join([item() or '' for item in section])


def _subactions(action):
    return action._get_subactions() if hasattr(action, '_get_subactions') else ()


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves lines of descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves lines of all help as they are."""

    def _split_lines(self, text, width):
        return [*text.splitlines()]


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds defaults to the help."""

    def _get_help_string(self, action):
        text = action.help or ''
        optional = action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)
        if optional and action.default is not SUPPRESS and '%(default)' not in text:
            return f'{text} (default: %(default)s)'
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Shows types where values stand."""

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__

    _get_default_metavar_for_optional = _get_default_metavar_for_positional
