"""Types for annotations. What few programs use (old names for containers, protocols, IO) is made when it is asked for."""
import sys
import types
from abc import ABCMeta, abstractmethod
from types import GenericAlias

import _collections_abc
from _typing import (Generic, NoDefault, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar,
                     TypeVarTuple, _idfunc)

__all__ = ['Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal',
           'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple', 'Union', 'AbstractSet',
           'ByteString', 'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView',
           'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized',
           'ValuesView', 'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
           'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat',
           'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict',
           'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple', 'TypedDict', 'Generator', 'BinaryIO', 'IO',
           'Match', 'Pattern', 'TextIO', 'AnyStr', 'assert_type', 'assert_never', 'cast', 'clear_overloads',
           'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads', 'get_protocol_members',
           'get_type_hints', 'is_protocol', 'is_typeddict', 'LiteralString', 'Never', 'NewType', 'no_type_check',
           'no_type_check_decorator', 'NoDefault', 'NoReturn', 'NotRequired', 'overload', 'override', 'ParamSpecArgs',
           'ParamSpecKwargs', 'ReadOnly', 'Required', 'reveal_type', 'runtime_checkable', 'Self', 'Text',
           'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'TypeIs', 'TypeAliasType', 'Unpack']

Text = str
TYPE_CHECKING = False
_NoneType = type(None)


class _Sentinel:
    __slots__ = ()

    def __repr__(self):
        return '<sentinel>'


_sentinel = _Sentinel()


# ---- checks of arguments ----

def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """The argument as a type; TypeError when it can be none."""
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if isinstance(arg, type) and arg is not Generic and arg is not Protocol:
        return arg
    bare = {Any, LiteralString, NoReturn, Never, Self, TypeAlias}
    refused = [Generic, Protocol]
    if allow_special_forms:
        bare |= {ClassVar, Final}
    else:
        refused += [ClassVar, Final] if is_argument else [ClassVar]
    match arg:
        case tuple() if type(arg) is tuple:
            raise TypeError(f'{msg} Got {arg!r:.100}.')
        case _GenericAlias() if arg.__origin__ in refused:
            raise TypeError(f'{arg} is not valid as type argument')
        case _SpecialForm() if arg not in bare:
            raise TypeError(f'Plain {arg} is not valid as type argument')
        case _ if arg is Generic or arg is Protocol:
            raise TypeError(f'Plain {arg} is not valid as type argument')
    return arg


def _type_checks(args, msg):
    return tuple([_type_check(arg, msg) for arg in args])


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _should_unflatten_callable_args(typ, args):
    """Whether the arguments of a Callable lie flat before its result."""
    return typ.__origin__ is _collections_abc.Callable and not (len(args) == 2 and _is_param_expr(args[0]))


def _type_repr(obj):
    if isinstance(obj, type) and not isinstance(obj, GenericAlias):
        return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if isinstance(obj, tuple):
        return '[' + _type_reprs(obj) + ']'
    return repr(obj)


def _type_reprs(args):
    return ', '.join([_type_repr(arg) for arg in args])


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    """The type parameters in some arguments, each once, in the order of their first appearance."""
    found = []
    seen_default = seen_tuple = False
    for arg in args:
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            continue
        if isinstance(arg, tuple):
            for each in arg:
                found.extend([p for p in _collect_type_parameters([each]) if p not in found])
        elif hasattr(arg, '__typing_subst__'):
            if arg in found:
                continue
            if enforce_default_ordering:
                if arg.has_default():
                    if seen_tuple:
                        raise TypeError('Type parameter with a default follows TypeVarTuple')
                    seen_default = True
                elif seen_default:
                    raise TypeError(f'Type parameter {arg!r} without a default follows type parameter '
                                    'with a default')
            found.append(arg)
        else:
            seen_tuple = seen_tuple or _is_unpacked_typevartuple(arg)
            for each in getattr(arg, '__parameters__', ()):
                if each not in found:
                    found.append(each)
    return tuple(found)


def _wrong_number(subject, actual, expected):
    many = 'few' if isinstance(expected, str) and expected.startswith('at least') else (
        'many' if actual > int(expected) else 'few')
    return TypeError(f'Too {many} arguments for {subject}; actual {actual}, expected {expected}')


def _check_generic_specialization(cls, arguments):
    params = cls.__parameters__
    expected = len(params)
    if not expected:
        raise TypeError(f'{cls} is not a generic class')
    actual = len(arguments)
    if actual < expected:
        if params[actual].has_default():
            return
        expected -= sum([p.has_default() for p in params])
        raise TypeError(f'Too few arguments for {cls}; actual {actual}, expected at least {expected}')
    if actual > expected:
        raise TypeError(f'Too many arguments for {cls}; actual {actual}, expected {expected}')


def _unpack_args(*args):
    flat = []
    for arg in args:
        parts = getattr(arg, '__typing_unpacked_tuple_args__', None)
        if parts is not None and not (parts and parts[-1] is ...):
            flat.extend(parts)
        else:
            flat.append(arg)
    return flat


def _unique(items):
    try:
        return list(dict.fromkeys(items))
    except TypeError:
        found = []
        for each in items:
            if each not in found:
                found.append(each)
        return found


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, '__typing_is_unpacked_typevartuple__', False)


