"""Classes that are mostly data: methods written from the annotations of a class body (PEP 557)."""
import abc
import copy
import keyword
import sys
import types
from reprlib import recursive_repr

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict',
           'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()

_EMPTY_METADATA = types.MappingProxyType({})


class _FIELD_BASE:
    """What kind of field: one of the three below."""

    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT_NAME = '__post_init__'

_ATOMIC_TYPES = frozenset({types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType,
                           types.NotImplementedType, types.CodeType, types.BuiltinFunctionType, types.FunctionType,
                           type, range, property})


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f'dataclasses.InitVar[{name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @recursive_repr()
    def __repr__(self):
        shown = ','.join([f'{n}={getattr(self, n)!r}' for n in (
            'name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata', 'kw_only')])
        return f'Field({shown},_field_type={self._field_type})'

    def __set_name__(self, owner, name):
        # a default that is a descriptor wants to know its name too (PEP 487)
        told = getattr(type(self.default), '__set_name__', None)
        if told:
            told(self.default, owner, name)

    __class_getitem__ = classmethod(types.GenericAlias)


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots',
                 'weakref_slot')

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        return '_DataclassParams(' + ','.join([f'{n}={getattr(self, n)!r}' for n in self.__slots__]) + ')'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _has_default(f):
    return f.default is not MISSING or f.default_factory is not MISSING


# ---- which field is what ----

def _is_classvar(a_type, typing):
    return a_type is typing.ClassVar or (
        type(a_type) is typing._GenericAlias and a_type.__origin__ is typing.ClassVar)


def _is_initvar(a_type, dataclasses):
    return a_type is dataclasses.InitVar or type(a_type) is dataclasses.InitVar


def _is_kw_only(a_type, dataclasses):
    return a_type is dataclasses.KW_ONLY


def _leading_names(text):
    """('module', 'name') of an annotation 'module.name[...', or (None, 'name')."""
    words = []
    rest = text.lstrip()
    while True:
        size = 0
        while size < len(rest) and (rest[size].isalnum() or rest[size] == '_'):
            size += 1
        if not size:
            break
        words.append(rest[:size])
        rest = rest[size:].lstrip()
        if len(words) == 2 or not rest.startswith('.'):
            break
        rest = rest[1:].lstrip()
    if not words:
        return None
    return (words[0], words[1]) if len(words) == 2 else (None, words[0])


def _is_type(annotation, cls, a_module, a_type, predicate):
    """Whether an annotation that is a text names such a type, without evaluating it."""
    names = _leading_names(annotation)
    if names is None:
        return False
    module_name, name = names
    module = sys.modules.get(cls.__module__)
    if module is None:
        return False
    space = None
    if module_name is None:
        space = module.__dict__
    elif module.__dict__.get(module_name) is a_module:
        space = sys.modules.get(a_type.__module__).__dict__
    return bool(space and predicate(space.get(name), a_module))


