"""Containers beside dict, list, set and tuple.

Many modules import this one, so what few of their programs use is read only when it is asked for: the abstract classes
of collections.abc, ChainMap, and the User classes.
"""

import sys
from keyword import iskeyword
from _collections import OrderedDict, defaultdict, deque, _count_elements, _tuplegetter

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque',
           'namedtuple']

_elsewhere = {'ChainMap': '_chain', 'UserDict': '_user', 'UserList': '_user', 'UserString': '_user'}


def __getattr__(name):
    if name == 'abc':
        __import__('collections.abc')
        return sys.modules['collections.abc']
    if name not in _elsewhere:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    module = 'collections.' + _elsewhere[name]
    __import__(module)
    found = globals()[name] = getattr(sys.modules[module], name)
    return found


def __dir__():
    return sorted({*globals(), *__all__, 'abc'})


# ---- namedtuple ----

def _checked_names(typename, fields, rename):
    for name in (typename, *(() if rename else fields)):
        if type(name) is not str:
            raise TypeError('Type names and field names must be strings')
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if iskeyword(name):
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    taken = set()
    for at, name in enumerate(fields):
        if rename and (name in taken or name[:1] == '_' or not name.isidentifier() or iskeyword(name)):
            name = f'_{at}'
        elif name[0] == '_':
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        elif name in taken:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        taken.add(name)
        yield sys.intern(name)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    typename = str(typename)
    names = tuple(_checked_names(typename, [str(name) for name in field_names], rename))
    values = () if defaults is None else tuple(defaults)
    if len(values) > len(names):
        raise TypeError('Got more default values than field names')

    def _make(cls, iterable):
        made = tuple.__new__(cls, iterable)
        if len(made) == len(names):
            return made
        raise TypeError(f'Expected {len(names)} arguments, got {len(made)}')

    def _replace(self, /, **kwds):
        made = self._make([kwds.pop(name, old) for name, old in zip(names, self)])
        if not kwds:
            return made
        raise TypeError(f'Got unexpected field names: {[*kwds]!r}')

    def _asdict(self):
        return {name: value for name, value in zip(self._fields, self)}

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map('{}={!r}'.format, names, self))})"

    def __getnewargs__(self):
        return (*self,)

    # Parameters with the names of the fields come only from source.
    listed = ', '.join(names) + ',' * (len(names) == 1)
    scope = {'make': tuple.__new__, '__builtins__': {}, '__name__': f'namedtuple_{typename}'}
    exec(f'def __new__(_cls, {listed}): return make(_cls, ({listed}))', scope)
    __new__ = scope['__new__']
    __new__.__doc__ = f'Create new instance of {typename}({listed})'
    if defaults is not None:
        __new__.__defaults__ = values

    body = {'__slots__': (), '__doc__': f'{typename}({listed})', '_fields': names, '__match_args__': names,
            '_field_defaults': dict(zip(names[len(names) - len(values):], values))}
    for method in (__new__, __repr__, __getnewargs__, _asdict, _replace, _make):
        method.__qualname__ = f'{typename}.{method.__name__}'
        body[method.__name__] = method
    body['_make'] = classmethod(_make)
    body['__replace__'] = _replace
    for at, name in enumerate(names):
        body[name] = _tuplegetter(at, sys.intern(f'Alias for field number {at}'))
    made = type(typename, (tuple,), body)
    # pickle has to find it where it was asked for
    made.__module__ = sys._getframe(1).f_globals.get('__name__', '__main__') if module is None else module
    return made


# ---- Counter ----

def _mapping(iterable):
    from _collections_abc import Mapping
    return isinstance(iterable, Mapping)


def _order(holds):
    """A comparison of counters: that of the counts of all their elements; one that is missing counts 0."""
    def method(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(holds(self[each], other[each]) for part in (self, other) for each in part)

    return method


def _arithmetic(combine):
    """An operator on two counters; what does not come out positive is left out."""
    def method(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter()
        for each in (*self, *(each for each in other if each not in self)):
            count = combine(self[each], other[each])
            if count > 0:
                made[each] = count
        return made

    return method


def _arithmetic_in_place(combine):
    def method(self, other):
        for each in other:
            self[each] = combine(self[each], other[each])
        for each in [each for each, count in self.items() if not count > 0]:
            del self[each]
        return self

    return method


class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def __delitem__(self, elem):
        if elem in self:
            dict.__delitem__(self, elem)

    def __repr__(self):
        name = type(self).__name__
        try:
            shown = dict(self.most_common())
        except TypeError:  # counts that have no order
            shown = dict(self)
        return f'{name}({shown!r})' if self else name + '()'

    def copy(self):
        return type(self)(self)

    def __reduce__(self):
        return type(self), (dict(self),)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        for counted in (iterable, kwds):
            if counted is None or counted is kwds and not kwds:
                continue
            if not _mapping(counted):
                _count_elements(self, counted)
            elif self:
                for each, count in counted.items():
                    self[each] = count + self.get(each, 0)
            else:
                dict.update(self, counted)

    def subtract(self, iterable=None, /, **kwds):
        for counted in (() if iterable is None else iterable, kwds):
            pairs = counted.items() if _mapping(counted) else ((each, 1) for each in counted)
            for each, count in pairs:
                self[each] = self.get(each, 0) - count

    def total(self):
        return sum(self.values())

    def elements(self):
        from itertools import chain, repeat, starmap
        return chain.from_iterable(starmap(repeat, self.items()))

    def most_common(self, n=None):
        from operator import itemgetter
        if n is None:
            return sorted(self.items(), key=itemgetter(1), reverse=True)
        from heapq import nlargest
        return nlargest(n, self.items(), key=itemgetter(1))

    __eq__ = _order(lambda mine, its: mine == its)
    __le__ = _order(lambda mine, its: mine <= its)
    __ge__ = _order(lambda mine, its: mine >= its)

    def __ne__(self, other):
        return not self == other if isinstance(other, Counter) else NotImplemented

    def __lt__(self, other):
        return self <= other and self != other if isinstance(other, Counter) else NotImplemented

    def __gt__(self, other):
        return self >= other and self != other if isinstance(other, Counter) else NotImplemented

    def __pos__(self):
        return Counter({each: count for each, count in self.items() if count > 0})

    def __neg__(self):
        return Counter({each: 0 - count for each, count in self.items() if count < 0})

    __add__ = _arithmetic(lambda mine, its: mine + its)
    __sub__ = _arithmetic(lambda mine, its: mine - its)
    __or__ = _arithmetic(max)
    __and__ = _arithmetic(min)
    __iadd__ = _arithmetic_in_place(lambda mine, its: mine + its)
    __isub__ = _arithmetic_in_place(lambda mine, its: mine - its)
    __ior__ = _arithmetic_in_place(max)

    def __iand__(self, other):
        return _smaller_in_place(self, {each: other[each] for each in self})


_smaller_in_place = _arithmetic_in_place(min)
