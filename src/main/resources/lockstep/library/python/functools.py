"""Functions about functions."""

from abc import get_cache_token
from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper, _make_key
from _thread import RLock
from _types import GenericAlias, MappingProxyType, UnionType

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache',
           'cmp_to_key', 'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch',
           'singledispatchmethod', 'cached_property']

WRAPPER_UPDATES = ('__dict__',)
WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')

_ABSENT = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        value = getattr(wrapped, name, _ABSENT)
        if value is not _ABSENT:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, ()))
    # last: a __wrapped__ among the updates is not this one
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, updated=updated, assigned=assigned)


# ---- total_ordering ----

# What is made of the comparison that a class defines: the name of the other one, whether it is the opposite, and
# what of equality is added ('or') or taken away ('and').
_derived = {
    '__lt__': (('__gt__', True, 'and'), ('__le__', False, 'or'), ('__ge__', True, '')),
    '__le__': (('__ge__', True, 'or'), ('__lt__', False, 'and'), ('__gt__', True, '')),
    '__gt__': (('__lt__', True, 'and'), ('__ge__', False, 'or'), ('__le__', True, '')),
    '__ge__': (('__le__', True, 'or'), ('__gt__', False, 'and'), ('__lt__', True, '')),
}


def _derive(root, name, opposite, equality):
    def method(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if opposite:
            answer = not answer
        if equality == 'or':
            return answer or self == other
        return answer and self != other if equality else answer

    method.__name__ = name
    method.__qualname__ = _derived_name(root, name)  # under which pickle finds it
    return method


def _derived_name(root, name):
    return f"_{name.strip('_')}_from_{root.strip('_')}"


def total_ordering(cls):
    defined = [name for name in _derived if getattr(cls, name, None) is not getattr(object, name)]
    if not defined:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(defined)  # lt before le before gt before ge
    for name, *_ in _derived[root]:
        if name not in defined:
            setattr(cls, name, _late(_derived_name(root, name)))
    return cls


def _late(wanted):
    """What this module makes when it is first asked for."""
    if wanted in globals():
        return globals()[wanted]
    if wanted == '_CacheInfo':
        from collections import namedtuple
        made = namedtuple('CacheInfo', 'hits misses maxsize currsize', module=__name__)
    elif not (made := [_derive(root, *how) for root, others in _derived.items() for how in others
                       if _derived_name(root, how[0]) == wanted]):
        raise AttributeError(f'module {__name__!r} has no attribute {wanted!r}')
    else:
        [made] = made
    globals()[wanted] = made
    return made


__getattr__ = _late


# ---- caches ----

def _cache_info(*figures):
    return _late('_CacheInfo')(*figures)


def lru_cache(maxsize=128, typed=False):
    def caching(function):
        made = _lru_cache_wrapper(function, maxsize, typed, _cache_info)
        made.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(made, function)

    if callable(maxsize) and isinstance(typed, bool):  # @lru_cache without parentheses
        function, maxsize = maxsize, 128
        return caching(function)
    if maxsize is not None:
        if not isinstance(maxsize, int):
            raise TypeError('Expected first argument to be an integer, a callable, or None')
        maxsize = max(maxsize, 0)
    return caching


def cache(user_function, /):
    return lru_cache(None)(user_function)


class cached_property:
    """Not a data descriptor: once the value stands in the instance's dict under its name, nobody asks this any more."""

    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__, self.__module__ = func.__doc__, func.__module__

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        values = getattr(instance, '__dict__', None)
        if values is None:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance "
                            f'to cache {name!r} property.')
        found = values.get(name, _ABSENT)
        if found is not _ABSENT:
            return found
        found = self.func(instance)
        try:
            values[name] = found
        except TypeError:
            raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item "
                            f'assignment for caching {name!r} property.') from None
        return found


# ---- methods ----

def _need_callable(func):
    if not (callable(func) or hasattr(func, '__get__')):
        raise TypeError(f'{func!r} is not callable or a descriptor')


class partialmethod:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func, /, *args, **keywords):
        _need_callable(func)
        if isinstance(func, partialmethod):
            func, args, keywords = func.func, func.args + args, {**func.keywords, **keywords}
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        cls = type(self)
        given = [f'{name}={value!r}' for name, value in self.keywords.items()]
        shown = ', '.join([*map(repr, (self.func, *self.args)), *given])
        return f'{cls.__module__}.{cls.__qualname__}({shown})'

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def __get__(self, obj, cls=None):
        bind = None if isinstance(self.func, partial) else getattr(self.func, '__get__', None)
        bound = self.func if bind is None else bind(obj, cls)
        if bound is not self.func:
            made = partial(bound, *self.args, **self.keywords)
            if hasattr(bound, '__self__'):
                made.__self__ = bound.__self__
            return made

        # What does not bind itself gets the object as its first argument, before those kept here.
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method.__get__(obj, cls)


# ---- dispatch on a type: PEP 443 ----

