"""Warnings: shown once, always, never or raised, as the filters say."""

import sys
from _warnings import (_defaultaction as defaultaction, _filters_mutated, _onceregistry as onceregistry, filters, warn,
                       warn_explicit)

__all__ = ['catch_warnings', 'deprecated', 'filterwarnings', 'formatwarning', 'resetwarnings', 'showwarning',
           'simplefilter', 'warn', 'warn_explicit']


# ---- showing ----

class WarningMessage:
    """All there is to say about one warning."""

    _WARNING_DETAILS = 'message', 'category', 'filename', 'lineno', 'file', 'line', 'source'

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        given = locals()
        vars(self).update((name, given[name]) for name in self._WARNING_DETAILS)
        self._category_name = category and category.__name__

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')


def formatwarning(message, category, filename, lineno, line=None):
    return _text(WarningMessage(message, category, filename, lineno, line=line))


def _text(warning):
    kind = warning.category.__name__
    line = warning.line
    if line is None:
        from linecache import getline
        line = getline(warning.filename, warning.lineno)
    shown = [f'{warning.filename}:{warning.lineno}: {kind}: {warning.message}']
    if line:
        shown.append(f'  {line.strip()}')
    if warning.source is not None:
        shown.append(f'{kind}: Enable tracemalloc to get the object allocation traceback')
    return '\n'.join(shown) + '\n'


def showwarning(message, category, filename, lineno, file=None, line=None):
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def _showwarnmsg_impl(warning):
    file = sys.stderr if warning.file is None else warning.file
    if file is None:
        return
    if formatwarning is _formatwarning:
        text = _text(warning)
    else:
        text = formatwarning(warning.message, warning.category, warning.filename, warning.lineno, warning.line)
    try:
        file.write(text)
    except OSError:
        pass  # there is nobody left to tell


# A program may put functions of its own in the place of these two.
_formatwarning, _showwarning = formatwarning, showwarning


def _showwarnmsg(warning):
    """What warn() calls."""
    if showwarning is _showwarning:
        _showwarnmsg_impl(warning)
    elif callable(showwarning):
        showwarning(*(getattr(warning, name) for name in WarningMessage._WARNING_DETAILS[:-1]))
    else:
        raise TypeError('warnings.showwarning() must be set to a function or method')


# ---- filters ----

_ACTIONS = 'error', 'ignore', 'always', 'default', 'module', 'once', 'all'


def _is_category(value):
    return isinstance(value, type) and issubclass(value, Warning)


def _check(action, lineno):
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if action not in _ACTIONS or lineno < 0:
        raise ValueError('lineno must be an int >= 0' if action in _ACTIONS else f'invalid action: {action!r}')


def _add_filter(rule, append):
    if not append or rule not in filters:
        if rule in filters:
            filters.remove(rule)
        filters.insert(len(filters) if append else 0, rule)
    _filters_mutated()


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    _check(action, 0)
    for value, fits, problem in ((message, isinstance(message, str), 'message must be a string'),
                                 (category, _is_category(category), 'category must be a Warning subclass'),
                                 (module, isinstance(module, str), 'module must be a string')):
        if not fits:
            raise TypeError(problem)
    _check(action, lineno)
    if message or module:
        import re
        message, module = message and re.compile(message, re.IGNORECASE), module and re.compile(module)
    _add_filter((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action, lineno)
    _add_filter((action, None, category, None, lineno), append)


def resetwarnings():
    filters.clear()
    _filters_mutated()


class catch_warnings:
    """Puts filters and showwarning back on leaving; with ``record=True`` collects what is warned of."""

    _KEPT = 'filters', 'showwarning', '_showwarnmsg_impl'
    _saved = None

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules['warnings'] if module is None else module
        self._rule = action and (action, category, lineno, append)

    def __repr__(self):
        facts = ['record=True'] if self._record else []
        if self._module is not sys.modules['warnings']:
            facts.append(f'module={self._module!r}')
        return f"{type(self).__name__}({', '.join(facts)})"

    def __enter__(self):
        if self._saved is not None:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        module, log = self._module, None
        self._saved = {name: getattr(module, name) for name in self._KEPT}
        module.filters = list(module.filters)
        module._filters_mutated()
        if self._record:
            log = []
            module.showwarning, module._showwarnmsg_impl = module._showwarning, log.append
        if self._rule:
            simplefilter(*self._rule)
        return log

    def __exit__(self, *exception):
        if self._saved is None:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        vars(self._module).update(self._saved)
        self._module._filters_mutated()


# ---- what is deprecated ----

class deprecated:
    """Marks a class or function as deprecated (PEP 702): whoever calls it is warned."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        marked = [arg]
        if self.category is not None:
            if isinstance(arg, type):
                marked += self._watch_class(arg)
            elif callable(arg):
                marked = [self._watched(arg)]
            else:
                raise TypeError('@deprecated decorator with non-None category must be applied to a class or callable, '
                                f'not {arg!r}')
        for each in marked:
            each.__deprecated__ = self.message
        return marked[0]

    def _watched(self, function, call=None, only_for=None):
        """A function that warns and does the same; as a method, if told so, only for one class and not for its subclasses."""
        from functools import wraps
        call = call or function

        @wraps(function)
        def watched(*args, **kwargs):
            if only_for is None or args[0] is only_for:
                warn(self.message, self.category, self.stacklevel + 1)
            return call(*args, **kwargs)

        if _is_coroutine_function(function):
            import inspect
            watched = inspect.markcoroutinefunction(watched)
        return watched

    def _watch_class(self, cls):
        """Instances are not to be made of the class any more, and no subclasses."""
        new, subclassed = cls.__new__, cls.__init_subclass__

        def plain_new(kind, /, *args, **kwargs):
            if kind.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f'{kind.__name__}() takes no arguments')
            return new(kind)

        cls.__new__ = staticmethod(self._watched(new, plain_new if new is object.__new__ else new, cls))
        own = getattr(subclassed, '__func__', None)
        inherited = lambda kind, /, *args, **kwargs: subclassed(*args, **kwargs)
        cls.__init_subclass__ = classmethod(self._watched(subclassed, own or inherited))
        return cls.__dict__['__new__'].__func__, cls.__dict__['__init_subclass__'].__func__


def _is_coroutine_function(function):
    code = getattr(function, '__code__', None)
    return code is not None and bool(code.co_flags & 0x80)


_DEPRECATED_MSG = '{name!r} is deprecated and slated for removal in Python {remove}'


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    """For modules of the library: what is to go in some version, warns until then and raises from then on."""
    version = '.'.join(map(str, remove))
    if _version[:2] > remove or _version[:2] == remove and _version[3] != 'alpha':
        raise RuntimeError(f'{name!r} was slated for removal after Python {version} alpha')
    warn(message.format(name=name, remove=version), DeprecationWarning, stacklevel=3)


def _warn_unawaited_coroutine(coro):
    message = f"coroutine '{coro.__qualname__}' was never awaited"
    if coro.cr_origin is not None:
        from linecache import getline
        from traceback import format_list
        made = [(*place, getline(*place[:2])) for place in reversed(coro.cr_origin)]
        message += '\nCoroutine created at (most recent call last)\n' + ''.join(format_list(made)).rstrip('\n')
    warn(message, RuntimeWarning, stacklevel=2, source=coro)
