_calls = []


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _calls.append((func, args, kwargs))
    return func


def unregister(func, /):
    _calls[:] = [each for each in _calls if not each[0] == func]


def _ncallbacks():
    return len(_calls)


def _clear():
    _calls.clear()


def _run_exitfuncs():
    import sys
    while _calls:
        func, args, kwargs = _calls.pop()
        try:
            func(*args, **kwargs)
        except BaseException as error:
            sys.unraisablehook(sys.UnraisableHookArgs((
                type(error), error, error.__traceback__, f'Exception ignored in atexit callback {func!r}', None)))
