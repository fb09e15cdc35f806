"""How call-backs are named in what asyncio says."""

import sys


def _is_partial(func):
    return type(func).__name__ == 'partial' and hasattr(func, 'keywords')


def _get_function_source(func):
    """File and line of a plain function, also within partial(); of a method or a native nothing is told."""
    while hasattr(func, '__wrapped__') or _is_partial(func):
        func = func.func if _is_partial(func) else func.__wrapped__
    code = None if hasattr(func, '__self__') else getattr(func, '__code__', None)
    return code and (code.co_filename, code.co_firstlineno)


def _format_callback_source(func, args, *, debug=False):
    text = _format_callback(func, args, None, debug=debug)
    if source := _get_function_source(func):
        text += ' at {}:{}'.format(*source)
    return text


def _format_args_and_kwargs(args, kwargs, *, debug=False):
    if not debug:
        # they may hold what is secret, or long
        return '()'
    from reprlib import repr as short
    words = [*map(short, args), *(f'{name}={short(value)}' for name, value in (kwargs or {}).items())]
    return f"({', '.join(words)})"


def _format_callback(func, args, kwargs, *, debug=False, suffix=''):
    suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
    if _is_partial(func):
        return _format_callback(func.func, func.args, func.keywords, debug=debug, suffix=suffix)
    name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
    return name + suffix


def extract_stack(f=None, limit=None):
    """Where we are, outermost first."""
    import traceback
    from asyncio.constants import DEBUG_STACK_DEPTH
    found = traceback.StackSummary.extract(traceback.walk_stack(f or sys._getframe().f_back),
                                           limit=DEBUG_STACK_DEPTH if limit is None else limit, lookup_lines=False)
    found.reverse()
    return found
