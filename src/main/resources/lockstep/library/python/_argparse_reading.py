"""One command line being read: which texts are options, and what the arguments get of the others."""

from _argparse_actions import (ArgumentError, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE,
                               action_name)

# How few texts an argument can do with, if that is not its number.
_LEAST = {None: 1, ONE_OR_MORE: 1, PARSER: 1, OPTIONAL: 0, ZERO_OR_MORE: 0, REMAINDER: 0, SUPPRESS: 0}
_GREEDY = ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER


def _shares(kinds, available):
    """How many texts each kind of argument gets, earlier ones as many as the later ones leave; None if too few."""
    least = [_LEAST.get(kind, kind) for kind in kinds]
    spare = available - sum(least)
    if spare < 0:
        return None
    sizes = []
    for kind, need in zip(kinds, least):
        more = spare if kind in _GREEDY else min(spare, kind == OPTIONAL)
        spare -= more
        sizes.append(need + more)
    return sizes


def _is_number(text):
    """Whether a text is a negative number rather than an option."""
    digits = text[1:].replace('.', '', 1)
    return text[0] == '-' and digits.isdecimal()


class Reading:
    def __init__(self, parser, args, namespace, intermixed):
        self.parser, self.namespace, self.intermixed = parser, namespace, intermixed
        self.options = parser._option_string_actions
        self.args = self._with_files(args)
        self.positionals = [action for action in parser._actions if not action.option_strings]
        # Arguments that were given at all; those given something else than their defaults.
        self.seen, self.given = set(), []
        self.unknown, self.held, self.warned = [], [], set()
        self.numbers_are_options = any(_is_number(name) for name in self.options)

    def run(self):
        args, marks = self.args, self._marks()
        at = 0
        while at < len(args):
            if marks[at] == 'O':
                at = self._option_at(at, marks)
                continue
            end = at
            while end < len(args) and marks[end] != 'O':
                end += 1
            at = self._texts_between(at, end, marks)
        self._to_positionals(self.held, False)
        self._check_missing()
        return self.unknown

    # ---- what is what ----

    def _marks(self):
        """A letter for each text: O for options, A for others, - for the '--' that ends options."""
        marks = ''
        for text in self.args:
            if '-' in marks:
                marks += 'A'
            elif text == '--':
                marks += '-'
            else:
                marks += 'A' if self._candidates(text) is None else 'O'
        return marks

    def _candidates(self, text):
        """The options that a text may be, as (action, name, value given with it); None if it is none at all."""
        chars = self.parser.prefix_chars
        if not text or text[0] not in chars:
            return None
        if text in self.options:
            return [(self.options[text], text, None)]
        if len(text) == 1:
            return None
        name, equals, value = text.partition('=')
        value = value if equals else None
        if equals and name in self.options:
            return [(self.options[name], name, value)]
        found = self._abbreviated(text, name, value)
        if found:
            return found
        if ' ' in text or _is_number(text) and not self.numbers_are_options:
            return None
        return [(None, text, None)]

    def _abbreviated(self, text, name, value):
        known = self.options.items()
        if text[1] in self.parser.prefix_chars:
            return [(action, each, value) for each, action in known
                    if self.parser.allow_abbrev and each.startswith(name)]
        found = []
        for each, action in known:
            if each == text[:2]:
                # One letter, with the value right behind it or more letters.
                found.append((action, each, text[2:]))
            elif len(each) > 2 and self.parser.allow_abbrev and each.startswith(name):
                found.append((action, each, value))
        return found

    def _with_files(self, args):
        """Arguments, with those out of files in the places of the files' names."""
        if not self.parser.fromfile_prefix_chars:
            return args
        found = []
        for arg in args:
            if not arg or arg[0] not in self.parser.fromfile_prefix_chars:
                found.append(arg)
                continue
            try:
                with open(arg[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as e:
                raise ArgumentError(None, str(e)) from None
            inner = [each for line in lines for each in self.parser.convert_arg_line_to_args(line)]
            found += self._with_files(inner)
        return found

    # ---- options ----

    def _option_at(self, at, marks):
        """Reads an option and its values; where to go on."""
        candidates = self._candidates(self.args[at])
        if len(candidates) > 1:
            names = ', '.join([name for _, name, _ in candidates])
            raise ArgumentError(None, f'ambiguous option: {self.args[at]} could match {names}')
        action, name, value = candidates[0]
        if action is None:
            self.unknown.append(self.args[at])
            return at + 1
        at += 1
        while value is not None and _shares([action.nargs], 1) != [1]:
            action, name, value = self._next_letter(action, name, value)
        if value is not None:
            self._take(action, [value], name)
            return at
        end = at
        while end < len(marks) and marks[end] == 'A':
            end += 1
        if action.nargs in (REMAINDER, PARSER):
            end = len(marks)
        sizes = _shares([action.nargs], end - at)
        if sizes is None:
            raise ArgumentError(action, self._expected(action.nargs))
        self._take(action, self.args[at:at + sizes[0]], name)
        return at + sizes[0]

    def _next_letter(self, action, name, value):
        """Of letters in a row: takes an option that has no value, and gives the next one."""
        following = self.options.get(name[0] + value[:1])
        if action.nargs != 0 or len(name) > 2 or name[1] in self.parser.prefix_chars or following is None:
            raise ArgumentError(action, f'ignored explicit argument {value!r}')
        self._take(action, [], name)
        rest = value[1:] or None
        if rest is not None and rest[0] == '=' and following.nargs != 0:
            rest = rest[1:]
        return following, name[0] + value[0], rest

    @staticmethod
    def _expected(nargs):
        words = {None: 'one argument', OPTIONAL: 'at most one argument', ONE_OR_MORE: 'at least one argument'}
        return 'expected ' + words.get(nargs, f'{nargs} argument{"" if nargs == 1 else "s"}')

    # ---- positionals ----

    def _texts_between(self, at, end, marks):
        """Gives the texts between two options to positionals; where to go on."""
        texts = [self.args[i] for i in range(at, end) if marks[i] != '-']
        if self.intermixed:
            self.held += texts
            return end
        sizes = self._fitting(len(texts))
        kinds = [action.nargs for action in self.positionals[:len(sizes)]]
        if PARSER in kinds or REMAINDER in kinds:
            # It takes all that follows, options too.
            texts = self.args[at:]
            if '-' in marks[at:end]:
                texts.remove('--')
            self._to_positionals(texts, False)
            return len(self.args)
        self._to_positionals(texts, end < len(self.args))
        return end

    def _fitting(self, available):
        """How many texts the positionals that wait get, as many of them as can be served."""
        for count in range(len(self.positionals), 0, -1):
            sizes = _shares([action.nargs for action in self.positionals[:count]], available)
            if sizes is not None:
                return sizes
        return []

    def _to_positionals(self, texts, more_follows):
        sizes = self._fitting(len(texts))
        if more_follows:
            # Those that would get nothing may yet get something.
            while sizes and sizes[-1] == 0 and self.positionals[len(sizes) - 1].nargs in (OPTIONAL, ZERO_OR_MORE):
                sizes.pop()
        for size in sizes:
            self._take(self.positionals.pop(0), texts[:size])
            texts = texts[size:]
        self.unknown += texts

    # ---- values ----

    def _take(self, action, texts, name=None):
        self.seen.add(action)
        if action.deprecated and (texts or name):
            shown = f'option {name!r}' if name else f'argument {action.dest!r}'
            if shown not in self.warned:
                self.warned.add(shown)
                self.parser._warning(f'{shown} is deprecated')
        values = self._values(action, texts)
        if name is not None or texts or values is not action.default:
            self._check_exclusive(action)
            self.given.append(action)
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, name)

    def _values(self, action, texts):
        convert, check = self.parser._get_value, self.parser._check_value
        nargs = action.nargs
        if nargs == SUPPRESS:
            return SUPPRESS
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            return convert(action, value) if isinstance(value, str) and value is not SUPPRESS else value
        if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            return [] if action.default is None else action.default
        values = [convert(action, text) for text in texts]
        if nargs != REMAINDER:
            for value in values[:1] if nargs == PARSER else values:
                check(action, value)
        return values[0] if nargs in (None, OPTIONAL) else values

    def _check_exclusive(self, action):
        for group in self.parser._mutually_exclusive_groups:
            if action in group._group_actions:
                for other in group._group_actions:
                    if other is not action and other in self.given:
                        raise ArgumentError(action, f'not allowed with argument {action_name(other)}')

    def _check_missing(self):
        """At the end: converts defaults that are texts, and says what was not given though it had to be."""
        missing = []
        for action in self.parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(str(action_name(action)))
            elif (isinstance(action.default, str) and action.default is not SUPPRESS
                    and getattr(self.namespace, action.dest, None) is action.default):
                setattr(self.namespace, action.dest, self.parser._get_value(action, action.default))
        if missing:
            raise ArgumentError(None, f'the following arguments are required: {", ".join(missing)}')
        for group in self.parser._mutually_exclusive_groups:
            if group.required and not any(action in self.given for action in group._group_actions):
                names = [str(action_name(each)) for each in group._group_actions if each.help is not SUPPRESS]
                raise ArgumentError(None, f'one of the arguments {" ".join(names)} is required')
