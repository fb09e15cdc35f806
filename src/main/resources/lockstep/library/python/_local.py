import _thread


def _attributes(self):
    found = _thread._local_dict(self)
    if found is None:
        found = {}
        _thread._local_dict(self, found)
        cls = type(self)
        if cls.__init__ is not object.__init__:
            args, kwargs = object.__getattribute__(self, '__dict__')['args']
            cls.__init__(self, *args, **kwargs)
    return found


_nothing = object()


def _from_class(cls, name):
    for each in cls.__mro__:
        if name in each.__dict__:
            return each.__dict__[name]
    return _nothing


class _local:
    __module__ = '_thread'

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        object.__getattribute__(self, '__dict__')['args'] = (args, kwargs)
        _thread._local_dict(self, {})
        return self

    def __getattribute__(self, name):
        attributes = _attributes(self)
        if name == '__dict__':
            return attributes
        cls = type(self)
        if name in attributes:
            found = _from_class(cls, name)
            if not hasattr(type(found), '__set__'):
                return attributes[name]
        elif _from_class(cls, name) is _nothing and not hasattr(cls, '__getattr__'):
            shown = '_thread._local' if cls is _local else cls.__name__
            raise AttributeError(f"'{shown}' object has no attribute '{name}'", name=name, obj=self)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        attributes = _attributes(self)
        cls = type(self)
        if name == '__dict__':
            raise AttributeError(f"'{cls.__name__}' object attribute '__dict__' is read-only")
        if hasattr(type(_from_class(cls, name)), '__set__'):
            object.__setattr__(self, name, value)
        else:
            attributes[name] = value

    def __delattr__(self, name):
        attributes = _attributes(self)
        cls = type(self)
        if name == '__dict__':
            raise AttributeError(f"'{cls.__name__}' object attribute '__dict__' is read-only")
        if name in attributes:
            del attributes[name]
        else:
            shown = '_thread._local' if cls is _local else cls.__name__
            raise AttributeError(f"'{shown}' object has no attribute '{name}'", name=name, obj=self)
