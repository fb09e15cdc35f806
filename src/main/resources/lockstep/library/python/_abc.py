_life = __import__('_life')
_types = __import__('_types')

# How many classes were registered with any: what was refused before the last one has to be asked anew.
_registrations = [0]


def get_cache_token():
    return _registrations[0]


class _abc_data:
    __slots__ = ('registry', 'answers')

    def __init__(self):
        self.registry = []
        self.answers = {}  # by weak reference to the class: True, or the token when it was refused


def _is_abstract(value):
    return bool(getattr(value, '__isabstractmethod__', False))


def abstract_names(cls):
    """Of a class with its bases: what has to be overridden before there can be instances."""
    own = {name for name, value in _types.maybe_abstract(cls) if _is_abstract(value)}
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if name not in own and _is_abstract(getattr(cls, name, None)):
                own.add(name)
    return frozenset(own)


def begin(cls):
    cls.__abstractmethods__ = abstract_names(cls)
    type.__setattr__(cls, '_abc_impl', _abc_data())


def register(cls, subclass):
    if not isinstance(subclass, type):
        raise TypeError('Can only register classes')
    if not issubclass(subclass, cls):
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        register_builtins(cls, (subclass,))
        for pattern in ('__lockstep_sequence__', '__lockstep_mapping__'):
            if hasattr(cls, pattern) and subclass.__flags__ & 1 << 9:  # a class written in Python
                type.__setattr__(subclass, pattern, True)
    return subclass


def register_builtins(cls, classes):
    """Without the checks, which for the library's own cost time at every start."""
    cls._abc_impl.registry += classes
    _registrations[0] += 1


def has_instance(cls, instance):
    shown, real = instance.__class__, type(instance)
    return cls.__subclasscheck__(shown) or real is not shown and cls.__subclasscheck__(real)


def has_subclass(cls, subclass):
    if not isinstance(subclass, type):
        raise TypeError('issubclass() arg 1 must be a class')
    data = cls._abc_impl
    key = _life.ReferenceType(subclass)
    answer = data.answers.get(key)
    if answer is not True:
        if answer == _registrations[0]:
            return False
        answer = _decide(cls, subclass, data.registry)
        data.answers[key] = answer or _registrations[0]
    return answer


def _decide(cls, subclass, registry):
    answer = cls.__subclasshook__(subclass)
    if answer is not NotImplemented:
        if answer is not True and answer is not False:
            raise AssertionError('__subclasshook__ must return either False, True, or NotImplemented')
        return answer
    if type.__subclasscheck__(cls, subclass):
        return True
    for each in tuple(registry):
        if issubclass(subclass, each):
            return True
    below = cls.__subclasses__()
    if not isinstance(below, list):
        raise TypeError('__subclasses__() must return a list')
    for each in below:
        if issubclass(subclass, each):
            return True
    return False


def clear_registry(cls):
    cls._abc_impl.registry.clear()


def clear_answers(cls):
    cls._abc_impl.answers.clear()