def _cached(function):
    """Remembers what X[Y] gave, so that it is the same object the next time."""
    known = {}

    def inner(self, args):
        parts = args if type(args) is tuple else (args,)
        try:
            # 1 and True are equal, but they are not the same argument
            key = self, args, tuple([type(part) for part in parts])
            if key in known:
                return known[key]
        except TypeError:
            return function(self, args)
        made = known[key] = function(self, args)
        return made

    inner.__wrapped__ = function
    inner.__name__ = function.__name__
    inner.__qualname__ = function.__qualname__
    inner.__doc__ = function.__doc__
    return inner


# ---- special forms ----

class _Final:
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, **kwds):
        if '_root' not in kwds:
            raise TypeError('Cannot subclass special typing classes')


class _Unionable:
    """Whose objects can stand beside a |."""
    __slots__ = ()
    __or__ = lambda self, right: Union[self, right]
    __ror__ = lambda self, left: Union[left, self]


class _NotIterable:
    __iter__ = None
    __slots__ = ()


class _SpecialForm(_Final, _NotIterable, _Unionable, _root=True):
    __slots__ = ('_name', '__doc__', '_getitem')

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in ('__name__', '__qualname__'):
            return self._name
        if item == '__module__':
            return 'typing'
        raise AttributeError(item)

    def __reduce__(self):
        return self._name

    def __repr__(self):
        return 'typing.' + self._name

    @_cached
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)

    def _refusal(text):
        def refuse(self, *args, **kwds):
            raise TypeError(text.format(repr(self)))
        return refuse

    __call__ = _refusal('Cannot instantiate {}')
    __mro_entries__ = _refusal('Cannot subclass {}')
    __instancecheck__ = _refusal('{} cannot be used with isinstance()')
    __subclasscheck__ = _refusal('{} cannot be used with issubclass()')
    del _refusal


class _AnyMeta(type):
    def __repr__(cls):
        return type.__repr__(cls) if cls is not Any else 'typing.Any'

    def __instancecheck__(cls, obj):
        if cls is not Any:
            return type.__instancecheck__(cls, obj)
        raise TypeError(f'{cls!r} cannot be used with isinstance()')


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


def _bare(name):
    def getitem(self, parameters):
        raise TypeError(f'{self} is not subscriptable')
    getitem.__name__ = name
    return _SpecialForm(getitem)


NoReturn = _bare('NoReturn')
Never = _bare('Never')
Self = _bare('Self')
LiteralString = _bare('LiteralString')
TypeAlias = _bare('TypeAlias')


def _of_one(name, *, allow_special_forms=False, prefix='typing.', article=''):
    """A form with one argument, which is a type."""
    def getitem(self, parameters):
        item = _type_check(parameters, f'{prefix}{name} accepts only {article}single type.',
                           allow_special_forms=allow_special_forms)
        return _GenericAlias(self, (item,))
    getitem.__name__ = name
    return _SpecialForm(getitem)


ClassVar = _of_one('ClassVar', allow_special_forms=True)
Final = _of_one('Final', allow_special_forms=True)
TypeGuard = _of_one('TypeGuard')
TypeIs = _of_one('TypeIs')
Required = _of_one('Required', prefix='', article='a ')
NotRequired = _of_one('NotRequired', prefix='', article='a ')
ReadOnly = _of_one('ReadOnly', prefix='', article='a ')


def _given(form, parameters):
    """What stands between a form's brackets, as a tuple."""
    if parameters == ():
        raise TypeError(f'Cannot take a {form} of no types.')
    return parameters if isinstance(parameters, tuple) else (parameters,)


@_SpecialForm
def Union(self, parameters):
    flat = []
    for each in _type_checks(_given('Union', parameters), 'Union[arg, ...]: each arg must be a type.'):
        if isinstance(each, (_UnionGenericAlias, types.UnionType)):
            flat.extend(each.__args__)
        else:
            flat.append(each)
    parameters = tuple(_unique(flat))
    if len(parameters) == 1:
        return parameters[0]
    if len(parameters) == 2 and _NoneType in parameters:
        return _UnionGenericAlias(self, parameters, name='Optional')
    return _UnionGenericAlias(self, parameters)


@_SpecialForm
def Optional(self, parameters):
    return Union[_type_check(parameters, f'{self} requires a single type.'), _NoneType]


