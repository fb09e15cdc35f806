class _NONE:
    """Stands where there is no value yet; a class, so that copies and pickles of an iterator keep its identity."""


def _index(n):
    return n if type(n) is int else range(n).stop


class _Iterator:
    def __iter__(self):
        return self

    def __reduce__(self):
        _deprecated()
        state = {name: value.copy() if type(value) is list else value for name, value in vars(self).items()}
        return (_restored, (type(self), state))

    def __init_subclass__(cls):
        """What C does in __new__ is done here in __init__: a subclass with one of its own has it done before."""
        begin = super(cls, cls).__init__
        if '__init__' in cls.__dict__ and '__new__' not in cls.__dict__ and begin is not object.__init__:
            def __new__(cls, /, *args, **kwargs):
                made = object.__new__(cls)
                begin(made, *args)
                return made

            cls.__new__ = __new__


def _deprecated():
    import warnings
    warnings.warn('Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.',
                  DeprecationWarning)


def _state(state, sizes):
    _deprecated()
    if type(state) is not tuple:
        raise TypeError('state is not a tuple')
    if len(state) not in sizes:
        raise TypeError(f'function takes exactly {sizes[0]} arguments ({len(state)} given)')
    return state


def _restored(cls, state):
    made = cls.__new__(cls)
    made.__dict__.update(state)
    return made


def _need_int(n, text):
    if not hasattr(type(n), '__index__'):
        raise TypeError(text)
    return n.__index__()


class count(_Iterator):
    def __init__(self, start=0, step=1):
        for each in (start, step):
            if not hasattr(type(each), '__add__') or isinstance(each, (str, list, tuple)):
                raise TypeError('a number is required')
        self._next = start
        self._step = step

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return f'count({self._next!r})'
        return f'count({self._next!r}, {self._step!r})'


class cycle(_Iterator):
    def __init__(self, iterable, /):
        self._source = iter(iterable)
        self._saved = []
        self._keeps = True
        self._at = -1

    def __setstate__(self, state):
        saved, again = _state(state, (2,))
        if type(saved) is not list:
            raise TypeError(f'argument 1 must be list, not {type(saved).__name__}')
        self._saved = saved
        self._keeps = not again  # else what is saved has what is to come

    def __next__(self):
        if self._at < 0:
            for item in self._source:
                if self._keeps:
                    self._saved.append(item)
                return item
            self._at = 0
        if not self._saved:
            raise StopIteration
        item = self._saved[self._at]
        self._at = (self._at + 1) % len(self._saved)
        return item


class repeat(_Iterator):
    def __init__(self, object, times=_NONE):
        self._object = object
        if times is not _NONE:
            times = _need_int(times, f"'{type(times).__name__}' object cannot be interpreted as an integer")
        self._left = -1 if times is _NONE else max(0, times)

    def __next__(self):
        if self._left == 0:
            raise StopIteration
        if self._left > 0:
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left < 0:
            raise TypeError('len() of unsized object')
        return self._left

    def __repr__(self):
        if self._left < 0:
            return f'repeat({self._object!r})'
        return f'repeat({self._object!r}, {self._left})'


class chain(_Iterator):
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, *iterables):
        self._rest = iter(iterables)
        self._active = None

    @classmethod
    def from_iterable(cls, iterable, /):
        made = cls()
        made._rest = iter(iterable)
        return made

    def __setstate__(self, state):
        for each in _state(state, (1, 2)):
            if not hasattr(type(each), '__next__'):
                raise TypeError('Arguments must be iterators.')
        self._rest, self._active = state if len(state) == 2 else (*state, None)

    def __next__(self):
        while True:
            if self._active is None:
                if self._rest is None:
                    raise StopIteration
                for each in self._rest:
                    self._active = iter(each)
                    break
                else:
                    self._rest = None
                    raise StopIteration
            for item in self._active:
                return item
            self._active = None


class accumulate(_Iterator):
    def __init__(self, iterable, func=None, *, initial=None):
        self._source = iter(iterable)
        self._func = func
        self._initial = initial
        self._total = _NONE

    def __next__(self):
        if self._initial is not None:
            self._total = self._initial
            self._initial = None
            return self._total
        for item in self._source:
            if self._total is _NONE:
                self._total = item
            elif self._func is None:
                self._total = self._total + item
            else:
                self._total = self._func(self._total, item)
            return self._total
        raise StopIteration


class batched(_Iterator):
    def __init__(self, iterable, n, *, strict=False):
        n = _index(n)
        if n < 1:
            raise ValueError('n must be at least one')
        self._source = iter(iterable)
        self._n = n
        self._strict = strict

    def __next__(self):
        items = []
        for item in self._source:
            items.append(item)
            if len(items) == self._n:
                break
        if not items:
            raise StopIteration
        if self._strict and len(items) < self._n:
            raise ValueError('batched(): incomplete batch')
        return tuple(items)


