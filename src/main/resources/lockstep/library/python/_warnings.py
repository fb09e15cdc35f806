# What is to be done with a warning (Python/_warnings.c). The filters are those of the module warnings, which programs and
# catch_warnings replace, so they are looked up there each time.
import sys

filters = [('default', None, DeprecationWarning, '__main__', 0)] + [
    ('ignore', None, category, None, 0)
    for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)]
_defaultaction = 'default'
_onceregistry = {}
_version = 0


def _filters_mutated():
    """What was warned of under other filters does not count any more."""
    global _version
    _version += 1


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError(f"warn() argument 'skip_file_prefixes' must be tuple, not {type(skip_file_prefixes).__name__}")
    frame = _frame(stacklevel, skip_file_prefixes)
    if frame is None:
        place, names = ('<sys>', 0), sys.__dict__
    else:
        place, names = (frame.f_code.co_filename, frame.f_lineno), frame.f_globals
    registry = names.setdefault('__warningregistry__', {})
    warn_explicit(message, category, *place, names.get('__name__', '<string>'), registry, names, source)


def _frame(level, skipped):
    """The frame that is to blame: the caller's is 1, and those of skipped files do not count."""
    try:
        frame = sys._getframe()
    except ValueError:
        return None
    for _ in range(1, max(level, 2) if skipped else level):
        frame = frame.f_back
        while frame is not None and skipped and frame.f_code.co_filename.startswith(skipped):
            frame = frame.f_back
        if frame is None:
            break
    return frame


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if not isinstance(filename, str):
        what = 'None' if filename is None else type(filename).__name__
        raise TypeError(f"warn_explicit() argument 'filename' must be str, not {what}")
    if not isinstance(lineno, int):
        range(lineno)  # complains of what is no number
    if not (module_globals is None or isinstance(module_globals, dict)):
        raise TypeError(f"module_globals must be a dict, not '{type(module_globals).__name__}'")
    settings = sys.modules['warnings']
    if module is None:
        module = filename.removesuffix('.py') or '<unknown>'
    text = message
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    key = text, category, lineno
    if registry is not None and _has(registry, key):
        return
    rule, action = _choose(settings, text, category, module, lineno)
    if action == 'ignore':
        return
    warning = message if isinstance(message, Warning) else category(message)
    if action == 'error':
        raise warning
    if action not in ('always', 'all'):
        if registry is not None:
            registry[key] = True
        if action == 'once':
            where = settings.onceregistry if registry is None else registry
            known = _marked(where, (text, category))
        elif action == 'module':
            known = registry is not None and _marked(registry, (text, category, 0))
        elif action == 'default':
            known = False
        else:
            raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {rule}')
        if known:
            return
    settings._showwarnmsg(settings.WarningMessage(warning, category, filename, lineno, source=source))


def _has(registry, key):
    if registry.get('version') != _version:
        registry.clear()
        registry['version'] = _version
    return bool(registry.get(key))


def _marked(registry, key):
    """Whether it was there before."""
    was = _has(registry, key)
    registry[key] = True
    return was


def _choose(settings, text, category, module, lineno):
    """The first rule that fits, and what it says."""
    for rule in settings.filters:
        action, message, kind, place, line = rule
        if line in (0, lineno) and issubclass(category, kind) and _fits(message, text) and _fits(place, module):
            return rule, action
    return None, settings.defaultaction


def _fits(pattern, text):
    if pattern is None or isinstance(pattern, str):
        return pattern is None or pattern == text
    return pattern.match(text)