@_SpecialForm
def Literal(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for each in parameters:
        if isinstance(each, _LiteralGenericAlias):
            flat.extend(each.__args__)
        else:
            flat.append(each)
    try:
        flat = [value for value, _ in dict.fromkeys(_with_types(flat))]
    except TypeError:
        pass
    return _LiteralGenericAlias(self, tuple(flat))


def _with_types(values):
    return [(value, type(value)) for value in values]


@_SpecialForm
def Concatenate(self, parameters):
    *first, last = _given('Concatenate', parameters)
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    checked = _type_checks(first, 'Concatenate[arg, ...]: each arg must be a type.')
    return _ConcatenateGenericAlias(self, (*checked, last))


@_SpecialForm
def Unpack(self, parameters):
    item = _type_check(parameters, f'{self} accepts only single type.')
    return _UnpackGenericAlias(origin=self, args=(item,))


@_SpecialForm
def Annotated(self, params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    if _is_unpacked_typevartuple(params[0]):
        raise TypeError('Annotated[...] should not be used with an unpacked TypeVarTuple')
    origin = _type_check(params[0], 'Annotated[t, ...]: t must be a type.', allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


# ---- texts that will be types ----

class ForwardRef(_Final, _Unionable, _root=True):
    __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__',
                 '__forward_is_argument__', '__forward_is_class__', '__forward_module__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        source = f'({arg},)[0]' if arg.startswith('*') else arg
        try:
            code = compile(source, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
        self.__forward_arg__, self.__forward_code__, self.__forward_module__ = arg, code, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_value__, self.__forward_evaluated__ = None, False

    def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard):
        if self.__forward_arg__ in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        if globalns is None:
            globalns = {} if localns is None else localns
        if localns is None:
            localns = globalns
        if self.__forward_module__ is not None:
            globalns = getattr(sys.modules.get(self.__forward_module__, None), '__dict__', globalns)
        if type_params:
            globalns, localns = dict(globalns), dict(localns)
            for param in type_params:
                if not self.__forward_is_class__ or param.__name__ not in globalns:
                    globalns[param.__name__] = param
                    localns.pop(param.__name__, None)
        found = _type_check(eval(self.__forward_code__, globalns, localns),
                            'Forward references must evaluate to types.',
                            is_argument=self.__forward_is_argument__,
                            allow_special_forms=self.__forward_is_class__)
        self.__forward_value__ = _eval_type(found, globalns, localns, type_params,
                                            recursive_guard=recursive_guard | {self.__forward_arg__})
        self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_arg__ != other.__forward_arg__:
            return False
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_value__ == other.__forward_value__
        return self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        module = '' if self.__forward_module__ is None else f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{module})'


def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, type_params, recursive_guard=recursive_guard)
    if not isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        return t
    if isinstance(t, GenericAlias):
        args = tuple([ForwardRef(arg) if isinstance(arg, str) else arg for arg in t.__args__])
        starred = t.__unpacked__
        t = t.__origin__[(args[:-1], args[-1]) if _should_unflatten_callable_args(t, args) else args]
        if starred:
            t = Unpack[t]
    args = tuple([_eval_type(arg, globalns, localns, type_params, recursive_guard=recursive_guard)
                  for arg in t.__args__])
    return t if args == t.__args__ else _with_args(t, args)


def _with_args(t, args):
    if isinstance(t, GenericAlias):
        return GenericAlias(t.__origin__, args)
    if isinstance(t, types.UnionType):
        made = args[0]
        for each in args[1:]:
            made |= each
        return made
    return t.copy_with(args)


# ---- what _typing asks for ----

def _typevar_subst(self, arg):
    arg = _type_check(arg, 'Parameters to generic types must be types.', is_argument=True)
    if (isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack
            or isinstance(arg, GenericAlias) and getattr(arg, '__unpacked__', False)):
        raise TypeError(f'{arg} is not valid as type argument')
    return arg


def _typevartuple_prepare_subst(self, alias, args):
    params = alias.__parameters__
    at = params.index(self)
    for param in params[at + 1:]:
        if isinstance(param, TypeVarTuple):
            raise TypeError(f'More than one TypeVarTuple parameter in {alias}')
    count, wanted = len(args), len(params)
    left, right = at, wanted - at - 1
    # an argument tuple[X, ...] can stand for any number of arguments
    endless = filler = None
    for i, arg in enumerate(args):
        if isinstance(arg, type):
            continue
        parts = getattr(arg, '__typing_unpacked_tuple_args__', None)
        if parts and len(parts) == 2 and parts[-1] is ...:
            if endless is not None:
                raise TypeError('More than one unpacked arbitrary-length tuple argument')
            endless, filler = i, parts[0]
    if endless is not None:
        left = min(left, endless)
        right = min(right, count - endless - 1)
    elif left + right > count:
        raise TypeError(f'Too few arguments for {alias}; actual {count}, expected at least {wanted - 1}')
    if left == count - right and self.has_default():
        replacement = _unpack_args(self.__default__)
    else:
        replacement = args[left:count - right]
    return (*args[:left], *[filler] * (at - left), replacement, *[filler] * (wanted - right - left - (at - left) - 1),
            *args[count - right:])


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return _type_checks(arg, 'Expected a type.')
    if not _is_param_expr(arg):
        raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}')
    return arg


def _paramspec_prepare_subst(self, alias, args):
    i = alias.__parameters__.index(self)
    if i >= len(args):
        if i > len(args) or not self.has_default():
            raise TypeError(f'Too few arguments for {alias}')
        args = [*args, self.__default__]
    if len(alias.__parameters__) == 1 and not _is_param_expr(args[0]):
        # with nothing but a ParamSpec the list needs no brackets
        return (args,)
    if isinstance(args[i], list):
        return (*args[:i], tuple(args[i]), *args[i + 1:])
    return args


