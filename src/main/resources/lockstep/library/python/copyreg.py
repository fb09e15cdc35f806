"""How classes say that their objects are to be copied and pickled."""

__all__ = ['add_extension', 'clear_extension_cache', 'constructor', 'pickle', 'remove_extension']

dispatch_table = {}


def constructor(object):
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    if constructor_ob is not None:
        constructor(constructor_ob)
    dispatch_table[ob_type] = pickle_function


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    from functools import reduce
    from operator import or_
    return reduce, (or_, obj.__args__)


dispatch_table.update({complex: pickle_complex, type(int | str): pickle_union})

# ---- object.__reduce_ex__ and what it answers with; pickles name these functions ----

_OF_A_CLASS_STATEMENT = 1 << 9  # Py_TPFLAGS_HEAPTYPE


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    arguments = () if base is object else (state,)
    made = base.__new__(cls, *arguments)
    if arguments and base.__init__ is not object.__init__:
        base.__init__(made, *arguments)
    return made


def _reduce_ex(self, proto):
    """What object.__reduce_ex__ answers for protocols 0 and 1: the class, the built-in under it, and its value."""
    assert proto < 2
    cls = self.__class__
    base = next((each for each in cls.__mro__ if not getattr(each, '__flags__', _OF_A_CLASS_STATEMENT)
                 & _OF_A_CLASS_STATEMENT), object)
    if base is cls is not object:
        raise TypeError(f'cannot pickle {cls.__name__!r} object')
    made_of = cls, base, None if base is object else base(self)
    if type(self).__getstate__ is object.__getstate__ and getattr(self, '__slots__', None):
        raise TypeError('a class that defines __slots__ without defining __getstate__ cannot be pickled')
    state = self.__getstate__()
    return (_reconstructor, made_of, state) if state else (_reconstructor, made_of)


def _mangled(name, cls):
    """What the compiler makes of a name inside a class statement."""
    owner = cls.__name__.lstrip('_')
    private = owner and name.startswith('__') and not name.endswith('__')
    return f'_{owner}{name}' if private else name


def _slotnames(cls):
    """The slots of a class and all its bases; the class keeps the list for the next time."""
    if '__slotnames__' in cls.__dict__:
        return cls.__slotnames__
    names = []
    for each in cls.__mro__:
        slots = each.__dict__.get('__slots__', ())
        names += [_mangled(name, each) for name in ([slots] if isinstance(slots, str) else slots)
                  if name not in ('__dict__', '__weakref__')]
    try:
        cls.__slotnames__ = names
    except (AttributeError, TypeError):
        pass  # a class of C: it is asked again
    return names


# ---- extension codes: short numbers for names in pickles ----

_extension_cache, _inverted_registry = {}, {}  # by code
_extension_registry = {}  # by (module, name)


def add_extension(module, name, code):
    code = int(code)
    if not 0 < code < 1 << 31:
        raise ValueError('code out of range')
    key = module, name
    known = _extension_registry.get(key), _inverted_registry.get(code)
    if known == (code, key):
        return  # for a module that is loaded again
    if known[0] is not None:
        raise ValueError(f'key {key} is already registered with code {known[0]}')
    if known[1] is not None:
        raise ValueError(f'code {code} is already in use for key {known[1]}')
    _extension_registry[key], _inverted_registry[code] = code, key


def remove_extension(module, name, code):
    key = module, name
    if (_extension_registry.get(key), _inverted_registry.get(code)) != (code, key):
        raise ValueError(f'key {key} is not registered with code {code}')
    for table, entry in ((_extension_registry, key), (_inverted_registry, code), (_extension_cache, code)):
        table.pop(entry, None)


def clear_extension_cache():
    _extension_cache.clear()
