_types = __import__('_types')
_fill = _types.fill


class partial:
    __slots__ = ('args', 'func', 'keywords', '__dict__', '__weakref__')
    __module__ = 'functools'
    __class_getitem__ = classmethod(_types.GenericAlias)

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if isinstance(func, partial) and type(func).__call__ is partial.__call__ and not func.__dict__:
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        _fill(self, args, func, keywords)
        return self

    def __call__(self, /, *args, **keywords):
        if keywords:
            keywords = {**self.keywords, **keywords}
        else:
            keywords = self.keywords
        return self.func(*self.args, *args, **keywords)

    def __get__(self, instance, owner=None):
        if instance is not None:
            __import__('warnings').warn(
                'functools.partial will be a method descriptor in future Python versions; '
                'wrap it in staticmethod() if you want to preserve the old behavior', FutureWarning)
        return self

    def __repr__(self):
        cls = type(self)
        name = f'{cls.__module__}.{cls.__qualname__}'
        if not _types.repr_enter(self):
            return '...'
        try:
            parts = [repr(self.func), *map(repr, self.args)]
            parts.extend([f'{k}={v!r}' for k, v in self.keywords.items()])
            return f"{name}({', '.join(parts)})"
        finally:
            _types.repr_leave(self)

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords, self.__dict__ or None)

    def __setstate__(self, state):
        valid = isinstance(state, tuple) and len(state) == 4
        func, args, keywords, rest = state if valid else (None,) * 4
        if not (callable(func) and isinstance(args, tuple) and (keywords is None or isinstance(keywords, dict))):
            raise TypeError('invalid partial state')
        if type(args) is not tuple:
            args = tuple(args)
        if type(keywords) is not dict:
            keywords = dict(keywords or ())
        _fill(self, args, func, keywords)
        self.__dict__ = {} if rest is None else rest


for _name in partial.__slots__[:3]:
    setattr(partial, _name, _types.read_only(partial.__dict__[_name]))
del partial.__slots__  # as a C type has none


_initial_missing = object()


def reduce(function, iterable, initial=_initial_missing, /):
    try:
        it = iter(iterable)
    except TypeError:
        if hasattr(type(iterable), '__iter__'):
            raise
        raise TypeError('reduce() arg 2 must support iteration') from None
    if initial is _initial_missing:
        for value in it:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    else:
        value = initial
    for each in it:
        value = function(value, each)
    return value


class KeyWrapper:
    __module__ = 'functools'
    __slots__ = ('_compare', 'obj')
    __hash__ = None

    def __call__(self, /, obj):
        made = KeyWrapper()
        made._compare = self._compare
        made.obj = obj
        return made

    def __lt__(self, other):
        return self._compare(self.obj, _object(other)) < 0

    def __gt__(self, other):
        return self._compare(self.obj, _object(other)) > 0

    def __eq__(self, other):
        return self._compare(self.obj, _object(other)) == 0

    def __le__(self, other):
        return self._compare(self.obj, _object(other)) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, _object(other)) >= 0


def _object(key):
    if type(key) is not KeyWrapper:
        raise TypeError('other argument must be K instance')
    return key.obj


def cmp_to_key(mycmp):
    made = KeyWrapper()
    made._compare = mycmp
    return made


class _Key:
    """A call's arguments with their hash worked out once."""

    __slots__ = ('parts', 'number')

    def __init__(self, parts):
        self.parts = parts
        self.number = hash(parts)

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return self.parts == other.parts


_mark = object()


def _make_key(args, kwds, typed):
    key = _types.call_key(args, kwds, typed, _mark)
    return _Key(tuple(key)) if type(key) is list else key


class _lru_cache_wrapper:
    __module__ = 'functools'
    __slots__ = ('_maxsize', '_typed', '_info', '_cache', '_ring', '_hits', '_misses', '__dict__', '__weakref__')

    def __init__(self, user_function, maxsize, typed, cache_info_type):
        self.__wrapped__ = user_function
        self._maxsize = maxsize
        self._typed = typed
        self._info = cache_info_type
        self._cache = {}
        self._hits = 0
        self._misses = 0
        # A cache with a limit keeps its entries [newer, older, key, value] in a ring around this one.
        self._ring = ring = [None, None, None, None]
        ring[0] = ring[1] = ring

    def __call__(self, /, *args, **kwds):
        maxsize = self._maxsize
        if maxsize == 0:
            self._misses += 1
            return self.__wrapped__(*args, **kwds)
        key = _types.call_key(args, kwds, self._typed, _mark)
        if type(key) is list:
            key = _Key(tuple(key))
        cache = self._cache
        if maxsize is None:
            value = cache.get(key, _mark)
            if value is not _mark:
                self._hits += 1
                return value
            self._misses += 1
            value = cache[key] = self.__wrapped__(*args, **kwds)
            return value
        entry = cache.get(key)
        if entry is not None:
            self._hits += 1
            ring = self._ring
            if ring[1] is not entry:
                newer, older = entry[0], entry[1]
                newer[1], older[0] = older, newer
                _enter(ring, entry)
            return entry[3]
        self._misses += 1
        value = self.__wrapped__(*args, **kwds)
        if key in cache:  # by a call inside
            return value
        ring = self._ring
        if len(cache) >= maxsize:
            oldest = ring[0]
            ring[0] = newer = oldest[0]
            newer[1] = ring
            del cache[oldest[2]]
        cache[key] = entry = [None, None, key, value]
        _enter(ring, entry)
        return value

    def __get__(self, object, cls=None):
        if object is None:
            return self
        return type(self.__call__)(self, object)

    def __repr__(self):
        return f'<functools._lru_cache_wrapper object at {id(self):#014x}>'

    def cache_info(self):
        return self._info(self._hits, self._misses, self._maxsize, len(self._cache))

    def cache_clear(self):
        self._cache.clear()
        ring = self._ring
        ring[0] = ring[1] = ring
        self._hits = self._misses = 0

    def __reduce__(self):
        return self.__qualname__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _enter(ring, entry):
    """Puts the newest entry into the ring."""
    newest = ring[1]
    entry[0], entry[1] = ring, newest
    newest[0] = ring[1] = entry
