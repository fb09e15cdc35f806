_thread = __import__('_thread')
_structure = __import__('_structseq')


class partial:
    __module__ = 'functools'

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if isinstance(func, partial) and type(func).__call__ is partial.__call__ and not func.__dict__.get('_extra'):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if keywords:
            keywords = {**self.keywords, **keywords}
        else:
            keywords = self.keywords
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func)]
        parts.extend([repr(x) for x in self.args])
        parts.extend([f'{k}={v!r}' for k, v in self.keywords.items()])
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords, None)

    def __setstate__(self, state):
        self.func, self.args, self.keywords, rest = state
        if rest:
            self.__dict__.update(rest)


_initial_missing = object()


def reduce(function, iterable, /, initial=_initial_missing):
    it = iter(iterable)
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


class _K:
    __slots__ = ('obj', 'cmp')

    def __init__(self, obj, cmp):
        self.obj = obj
        self.cmp = cmp

    def __lt__(self, other):
        return self.cmp(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self.cmp(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self.cmp(self.obj, other.obj) == 0

    def __le__(self, other):
        return self.cmp(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self.cmp(self.obj, other.obj) >= 0

    __hash__ = None


def cmp_to_key(mycmp):
    return lambda obj: _K(obj, mycmp)


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
    key = args
    if kwds:
        key += (_mark,)
        for item in kwds.items():
            key += item
    if typed:
        key += tuple([type(v) for v in args])
        if kwds:
            key += tuple([type(v) for v in kwds.values()])
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


_CacheInfo = None


class _lru_cache_wrapper:
    __module__ = 'functools'

    def __init__(self, user_function, maxsize, typed, cache_info_type):
        self.__wrapped__ = user_function
        self._maxsize = maxsize
        self._typed = typed
        self._info = cache_info_type
        self._cache = {}
        self._hits = 0
        self._misses = 0

    def __call__(self, /, *args, **kwds):
        if self._maxsize == 0:
            self._misses += 1
            return self.__wrapped__(*args, **kwds)
        key = _make_key(args, kwds, self._typed)
        cache = self._cache
        if key in cache:
            self._hits += 1
            value = cache[key]
            if self._maxsize is not None:
                del cache[key]
                cache[key] = value
            return value
        self._misses += 1
        value = self.__wrapped__(*args, **kwds)
        if self._maxsize is not None and key not in cache and len(cache) >= self._maxsize:
            for oldest in cache:
                break
            del cache[oldest]
        cache[key] = value
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
        self._hits = self._misses = 0

    def __reduce__(self):
        return self.__qualname__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