@_cached
def _generic_class_getitem(cls, args):
    if not isinstance(args, tuple):
        args = (args,)
    args = tuple([_type_convert(arg) for arg in args])
    if cls in (Generic, Protocol):
        if not args:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        if not all([isinstance(p, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(p) for p in args]):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter '
                            'specification variables.')
        if len(set(args)) != len(args):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        return _GenericAlias(cls, args)
    params = cls.__parameters__
    for param in params:
        prepare = getattr(param, '__typing_prepare_subst__', None)
        if prepare is not None:
            args = prepare(cls, args)
    _check_generic_specialization(cls, args)
    flat = []
    for param, arg in zip(params, args):
        if isinstance(param, TypeVarTuple):
            flat.extend(arg)
        else:
            flat.append(arg)
    return _GenericAlias(cls, tuple(flat))


def _generic_init_subclass(cls, *args, **kwargs):
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    own = cls.__dict__.get('__orig_bases__')
    if own is not None:
        plain = Generic in own
    else:
        plain = Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls) is not _TypedDictMeta
    if plain:
        raise TypeError('Cannot inherit from plain Generic')
    params = ()
    if own is not None:
        params = _collect_type_parameters(own)
        listed = None
        for base in own:
            if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                if listed is not None:
                    raise TypeError('Cannot inherit from Generic[...] multiple times.')
                listed = base.__parameters__
        if listed is not None:
            lacking = ', '.join([str(p) for p in params if p not in listed])
            if lacking:
                raise TypeError(f'Some type variables ({lacking}) are not listed in '
                                f"Generic[{', '.join(map(str, listed))}]")
            params = listed
    cls.__parameters__ = tuple(params)


# ---- aliases: X[Y] ----

def _is_dunder(attr):
    return attr.startswith('__') and attr.endswith('__')


class _BaseGenericAlias(_Final, _root=True):
    def __init__(self, origin, *, inst=True, name=None):
        self.__origin__, self.__slots__ = origin, None
        self._name, self._inst = name, inst

    def __call__(self, *args, **kwargs):
        cls = self.__origin__
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {cls.__name__}() instead')
        made = cls(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            # it has slots, or it is no object of ours
            pass
        return made

    def __mro_entries__(self, bases):
        entries = [] if self.__origin__ in bases else [self.__origin__]
        for base in bases[bases.index(self) + 1:]:
            # somebody behind us brings Generic along
            if isinstance(base, _BaseGenericAlias):
                break
            if isinstance(base, type):
                if issubclass(base, Generic):
                    break
            else:
                method = getattr(base, '__mro_entries__', None)
                others = method(bases) if method else None
                if isinstance(others, tuple) and any([isinstance(o, type) and issubclass(o, Generic)
                                                      for o in others]):
                    break
        else:
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return self._name or self.__origin__.__name__
        if '__origin__' in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in ('_name', '_inst', '_nparams', '_defaults', '_removal_version'):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __dir__(self):
        return list({*super().__dir__(), *[a for a in dir(self.__origin__) if not _is_dunder(a)]})


class _GenericAlias(_BaseGenericAlias, _Unionable, _root=True):
    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = args
        self.__parameters__ = _collect_type_parameters(
            args, enforce_default_ordering=origin is Generic or origin is Protocol)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    @_cached
    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        params = self.__parameters__
        if not params:
            raise TypeError(f'{self} is not a generic class')
        if not isinstance(args, tuple):
            args = (args,)
        args = _unpack_args(*[_type_convert(arg) for arg in args])
        for param in params:
            prepare = getattr(param, '__typing_prepare_subst__', None)
            if prepare is not None:
                args = prepare(self, args)
        if len(args) != len(params):
            raise TypeError(f"Too {'many' if len(args) > len(params) else 'few'} arguments for {self}; "
                            f'actual {len(args)}, expected {len(params)}')
        return self.copy_with(tuple(self._substituted(self.__args__, dict(zip(params, args)))))

    def _substituted(self, args, values):
        made = []
        for arg in args:
            if isinstance(arg, type) and not isinstance(arg, GenericAlias):
                made.append(arg)
                continue
            substitute = getattr(arg, '__typing_subst__', None)
            if substitute:
                new = substitute(values[arg])
            else:
                inner = []
                for param in getattr(arg, '__parameters__', ()):
                    if isinstance(param, TypeVarTuple):
                        inner.extend(values[param])
                    else:
                        inner.append(values[param])
                new = arg[tuple(inner)] if getattr(arg, '__parameters__', ()) else arg
            if self.__origin__ == _collections_abc.Callable and isinstance(new, tuple):
                made.extend(new)
            elif _is_unpacked_typevartuple(arg):
                made.extend(new)
            elif isinstance(arg, tuple):
                made.append(tuple(self._substituted(arg, values)))
            else:
                made.append(new)
        return made

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        return f"{name}[{_type_reprs(self.__args__) if self.__args__ else '()'}]"

    def __reduce__(self):
        from operator import getitem
        whole = getattr(sys.modules['typing'], self._name) if self._name else self.__origin__
        single = len(self.__args__) == 1 and not isinstance(self.__args__[0], tuple)
        return getitem, (whole, self.__args__[0] if single else tuple(self.__args__))

    def __mro_entries__(self, bases):
        if self._name and not isinstance(self.__origin__, _SpecialForm):
            return super().__mro_entries__(bases)
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            for base in bases[bases.index(self) + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _SpecialGenericAlias(_NotIterable, _BaseGenericAlias, _Unionable, _root=True):
    """typing.List and its like, before the brackets."""

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams
        self._defaults = defaults
        owner = '' if origin.__module__ == 'builtins' else origin.__module__ + '.'
        self.__doc__ = f'A generic version of {owner}{origin.__qualname__}.'

    @_cached
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = _type_checks(params, 'Parameters to generic types must be types.')
        wanted = self._nparams
        least = wanted - len(self._defaults)
        if least <= len(params) < wanted:
            params = (*params, *self._defaults[len(params) - wanted:])
        if len(params) != wanted:
            if not wanted:
                raise TypeError(f'{self} is not a generic class')
            expected = f'at least {least}' if self._defaults else wanted
            raise TypeError(f"Too {'many' if len(params) > wanted else 'few'} arguments for {self}; "
                            f'actual {len(params)}, expected {expected}')
        return self.copy_with(params)

    def __reduce__(self):
        return self._name

    def __repr__(self):
        return 'typing.' + self._name

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, inst=self._inst, name=self._name)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls.__origin__ if isinstance(cls, _SpecialGenericAlias) else cls, self.__origin__)


