"""Abstract base classes (PEP 3119); the work is done in _abc, which is C in CPython."""

import _abc
from _abc import get_cache_token


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        made = type.__new__(mcls, name, bases, namespace, **kwargs)
        _abc.begin(made)
        return made

    def __subclasscheck__(cls, subclass):
        return _abc.has_subclass(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc.has_instance(cls, instance)

    def register(cls, subclass):
        return _abc.register(cls, subclass)

    _abc_registry_clear = _abc.clear_registry
    _abc_caches_clear = _abc.clear_answers


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def update_abstractmethods(cls):
    """For decorators that change a class after it was made."""
    if isinstance(cls, ABCMeta) or hasattr(cls, '__abstractmethods__'):
        cls.__abstractmethods__ = _abc.abstract_names(cls)
    return cls


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


# ---- what was needed before abstractmethod went together with other decorators ----

class abstractproperty(property):
    __isabstractmethod__ = True


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        classmethod.__init__(self, abstractmethod(callable))


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        staticmethod.__init__(self, abstractmethod(callable))
