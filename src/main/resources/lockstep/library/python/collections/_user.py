"""UserDict, UserList and UserString: wrappers around a dict, a list and a str, to derive from."""

from _collections_abc import MutableMapping, MutableSequence, Sequence


def _data(value, wrapper):
    return value.data if isinstance(value, wrapper) else value


def _forwarding(names, wrapper, wraps=False):
    """Methods that do what the wrapped object's do, with wrapped arguments unwrapped, and wrap what comes out."""
    def forward(name):
        def method(self, /, *args, **kwargs):
            cls = globals()[wrapper]
            result = getattr(self.data, name)(*[_data(each, cls) for each in args], **kwargs)
            return type(self)(result) if wraps and result is not NotImplemented else result

        method.__name__ = name
        method.__qualname__ = f'{wrapper}.{name}'
        method.__module__ = 'collections'
        return method

    return {name: forward(name) for name in names.split()}


class UserDict(MutableMapping):
    __module__ = 'collections'

    locals().update(_forwarding('__len__ __iter__ __contains__ __setitem__ __delitem__ __repr__', 'UserDict'))

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for given in (dict, kwargs):
            if given is not None and given != {}:
                self.update(given)

    def __getitem__(self, key):
        if key not in self.data:
            missing = getattr(type(self), '__missing__', None)
            if missing is None:
                raise KeyError(key)
            return missing(self, key)
        return self.data[key]

    def get(self, key, default=None):
        # not through __missing__
        return self[key] if key in self else default

    def copy(self):
        made = object.__new__(type(self))
        vars(made).update(vars(self), data=self.data.copy())
        return made

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        made.update((key, value) for key in iterable)
        return made

    def __or__(self, other):
        right = _data(other, UserDict)
        return type(self)(self.data | right) if isinstance(right, dict) else NotImplemented

    def __ror__(self, other):
        left = _data(other, UserDict)
        return type(self)(left | self.data) if isinstance(left, dict) else NotImplemented

    def __ior__(self, other):
        self.data |= _data(other, UserDict)
        return self


class UserList(MutableSequence):
    __module__ = 'collections'

    locals().update(_forwarding('__lt__ __le__ __eq__ __gt__ __ge__', 'UserList'))
    locals().update(_forwarding('__mul__ __rmul__', 'UserList', wraps=True))

    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_data(initlist, UserList))

    def __repr__(self): return repr(self.data)

    def __len__(self): return len(self.data)

    def __contains__(self, item): return item in self.data

    def __getitem__(self, i):
        found = self.data[i]
        return type(self)(found) if isinstance(i, slice) else found

    def __setitem__(self, i, item): self.data[i] = item

    def __delitem__(self, i): del self.data[i]

    def __add__(self, other): return type(self)(self.data + list(_data(other, UserList)))

    def __radd__(self, other): return type(self)(list(_data(other, UserList)) + self.data)

    def __iadd__(self, other):
        self.data += list(_data(other, UserList))
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    def append(self, item): self.data.append(item)

    def extend(self, other): self.data.extend(_data(other, UserList))

    def insert(self, i, item): self.data.insert(i, item)

    def pop(self, i=-1): return self.data.pop(i)

    def remove(self, item): self.data.remove(item)

    def clear(self): self.data.clear()

    def copy(self): return type(self)(self)

    def __copy__(self):
        made = object.__new__(type(self))
        vars(made).update(vars(self), data=self.data[:])
        return made

    def count(self, item): return self.data.count(item)

    def index(self, item, *args): return self.data.index(item, *args)

    def reverse(self): self.data.reverse()

    def sort(self, /, *args, **kwds): self.data.sort(*args, **kwds)


class UserString(Sequence):
    __module__ = 'collections'

    locals().update(_forwarding(
        '__str__ __repr__ __hash__ __len__ __contains__ __eq__ __lt__ __le__ __gt__ __ge__ count encode endswith find '
        'format format_map index isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable '
        'isspace istitle isupper join partition rfind rindex rpartition rsplit split splitlines startswith',
        'UserString'))
    locals().update(_forwarding(
        '__getitem__ __mul__ __rmul__ __mod__ capitalize casefold center expandtabs ljust lower lstrip removeprefix '
        'removesuffix replace rjust rstrip strip swapcase title translate upper zfill', 'UserString', wraps=True))

    def __init__(self, seq):
        self.data = str(_data(seq, UserString))

    def __int__(self): return int(self.data)

    def __float__(self): return float(self.data)

    def __complex__(self): return complex(self.data)

    def __getnewargs__(self): return (self.data[:],)

    def __add__(self, other): return type(self)(self.data + str(other))

    def __radd__(self, other): return type(self)(str(other) + self.data)

    def __rmod__(self, template): return type(self)(str(template) % self)

    maketrans = str.maketrans