def _get_field(cls, a_name, a_type, default_kw_only):
    default = getattr(cls, a_name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            # a slot of a base, no default
            default = MISSING
        f = field(default=default)
    f.name = a_name
    f.type = a_type
    f._field_type = _FIELD
    typing = sys.modules.get('typing')
    if typing and (_is_classvar(a_type, typing) or (
            isinstance(a_type, str) and _is_type(a_type, cls, typing, typing.ClassVar, _is_classvar))):
        f._field_type = _FIELD_CLASSVAR
    else:
        own = sys.modules[__name__]
        if _is_initvar(a_type, own) or (
                isinstance(a_type, str) and _is_type(a_type, cls, own, InitVar, _is_initvar)):
            f._field_type = _FIELD_INITVAR
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if f._field_type is not _FIELD_CLASSVAR:
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


# ---- methods as source ----

class _Methods:
    """Collects the sources of a class's methods, and compiles them all at once."""

    def __init__(self, globals):
        self.globals = globals
        self.locals = {}
        self.sources = []
        self.names = []
        # why a method of that name must not stand in the class already
        self.forbidden = {}
        self.forced = set()

    def add(self, name, args, body, *, annotation='', decorator='', forbidden=None, forced=False):
        if decorator:
            self.sources.append(f' {decorator}')
        self.sources.append(f" def {name}({', '.join(args)}){annotation}:")
        self.sources.extend([f'  {line}' for line in body])
        self.names.append(name)
        if forbidden is not None:
            self.forbidden[name] = forbidden
        if forced:
            self.forced.add(name)

    def define(self, cls):
        if not self.names:
            return
        text = '\n'.join([f"def __create_fn__({', '.join(self.locals)}):", *self.sources,
                          f" return ({', '.join(self.names)},)"])
        space = {}
        exec(text, self.globals, space)
        for name, function in zip(self.names, space['__create_fn__'](**self.locals)):
            function.__qualname__ = f'{cls.__qualname__}.{name}'
            if name in self.forced:
                setattr(cls, name, function)
            elif _set_new_attribute(cls, name, function) and name in self.forbidden:
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}{self.forbidden[name]}')


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _add_init(methods, all_fields, positional, keyword_only, frozen, post_init, self_name, slots):
    with_default = None
    for f in positional:
        if _has_default(f):
            with_default = f
        elif with_default:
            raise TypeError(f'non-default argument {f.name!r} follows default argument {with_default.name!r}')
    held = methods.locals
    held['__dataclass_HAS_DEFAULT_FACTORY__'] = _HAS_DEFAULT_FACTORY
    held['__dataclass_builtins_object__'] = object
    held['__dataclass_return_type__'] = None
    body = []
    for f in all_fields:
        held[f'__dataclass_type_{f.name}__'] = f.type
        default = f'__dataclass_dflt_{f.name}__'
        if f.default_factory is not MISSING:
            held[default] = f.default_factory
            value = f'{default}()'
            if f.init:
                value += f' if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}'
        else:
            if f.default is not MISSING:
                held[default] = f.default
            if f.init:
                value = f.name
            elif slots and f.default is not MISSING:
                value = default
            else:
                # the class attribute is the default
                continue
        if f._field_type is _FIELD_INITVAR:
            continue
        if frozen:
            body.append(f'__dataclass_builtins_object__.__setattr__({self_name}, {f.name!r}, {value})')
        else:
            body.append(f'{self_name}.{f.name} = {value}')
    if post_init:
        given = ', '.join([f.name for f in all_fields if f._field_type is _FIELD_INITVAR])
        body.append(f'{self_name}.{_POST_INIT_NAME}({given})')
    args = [self_name, *map(_init_parameter, positional)]
    if keyword_only:
        args += ['*', *map(_init_parameter, keyword_only)]
    methods.add('__init__', args, body or ['pass'], annotation=' -> __dataclass_return_type__')


def _init_parameter(f):
    if f.default is not MISSING:
        default = f'=__dataclass_dflt_{f.name}__'
    elif f.default_factory is not MISSING:
        default = '=__dataclass_HAS_DEFAULT_FACTORY__'
    else:
        default = ''
    return f'{f.name}: __dataclass_type_{f.name}__{default}'


def _tuple_of(owner, fields):
    return '(' + ''.join([f'{owner}.{f.name}, ' for f in fields]) + ')'


def _add_repr(methods, fields):
    methods.locals['__dataclasses_recursive_repr'] = recursive_repr
    shown = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in fields])
    methods.add('__repr__', ['self'], ['return f"{self.__class__.__qualname__}(' + shown + ')"'],
                decorator='@__dataclasses_recursive_repr()')


def _add_eq(methods, fields):
    same = ' and '.join([f'self.{f.name} == other.{f.name}' for f in fields]) or 'True'
    methods.add('__eq__', ['self', 'other'], [
        'if self is other:', ' return True',
        'if other.__class__ is self.__class__:', f' return {same}',
        'return NotImplemented'])


