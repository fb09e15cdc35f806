"""Abstract base classes of collections (PEP 3119): what a class has to define, and what it then gets."""

import _abc
import _types
from abc import ABCMeta, abstractmethod

__all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable',
           'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection', 'Set', 'MutableSet',
           'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence',
           'MutableSequence', 'ByteString', 'Buffer']

# what the classes show as their module
__name__ = 'collections.abc'

GenericAlias = _types.GenericAlias
_subscript = classmethod(GenericAlias)


def _check_methods(cls, *names):
    """Whether the class has all these methods; one that is set to None counts as not there."""
    mro = cls.__mro__
    for name in names:
        owner = next((vars(base) for base in mro if name in vars(base)), None)
        if owner is None or owner[name] is None:
            return NotImplemented
    return True


def _whoever_has(*names):
    """A __subclasshook__ of the one class that it stands in: what derives from that may want more than methods."""
    def hook(cls, C):
        return _check_methods(C, *names) if vars(cls).get('__subclasshook__') is made else NotImplemented

    hook.__name__ = '__subclasshook__'
    made = classmethod(hook)
    return made


def _same(a, b):
    return a is b or a == b


# ---- with one method each ----

class Hashable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__hash__')

    @abstractmethod
    def __hash__(self): return 0


class Sized(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__len__')

    @abstractmethod
    def __len__(self): return 0


class Container(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__contains__')
    __class_getitem__ = _subscript

    @abstractmethod
    def __contains__(self, x): return False


class Buffer(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__buffer__')

    @abstractmethod
    def __buffer__(self, flags, /): raise NotImplementedError


class Callable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__call__')
    __class_getitem__ = classmethod(lambda cls, item: _CallableGenericAlias(cls, item))

    @abstractmethod
    def __call__(self, *args, **kwds): return False


def _stands_for_parameters(given):
    """Whether it takes the place of a list of parameters: an ellipsis, a ParamSpec or Concatenate."""
    kind = type(given)
    return given is ... or kind.__module__ == 'typing' and kind.__name__ in ('ParamSpec', '_ConcatenateGenericAlias')


class _CallableGenericAlias(GenericAlias):
    """Callable[[int], str], whose arguments are kept flat: int and str."""

    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        given, result = args
        if isinstance(given, (tuple, list)):
            args = *given, result
        elif not _stands_for_parameters(given):
            raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {given}')
        return super().__new__(cls, origin, args)

    def _as_written(self, args):
        return args if len(args) == 2 and _stands_for_parameters(args[0]) else (list(args[:-1]), args[-1])

    def __repr__(self):
        given, result = self._as_written(self.__args__)
        if isinstance(given, list):
            return f'collections.abc.Callable[[{", ".join(map(_type_repr, given))}], {_type_repr(result)}]'
        return super().__repr__()

    def __reduce__(self):
        return _CallableGenericAlias, (Callable, self._as_written(self.__args__))

    def __getitem__(self, item):
        args = GenericAlias(tuple, self.__args__)[item].__args__
        if len(args) == 2 and isinstance(args[0], (tuple, list)):
            return _CallableGenericAlias(Callable, args)
        return _CallableGenericAlias(Callable, self._as_written(args))


def _type_repr(each):
    if isinstance(each, type) and not isinstance(each, GenericAlias):
        return each.__qualname__ if each.__module__ == 'builtins' else f'{each.__module__}.{each.__qualname__}'
    return '...' if each is ... else repr(each)


# ---- iteration ----

class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__iter__')
    __class_getitem__ = _subscript

    @abstractmethod
    def __iter__(self): yield from ()


class Reversible(Iterable):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__reversed__', '__iter__')

    @abstractmethod
    def __reversed__(self): yield from ()


class Collection(Sized, Iterable, Container):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__len__', '__iter__', '__contains__')


class Iterator(Iterable):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__iter__', '__next__')

    def __iter__(self): return self

    @abstractmethod
    def __next__(self): raise StopIteration


class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__aiter__')
    __class_getitem__ = _subscript

    @abstractmethod
    def __aiter__(self): return AsyncIterator()


class AsyncIterator(AsyncIterable):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__anext__', '__aiter__')

    def __aiter__(self): return self

    @abstractmethod
    async def __anext__(self): raise StopAsyncIteration


# ---- generators and coroutines ----

def _thrown(typ, val, tb):
    """The exception that throw() is asked to raise, in its three-argument form too."""
    if val is None:
        if tb is None:
            return typ
        val = typ()
    return val if tb is None else val.with_traceback(tb)


class Generator(Iterator):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__iter__', '__next__', 'send', 'throw', 'close')

    @abstractmethod
    def send(self, value): raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None): raise _thrown(typ, val, tb)

    def __next__(self): return self.send(None)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except StopIteration as end:
            return end.value
        except GeneratorExit:
            return None
        raise RuntimeError('generator ignored GeneratorExit')


class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__await__')
    __class_getitem__ = _subscript

    @abstractmethod
    def __await__(self): yield


class Coroutine(Awaitable):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__await__', 'send', 'throw', 'close')

    @abstractmethod
    def send(self, value): raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None): raise _thrown(typ, val, tb)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (StopIteration, GeneratorExit):
            return
        raise RuntimeError('coroutine ignored GeneratorExit')


class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    __subclasshook__ = _whoever_has('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')

    @abstractmethod
    async def asend(self, value): raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None): raise _thrown(typ, val, tb)

    async def __anext__(self): return await self.asend(None)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError('asynchronous generator ignored GeneratorExit')


