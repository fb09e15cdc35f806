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


class _Shown:
    """Stands for something that has no value of its own, and is shown by a text."""

    __slots__ = ('name',)

    def __init__(self, text): self.name = text

    def __repr__(self): return self.name


# What programs compare with: no default was given; the fields below are keyword-only.
MISSING = type('_MISSING_TYPE', (), {})()
KW_ONLY = type('_KW_ONLY_TYPE', (), {})()

# In signatures, of a parameter whose default is made by a call.
_HAS_DEFAULT_FACTORY = _Shown('<factory>')

# The three kinds of fields.
_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = map(_Shown, ('_FIELD', '_FIELD_CLASSVAR', '_FIELD_INITVAR'))

_FIELDS, _PARAMS, _POST_INIT_NAME = '__dataclass_fields__', '__dataclass_params__', '__post_init__'

_ATOMIC_TYPES = frozenset({types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType,
                           types.NotImplementedType, types.CodeType, types.BuiltinFunctionType, types.FunctionType,
                           type, range, property})


class InitVar:
    """InitVar[int]: a parameter of __init__ that goes on to __post_init__ and is not stored."""

    __slots__ = ('type',)

    def __class_getitem__(cls, type): return InitVar(type)

    def __init__(self, type): self.type = type

    def __repr__(self):
        inner = self.type
        return f'dataclasses.InitVar[{inner.__name__ if isinstance(inner, type) else repr(inner)}]'


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None  # known when the class is
        self.default, self.default_factory, self.kw_only = default, default_factory, kw_only
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = types.MappingProxyType({} if metadata is None else metadata)

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


def _names(annotation, cls, module, named, predicate):
    """Whether an annotation is such a type, or the text of one."""
    if isinstance(annotation, str):
        return _is_type(annotation, cls, module, named, predicate)
    return predicate(annotation, module)


def _kind(cls, annotation):
    typing, own = sys.modules.get('typing'), sys.modules[__name__]  # who has a ClassVar has imported typing
    if typing and _names(annotation, cls, typing, typing.ClassVar, _is_classvar):
        return _FIELD_CLASSVAR
    return _FIELD_INITVAR if _names(annotation, cls, own, InitVar, _is_initvar) else _FIELD


def _get_field(cls, name, annotation, kw_only):
    """The field for one annotation, out of what the class has under that name."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, types.MemberDescriptorType):
        default = MISSING  # a slot of a base
    made = default if isinstance(default, Field) else field(default=default)
    kind = _kind(cls, annotation)
    made.name, made.type, made._field_type = name, annotation, kind
    if kind is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if kind is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if kind is _FIELD and type(made.default).__hash__ is None:
        raise ValueError(f'mutable default {type(made.default)} for field {name} is not allowed: use default_factory')
    return made


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
    cls.__doc__ = cls.__doc__ or cls.__name__ + _signature_text(cls, init, positional, keyword_only)
    if match_args:
        _set_new_attribute(cls, '__match_args__', tuple([f.name for f in positional]))
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    elif weakref_slot:
        raise TypeError('weakref_slot is True but slots is False')
    return abc.update_abstractmethods(cls)


def _collect_own(cls, all_fields, kw_only):
    own = sys.modules[__name__]
    annotations = vars(cls).get('__annotations__', {})
    marker = None
    for name, annotation in annotations.items():
        if not _names(annotation, cls, own, KW_ONLY, _is_kw_only):
            all_fields[name] = _get_field(cls, name, annotation, kw_only or marker is not None)
        elif marker is not None:
            raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
        else:
            marker = name
    for name, value in list(vars(cls).items()):
        if not isinstance(value, Field):
            continue
        if name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
        # what remains in the class is the default alone
        delattr(cls, name) if value.default is MISSING else setattr(cls, name, value.default)


def _signature_text(cls, init, positional, keyword_only):
    own_init = init and cls.__init__.__qualname__ == f'{cls.__qualname__}.__init__'
    if not own_init or type(cls).__call__ is not type.__call__:
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
    return [getattr(self, each.name) for each in fields(self)]


def _dataclass_setstate(self, state):
    for each, value in zip(fields(self), state):
        object.__setattr__(self, each.name, value)


def _slots_of(cls):
    names = vars(cls).get('__slots__')
    if names is None:  # as good as slots, unless a base has them
        return [name for name, offset in (('__weakref__', '__weakrefoffset__'), ('__dict__', '__dictrefoffset__'))
                if getattr(cls, offset, -1) != 0]
    if isinstance(names, str):
        return (names,)
    if not hasattr(names, '__iter__') or hasattr(names, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return names


def _add_slots(cls, frozen, weakref_slot):
    """The same class once more: slots come only with a class statement."""
    namespace = dict(vars(cls))
    if '__slots__' in namespace:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    own = [each.name for each in fields(cls)]
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    for name in (*own, '__dict__', '__weakref__'):
        namespace.pop(name, None)
    namespace['__slots__'] = tuple([name for name in (*own, *['__weakref__'] * weakref_slot) if name not in inherited])
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    if frozen:  # pickle and copy would set the attributes one by one
        for name, method in (('__getstate__', _dataclass_getstate), ('__setstate__', _dataclass_setstate)):
            if name not in namespace:
                setattr(made, name, method)
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    wanted = (init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return _process_class(cls, *wanted) if cls is not None else lambda cls: _process_class(cls, *wanted)


# ---- looking at and copying objects ----

def fields(class_or_instance):
    found = getattr(class_or_instance, _FIELDS, None)
    if found is None:
        raise TypeError('must be called with a dataclass type or instance')
    return tuple([each for each in found.values() if each._field_type is _FIELD])


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
    annotations, defaults = {}, {}
    for item in fields:
        if isinstance(item, str):
            item = item, 'typing.Any'
        if not 2 <= len(item) <= 3:
            raise TypeError(f'Invalid field: {item!r}')
        name, kind, *default = item
        defaults.update((name, each) for each in default)
        if not (isinstance(name, str) and name.isidentifier()):
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = kind
    body = {**(namespace or {}), **defaults, '__annotations__': annotations}
    cls = types.new_class(cls_name, bases, None, lambda space: space.update(body))
    # pickle has to find it where it was asked for
    cls.__module__ = sys._getframe(1).f_globals.get('__name__', '__main__') if module is None else module
    return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)


def replace(obj, /, **changes):
    if _is_dataclass_instance(obj):
        return _replace(obj, **changes)
    raise TypeError('replace() should be called on dataclass instances')


def _replace(self, /, **changes):
    for each in getattr(self, _FIELDS).values():
        name, kind = each.name, each._field_type
        if kind is _FIELD_CLASSVAR or each.init and name in changes:
            continue
        if each.init:
            if kind is _FIELD_INITVAR and each.default is MISSING:
                raise TypeError(f'InitVar {name!r} must be specified with replace()')
            changes[name] = getattr(self, name)
        elif name in changes:
            raise TypeError(f'field {name} is declared with init=False, it cannot be specified with replace()')
    return type(self)(**changes)