class _CallableGenericAlias(_NotIterable, _GenericAlias, _root=True):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        return f'typing.Callable[[{_type_reprs(args[:-1])}], {_type_repr(args[-1])}]'

    def __reduce__(self):
        import operator
        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        args, result = params
        return self._of((tuple(args) if isinstance(args, list) else args, result))

    @_cached
    def _of(self, params):
        args, result = params
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        if args is ...:
            return self.copy_with((..., result))
        if not isinstance(args, tuple):
            args = (args,)
        return self.copy_with((*[_type_convert(arg) for arg in args], result))


class _TupleType(_SpecialGenericAlias, _root=True):
    @_cached
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            return self.copy_with((*_type_checks(params[:-1], 'Tuple[t, ...]: t must be a type.'), ...))
        return self.copy_with(_type_checks(params, 'Tuple[t0, t1, ...]: each t must be a type.'))


class _UnionGenericAlias(_NotIterable, _GenericAlias, _root=True):
    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if isinstance(other, (types.UnionType, _UnionGenericAlias)):
            mine, theirs = _unique(self.__args__), _unique(other.__args__)  # in any order, perhaps without hashes
            return len(mine) == len(theirs) and all([each in theirs for each in mine])
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _NoneType in args:
            return f'typing.Optional[{_type_repr(args[1] if args[0] is _NoneType else args[0])}]'
        return super().__repr__()

    def __subclasscheck__(self, cls):
        return any([issubclass(cls, arg) for arg in self.__args__])

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __reduce__(self):
        func, (origin, args) = super().__reduce__()
        return func, (Union, args)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return set(_with_types(self.__args__)) == set(_with_types(other.__args__))

    def __hash__(self):
        return hash(frozenset(_with_types(self.__args__)))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        *first, last = params
        match last:
            case list() | tuple():
                return (*first, *last)
            case _ConcatenateGenericAlias():
                params = (*first, *last.__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return f'typing.Unpack[{_type_repr(self.__args__[0])}]'

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)

    def __getitem__(self, args):
        return args if self.__typing_is_unpacked_typevartuple__ else super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        packed = self.__args__[0]
        if not isinstance(packed, (_GenericAlias, GenericAlias)):
            return None
        if packed.__origin__ is tuple:
            return packed.__args__
        raise TypeError('Unpack[...] must be used with a tuple type')


class _AnnotatedAlias(_NotIterable, _GenericAlias, _root=True):
    def __init__(self, origin, metadata):
        inner = isinstance(origin, _AnnotatedAlias)
        whole = (*origin.__metadata__, *metadata) if inner else metadata
        bare = origin.__origin__ if inner else origin
        super().__init__(bare, bare, name='Annotated')
        self.__metadata__ = whole

    def copy_with(self, params):
        return _AnnotatedAlias(*params, self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __reduce__(self):
        import operator
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return 'Annotated'
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


# ---- protocols (PEP 544) ----

_NOT_MEMBERS = frozenset([
    '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol',
    '__protocol_attrs__', '__non_callable_proto_members__', '__type_params__', '__abstractmethods__',
    '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__', '__subclasshook__',
    '__weakref__', '__class_getitem__', '__match_args__', '__static_attributes__', '__firstlineno__',
    '_MutableMapping__marker'])

_PROTO_ALLOWLIST = {
    'collections.abc': ['Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', 'Hashable', 'Sized',
                        'Container', 'Collection', 'Reversible', 'Buffer'],
    'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager'],
}