# ---- sets ----

def _within(part, whole):
    return len(part) <= len(whole) and all(each in whole for each in part)


def _operand(like, other):
    """The other side of an operator, as a set; None if it is none."""
    if isinstance(other, Set):
        return other
    return like._from_iterable(other) if isinstance(other, Iterable) else None


class Set(Collection):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        # for classes whose constructor takes something else
        return cls(it)

    def _hash(self):
        return hash(frozenset(self))

    def isdisjoint(self, other):
        return not any(each in self for each in other)

    def __eq__(self, other):
        return len(self) == len(other) and _within(self, other) if isinstance(other, Set) else NotImplemented

    def __le__(self, other):
        return _within(self, other) if isinstance(other, Set) else NotImplemented

    def __ge__(self, other):
        return _within(other, self) if isinstance(other, Set) else NotImplemented

    def __lt__(self, other):
        return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __gt__(self, other):
        return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented

    def __or__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(each for part in (self, other) for each in part)
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(each for each in other if each in self)
        return NotImplemented

    def __sub__(self, other):
        without = _operand(self, other)
        if without is None:
            return NotImplemented
        return self._from_iterable(each for each in self if each not in without)

    def __rsub__(self, other):
        whole = _operand(self, other)
        if whole is None:
            return NotImplemented
        return self._from_iterable(each for each in whole if each not in self)

    def __xor__(self, other):
        second = _operand(self, other)
        return NotImplemented if second is None else (self - second) | (second - self)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__


class MutableSet(Set):
    __slots__ = ()

    @abstractmethod
    def add(self, value): raise NotImplementedError

    @abstractmethod
    def discard(self, value): raise NotImplementedError

    def remove(self, value):
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    def pop(self):
        for first in self:
            break
        else:
            raise KeyError
        self.discard(first)
        return first

    def clear(self):
        # by pop, since the set must not change while it is gone through
        while True:
            try:
                self.pop()
            except KeyError:
                return

    def __ior__(self, it):
        for each in it:
            self.add(each)
        return self

    def __iand__(self, it):
        for each in self - it:
            self.discard(each)
        return self

    def __isub__(self, it):
        for each in tuple(it) if it is self else it:
            self.discard(each)
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
            return self
        for each in it if isinstance(it, Set) else self._from_iterable(it):
            (self.discard if each in self else self.add)(each)
        return self


# ---- mappings ----

class MappingView(Sized):
    __slots__ = ('_mapping',)
    __class_getitem__ = _subscript

    def __init__(self, mapping): self._mapping = mapping

    def __len__(self): return len(self._mapping)

    def __repr__(self): return f'{type(self).__name__}({self._mapping!r})'


class _SetOfView(MappingView, Set):
    """Views of keys and of items: what their operators make is a plain set."""

    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)


class KeysView(_SetOfView):
    __slots__ = ()

    def __iter__(self): yield from self._mapping

    def __contains__(self, key): return key in self._mapping


class ItemsView(_SetOfView):
    __slots__ = ()

    def __iter__(self):
        yield from ((key, self._mapping[key]) for key in self._mapping)

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return _same(found, value)


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __iter__(self):
        yield from (self._mapping[key] for key in self._mapping)

    def __contains__(self, value):
        return any(_same(each, value) for each in self)


