"""Futures and the pools that fill them; pools are loaded when they are first asked for."""

from concurrent.futures._base import (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, CancelledError, TimeoutError,
                                      InvalidStateError, BrokenExecutor, Future, Executor, wait, as_completed)

__all__ = ('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError',
           'InvalidStateError', 'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed',
           'ProcessPoolExecutor', 'ThreadPoolExecutor')


# InterpreterPoolExecutor is of Python 3.14; what it shows, a GIL for each, is worth showing before
_POOLS = {'ThreadPoolExecutor': 'thread', 'ProcessPoolExecutor': 'process', 'InterpreterPoolExecutor': 'interpreter'}


def __dir__():
    return (*__all__, '__author__', '__doc__')


def __getattr__(name):
    if name not in _POOLS:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    pool = getattr(__import__(f'{__name__}.{_POOLS[name]}', None, None, [name]), name)
    globals()[name] = pool
    return pool
