"""Shallow and deep copies."""
import types
from _life import ReferenceType
from copyreg import dispatch_table

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

# whose values never change, so that a copy is the thing itself
_ATOMS = {types.NoneType, int, float, bool, complex, str, types.EllipsisType, types.NotImplementedType, bytes, type,
          range, slice, property, types.BuiltinFunctionType, types.FunctionType, types.CodeType, super, ReferenceType}


def copy(x):
    cls = type(x)
    if cls in _ATOMS or cls is tuple or cls is frozenset:
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if issubclass(cls, type):
        return x
    copier = getattr(cls, '__copy__', None)
    if copier is not None:
        return copier(x)
    reduced = _reduced(x, cls, 'un(shallow)copyable object of type %s')
    if isinstance(reduced, str):
        return x
    return _reconstruct(x, None, *reduced)


def _reduced(x, cls, problem):
    """What the table, or else the object itself, says of how to make it again."""
    known = dispatch_table.get(cls)
    if known is not None:
        return known(x)
    for name, arguments in (('__reduce_ex__', (4,)), ('__reduce__', ())):
        method = getattr(x, name, None)
        if method is not None:
            return method(*arguments)
    raise Error(problem % cls)


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _ATOMS and cls is not slice:
        return x
    key = id(x)
    if memo is None:
        memo = {}
    else:
        known = memo.get(key, _nil)
        if known is not _nil:
            return known
    copier = _deep_copiers.get(cls)
    if copier is not None:
        made = copier(x, memo)
    elif issubclass(cls, type):
        made = x
    else:
        copier = getattr(x, '__deepcopy__', None)
        if copier is not None:
            made = copier(memo)
        else:
            reduced = _reduced(x, cls, 'un(deep)copyable object of type %s')
            made = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if made is not x:
        memo[key] = made
        _keep_alive(x, memo)
    return made


def _keep_alive(x, memo):
    """While the memo lives its ids must stay taken."""
    memo.setdefault(id(memo), []).append(x)


def _deep_list(x, memo):
    made = memo[id(x)] = []  # known before its items are copied: it may be one of them
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deep_tuple(x, memo):
    made = [deepcopy(item, memo) for item in x]
    # the tuple may contain itself by way of something else that was copied just now
    if id(x) in memo:
        return memo[id(x)]
    return x if all(before is after for before, after in zip(x, made)) else tuple(made)


def _deep_dict(x, memo):
    made = memo[id(x)] = {}
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deep_copiers = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, types.MethodType: _deep_method}
_deepcopy_dispatch = _deep_copiers


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    """What __reduce__ tells to do; with a memo, all parts are copied too."""
    part = (lambda each: each) if memo is None else (lambda each: deepcopy(each, memo))
    made = func(*map(part, args))
    if memo is not None:
        memo[id(x)] = made
    if state is not None:
        _set_state(made, part(state))
    for item in listiter or ():
        made.append(part(item))
    for key, value in dictiter or ():
        made[part(key)] = part(value)
    return made


def _set_state(made, state):
    if hasattr(made, '__setstate__'):
        made.__setstate__(state)
        return
    attributes, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
    if attributes is not None:
        made.__dict__.update(attributes)
    for name, value in (slots or {}).items():
        setattr(made, name, value)


def replace(obj, /, **changes):
    cls = obj.__class__
    replacer = getattr(cls, '__replace__', None)
    if replacer is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return replacer(obj, **changes)