def _merged(orders):
    """C3: the orders as one that contradicts none."""
    merged = []
    while orders := [order for order in orders if order]:
        after = [cls for order in orders for cls in order[1:]]
        head = next((order[0] for order in orders if order[0] not in after), None)
        if head is None:
            raise RuntimeError('Inconsistent hierarchy')
        merged.append(head)
        orders = [order[1:] if order[0] is head else order for order in orders]
    return merged


def _c3_mro(cls, abcs=()):
    """The MRO as if the class had been derived from those of the abstract classes that it is a subclass of.

    They come after the last base that is abstract itself: what is said in the class statement counts for more."""
    bases = list(cls.__bases__)
    said = max((i + 1 for i, base in enumerate(bases) if hasattr(base, '__abstractmethods__')), default=0)
    here = [abc for abc in abcs or () if issubclass(cls, abc) and not any(issubclass(base, abc) for base in bases)]
    left = [abc for abc in abcs or () if abc not in here]
    parts = bases[:said], here, bases[said:]
    return _merged([[cls], *(_c3_mro(base, left) for part in parts for base in part), *map(list, parts)])


def _compose_mro(cls, types):
    """The MRO with those of the types that the class is a subclass of without being derived from them."""
    explicit = set(cls.__mro__)

    def implied(each):
        return each not in explicit and issubclass(cls, each)

    related = [each for each in types if hasattr(each, '__mro__') and not isinstance(each, GenericAlias) and implied(each)]
    related = [each for each in related if not any(each is not other and each in other.__mro__ for other in related)]
    abcs = {}
    for each in related:
        # a subclass nobody registered may say that some of the others belong together
        lines = [[one for one in sub.__mro__ if one in related] for sub in each.__subclasses__() if implied(sub)]
        for line in sorted(lines, key=len, reverse=True) or [[each]]:
            abcs.update(dict.fromkeys(line))
    return _c3_mro(cls, list(abcs))


def _implementation(cls, registry):
    """The function for a class that is not in the registry itself."""
    order = _compose_mro(cls, registry)
    at = next((i for i, each in enumerate(order) if each in registry), None)
    if at is None:
        return None
    best, rival = order[at], next(iter(order[at + 1:]), None)
    if rival in registry and not {rival, best} & set(cls.__mro__) and not issubclass(best, rival):
        raise RuntimeError(f'Ambiguous dispatch: {best} or {rival}')
    return registry[best]


def _annotated_class(function):
    """What @register without arguments registers for: the type of the first parameter."""
    if not getattr(function, '__annotations__', None):
        raise TypeError(f'Invalid first argument to `register()`: {function!r}. '
                        'Use either `@register(some_class)` or plain `@register` on an annotated function.')
    from typing import get_type_hints
    name, cls = next(iter(get_type_hints(function).items()))
    if not _dispatchable(cls):
        whole = isinstance(cls, UnionType) or hasattr(cls, '__args__') and 'Union' in repr(cls)
        raise TypeError(f'Invalid annotation for {name!r}. {cls!r} '
                        + ('not all arguments are classes.' if whole else 'is not a class.'))
    return cls


def _classes(cls):
    import sys
    typing = sys.modules.get('typing')  # who has a Union has it
    union = isinstance(cls, UnionType) or typing is not None and typing.get_origin(cls) is typing.Union
    return cls.__args__ if union else (cls,)


def _dispatchable(cls):
    return all(isinstance(each, type) and not isinstance(each, GenericAlias) for each in _classes(cls))


def singledispatch(func):
    registry = {object: func}
    known = {}
    token = None  # of the abstract classes when the look-ups in `known` were made; None until one was registered

    def dispatch(cls):
        nonlocal token
        if token is not None and token != get_cache_token():
            known.clear()
            token = get_cache_token()
        found = known.get(cls)
        if found is None:
            found = known[cls] = registry.get(cls) or _implementation(cls, registry)
        return found

    def register(cls, func=None):
        nonlocal token
        if func is None:
            if _dispatchable(cls):
                return partial(register, cls)
            cls, func = _annotated_class(cls), cls
        elif not _dispatchable(cls):
            raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
        for each in _classes(cls):
            registry[each] = func
            if token is None and hasattr(each, '__abstractmethods__'):
                token = get_cache_token()
        known.clear()
        return func

    def wrapper(*args, **kw):
        if args:
            return dispatch(args[0].__class__)(*args, **kw)
        name = getattr(func, '__name__', 'singledispatch function')
        raise TypeError(f'{name} requires at least 1 positional argument')

    update_wrapper(wrapper, func)
    vars(wrapper).update(dispatch=dispatch, register=register, registry=MappingProxyType(registry),
                         _clear_cache=known.clear)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        _need_callable(func)
        self.func = func
        self.dispatcher = singledispatch(func)

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            if args:
                chosen = self.dispatcher.dispatch(args[0].__class__)
                return chosen.__get__(obj, cls)(*args, **kwargs)
            name = getattr(self.func, '__name__', 'singledispatchmethod method')
            raise TypeError(f'{name} requires at least 1 positional argument')

        update_wrapper(_method, self.func)
        _method.register = self.register
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return _method
