from _deque import deque


_factories = []


def _factory_repr(factory):
    """A factory that is a method of the dict itself would show it again, and so on."""
    if any(each is factory for each in _factories):
        return '...'
    _factories.append(factory)
    try:
        return repr(factory)
    finally:
        _factories.pop()


class defaultdict(dict):
    __module__ = 'collections'

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        dict.__init__(self, *args, **kwargs)

    def __missing__(self, key):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        value = factory()
        self[key] = value
        return value

    def __repr__(self):
        return f'{type(self).__name__}({_factory_repr(self.default_factory)}, {dict.__repr__(self)})'

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self.default_factory, self)
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self.default_factory, other)
        made.update(self)
        return made


class OrderedDict(dict):
    __module__ = 'collections'

    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = next(reversed(self)) if last else next(iter(self))
        return key, self.pop(key)

    def move_to_end(self, key, last=True):
        if key not in self:
            raise KeyError(key)
        value = dict.__getitem__(self, key)
        if last:
            dict.__delitem__(self, key)
            dict.__setitem__(self, key, value)
        else:
            rest = [pair for pair in self.items() if pair[0] != key]
            dict.clear(self)
            dict.__setitem__(self, key, value)
            for each, other in rest:
                dict.__setitem__(self, each, other)

    def pop(self, key, *default):
        if len(default) > 1:
            raise TypeError(f'pop expected at most 2 arguments, got {len(default) + 1}')
        if key in self:
            value = self[key]
            del self[key]
            return value
        missing = getattr(type(self), '__missing__', None)
        if not default and missing is not None:
            return missing(self, key)
        if not default:
            raise KeyError(key)
        return default[0]

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def update(self, /, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f'update expected at most 1 argument, got {len(args)}')
        if args:
            other = args[0]
            if hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __init__(self, /, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f'expected at most 1 argument, got {len(args)}')
        self.update(*args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            if not dict.__eq__(self, other):
                return False
            for a, b in zip(self, other):
                if a is not b and a != b:
                    return False
            return True
        return dict.__eq__(self, other)

    def __ne__(self, other):
        same = self == other
        return same if same is NotImplemented else not same

    __hash__ = None

    def __repr__(self):
        if not self:
            return type(self).__name__ + '()'
        return f'{type(self).__name__}({dict.__repr__(dict(self))})'

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __reduce__(self):
        state = self.__dict__ or None
        return type(self), (), state, None, iter(self.items())

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self)
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self


def _count_elements(mapping, iterable):
    get = mapping.get
    for each in iterable:
        mapping[each] = get(each, 0) + 1


class _tuplegetter:
    def __init__(self, index, doc):
        self.index = index
        self.__doc__ = doc

    def __get__(self, object, cls=None):
        if object is None:
            return self
        if not isinstance(object, tuple):
            raise TypeError(f"descriptor for index '{self.index}' for tuple subclasses doesn't apply to "
                            f"'{type(object).__name__}' object")
        return tuple.__getitem__(object, self.index)

    def __set__(self, object, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, object):
        raise AttributeError("can't delete attribute")
