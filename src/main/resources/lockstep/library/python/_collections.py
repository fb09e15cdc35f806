from _deque import deque

_thread = __import__('_thread')
_shown = set()  # whose repr is under way in which thread


# ---- what both classes do, each with a _like of its own that makes another of its kind ----

def _copy(self):
    return self._like(self)


def _union(first, second, like):
    if not (isinstance(first, dict) and isinstance(second, dict)):
        return NotImplemented
    made = like(first)
    made.update(second)
    return made


def _or(self, other):
    return _union(self, other, self._like)


def _reflected_or(self, other):
    return _union(other, self, self._like)


class defaultdict(dict):
    __module__ = 'collections'

    copy = __copy__ = _copy
    __or__, __ror__ = _or, _reflected_or

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if not (default_factory is None or callable(default_factory)):
            raise TypeError('first argument must be callable or None')
        dict.__init__(self, *args, **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        made = self[key] = self.default_factory()
        return made

    def _like(self, mapping):
        return type(self)(self.default_factory, mapping)

    def __repr__(self):
        key = id(self), _thread.get_ident()
        factory = '...'  # a bound method's repr may come back here
        if key not in _shown:
            _shown.add(key)
            try:
                factory = repr(self.default_factory)
            finally:
                _shown.discard(key)
        return f'{type(self).__name__}({factory}, {dict.__repr__(self)})'

    def __reduce__(self):
        given = (self.default_factory,) if self.default_factory is not None else ()
        return type(self), given, None, None, iter(self.items())


_REQUIRED = object()


class OrderedDict(dict):
    __module__ = 'collections'
    __hash__ = None

    copy = _copy
    __or__, __ror__ = _or, _reflected_or

    def _like(self, mapping):
        return type(self)(mapping)

    def __init__(self, /, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f'expected at most 1 argument, got {len(args)}')
        OrderedDict.update(self, *args, **kwargs)

    def update(self, /, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f'update expected at most 1 argument, got {len(args)}')
        for source in (*args, kwargs):
            pairs = ((key, source[key]) for key in source.keys()) if hasattr(source, 'keys') else source
            for key, value in pairs:
                self[key] = value

    def __ior__(self, other):
        self.update(other)
        return self

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for each in iterable:
            made[each] = value
        return made

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
            return default
        return self[key]

    def pop(self, key, default=_REQUIRED):
        return dict.pop(self, key) if default is _REQUIRED else dict.pop(self, key, default)

    def popitem(self, last=True):
        for key in reversed(self) if last else self:
            return key, dict.pop(self, key)
        raise KeyError('dictionary is empty')

    def move_to_end(self, key, last=True):
        if key not in self:
            raise KeyError(key)
        # A dict keeps the order of insertion: to the end by inserting anew, to the front by all others after it.
        moved = (key,) if last else [each for each in dict.keys(self) if each != key]
        for each in moved:
            value = dict.pop(self, each)
            dict.__setitem__(self, each, value)

    def __eq__(self, other):
        same = dict.__eq__(self, other)
        if same is True and isinstance(other, OrderedDict):
            try:
                return all([mine is its or mine == its for mine, its in zip(self, other)])
            except RuntimeError as error:
                if str(error).startswith('dictionary '):
                    raise RuntimeError('OrderedDict mutated during iteration') from None
                raise
        return same

    def __ne__(self, other):
        same = self == other
        return NotImplemented if same is NotImplemented else not same

    def __repr__(self):
        key = id(self), _thread.get_ident()
        if key in _shown:
            return '...'
        _shown.add(key)
        try:
            shown = dict.__repr__(dict(self)) if self else ''
        finally:
            _shown.discard(key)
        return f'{type(self).__name__}({shown})'

    def __reduce__(self):
        return type(self), (), self.__dict__ or None, None, iter(self.items())


def _count_elements(mapping, iterable):
    count = mapping.get
    for each in iterable:
        mapping[each] = count(each, 0) + 1


class _tuplegetter:
    """One field of a named tuple."""

    def __init__(self, index, doc):
        self.index = index
        self.__doc__ = doc

    def __get__(self, object, cls=None):
        if isinstance(object, tuple):
            return tuple.__getitem__(object, self.index)
        if object is None:
            return self
        raise TypeError(f"descriptor for index '{self.index}' for tuple subclasses doesn't apply to "
                        f"'{type(object).__name__}' object")

    def __set__(self, object, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, object):
        raise AttributeError("can't delete attribute")

    def __repr__(self):
        return f'_tuplegetter({self.index}, {self.__doc__!r})'

    def __reduce__(self):
        return type(self), (self.index, self.__doc__)
