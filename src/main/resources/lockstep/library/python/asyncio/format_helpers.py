import sys


def _get_function_source(func):
    wrapped = func
    while hasattr(wrapped, '__wrapped__'):
        wrapped = wrapped.__wrapped__
    if getattr(wrapped, '__module__', None) == '_asyncio':
        return None
    code = getattr(wrapped, '__code__', None)
    if code is not None:
        return code.co_filename, code.co_firstlineno
    for inner in ('func', '__func__'):
        if hasattr(wrapped, inner) and not isinstance(wrapped, type):
            return _get_function_source(getattr(wrapped, inner))
    return None


def _format_callback_source(func, args, *, debug=True):
    text = _format_callback(func, args, None, debug=debug)
    source = _get_function_source(func)
    if source:
        text += f' at {source[0]}:{source[1]}'
    return text


def _format_args_and_kwargs(args, kwargs, *, debug=True):
    if not debug:
        return '()'
    import reprlib
    items = [reprlib.repr(arg) for arg in args]
    if kwargs:
        items.extend(f'{name}={reprlib.repr(arg)}' for name, arg in kwargs.items())
    return '({})'.format(', '.join(items))


def _format_callback(func, args, kwargs, *, debug=True, suffix=''):
    if type(func).__name__ == 'partial' and hasattr(func, 'keywords'):
        suffix = _format_args_and_kwargs(args, kwargs, debug=debug) + suffix
        return _format_callback(func.func, func.args, func.keywords, debug=debug, suffix=suffix)
    if hasattr(func, '__qualname__') and func.__qualname__:
        text = func.__qualname__
    elif hasattr(func, '__name__') and func.__name__:
        text = func.__name__
    else:
        text = repr(func)
    text += _format_args_and_kwargs(args, kwargs, debug=debug)
    return text + suffix


def extract_stack(f=None, limit=None):
    """Where we are, outermost first."""
    if f is None:
        f = sys._getframe().f_back
    if limit is None:
        from asyncio import constants
        limit = constants.DEBUG_STACK_DEPTH
    import traceback
    stack = traceback.StackSummary.extract(traceback.walk_stack(f), limit=limit, lookup_lines=False)
    stack.reverse()
    return stack
