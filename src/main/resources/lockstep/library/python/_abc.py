_token = [0]


def get_cache_token():
    return _token[0]


def _abc_init(cls):
    abstracts = {name for name, value in cls.__dict__.items() if getattr(value, '__isabstractmethod__', False)}
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            value = getattr(cls, name, None)
            if getattr(value, '__isabstractmethod__', False):
                abstracts.add(name)
    cls.__abstractmethods__ = frozenset(abstracts)
    type.__setattr__(cls, '_abc_impl', [])


def _dump_registry(cls):
    return cls.__dict__['_abc_impl']


def _abc_register(cls, subclass):
    if not isinstance(subclass, type):
        raise TypeError('Can only register classes')
    if issubclass(subclass, cls):
        return subclass
    if issubclass(cls, subclass):
        raise RuntimeError('Refusing to create an inheritance cycle')
    cls.__dict__['_abc_impl'].append(subclass)
    _token[0] += 1
    return subclass


def _abc_instancecheck(cls, instance):
    subclass = instance.__class__
    if cls.__subclasscheck__(subclass):
        return True
    other = type(instance)
    return other is not subclass and cls.__subclasscheck__(other)


def _abc_subclasscheck(cls, subclass):
    if not isinstance(subclass, type):
        raise TypeError('issubclass() arg 1 must be a class')
    if cls in subclass.__mro__:
        return True
    answer = cls.__subclasshook__(subclass)
    if answer is not NotImplemented:
        return bool(answer)
    for registered in cls.__dict__.get('_abc_impl', ()):
        if registered in subclass.__mro__ or issubclass(subclass, registered):
            return True
    for below in type.__subclasses__(cls):
        if issubclass(subclass, below):
            return True
    return False
