"""Printing nested data so that it can be read."""

import sys as _sys

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, **kwargs, sort_dicts=sort_dicts)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def _on_one_line(object):
    return PrettyPrinter().format(object, {}, None, 0)


def saferepr(object):
    text, _, _ = _on_one_line(object)
    return text


def isreadable(object):
    _, readable, _ = _on_one_line(object)
    return readable


def isrecursive(object):
    _, _, recursive = _on_one_line(object)
    return recursive


class _Sortable:
    """Makes anything comparable: what is not by itself goes by type and id."""

    __slots__ = 'value',

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            mine, others = [(str(type(each)), id(each)) for each in (self.value, other.value)]
            return mine < others


def _by_both(pair):
    return [*map(_Sortable, pair)]


def _repr_from(cls):
    """'module.name' of the class that one has its repr from: a subclass with its own repr is not laid out."""
    for base in cls.__mro__:
        if '__repr__' in vars(base):
            return f'{base.__module__}.{base.__qualname__}'


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


# What encloses a container's items, by the repr that it has.
_BRACKETS = {'builtins.dict': '{}', 'builtins.list': '[]', 'builtins.tuple': '()'}


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        self._step, self._width, self._depth = int(indent), int(width), depth
        if self._step < 0:
            raise ValueError('indent must be >= 0')
        if not (depth is None or depth > 0):
            raise ValueError('depth must be > 0')
        if self._width == 0:
            raise ValueError('width must be != 0')
        self._stream = _sys.stdout if stream is None else stream
        self._compact, self._sort_dicts, self._underscore = bool(compact), sort_dicts, underscore_numbers

    def pformat(self, object):
        return _Layout(self).of(object, 0, 0, 0)

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + '\n')

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """An object on one line, whether that can be read by Python, and whether the object is in itself."""
        cls = type(object)
        origin = _repr_from(cls)
        if self._underscore and origin == 'builtins.int' and issubclass(cls, int):
            return f'{object:_d}', True, False
        if origin not in _BRACKETS:
            text = repr(object)
            return text, bool(text) and (cls in _PLAIN or not text.startswith('<')), False
        left, right = _BRACKETS[origin]
        if not object:
            return left + right, True, False
        if left == '(' and len(object) == 1:
            right = ',)'
        if maxlevels and level >= maxlevels:
            return f'{left}...{right}', False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        rows = self._sorted(object) if left == '{' else [(item,) for item in object]
        readable, recursive, shown = True, False, []
        for row in rows:
            texts = []
            for each in row:
                text, is_readable, is_recursive = self.format(each, context, maxlevels, level + 1)
                readable, recursive = readable and is_readable, recursive or is_recursive
                texts.append(text)
            shown.append(': '.join(texts))
        del context[id(object)]
        return left + ', '.join(shown) + right, readable, recursive

    def _sorted(self, mapping):
        pairs = mapping.items()
        return sorted(pairs, key=_by_both) if self._sort_dicts else [*pairs]


_PLAIN = {str, bytes, bytearray, float, complex, bool, type(None)}