class Mapping(Collection):
    __slots__ = ()
    __lockstep_mapping__ = True
    __abc_tpflags__ = 1 << 6
    __reversed__ = None

    @abstractmethod
    def __getitem__(self, key): raise KeyError

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def get(self, key, default=None):
        try:
            found = self[key]
        except KeyError:
            found = default
        return found

    def keys(self): return KeysView(self)

    def values(self): return ValuesView(self)

    def items(self): return ItemsView(self)

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented


_REQUIRED = object()


class MutableMapping(Mapping):
    __slots__ = ()

    @abstractmethod
    def __setitem__(self, key, value): raise KeyError

    @abstractmethod
    def __delitem__(self, key): raise KeyError

    def pop(self, key, default=_REQUIRED):
        try:
            found = self[key]
        except KeyError:
            if default is _REQUIRED:
                raise
            return default
        del self[key]
        return found

    def popitem(self):
        for key in self:
            break
        else:
            raise KeyError
        return key, self.pop(key)

    def clear(self):
        while True:
            try:
                self.popitem()
            except KeyError:
                return

    def setdefault(self, key, default=None):
        try:
            found = self[key]
        except KeyError:
            found = self[key] = default
        return found

    def update(self, other=(), /, **kwds):
        if isinstance(other, Mapping):
            pairs = ((key, other[key]) for key in other)
        elif hasattr(other, 'keys'):
            pairs = ((key, other[key]) for key in other.keys())
        else:
            pairs = other
        for source in (pairs, kwds.items()):
            for key, value in source:
                self[key] = value


# ---- sequences ----

class Sequence(Reversible, Collection):
    __slots__ = ()
    __lockstep_sequence__ = True
    __abc_tpflags__ = 1 << 5

    @abstractmethod
    def __getitem__(self, index): raise IndexError

    def __iter__(self):
        at = 0
        while True:
            try:
                item = self[at]
            except IndexError:
                return
            yield item
            at += 1

    def __reversed__(self):
        yield from (self[at] for at in range(len(self) - 1, -1, -1))

    def __contains__(self, value):
        return any(_same(each, value) for each in self)

    def count(self, value):
        return sum(_same(each, value) for each in self)

    def index(self, value, start=0, stop=None):
        if start is None:
            start = 0
        elif start < 0:
            start = max(start + len(self), 0)
        if stop is not None and stop < 0:
            stop += len(self)
        # By index, not by an iterator: the end may lie anywhere, and the length need not be asked.
        while stop is None or start < stop:
            try:
                item = self[start]
            except IndexError:
                break
            if _same(item, value):
                return start
            start += 1
        raise ValueError


class ByteString(Sequence):
    __slots__ = ()


class MutableSequence(Sequence):
    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value): raise IndexError

    @abstractmethod
    def __delitem__(self, index): raise IndexError

    @abstractmethod
    def insert(self, index, value): raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        for each in list(values) if values is self else values:
            self.append(each)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def pop(self, index=-1):
        item = self[index]
        del self[index]
        return item

    def remove(self, value):
        del self[self.index(value)]

    def clear(self):
        while True:
            try:
                self.pop()
            except IndexError:
                return

    def reverse(self):
        last = len(self) - 1
        for at in range((last + 1) // 2):
            self[at], self[last - at] = self[last - at], self[at]


# ---- the built-in classes ----

for _cls, _classes in (
        (Coroutine, (_types.CoroutineType,)), (AsyncGenerator, (_types.AsyncGeneratorType,)),
        (Generator, (_types.GeneratorType,)), (Iterator, _types.iterators), (Set, (frozenset,)), (MutableSet, (set,)),
        (Mapping, (_types.MappingProxyType,)), (MutableMapping, (dict,)), (KeysView, _types.views[:1]),
        (ItemsView, _types.views[1:2]), (ValuesView, _types.views[2:]),
        (Sequence, (tuple, str, range, memoryview, bytes)), (ByteString, (bytes, bytearray)),
        (MutableSequence, (list, bytearray, __import__('_deque').deque)), (Buffer, (bytes, bytearray, memoryview))):
    _abc.register_builtins(_cls, _classes)
del _cls, _classes