class compress(_Iterator):
    def __init__(self, data, selectors):
        self._data = iter(data)
        self._selectors = iter(selectors)

    def __next__(self):
        while True:
            item = next(self._data)
            if next(self._selectors):
                return item


class dropwhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._predicate = predicate
        self._source = iter(iterable)
        self._started = False

    def __next__(self):
        for item in self._source:
            if self._started:
                return item
            if not self._predicate(item):
                self._started = True
                return item
        raise StopIteration


class takewhile(_Iterator):
    def __init__(self, predicate, iterable, /):
        self._predicate = predicate
        self._source = iter(iterable)
        self._stopped = False

    def __next__(self):
        if not self._stopped:
            for item in self._source:
                if self._predicate(item):
                    return item
                self._stopped = True
                break
        raise StopIteration


class filterfalse(_Iterator):
    def __init__(self, function, iterable, /):
        self._function = function
        self._source = iter(iterable)

    def __next__(self):
        function = self._function
        for item in self._source:
            if not (item if function is None or function is bool else function(item)):
                return item
        raise StopIteration


class starmap(_Iterator):
    def __init__(self, function, iterable, /):
        self._function = function
        self._source = iter(iterable)

    def __next__(self):
        for args in self._source:
            return self._function(*(args if type(args) is tuple else tuple(args)))
        raise StopIteration


class pairwise(_Iterator):
    def __init__(self, iterable, /):
        self._source = iter(iterable)
        self._last = _NONE

    def __next__(self):
        if self._source is None:
            raise StopIteration
        old = self._last
        if old is _NONE:
            for old in self._source:
                break
            else:
                self._source = None
                raise StopIteration
            self._last = old
        # the source may have come back here meanwhile, and ended
        for item in self._source or ():
            self._last = item
            return (old, item)
        self._source, self._last = None, _NONE
        raise StopIteration


def _bound(value, name):
    if value is None:
        return None
    if not hasattr(type(value), '__index__') or value.__index__() < 0:
        raise ValueError(name)
    return value.__index__()


