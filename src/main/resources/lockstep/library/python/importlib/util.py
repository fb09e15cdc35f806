"""What can be said of a module without importing it."""

import sys
from importlib.machinery import ModuleSpec


def resolve_name(name, package):
    if not name.startswith('.'):
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    rest = name.lstrip('.')
    parents = package.rsplit('.', len(name) - len(rest) - 1)
    if len(parents) < len(name) - len(rest):
        raise ImportError('attempted relative import beyond top-level package')
    return f'{parents[0]}.{rest}' if rest else parents[0]


def find_spec(name, package=None):
    from _imp import origin
    full = resolve_name(name, package) if name.startswith('.') else name
    module = sys.modules.get(full)
    if module is not None and getattr(module, '__spec__', None) is not None:
        return module.__spec__
    parent = full.rpartition('.')[0]
    if parent:
        __import__(parent)
    place = origin(full)
    return None if place is None else ModuleSpec(full, None, origin=place)


def module_from_spec(spec):
    module = type(sys)(spec.name)
    module.__spec__ = spec
    module.__file__ = spec.origin
    return module
