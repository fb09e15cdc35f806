"""What is a coroutine, and how it is shown."""

__all__ = 'iscoroutinefunction', 'iscoroutine'

import sys

# the mark of asyncio.coroutine(), which is gone
_is_coroutine = object()
_CO_COROUTINE = 0x80


def _is_debug_mode():
    import os
    return bool(os.environ.get('PYTHONASYNCIODEBUG'))


def iscoroutinefunction(func):
    """True for what gives a coroutine when called."""
    if getattr(func, '_is_coroutine', None) is _is_coroutine:
        return True
    while (method := hasattr(func, '__func__')) or type(func).__name__ == 'partial':
        func = func.__func__ if method else func.func
    marked = getattr(func, '_is_coroutine_marker', None)
    if marked is not None and marked is getattr(sys.modules.get('inspect'), '_coroutine_mark', None):
        return True
    code = None if isinstance(func, type) else getattr(func, '__code__', None)
    return code is not None and bool(code.co_flags & _CO_COROUTINE)


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


def _either(coro, name):
    """An attribute that coroutines and generators spell differently."""
    return getattr(coro, 'cr_' + name, None) or getattr(coro, 'gi_' + name, None)


def _format_coroutine(coro):
    name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None)
    # such as what Cython makes
    shown = f'{name or f"<{type(coro).__name__} without __name__>"}()'
    code = _either(coro, 'code')
    if not code:
        return f'{shown} running' if _either(coro, 'running') else shown
    file = code.co_filename or '<empty co_filename>'
    if frame := _either(coro, 'frame'):
        return f'{shown} running at {file}:{frame.f_lineno}'
    return f'{shown} done, defined at {file}:{code.co_firstlineno}'