def _get_protocol_attrs(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ not in ('Protocol', 'Generic'):
            names = [*base.__dict__, *getattr(base, '__annotations__', {})]
            found.update([n for n in names if not n.startswith('_abc_') and n not in _NOT_MEMBERS])
    return found


def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is _no_init_or_replace_init:
        inherited = [base.__dict__['__init__'] for base in cls.__mro__ if '__init__' in base.__dict__]
        cls.__init__ = next(init for init in inherited if init is not _no_init_or_replace_init)
        cls.__init__(self, *args, **kwargs)


def _caller(depth=1, default='__main__'):
    try:
        return sys._getframe(depth + 1).f_globals.get('__name__', default)
    except (AttributeError, ValueError):
        return None


def _asked_by_the_library():
    # abc and functools look through all classes of an MRO
    return _caller(2) in ('abc', '_abc', 'functools', '_functools', None)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        # Protocol itself is made of Generic alone
        if bases != (Generic,) and Protocol in bases:
            for base in bases:
                if not mcls._may_be_below(base):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    @staticmethod
    def _may_be_below(base):
        if base is object or base is Generic or base.__name__ in _PROTO_ALLOWLIST.get(base.__module__, ()):
            return True
        return issubclass(base, Generic) and getattr(base, '_is_protocol', False)

    def __init__(cls, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if vars(cls).get('_is_protocol', getattr(cls, '_is_protocol', False)):
            cls.__protocol_attrs__ = _get_protocol_attrs(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False) and not _asked_by_the_library():
            problem = None
            if not getattr(cls, '_is_runtime_protocol', False):
                problem = 'Instance and class checks can only be used with @runtime_checkable protocols'
            elif cls.__non_callable_proto_members__ and cls.__dict__.get('__subclasshook__') is _proto_hook:
                names = str(sorted(cls.__non_callable_proto_members__))[1:-1]
                problem = f"Protocols with non-method members don't support issubclass(). Non-method members: {names}."
            if problem:
                if not isinstance(other, type):
                    raise TypeError('issubclass() arg 1 must be a class')
                raise TypeError(problem)
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return ABCMeta.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_runtime_protocol', False) and not _asked_by_the_library():
            raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
        if ABCMeta.__instancecheck__(cls, instance):
            return True
        from inspect import getattr_static
        for attr in cls.__protocol_attrs__:
            try:
                value = getattr_static(instance, attr)
            except AttributeError:
                return False
            if value is None and attr not in cls.__non_callable_proto_members__:
                return False
        return True


@classmethod
def _proto_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    is_protocol = issubclass(other, Generic) and getattr(other, '_is_protocol', False)

    def declares(base, attr):
        annotations = getattr(base, '__annotations__', {}) if is_protocol else {}
        return attr in annotations if isinstance(annotations, _collections_abc.Mapping) else False

    for attr in cls.__protocol_attrs__:
        home = next((base for base in other.__mro__ if attr in base.__dict__ or declares(base, attr)), None)
        if home is None or home.__dict__.get(attr, attr) is None:
            return NotImplemented
    return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        own = vars(cls)
        if not own.get('_is_protocol'):
            cls._is_protocol = Protocol in cls.__bases__
        if '__subclasshook__' not in own:
            cls.__subclasshook__ = _proto_hook
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    if not (issubclass(cls, Generic) and getattr(cls, '_is_protocol', False)):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls.__non_callable_proto_members__ = set()
    cls._is_runtime_protocol = True
    for attr in cls.__protocol_attrs__:
        try:
            is_method = callable(getattr(cls, attr, None))
        except Exception as e:
            raise TypeError(f'Failed to determine whether protocol member {attr!r} is a method member') from e
        if not is_method:
            cls.__non_callable_proto_members__.add(attr)
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


# ---- hints ----

def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            if globalns is None:
                base_globals = getattr(sys.modules.get(base.__module__, None), '__dict__', {})
            else:
                base_globals = globalns
            base_locals = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # a class attribute does not hide a global of the same name here
                base_globals, base_locals = base_locals, base_globals
            annotations = base.__dict__.get('__annotations__', {})
            if isinstance(annotations, types.GetSetDescriptorType):
                continue
            for name, value in annotations.items():
                hints[name] = _hint(value, base_globals, base_locals, getattr(base, '__type_params__', ()), False, True)
    else:
        if globalns is None:
            if isinstance(obj, types.ModuleType):
                globalns = obj.__dict__
            else:
                inner = obj
                while hasattr(inner, '__wrapped__'):
                    inner = inner.__wrapped__
                globalns = getattr(inner, '__globals__', {})
        if localns is None:
            localns = globalns
        annotations = getattr(obj, '__annotations__', None)
        if annotations is None:
            if isinstance(obj, (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType,
                                types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType)):
                return {}
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        for name, value in dict(annotations).items():
            hints[name] = _hint(value, globalns, localns, getattr(obj, '__type_params__', ()),
                                not isinstance(obj, types.ModuleType), False)
    return hints if include_extras else {name: _strip_annotations(t) for name, t in hints.items()}


def _hint(value, globalns, localns, type_params, is_argument, is_class):
    if value is None:
        return _NoneType
    if isinstance(value, str):
        value = ForwardRef(value, is_argument=is_argument, is_class=is_class)
    return _eval_type(value, globalns, localns, type_params)


def _strip_annotations(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if hasattr(t, '__origin__') and t.__origin__ in (Required, NotRequired, ReadOnly):
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        stripped = tuple([_strip_annotations(arg) for arg in t.__args__])
        return t if stripped == t.__args__ else _with_args(t, stripped)
    return t


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return types.UnionType if isinstance(tp, types.UnionType) else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        args = tp.__args__
        return (list(args[:-1]), args[-1]) if _should_unflatten_callable_args(tp, args) else args
    return tp.__args__ if isinstance(tp, types.UnionType) else ()


# ---- functions that do next to nothing ----

def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')


def no_type_check(arg):
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if (not hasattr(obj, '__qualname__') or obj.__qualname__ != f'{arg.__qualname__}.{obj.__name__}'
                    or getattr(obj, '__module__', None) != arg.__module__):
                # borrowed from somewhere else
                continue
            match obj:
                case types.FunctionType() | types.MethodType():
                    getattr(obj, '__func__', obj).__no_type_check__ = True
                case type():
                    no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    import functools
    import warnings
    warnings._deprecated('typing.no_type_check_decorator', remove=(3, 15))

    @functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))

    return wrapped_decorator


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions '
                              'outside a stub module should always be followed by an implementation that is not '
                              '@overload-ed.')