def _add_order(methods, fields):
    mine, theirs = _tuple_of('self', fields), _tuple_of('other', fields)
    for name, sign in ('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>='):
        methods.add(name, ['self', 'other'], [
            'if other.__class__ is self.__class__:', f' return {mine} {sign} {theirs}',
            'return NotImplemented'], forbidden=' Consider using functools.total_ordering')


def _add_frozen(methods, cls, fields):
    methods.locals.update(cls=cls, FrozenInstanceError=FrozenInstanceError)
    guarded = 'type(self) is cls'
    if fields:
        guarded += ' or name in {' + ', '.join([repr(f.name) for f in fields]) + '}'
    for name, args, verb in (('__setattr__', ['name', 'value'], 'assign to'), ('__delattr__', ['name'], 'delete')):
        methods.add(name, ['self', *args], [
            f'if {guarded}:', ' raise FrozenInstanceError(f"cannot %s field {name!r}")' % verb,
            f"super(cls, self).{name}({', '.join(args)})"], forbidden='')


def _settle_hash(methods, cls, fields, unsafe_hash, eq, frozen, explicit):
    if unsafe_hash:
        if explicit:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    elif not eq or explicit:
        return
    elif not frozen:
        cls.__hash__ = None
        return
    hashed = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    methods.add('__hash__', ['self'], [f"return hash({_tuple_of('self', hashed)})"], forced=True)


# ---- a class ----

