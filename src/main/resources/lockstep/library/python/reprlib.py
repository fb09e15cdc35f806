"""repr() with limits."""
import builtins
from functools import update_wrapper
from itertools import islice
from _thread import get_ident

__all__ = ['Repr', 'repr', 'recursive_repr']


_COPIED = ('__module__', '__doc__', '__name__', '__qualname__', '__type_params__')


def recursive_repr(fillvalue='...'):
    """A decorator for a __repr__ that may meet its own object again."""
    def guard(method):
        under_way = set()

        def wrapper(self):
            key = get_ident(), id(self)
            if key in under_way:
                return fillvalue
            under_way.add(key)
            try:
                return method(self)
            finally:
                under_way.remove(key)

        return update_wrapper(wrapper, method, _COPIED, ())

    return guard


# What limits there are, and the class that each is for; a class of the same name elsewhere is shown as any object.
_LIMITS = {'maxlevel': 6, 'maxtuple': 6, 'maxlist': 6, 'maxarray': 5, 'maxdict': 4, 'maxset': 6, 'maxfrozenset': 6,
           'maxdeque': 6, 'maxstring': 30, 'maxlong': 40, 'maxother': 30, 'fillvalue': '...', 'indent': None}
_HOMES = dict.fromkeys(('tuple', 'list', 'dict', 'set', 'frozenset', 'str', 'int'), 'builtins')
_HOMES.update(array='array', deque='collections')


def _in_order(items):
    try:
        return sorted(items)
    except Exception:  # whatever their comparison raises
        return [*items]


class Repr:
    def __init__(self, **limits):
        for name in limits:
            if name not in _LIMITS:
                raise TypeError(f'Repr.__init__() got an unexpected keyword argument {name!r}')
        vars(self).update(_LIMITS, **limits)

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        cls = type(x)
        name = '_'.join(cls.__name__.split())
        own = _HOMES.get(name, cls.__module__) == cls.__module__
        show = getattr(self, f'repr_{name}', None) if own else None
        return (show or self.repr_instance)(x, level)

    # ---- containers ----

    def _inside(self, opening, pieces, most, closing, level, count):
        """Brackets with what fits of the pieces between; those are made only as they are asked for."""
        if level <= 0 and count:
            return opening + self.fillvalue + closing
        shown = list(islice(pieces, most))
        if count > most:
            shown.append(self.fillvalue)
        if self.indent is None or not shown:
            return opening + ', '.join(shown) + closing
        margin = self._margin()
        try:
            line = '\n' + margin * (self.maxlevel - level + 1)
        except TypeError as error:
            raise TypeError(f'Repr.indent must be a str, int or None, not {type(self.indent)}') from error
        last = line[:len(line) - len(margin)]
        return opening + line + f',{line}'.join(shown) + ',' + last + closing

    def _margin(self):
        if not isinstance(self.indent, int):
            return self.indent if isinstance(self.indent, str) else _NoMargin()
        if self.indent < 0:
            raise ValueError(f'Repr.indent cannot be negative int (was {self.indent!r})')
        return ' ' * self.indent

    def _items(self, items, opening, most, closing, level):
        return self._inside(opening, (self.repr1(each, level - 1) for each in items), most, closing, level, len(items))

    def repr_list(self, x, level):
        return self._items(x, '[', self.maxlist, ']', level)

    def repr_tuple(self, x, level):
        alone = len(x) == 1 and level > 0 and self.indent is None
        return self._items(x, '(', self.maxtuple, ',)' if alone else ')', level)

    def repr_deque(self, x, level):
        return self._items(x, 'deque([', self.maxdeque, '])', level)

    def repr_array(self, x, level):
        start = f"array('{x.typecode}'"
        return self._items(x, start + ', [', self.maxarray, '])', level) if x else start + ')'

    def repr_set(self, x, level):
        return self._items(_in_order(x), '{', self.maxset, '}', level) if x else 'set()'

    def repr_frozenset(self, x, level):
        return self._items(_in_order(x), 'frozenset({', self.maxfrozenset, '})', level) if x else 'frozenset()'

    def repr_dict(self, x, level):
        below = level - 1
        pairs = (f'{self.repr1(key, below)}: {self.repr1(x[key], below)}' for key in _in_order(x))
        return self._inside('{', pairs, self.maxdict, '}', level, len(x))

    # ---- what has no parts: the middle is left out ----

    def _ends(self, text, most):
        left = max(0, (most - 3) // 2)
        right = max(0, most - 3 - left)
        return text[:left], text[len(text) - right:]

    def _shortened(self, text, most):
        return text if len(text) <= most else self.fillvalue.join(self._ends(text, most))

    def repr_str(self, x, level):
        text = builtins.repr(x[:self.maxstring])
        if len(text) > self.maxstring:  # quotes and escapes of what will be seen
            text = builtins.repr(''.join(self._ends(x, self.maxstring)))
            return self.fillvalue.join(self._ends(text, self.maxstring))
        return text

    def repr_int(self, x, level):
        return self._shortened(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return f'<{x.__class__.__name__} instance at {id(x):#x}>'
        return self._shortened(text, self.maxother)


class _NoMargin:
    """An indent that is neither a number nor a text: it cannot be multiplied."""


aRepr = Repr()
repr = aRepr.repr
