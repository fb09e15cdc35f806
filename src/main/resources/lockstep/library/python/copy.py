"""Shallow and deep copies."""
import types
from copyreg import dispatch_table

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

# whose values never change, so that a copy is the thing itself
_ATOMS = {types.NoneType, int, float, bool, complex, str, types.EllipsisType, types.NotImplementedType, bytes, type,
          range, slice, property, types.BuiltinFunctionType, types.FunctionType, types.CodeType, super}


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
    reductor = dispatch_table.get(cls)
    if reductor is not None:
        return reductor(x)
    reductor = getattr(x, '__reduce_ex__', None)
    if reductor is not None:
        return reductor(4)
    reductor = getattr(x, '__reduce__', None)
    if reductor:
        return reductor()
    raise Error(problem % cls)


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _ATOMS:
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
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _deep_list(x, memo):
    made = []
    memo[id(x)] = made
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deep_tuple(x, memo):
    made = [deepcopy(item, memo) for item in x]
    # the tuple may contain itself by way of something else that was copied just now
    try:
        return memo[id(x)]
    except KeyError:
        pass
    for before, after in zip(x, made):
        if before is not after:
            return tuple(made)
    return x


def _deep_dict(x, memo):
    made = {}
    memo[id(x)] = made
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_deep_copiers = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, types.MethodType: _deep_method}
_deepcopy_dispatch = _deep_copiers


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None, *, deepcopy=deepcopy):
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    made = func(*args)
    if deep:
        memo[id(x)] = made
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(made, '__setstate__'):
            made.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                made.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(made, name, value)
    if listiter is not None:
        for item in listiter:
            made.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            made[key] = value
    return made


def replace(obj, /, **changes):
    cls = obj.__class__
    replacer = getattr(cls, '__replace__', None)
    if replacer is None:
        raise TypeError(f'replace() does not support {cls.__name__} objects')
    return replacer(obj, **changes)