def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    module = sys.modules.get(cls.__module__)
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                                           weakref_slot))
    all_fields = {}
    frozen_bases = []
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is not None:
            all_fields.update({f.name: f for f in inherited.values()})
            frozen_bases.append(getattr(base, _PARAMS).frozen)
    _collect_own(cls, all_fields, kw_only)
    if any(frozen_bases) and not frozen:
        raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
    if frozen and not all(frozen_bases):
        raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, all_fields)
    own_hash = cls.__dict__.get('__hash__', MISSING)
    # defining __eq__ sets __hash__ to None, which is nobody's wish
    explicit_hash = not (own_hash is MISSING or own_hash is None and '__eq__' in cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    taken = [f for f in all_fields.values() if f._field_type is not _FIELD_CLASSVAR]
    positional = [f for f in taken if f.init and not f.kw_only]
    keyword_only = [f for f in taken if f.init and f.kw_only]
    stored = [f for f in all_fields.values() if f._field_type is _FIELD]
    methods = _Methods(module.__dict__ if module else {})
    if init:
        _add_init(methods, taken, positional, keyword_only, frozen, hasattr(cls, _POST_INIT_NAME),
                  '__dataclass_self__' if 'self' in all_fields else 'self', slots)
    _set_new_attribute(cls, '__replace__', _replace)
    if repr:
        _add_repr(methods, [f for f in stored if f.repr])
    compared = [f for f in stored if f.compare]
    if eq:
        _add_eq(methods, compared)
    if order:
        _add_order(methods, compared)
    if frozen:
        _add_frozen(methods, cls, stored)
    _settle_hash(methods, cls, stored, unsafe_hash, eq, frozen, explicit_hash)
    methods.define(cls)
    if not getattr(cls, '__doc__'):
        cls.__doc__ = cls.__name__ + _signature_text(cls, init, positional, keyword_only)
    if match_args:
        _set_new_attribute(cls, '__match_args__', tuple([f.name for f in positional]))
    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    abc.update_abstractmethods(cls)
    return cls


def _collect_own(cls, all_fields, kw_only):
    annotations = cls.__dict__.get('__annotations__', {})
    own = sys.modules[__name__]
    found = []
    seen_marker = False
    for name, a_type in annotations.items():
        if _is_kw_only(a_type, own) or (
                isinstance(a_type, str) and _is_type(a_type, cls, own, KW_ONLY, _is_kw_only)):
            if seen_marker:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            seen_marker = True
            kw_only = True
        else:
            found.append(_get_field(cls, name, a_type, kw_only))
    for f in found:
        all_fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')


def _signature_text(cls, init, positional, keyword_only):
    if not init or cls.__init__.__qualname__ != f'{cls.__qualname__}.__init__' or type(cls).__call__ is not type.__call__:
        import inspect
        try:
            return str(inspect.signature(cls)).replace(' -> None', '')
        except (TypeError, ValueError):
            return ''
    parts = [_parameter_text(f) for f in positional]
    if keyword_only:
        parts += ['*', *map(_parameter_text, keyword_only)]
    return f"({', '.join(parts)})"


def _parameter_text(f):
    a_type = f.type
    if getattr(a_type, '__module__', None) == 'typing':
        shown = repr(a_type).replace('typing.', '')
    elif isinstance(a_type, types.GenericAlias):
        shown = str(a_type)
    elif isinstance(a_type, type):
        within = a_type.__module__ in ('builtins', '__builtin__')
        shown = a_type.__qualname__ if within else f'{a_type.__module__}.{a_type.__qualname__}'
    else:
        shown = repr(a_type)
    if f.default is not MISSING:
        return f'{f.name}: {shown} = {f.default!r}'
    return f'{f.name}: {shown}' + (' = <factory>' if f.default_factory is not MISSING else '')


# ---- slots ----

def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _get_slots(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is None:
        found = []
        if getattr(cls, '__weakrefoffset__', -1) != 0:
            found.append('__weakref__')
        if getattr(cls, '__dictrefoffset__', -1) != 0:
            found.append('__dict__')
        return found
    if isinstance(slots, str):
        return [slots]
    if hasattr(slots, '__next__') or not hasattr(slots, '__iter__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return slots


def _add_slots(cls, frozen, weakref_slot):
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    names = [f.name for f in fields(cls)]
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_get_slots(base))
    wanted = names + (['__weakref__'] if weakref_slot else [])
    namespace['__slots__'] = tuple([n for n in wanted if n not in inherited])
    for name in names:
        namespace.pop(name, None)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if frozen:
        # the usual way would call __setattr__
        if '__getstate__' not in namespace:
            made.__getstate__ = _dataclass_getstate
        if '__setstate__' not in namespace:
            made.__setstate__ = _dataclass_setstate
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                              weakref_slot)

    return wrap if cls is None else wrap(cls)


# ---- looking at and copying objects ----

def fields(class_or_instance):
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _convert(obj, of_object):
    """Copies the containers that are built in; of_object is asked for each dataclass object."""
    kind = type(obj)
    if kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, _FIELDS):
        return of_object(obj)
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return kind(*[_convert(each, of_object) for each in obj])
    if isinstance(obj, (list, tuple)):
        return kind([_convert(each, of_object) for each in obj])
    if isinstance(obj, dict):
        pairs = [(_convert(k, of_object), _convert(v, of_object)) for k, v in obj.items()]
        if hasattr(kind, 'default_factory'):
            made = kind(obj.default_factory)
            for key, value in pairs:
                made[key] = value
            return made
        return kind(pairs)
    return copy.deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')

    def of_object(each):
        return dict_factory([(f.name, _convert(getattr(each, f.name), of_object)) for f in fields(each)])

    return of_object(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')

    def of_object(each):
        return tuple_factory([_convert(getattr(each, f.name), of_object) for f in fields(each)])

    return of_object(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, a_type = item, 'typing.Any'
        elif len(item) == 2:
            name, a_type = item
        elif len(item) == 3:
            name, a_type, defaults[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = a_type

    def body(space):
        space.update(namespace or {})
        space.update(defaults)
        space['__annotations__'] = annotations

    cls = types.new_class(cls_name, bases, {}, body)
    if module is None:
        try:
            module = sys._getframe(1).f_globals.get('__name__', '__main__')
        except (AttributeError, ValueError):
            pass
    if module is not None:
        cls.__module__ = module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise TypeError(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
        elif f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise TypeError(f'InitVar {f.name!r} must be specified with replace()')
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
