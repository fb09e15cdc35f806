"""Things for with statements."""
import abc
import sys
from _collections_abc import _check_methods
from _deque import deque
from functools import wraps
from types import GenericAlias, MethodType

__all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager',
           'AbstractAsyncContextManager', 'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'redirect_stdout',
           'redirect_stderr', 'suppress', 'aclosing', 'chdir']


class AbstractContextManager(abc.ABC):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @classmethod
    def __subclasshook__(cls, other):
        return _check_methods(other, '__enter__', '__exit__') if cls is AbstractContextManager else NotImplemented

    def __enter__(self): return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback): return None


class AbstractAsyncContextManager(abc.ABC):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @classmethod
    def __subclasshook__(cls, other):
        whole = cls is AbstractAsyncContextManager
        return _check_methods(other, '__aenter__', '__aexit__') if whole else NotImplemented

    async def __aenter__(self): return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback): return None


class ContextDecorator:
    """A manager that is a decorator too: the function runs inside it, whenever it is called."""

    def _recreate_cm(self):
        # for managers that can be entered only once
        return self

    def __call__(self, func):
        @wraps(func)
        def inside(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inside


class AsyncContextDecorator:
    def _recreate_cm(self): return self

    def __call__(self, func):
        @wraps(func)
        async def inside(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inside


# ---- generators as context managers ----

class _Generated:
    """What a function decorated with contextmanager or asynccontextmanager returns."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self._call = func, args, kwds
        doc = getattr(func, '__doc__', None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return type(self)(*self._call)  # a generator runs once: each call of a decorated function needs its own


def _came_back(thrown, caught, wrapped):
    """Whether what left the generator is what was thrown into it, perhaps in the RuntimeError of PEP 479."""
    if caught is thrown:
        return True
    return isinstance(caught, RuntimeError) and isinstance(thrown, wrapped) and caught.__cause__ is thrown


class _GeneratorContextManager(_Generated, AbstractContextManager, ContextDecorator):
    def __enter__(self):
        del self._call  # whatever the arguments hold may go
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        thrown = value if value is not None or typ is None else typ()
        try:
            next(self.gen) if thrown is None else self.gen.throw(thrown)
        except StopIteration as end:
            return thrown is not None and end is not thrown
        except BaseException as error:
            if thrown is None or not _came_back(thrown, error, StopIteration):
                raise
            thrown.__traceback__ = traceback  # as if it had never been inside
            return False
        try:
            raise RuntimeError("generator didn't stop" + (' after throw()' if thrown is not None else ''))
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_Generated, AbstractAsyncContextManager, AsyncContextDecorator):
    async def __aenter__(self):
        del self._call
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        thrown = value if value is not None or typ is None else typ()
        try:
            await (anext(self.gen) if thrown is None else self.gen.athrow(thrown))
        except StopAsyncIteration as end:
            return thrown is not None and end is not thrown
        except BaseException as error:
            if thrown is None or not _came_back(thrown, error, (StopIteration, StopAsyncIteration)):
                raise
            thrown.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop" + (' after athrow()' if thrown is not None else ''))
        finally:
            await self.gen.aclose()


def contextmanager(func):
    return wraps(func)(lambda *args, **kwds: _GeneratorContextManager(func, args, kwds))


def asynccontextmanager(func):
    return wraps(func)(lambda *args, **kwds: _AsyncGeneratorContextManager(func, args, kwds))


# ---- small ones ----

class closing(AbstractContextManager):
    def __init__(self, thing): self.thing = thing

    def __enter__(self): return self.thing

    def __exit__(self, *raised): self.thing.close()


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing): self.thing = thing

    async def __aenter__(self): return self.thing

    async def __aexit__(self, *raised): await self.thing.aclose()


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __init__(self, enter_result=None): self.enter_result = enter_result

    def __enter__(self): return self.enter_result

    def __exit__(self, *raised): pass

    async def __aenter__(self): return self.enter_result

    async def __aexit__(self, *raised): pass


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self): pass

    def __exit__(self, cls, error, traceback):
        if cls is None or issubclass(cls, self._exceptions):
            return cls is not None or None
        if not issubclass(cls, BaseExceptionGroup):
            return False
        _, others = error.split(self._exceptions)
        if others is not None:
            raise others
        return True


class _Exchange(AbstractContextManager):
    """Puts something in the place of another; entered several times over, it keeps a stack of what was there."""

    def __init__(self, replacement):
        self._replacement = replacement
        self._before = []

    def __exit__(self, *raised):
        self._put(self._before.pop())


class _RedirectStream(_Exchange):
    _stream = None

    def __init__(self, new_target):
        super().__init__(new_target)

    def __enter__(self):
        self._before.append(getattr(sys, self._stream))
        self._put(self._replacement)
        return self._replacement

    def _put(self, target):
        setattr(sys, self._stream, target)


class redirect_stdout(_RedirectStream):
    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    _stream = 'stderr'


class chdir(_Exchange):
    def __init__(self, path):
        super().__init__(path)
        self.path = path

    def __enter__(self):
        import os
        self._before.append(os.getcwd())
        self._put(self.path)

    def _put(self, path):
        import os
        os.chdir(path)


# ---- stacks of what is to be left ----

def _method_of(cls, name):
    """What a with statement finds: on the class, never on the object."""
    return getattr(cls, name, None)


def _enter_and_exit(cm, prefix, kind):
    cls = type(cm)
    enter, leave = _method_of(cls, f'__{prefix}enter__'), _method_of(cls, f'__{prefix}exit__')
    if enter is None or leave is None:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support "
                        f'the {kind}context manager protocol')
    return enter, leave


class _Unwinding:
    """What the exits have made of the exception so far, with the __context__ that nested withs would have given it."""

    def __init__(self, raised, outside):
        self.error = raised
        self.had_error = raised is not None
        self.outside = outside
        self.swallowed = self.changed = False

    def details(self):
        error = self.error
        return (None, None, None) if error is None else (type(error), error, error.__traceback__)

    def leaves(self, answer):
        if answer:
            self.error = None
            self.swallowed, self.changed = True, False

    def raises(self, error):
        first = error
        while first.__context__ not in (None, self.error, self.outside):
            first = first.__context__
        if first.__context__ is not None:
            first.__context__ = self.error
        self.error, self.changed = error, True

    def suppresses(self):
        return self.had_error and self.swallowed


class _Stack:
    """Exits still to be called, each with whether it has to be awaited."""

    def __init__(self):
        self._exit_callbacks = deque()

    def _add(self, leave, awaited=False):
        self._exit_callbacks.append((awaited, leave))

    def pop_all(self):
        heir = type(self)()
        heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, deque()
        return heir

    def enter_context(self, cm):
        enter, leave = _enter_and_exit(cm, '', '')
        result = enter(cm)
        self._add(MethodType(leave, cm))
        return result

    def push(self, exit):
        leave = _method_of(type(exit), '__exit__')
        self._add(exit if leave is None else MethodType(leave, exit))
        return exit

    def callback(self, callback, /, *args, **kwds):
        def leave(exc_type, exc, tb):
            callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._add(leave)
        return callback


class ExitStack(_Stack, AbstractContextManager):
    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, *details):
        state = _Unwinding(details[1], sys.exception())
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                state.leaves(leave(*state.details()))
            except BaseException as error:
                state.raises(error)
        if not state.changed:
            return state.suppresses()
        context = state.error.__context__
        try:
            raise state.error
        finally:
            state.error.__context__ = context  # raising it has set another


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def enter_async_context(self, cm):
        enter, leave = _enter_and_exit(cm, 'a', 'asynchronous ')
        result = await enter(cm)
        self._add(MethodType(leave, cm), True)
        return result

    def push_async_exit(self, exit):
        leave = _method_of(type(exit), '__aexit__')
        self._add(exit if leave is None else MethodType(leave, exit), True)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._add(leave, True)
        return callback

    async def __aexit__(self, *details):
        state = _Unwinding(details[1], sys.exception())
        while self._exit_callbacks:
            awaited, leave = self._exit_callbacks.pop()
            try:
                answer = leave(*state.details())
                state.leaves(await answer if awaited else answer)
            except BaseException as error:
                state.raises(error)
        if not state.changed:
            return state.suppresses()
        context = state.error.__context__
        try:
            raise state.error
        finally:
            state.error.__context__ = context  # raising it has set another
