"""The types of Python's own objects, and ways to make classes at run time."""
from _types import (AsyncGeneratorType, BuiltinFunctionType, BuiltinMethodType, CellType, ClassMethodDescriptorType,
                    CodeType, CoroutineType, EllipsisType, FrameType, FunctionType, GeneratorType, GenericAlias,
                    GetSetDescriptorType, LambdaType, MappingProxyType, MemberDescriptorType, MethodDescriptorType,
                    MethodType, MethodWrapperType, ModuleType, NoneType, NotImplementedType, SimpleNamespace,
                    TracebackType, UnionType, WrapperDescriptorType)


class CapsuleType:
    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'types.CapsuleType' instances")


# ---- classes made at run time (PEP 3115, PEP 560) ----

def resolve_bases(bases):
    """What stands for a class (a generic alias, say) gives way to the classes that it names."""
    named = []
    for base in bases:
        stands_for = None if isinstance(base, type) else getattr(base, '__mro_entries__', None)
        classes = (base,) if stands_for is None else stands_for(bases)
        if type(classes) is not tuple and not isinstance(classes, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        named += classes
    unchanged = len(named) == len(bases) and all(new is old for new, old in zip(named, bases))
    return bases if unchanged else tuple(named)


def prepare_class(name, bases=(), kwds=None):
    rest = dict(kwds or ())
    meta = rest.pop('metaclass', None)
    if meta is None:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for other in map(type, bases):
            if issubclass(other, meta):
                meta = other
            elif not issubclass(meta, other):
                raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass '
                                'of the metaclasses of all its bases')
    namespace = meta.__prepare__(name, bases, **rest) if hasattr(meta, '__prepare__') else {}
    return meta, namespace, rest


def new_class(name, bases=(), kwds=None, exec_body=None):
    classes = resolve_bases(bases)
    meta, namespace, rest = prepare_class(name, classes, kwds)
    if exec_body:
        exec_body(namespace)
    if classes is not bases:
        namespace['__orig_bases__'] = bases
    return meta(name, classes, namespace, **rest)


def get_original_bases(cls, /):
    if not isinstance(cls, type):
        raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}')
    return vars(cls).get('__orig_bases__', cls.__bases__)


class DynamicClassAttribute:
    """A property for instances; on the class itself the look-up goes on to the metaclass's __getattr__."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.overwrite_doc = doc is None  # a later getter brings its own
        self.__doc__ = doc or fget.__doc__
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def _with(self, doc=None, **functions):
        made = type(self)(**{'fget': self.fget, 'fset': self.fset, 'fdel': self.fdel, 'doc': doc or self.__doc__,
                             **functions})
        made.overwrite_doc = self.overwrite_doc
        return made

    def getter(self, fget):
        return self._with(fget.__doc__ if self.overwrite_doc else None, fget=fget)

    def setter(self, fset):
        return self._with(fset=fset)

    def deleter(self, fdel):
        return self._with(fdel=fdel)

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            if self.fget is not None:
                return self.fget(instance)
            raise AttributeError('unreadable attribute')
        if self.__isabstractmethod__:
            return self
        raise AttributeError

    def __set__(self, instance, value):
        if not self.fset:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if not self.fdel:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)


# ---- generators that can be awaited ----

class _GeneratorWrapper:
    """Gives something that is like a generator what awaiting needs."""

    def __init__(self, gen):
        self._wrapped = gen
        self.__name__, self.__qualname__ = (getattr(gen, name, None) for name in ('__name__', '__qualname__'))

    def __iter__(self):
        return self._wrapped if type(self._wrapped) is GeneratorType else self

    __await__ = __iter__

    def __next__(self):
        return next(self._wrapped)

    def send(self, val):
        return self._wrapped.send(val)

    def throw(self, tp, *rest):
        return self._wrapped.throw(tp, *rest)

    def close(self):
        return self._wrapped.close()

    gi_code = cr_code = property(lambda self: self._wrapped.gi_code)
    gi_frame = cr_frame = property(lambda self: self._wrapped.gi_frame)
    gi_running = cr_running = property(lambda self: self._wrapped.gi_running)
    gi_yieldfrom = cr_await = property(lambda self: self._wrapped.gi_yieldfrom)


# flags of code objects
_GENERATOR, _COROUTINE, _ITERABLE_COROUTINE = 0x20, 0x80, 0x100


def coroutine(func):
    """Makes a generator function awaitable: by a flag where it is one, else by wrapping what it returns."""
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    code = func.__code__ if type(func) is FunctionType else None
    if type(code) is CodeType:
        if code.co_flags & (_COROUTINE | _ITERABLE_COROUTINE):
            return func
        if code.co_flags & _GENERATOR:
            func.__code__ = code.replace(co_flags=code.co_flags | _ITERABLE_COROUTINE)
            return func

    from functools import wraps
    from _collections_abc import Coroutine, Generator

    def awaitable(made):
        if type(made) is GeneratorType:
            return made.gi_code.co_flags & _ITERABLE_COROUTINE
        return type(made) is CoroutineType or isinstance(made, Coroutine) or not isinstance(made, Generator)

    @wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        return made if awaitable(made) else _GeneratorWrapper(made)

    return wrapped


__all__ = [_name for _name in globals() if _name[0] != '_']