class islice(_Iterator):
    def __init__(self, iterable, /, *args):
        if not 1 <= len(args) <= 3:
            raise TypeError(f'islice expected at least 2 arguments, got {len(args) + 1}' if not args
                            else f'islice expected at most 4 arguments, got {len(args) + 1}')
        if len(args) == 1:
            start, stop, step = None, args[0], None
            stop = _bound(stop, 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        else:
            start, stop = args[0], args[1]
            step = args[2] if len(args) == 3 else None
            text = 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
            start, stop = _bound(start, text), _bound(stop, text)
        if step is not None and (not hasattr(type(step), '__index__') or step.__index__() < 1):
            raise ValueError('Step for islice() must be a positive integer or None.')
        self._source = iter(iterable)
        self._wanted = start or 0
        self._stop = stop
        self._step = 1 if step is None else step.__index__()
        self._at = 0

    def __next__(self):
        if self._source is None:
            raise StopIteration
        wanted = self._wanted
        if self._stop is not None and wanted >= self._stop:
            for_stop = self._stop
            while self._at < for_stop:
                for item in self._source:
                    self._at += 1
                    break
                else:
                    break
            self._source = None
            raise StopIteration
        for item in self._source:
            self._at += 1
            if self._at > wanted:
                self._wanted = wanted + self._step
                return item
        self._source = None
        raise StopIteration


class zip_longest(_Iterator):
    def __init__(self, /, *iterables, fillvalue=None):
        self._sources = [iter(each) for each in iterables]
        self._active = len(iterables)
        self._fill = fillvalue

    def __next__(self):
        if not self._active:
            raise StopIteration
        row = []
        i = 0
        for source in self._sources:
            if source is None:
                row.append(self._fill)
            else:
                for item in source:
                    row.append(item)
                    break
                else:
                    self._active -= 1
                    if not self._active:
                        raise StopIteration
                    self._sources[i] = None
                    row.append(self._fill)
            i += 1
        return tuple(row)


class _grouper(_Iterator):
    def __init__(self, parent, key):
        self._parent = parent
        self._key = key

    def __next__(self):
        parent = self._parent
        if parent._group is not self:
            raise StopIteration
        if parent._value is _NONE:
            parent._advance()
        if not (self._key is parent._current or self._key == parent._current):
            raise StopIteration
        value = parent._value
        parent._value = _NONE
        return value


class groupby(_Iterator):
    def __init__(self, iterable, key=None):
        self._source = iter(iterable)
        self._function = key
        self._target = _NONE
        self._current = _NONE
        self._value = _NONE
        self._group = None

    def _advance(self):
        value = next(self._source)
        self._current = value if self._function is None else self._function(value)
        self._value = value

    def __next__(self):
        self._group = None
        while self._current is _NONE or self._current is self._target or self._current == self._target:
            self._advance()
            if self._target is _NONE:
                break
        self._target = self._current
        self._group = _grouper(self, self._current)
        return (self._current, self._group)


class _tee_data:
    def __init__(self, source):
        self.source = source
        self.value = _NONE
        self.next = None
        self.running = False


class _tee(_Iterator):
    def __init__(self, iterable, /):
        if isinstance(iterable, _tee):
            self._link = iterable._link
        else:
            self._link = _tee_data(iter(iterable))

    def __copy__(self):
        return _tee(self)

    def __next__(self):
        link = self._link
        if link.next is None:
            if link.running:
                raise RuntimeError('cannot re-enter the tee iterator')
            link.running = True
            try:
                link.value = next(link.source)
            finally:
                link.running = False
            link.next = _tee_data(link.source)
        self._link = link.next
        return link.value


def tee(iterable, n=2, /):
    n = _index(n)
    if n < 0:
        raise ValueError('n must be >= 0')
    if n == 0:
        return ()
    first = iterable if type(iterable) is _tee else _tee(iterable)
    return (first,) + tuple([_tee(first) for _ in range(n - 1)])


# ---- combinations: an odometer of indices ----

class product(_Iterator):
    def __init__(self, *iterables, repeat=1):
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        self._pools = [tuple(each) for each in iterables] * repeat
        self._indices = None

    def __setstate__(self, state):
        indices = _state(state, (len(self._pools),))
        if all(self._pools):
            self._indices = [min(max(at, 0), len(pool) - 1) for at, pool in zip(indices, self._pools)]
        else:
            self._pools = None

    def __next__(self):
        pools = self._pools
        if pools is None:
            raise StopIteration
        indices = self._indices
        if indices is None:
            if not all(pools):
                self._pools = None
                raise StopIteration
            self._indices = [0] * len(pools)
            return tuple([pool[0] for pool in pools])
        i = len(pools) - 1
        while i >= 0:
            indices[i] += 1
            if indices[i] < len(pools[i]):
                return tuple([pool[at] for pool, at in zip(pools, indices)])
            indices[i] = 0
            i -= 1
        self._pools = None
        raise StopIteration


class permutations(_Iterator):
    def __init__(self, iterable, r=None):
        self._pool = tuple(iterable)
        n = len(self._pool)
        if r is not None and not isinstance(r, int):
            raise TypeError('Expected int as r')
        r = n if r is None else r
        if r < 0:
            raise ValueError('r must be non-negative')
        self._r = r
        self._done = r > n
        self._indices = None

    def __next__(self):
        if self._done:
            raise StopIteration
        pool, r = self._pool, self._r
        n = len(pool)
        if self._indices is None:
            self._indices = list(range(n))
            self._cycles = list(range(n, n - r, -1))
            return pool[:r]
        indices, cycles = self._indices, self._cycles
        i = r - 1
        while i >= 0:
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                return tuple([pool[at] for at in indices[:r]])
            i -= 1
        self._done = True
        raise StopIteration


class combinations(_Iterator):
    def __init__(self, iterable, r):
        r = _index(r)
        self._pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._r = r
        self._done = r > len(self._pool)
        self._indices = None

    def __next__(self):
        if self._done:
            raise StopIteration
        pool, r = self._pool, self._r
        if self._indices is None:
            self._indices = list(range(r))
            return pool[:r]
        indices = self._indices
        n = len(pool)
        i = r - 1
        while i >= 0 and indices[i] == i + n - r:
            i -= 1
        if i < 0:
            self._done = True
            raise StopIteration
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1
        return tuple([pool[at] for at in indices])


class combinations_with_replacement(_Iterator):
    def __init__(self, iterable, r):
        r = _index(r)
        self._pool = tuple(iterable)
        if r < 0:
            raise ValueError('r must be non-negative')
        self._r = r
        self._done = not self._pool and r > 0
        self._indices = None

    def __next__(self):
        if self._done:
            raise StopIteration
        pool, r = self._pool, self._r
        if self._indices is None:
            self._indices = [0] * r
            return tuple([pool[0] for _ in range(r)])
        indices = self._indices
        last = len(pool) - 1
        i = r - 1
        while i >= 0 and indices[i] == last:
            i -= 1
        if i < 0:
            self._done = True
            raise StopIteration
        indices[i:] = [indices[i] + 1] * (r - i)
        return tuple([pool[at] for at in indices])