class _Layout:
    """One object on as many lines as it takes.

    Everywhere: column is where the text begins, tail how many characters will stand behind its last line.
    """

    def __init__(self, printer):
        self.printer = printer
        # Those that the one being laid out is in.
        self.around = {}

    def flat(self, value, level):
        return self.printer.format(value, self.around.copy(), self.printer._depth, level)[0]

    def of(self, value, column, tail, level):
        if id(value) in self.around:
            return _recursion(value)
        text = self.flat(value, level)
        if column + len(text) + tail <= self.printer._width:
            return text
        lay = _LAYOUTS.get(_repr_from(type(value)))
        if lay is None and _is_plain_dataclass(value):
            lay = _Layout.dataclass
        if lay is None:
            return text
        self.around[id(value)] = 1
        text = lay(self, value, column, tail, level + 1)
        del self.around[id(value)]
        return text

    # ---- rows below one another ----

    def rows(self, labelled, column, tail, level):
        """Values with what stands before each, in a column."""
        lines = []
        *before, last = [(label, value, 1) for label, value in labelled] or [None]
        if last is None:
            return ''
        for label, value, behind in [*before, (*last[:2], tail)]:
            lines.append(label + self.of(value, column + len(label), behind, level))
        return _down(column).join(lines)

    def enclosed(self, left, right, rows, column, tail, level):
        """Rows in brackets, of which the last left one is the edge that they are moved in from."""
        step = self.printer._step
        inside = rows(column + len(left) - 1 + step, tail + len(right), level)
        return left + ' ' * (step - 1) + inside + right

    def mapping(self, pairs, left, right, column, tail, level):
        labelled = [(self.flat(key, level) + ': ', value) for key, value in pairs]
        return self.enclosed(left, right, lambda *place: self.rows(labelled, *place), column, tail, level)

    def sequence(self, items, left, right, column, tail, level):
        items = [*items]
        if self.printer._compact:
            return self.enclosed(left, right, lambda *place: self.packed(items, *place), column, tail, level)
        labelled = [('', item) for item in items]
        return self.enclosed(left, right, lambda *place: self.rows(labelled, *place), column, tail, level)

    def packed(self, items, column, tail, level):
        """As many in a line as fit."""
        line = self.printer._width - column + 1
        room, between, end = line, '', _down(column)
        pieces = []
        for at, item in enumerate(items, 1):
            behind = 1
            if at == len(items):
                line, room, behind = line - tail, room - tail, tail
            text = self.flat(item, level)
            if len(text) + 2 > room:
                room = line
                between = between and end
            if len(text) + 2 <= room:
                room -= len(text) + 2
                pieces += between, text
                between = ', '
            else:
                pieces += between, self.of(item, column, behind, level)
                between = end
        return ''.join(pieces)

    # ---- one type each ----

    def dict(self, value, column, tail, level):
        return self.mapping(self.printer._sorted(value), '{', '}', column, tail, level)

    def list(self, value, column, tail, level):
        return self.sequence(value, '[', ']', column, tail, level)

    def tuple(self, value, column, tail, level):
        return self.sequence(value, '(', ',)' if len(value) == 1 else ')', column, tail, level)

    def set(self, value, column, tail, level):
        if not value:
            return repr(value)
        name = '' if type(value) is set else type(value).__name__
        left, right = (name + '({', '})') if name else '{}'
        return self.sequence(sorted(value, key=_Sortable), left, right, column, tail, level)

    def inside(self, name, value, column, tail, level):
        """Another value in parentheses behind a name."""
        return f'{name}({self.of(value, column + len(name) + 1, tail + 1, level)})'

    def ordered_dict(self, value, column, tail, level):
        if not value:
            return repr(value)
        return self.inside(type(value).__name__, [*value.items()], column, tail, level)

    def mappingproxy(self, value, column, tail, level):
        return self.inside('mappingproxy', value.copy(), column, tail, level)

    def default_dict(self, value, column, tail, level):
        if not value:
            return repr(value)
        start = type(value).__name__ + '('
        column += len(start)
        items = self.dict(value, column, tail + 1, level)
        return f'{start}{self.flat(value.default_factory, level)},\n{" " * column}{items})'

    def counter(self, value, column, tail, level):
        if not value:
            return repr(value)
        return self.mapping(value.most_common(), type(value).__name__ + '({', '})', column, tail, level)

    def chain_map(self, value, column, tail, level):
        if not value.maps:
            return repr(value)
        start = type(value).__name__ + '('
        return start + self.rows([('', each) for each in value.maps], column + len(start), tail + 1, level) + ')'

    def deque(self, value, column, tail, level):
        if not value:
            return repr(value)
        start = type(value).__name__ + '(['
        if value.maxlen is None:
            return self.sequence(value, start, '])', column, tail, level)
        items = self.sequence(value, start, '],', column, 0, level)
        return f'{items}\n{" " * (column + len(start) - 1)}maxlen={self.flat(value.maxlen, level)})'

    def user(self, value, column, tail, level):
        return self.of(value.data, column, tail, level - 1)

    def fields(self, name, fields, column, tail, level):
        """Names and values, as a class is called with them."""
        column += len(name) + 1
        lines = []
        for at, (field, value) in enumerate(fields, 1):
            behind = tail if at == len(fields) else 1
            text = '...' if id(value) in self.around else self.of(value, column + len(field) + 1, behind, level)
            lines.append(f'{field}={text}')
        return f'{name}({_down(column).join(lines)})'

    def dataclass(self, value, column, tail, level):
        from dataclasses import fields
        shown = [(field.name, getattr(value, field.name)) for field in fields(value) if field.repr]
        return self.fields(type(value).__name__, shown, column, tail, level)

    def namespace(self, value, column, tail, level):
        from types import SimpleNamespace
        name = 'namespace' if type(value) is SimpleNamespace else type(value).__name__
        return self.fields(name, [*vars(value).items()], column, tail, level)

    # ---- text in pieces ----

    def pieces(self, texts, column, enclosed):
        """Literals below one another; in parentheses, unless they are in brackets already."""
        text = f'\n{" " * column}'.join(texts)
        return f'({text})' if enclosed else text

    def str(self, value, column, tail, level):
        if not value:
            return repr(value)
        if level == 1:
            column, tail = column + 1, tail + 1
        room = self.printer._width - column
        texts = []
        lines = value.splitlines(keepends=True)
        for at, line in enumerate(lines, 1):
            behind = tail if at == len(lines) else 0
            if len(repr(line)) <= room - behind:
                texts.append(repr(line))
            else:
                texts += _filled(_words(line), '', room, behind)
        return self.pieces(texts, column, level == 1 and len(texts) > 1)

    def bytes(self, value, column, tail, level):
        if len(value) <= 4:
            return repr(value)
        if level == 1:
            column, tail = column + 1, tail + 1
        fours = [value[at:at + 4] for at in range(0, len(value), 4)]
        # A last part of four bytes is not taken for the end.
        behind = tail if len(fours[-1]) < 4 else 0
        texts = _filled(fours, b'', self.printer._width - column, behind)
        return self.pieces(texts, column, level == 1)

    def bytearray(self, value, column, tail, level):
        return f'bytearray({self.bytes(bytes(value), column + 10, tail + 1, level + 1)})'