# by module, by qualified name, by line
_overload_registry = {}


def overload(func):
    f = getattr(func, '__func__', func)
    try:
        by_name = _overload_registry.setdefault(f.__module__, {})
        by_name.setdefault(f.__qualname__, {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    f = getattr(func, '__func__', func)
    return list(_overload_registry.get(f.__module__, {}).get(f.__qualname__, {}).values())


def clear_overloads():
    _overload_registry.clear()


def _marked(name):
    def decorator(f):
        try:
            setattr(f, name, True)
        except (AttributeError, TypeError):
            pass
        return f
    return decorator


final = _marked('__final__')
override = _marked('__override__')
final.__name__ = final.__qualname__ = 'final'
override.__name__ = override.__qualname__ = 'override'


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
            'frozen_default': frozen_default, 'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn
    return decorator


# ---- named tuples ----

def _make_nmtuple(name, fields, module, defaults=()):
    from collections import namedtuple
    checked = {n: _type_check(t, f'field {n} annotation must be a type') for n, t in fields}
    made = namedtuple(name, list(checked) if isinstance(fields, dict) else [n for n, _ in fields], defaults=defaults,
                      module=module)
    made.__annotations__ = made.__new__.__annotations__ = checked
    return made


_NT_PROHIBITED = frozenset(['__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                            '_make', '_replace', '_asdict', '_source'])


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        bases = tuple([tuple if base is _NamedTuple else base for base in bases])
        annotations = ns.get('__annotations__', {})
        defaulted = []
        for name in annotations:
            if name in ns:
                defaulted.append(name)
            elif defaulted:
                raise TypeError(f'Non-default namedtuple field {name} cannot follow default field'
                                f"{'s' if len(defaulted) > 1 else ''} {', '.join(defaulted)}")
        made = _make_nmtuple(typename, list(annotations.items()), defaults=[ns[n] for n in defaulted],
                             module=ns['__module__'])
        made.__bases__ = bases
        if Generic in bases:
            made.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, value in ns.items():
            if key in _NT_PROHIBITED:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key in ('__module__', '__name__', '__annotations__'):
                continue
            if key not in made._fields:
                setattr(made, key, value)
            told = getattr(type(value), '__set_name__', None)
            if told is not None:
                try:
                    told(value, made, key)
                except BaseException as e:
                    e.add_note(f'Error calling __set_name__ on {type(value).__name__!r} instance {key!r} in '
                               f'{typename!r}')
                    raise
        if Generic in bases:
            made.__init_subclass__()
        return made


_functional = ('{name} is deprecated and will be disallowed in Python {remove}. To create a %s class with 0 fields '
               'using the functional syntax, pass an empty %s, e.g. `%s`.')


def NamedTuple(typename, fields=_sentinel, /, **kwargs):
    if fields is _sentinel and kwargs:
        what = 'Creating NamedTuple classes using keyword arguments'
        message = ('{name} is deprecated and will be disallowed in Python {remove}. '
                   'Use the class-based or functional syntax instead.')
    elif fields is _sentinel or fields is None:
        if kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword "
                            'arguments')
        what = ("Failing to pass a value for the 'fields' parameter" if fields is _sentinel else
                "Passing `None` as the 'fields' parameter")
        message = _functional % ('NamedTuple', 'list', f'{typename} = NamedTuple({typename!r}, [])')
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    if fields is _sentinel or fields is None:
        import warnings
        warnings._deprecated(what, message=message, remove=(3, 15))
        fields = kwargs.items()
    made = _make_nmtuple(typename, list(fields), module=_caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})
NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


# ---- dicts with known keys ----

def _qualifiers(t):
    found = set()
    while True:
        origin = get_origin(t)
        if origin in (Required, NotRequired, ReadOnly):
            found.add(origin)
        elif origin is not Annotated:
            return found
        t = get_args(t)[0]


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any([issubclass(b, Generic) for b in bases]) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        if not hasattr(made, '__orig_bases__'):
            made.__orig_bases__ = bases
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {n: _type_check(t, message, module=made.__module__) for n, t in ns.get('__annotations__', {}).items()}
        annotations = {}
        required, optional, readonly, mutable = set(), set(), set(), set()
        for base in bases:
            inherited = base.__dict__
            annotations.update(inherited.get('__annotations__', {}))
            for mine, name_, others in (required, '__required_keys__', optional), (
                    optional, '__optional_keys__', required):
                keys = inherited.get(name_, set())
                mine |= keys
                others -= keys
            readonly.update(inherited.get('__readonly_keys__', ()))
            mutable.update(inherited.get('__mutable_keys__', ()))
        annotations.update(own)
        for key, t in own.items():
            qualifiers = _qualifiers(t)
            needed = Required in qualifiers or NotRequired not in qualifiers and total
            (required if needed else optional).add(key)
            (optional if needed else required).discard(key)
            if ReadOnly in qualifiers:
                if key in mutable:
                    raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
                readonly.add(key)
            else:
                mutable.add(key)
                readonly.discard(key)
        made.__annotations__ = annotations
        for what, keys in dict(required=required, optional=optional, readonly=readonly, mutable=mutable).items():
            setattr(made, f'__{what}_keys__', frozenset(keys))
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=_sentinel, /, *, total=True):
    if fields is _sentinel or fields is None:
        import warnings
        what = ("Failing to pass a value for the 'fields' parameter" if fields is _sentinel else
                "Passing `None` as the 'fields' parameter")
        warnings._deprecated(what, message=_functional % (
            'TypedDict', 'dictionary', f'{typename} = TypedDict({typename!r}, {{{{}}}})'), remove=(3, 15))
        fields = {}
    ns = {'__annotations__': dict(fields)}
    module = _caller()
    if module is not None:
        ns['__module__'] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


class NewType(_Unionable):
    __call__ = staticmethod(_idfunc)

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[-1]
        self.__supertype__ = tp
        module = _caller()
        if module != 'typing':
            self.__module__ = module

    def __mro_entries__(self, bases):
        above = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                name = cls.__name__
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking for: '
                                f'`{name} = NewType({name!r}, {above})`')

        return (Dummy,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__


# ---- made when asked for ----

Callable = _CallableType(_collections_abc.Callable, 2)
Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
List = _SpecialGenericAlias(list, 1, inst=False, name='List')
Dict = _SpecialGenericAlias(dict, 2, inst=False, name='Dict')
AnyStr = TypeVar('AnyStr', bytes, str)
T, KT, VT = map(TypeVar, ('T', 'KT', 'VT'))
T_contra = TypeVar('T_contra', contravariant=True)
T_co, V_co, VT_co = [TypeVar(name, covariant=True) for name in ('T_co', 'V_co', 'VT_co')]
CT_co = TypeVar('CT_co', covariant=True, bound=type)

# number of parameters of those in collections.abc
_ABSTRACT = {'Hashable': 0, 'Awaitable': 1, 'Coroutine': 3, 'AsyncIterable': 1, 'AsyncIterator': 1, 'Iterable': 1,
             'Iterator': 1, 'Reversible': 1, 'Sized': 0, 'Container': 1, 'Collection': 1, 'MutableSet': 1, 'Mapping': 2,
             'MutableMapping': 2, 'Sequence': 1, 'MutableSequence': 1, 'MappingView': 1, 'KeysView': 1, 'ItemsView': 2,
             'ValuesView': 1, 'ByteString': 0}
_BUILTIN = {'Set': set, 'FrozenSet': frozenset, 'Type': type}
_CONCRETE = {'Deque': ('deque', 1), 'DefaultDict': ('defaultdict', 2), 'OrderedDict': ('OrderedDict', 2),
             'Counter': ('Counter', 1), 'ChainMap': ('ChainMap', 2)}
_CLASSES = ('SupportsInt', 'SupportsFloat', 'SupportsComplex', 'SupportsBytes', 'SupportsIndex', 'SupportsAbs',
            'SupportsRound', 'IO', 'BinaryIO', 'TextIO')


def __getattr__(name):
    if name in _ABSTRACT:
        made = _SpecialGenericAlias(getattr(_collections_abc, name), _ABSTRACT[name])
    elif name in _BUILTIN:
        made = _SpecialGenericAlias(_BUILTIN[name], 1, inst=False, name=name)
    elif name in _CONCRETE:
        import collections
        origin, count = _CONCRETE[name]
        made = _SpecialGenericAlias(getattr(collections, origin), count, name=name)
    elif name == 'AbstractSet':
        made = _SpecialGenericAlias(_collections_abc.Set, 1, name='AbstractSet')
    elif name == 'Generator':
        made = _SpecialGenericAlias(_collections_abc.Generator, 3, defaults=(_NoneType, _NoneType))
    elif name == 'AsyncGenerator':
        made = _SpecialGenericAlias(_collections_abc.AsyncGenerator, 2, defaults=(_NoneType,))
    elif name in ('Pattern', 'Match'):
        import re
        made = _SpecialGenericAlias(getattr(re, name), 1)
    elif name in ('ContextManager', 'AsyncContextManager'):
        import contextlib
        made = _SpecialGenericAlias(getattr(contextlib, 'Abstract' + name), 1, name=name,
                                    defaults=(bool | None,))
        made._nparams = 2
    elif name in _CLASSES:
        import _typingclasses
        made = getattr(_typingclasses, name)
    else:
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    globals()[name] = made
    return made


def __dir__():
    return sorted({*globals(), *__all__})
