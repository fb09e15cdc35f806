"""Importing by name. There are no import hooks: what a name means is Lockstep's own affair."""

import sys

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

__import__ = __import__


def import_module(name, package=None):
    if name.startswith('.'):
        from importlib.util import resolve_name
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        name = resolve_name(name, package)
    __import__(name)
    return sys.modules[name]


def reload(module):
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError('reload() argument must be a module') from None
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    from _imp import reload as run_again
    run_again(module)
    return sys.modules[name]


def invalidate_caches():
    pass