def _down(column):
    """What stands between two rows of a column."""
    return ',\n' + ' ' * column


def _filled(parts, start, room, tail):
    """The reprs of texts that parts are put together to, as long as they may be."""
    current, found = start, []
    for at, part in enumerate(parts, 1):
        if len(repr(current + part)) > room - (tail if at == len(parts) else 0):
            if current:
                found.append(repr(current))
            current = part
        else:
            current += part
    return found + [repr(current)] if current else found


def _words(line):
    """Words, each with the white space behind it."""
    import re
    return re.findall(r'\S*\s+|\S+', line)


def _is_plain_dataclass(value):
    """Whether it is a dataclass's instance with the repr that dataclass() wrote."""
    cls = type(value)
    settings = getattr(cls, '__dataclass_params__', None)
    if cls is type or settings is None or not settings.repr:
        return False
    written = getattr(cls.__repr__, '__wrapped__', None)
    return '__create_fn__' in getattr(written, '__qualname__', '')


_LAYOUTS = {
    'builtins.dict': _Layout.dict, 'builtins.list': _Layout.list, 'builtins.tuple': _Layout.tuple,
    'builtins.set': _Layout.set, 'builtins.frozenset': _Layout.set, 'builtins.str': _Layout.str,
    'builtins.bytes': _Layout.bytes, 'builtins.bytearray': _Layout.bytearray,
    'builtins.mappingproxy': _Layout.mappingproxy, 'types.SimpleNamespace': _Layout.namespace,
    'collections.OrderedDict': _Layout.ordered_dict, 'collections.defaultdict': _Layout.default_dict,
    'collections.Counter': _Layout.counter, 'collections.ChainMap': _Layout.chain_map,
    'collections.deque': _Layout.deque, 'collections.UserDict': _Layout.user, 'collections.UserList': _Layout.user,
    'collections.UserString': _Layout.user,
}
