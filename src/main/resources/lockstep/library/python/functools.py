"""Functions about functions."""

from abc import get_cache_token
from collections import namedtuple
from operator import itemgetter as _itemgetter
from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper, _make_key

GenericAlias = type(list[int])

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache',
           'cmp_to_key', 'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch',
           'singledispatchmethod', 'cached_property']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# ---- total_ordering ----

def _not(op, name):
    def method(self, other):
        result = getattr(type(self), op)(self, other)
        if result is NotImplemented:
            return result
        return not result

    method.__name__ = name
    return method


def _or_equal(op, name):
    def method(self, other):
        result = getattr(type(self), op)(self, other)
        if result is NotImplemented:
            return result
        return result or self == other

    method.__name__ = name
    return method


def _and_unequal(op, name):
    def method(self, other):
        result = getattr(type(self), op)(self, other)
        if result is NotImplemented:
            return result
        return result and self != other

    method.__name__ = name
    return method


def _not_and_unequal(op, name):
    def method(self, other):
        result = getattr(type(self), op)(self, other)
        if result is NotImplemented:
            return result
        return not result and self != other

    method.__name__ = name
    return method


def _not_or_equal(op, name):
    def method(self, other):
        result = getattr(type(self), op)(self, other)
        if result is NotImplemented:
            return result
        return not result or self == other

    method.__name__ = name
    return method


# what is made out of the one that a class defines, and how
_orderings = {
    '__lt__': (('__gt__', _not_and_unequal), ('__le__', _or_equal), ('__ge__', _not)),
    '__le__': (('__ge__', _not_or_equal), ('__lt__', _and_unequal), ('__gt__', _not)),
    '__gt__': (('__lt__', _not_and_unequal), ('__ge__', _or_equal), ('__le__', _not)),
    '__ge__': (('__le__', _not_or_equal), ('__gt__', _and_unequal), ('__lt__', _not)),
}


def total_ordering(cls):
    roots = {op for op in _orderings if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name, make in _orderings[root]:
        if name not in roots:
            method = make(root, name)
            method.__qualname__ = f'{cls.__qualname__}.{name}'
            setattr(cls, name, method)
    return cls


# ---- caches ----

_CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        user_function, maxsize = maxsize, 128
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, user_function)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, user_function)

    return decorating_function


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


_NOT_FOUND = object()


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f'instance to cache {self.attrname!r} property.') from None
        value = cache.get(self.attrname, _NOT_FOUND)
        if value is _NOT_FOUND:
            value = self.func(instance)
            cache[self.attrname] = value
        return value

    __class_getitem__ = classmethod(GenericAlias)


# ---- methods ----

class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args), *(f'{k}={v!r}' for k, v in self.keywords.items())]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None:
            new_func = get(obj, cls)
            if new_func is not self.func:
                result = partial(new_func, *self.args, **self.keywords)
                try:
                    result.__self__ = new_func.__self__
                except AttributeError:
                    pass
                return result

        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__partialmethod__ = self
        return _method.__get__(obj, cls)

    __class_getitem__ = classmethod(GenericAlias)


def _find_impl(cls, registry):
    candidates = [each for each in registry if each is not object and issubclass(cls, each)]
    for each in cls.__mro__:
        if each in registry:
            exact = each
            break
    else:
        exact = object
    if exact is not object or not candidates:
        # a class of the MRO wins over an abstract one that is not more special
        better = [c for c in candidates if c not in cls.__mro__ and exact is not object and issubclass(c, exact)
                  and c is not exact]
        if not better:
            return registry.get(exact)
        candidates = better
    best = [c for c in candidates if not any(o is not c and issubclass(o, c) for o in candidates)]
    if len(best) > 1:
        raise RuntimeError(f'Ambiguous dispatch: {best[0]} or {best[1]}')
    return registry.get(best[0])


def singledispatch(func):
    registry = {}
    dispatch_cache = {}

    def dispatch(cls):
        try:
            return dispatch_cache[cls]
        except KeyError:
            impl = dispatch_cache[cls] = registry[cls] if cls in registry else _find_impl(cls, registry)
            return impl

    def register(cls, func=None):
        if isinstance(cls, type):
            if func is None:
                return lambda f: register(cls, f)
        elif func is None and type(cls) is type(int | str):
            return lambda f: register(cls, f)
        elif type(cls) is not type(int | str):
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            annotations = getattr(cls, '__annotations__', {})
            if not annotations:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. '
                                'Use either `@register(some_class)` or plain `@register` on an annotated function.')
            func = cls
            argname, cls = next(iter(annotations.items()))
            if isinstance(cls, str):
                cls = eval(cls, func.__globals__)
        for each in getattr(cls, '__args__', ()) if not isinstance(cls, type) else (cls,):
            registry[each] = func
        dispatch_cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = dispatch_cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f'{self.func.__name__} requires at least 1 positional argument')
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)
