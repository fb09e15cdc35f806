__all__ = 'iscoroutinefunction', 'iscoroutine'

import os

_is_coroutine = object()
_COROUTINE = 0x80


def _is_debug_mode():
    return bool(os.environ.get('PYTHONASYNCIODEBUG'))


def iscoroutinefunction(func):
    """True for what gives a coroutine when called."""
    if getattr(func, '_is_coroutine', None) is _is_coroutine:
        return True
    while hasattr(func, '__func__') or type(func).__name__ == 'partial':
        func = func.__func__ if hasattr(func, '__func__') else func.func
    if getattr(func, '_is_coroutine_mark', None) is not None:
        return True
    code = getattr(func, '__code__', None)
    return code is not None and not isinstance(func, type) and bool(code.co_flags & _COROUTINE)


async def _made():
    pass


_coroutine = _made()
_coroutine.close()
_CoroutineType = type(_coroutine)
del _coroutine


def iscoroutine(obj):
    """True for a coroutine object."""
    if isinstance(obj, _CoroutineType):
        return True
    from collections.abc import Coroutine
    return isinstance(obj, Coroutine)


def _format_coroutine(coro):
    def name_of(coro):
        if getattr(coro, '__qualname__', None):
            name = coro.__qualname__
        elif getattr(coro, '__name__', None):
            name = coro.__name__
        else:
            name = f'<{type(coro).__name__} without __name__>'
        return f'{name}()'

    def is_running(coro):
        try:
            return coro.cr_running
        except AttributeError:
            try:
                return coro.gi_running
            except AttributeError:
                return False

    code = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None)
    name = name_of(coro)
    if not code:
        return f'{name} running' if is_running(coro) else name
    frame = getattr(coro, 'gi_frame', None) or getattr(coro, 'cr_frame', None)
    filename = code.co_filename or '<empty co_filename>'
    if frame is not None:
        return f'{name} running at {filename}:{frame.f_lineno}'
    return f'{name} done, defined at {filename}:{code.co_firstlineno}'
