# Proxies are C in CPython (Objects/weakrefobject.c); references are native here too.
from _life import ReferenceType, getweakrefcount, getweakrefs

ref = ReferenceType


def _forwarded(name):
    def method(self, /, *args):
        function = getattr(_referent(self), name, None)
        if function is None:
            return NotImplemented
        return function(*[_bare(each) for each in args])
    return method


def _operator(name):
    import operator
    function = getattr(operator, name)

    def method(self, /, *args):
        return function(_referent(self), *[_bare(each) for each in args])
    return method


def _reflected(name):
    import operator
    function = getattr(operator, name)

    def method(self, other):
        return function(_bare(other), _referent(self))
    return method


def _referent(self):
    found = object.__getattribute__(self, '_reference')()
    if found is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return found


def _bare(value):
    return _referent(value) if type(value) in (ProxyType, CallableProxyType) else value


class ProxyType:
    __module__ = 'weakref'
    __slots__ = ('_reference', '__weakref__')
    __hash__ = None

    def __getattribute__(self, name):
        return getattr(_referent(self), name)

    def __setattr__(self, name, value):
        setattr(_referent(self), name, value)

    def __delattr__(self, name):
        delattr(_referent(self), name)

    def __str__(self):
        return str(_referent(self))

    def __repr__(self):
        found = object.__getattribute__(self, '_reference')()
        if found is None:
            return f'<weakproxy at {id(self):#x} to NoneType at {id(None):#x}>'
        return f'<weakproxy at {id(self):#x} to {type(found).__name__} at {id(found):#x}>'

    def __bool__(self):
        return bool(_referent(self))

    def __len__(self):
        return len(_referent(self))

    def __iter__(self):
        return iter(_referent(self))

    def __next__(self):
        found = _referent(self)
        if not hasattr(type(found), '__next__'):
            raise TypeError(f"Weakref proxy referenced a non-iterator '{type(found).__name__}' object")
        return next(found)

    def __reversed__(self):
        return reversed(_referent(self))

    def __contains__(self, item):
        return item in _referent(self)

    def __getitem__(self, key):
        return _referent(self)[key]

    def __setitem__(self, key, value):
        _referent(self)[key] = value

    def __delitem__(self, key):
        del _referent(self)[key]

    def __int__(self):
        return int(_referent(self))

    def __float__(self):
        return float(_referent(self))

    def __bytes__(self):
        return bytes(_referent(self))


for _name in ('lt', 'le', 'eq', 'ne', 'gt', 'ge', 'neg', 'pos', 'abs', 'invert', 'index', 'add', 'sub', 'mul', 'matmul',
              'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and_', 'xor', 'or_', 'iadd', 'isub', 'imul',
              'imatmul', 'itruediv', 'ifloordiv', 'imod', 'ipow', 'ilshift', 'irshift', 'iand', 'ixor', 'ior'):
    setattr(ProxyType, f"__{_name.rstrip('_')}__", _operator(_name))
for _name in ('add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and_', 'xor',
              'or_'):
    setattr(ProxyType, f"__r{_name.rstrip('_')}__", _reflected(_name))
ProxyType.__divmod__ = lambda self, other: divmod(_referent(self), _bare(other))
ProxyType.__rdivmod__ = lambda self, other: divmod(_bare(other), _referent(self))


class CallableProxyType(ProxyType):
    __module__ = 'weakref'
    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _referent(self)(*args, **kwargs)


def proxy(referent, callback=None, /):
    cls = CallableProxyType if callable(referent) else ProxyType
    made = cls.__new__(cls)
    if callback is None:
        reference = ref(referent)
    else:
        reference = ref(referent, lambda _: callback(made))
    object.__setattr__(made, '_reference', reference)
    return made


def _remove_dead_weakref(dct, key):
    found = dct.get(key)
    if found is not None and found() is None:
        del dct[key]
