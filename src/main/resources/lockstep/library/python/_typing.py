# The type parameters of PEP 484, 612, 646 and 695, in C in CPython (Objects/typevarobject.c).
import sys


def _idfunc(argument):
    return argument


def _caller():
    try:
        return sys._getframe(0).f_globals.get('__name__')
    except ValueError:
        return None


def _check(value, message):
    if value is None:
        return None
    import typing
    return typing._type_check(value, message)


def _union(left, right):
    import typing
    return typing.Union[left, right]


class NoDefaultType:
    __module__ = 'typing'
    __slots__ = ()

    def __new__(cls):
        return NoDefault

    def __init_subclass__(cls):
        raise TypeError("type 'typing.NoDefaultType' is not an acceptable base type")

    def __repr__(self):
        return 'typing.NoDefault'

    def __reduce__(self):
        return 'NoDefault'


NoDefault = object.__new__(NoDefaultType)


class _Parameter:
    """What the three kinds have alike."""
    __module__ = 'typing'
    _default = NoDefault
    _lazy_default = None

    @property
    def __default__(self):
        if self._lazy_default is not None:
            self._default = self._lazy_default()
            self._lazy_default = None
        return self._default

    def _set_default(self, compute):
        self._lazy_default = compute

    def has_default(self):
        return self._lazy_default is not None or self._default is not NoDefault

    def __repr__(self):
        if getattr(self, '__infer_variance__', True):
            return self.__name__
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__

    def __reduce__(self):
        return self.__name__

    def __or__(self, right):
        return _union(self, right)

    def __ror__(self, left):
        return _union(left, self)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

    def _set_variance(self, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if infer_variance and (covariant or contravariant):
            raise ValueError('Variance cannot be specified with infer_variance.')
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)


def _final(name):
    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"type 'typing.{name}' is not an acceptable base type")
    return classmethod(__init_subclass__)


class TypeVar(_Parameter):
    __module__ = 'typing'
    __init_subclass__ = _final('TypeVar')

    def __init__(self, name, *constraints, bound=None, default=NoDefault, covariant=False, contravariant=False,
                 infer_variance=False):
        if not isinstance(name, str):
            raise TypeError(f"typevar() argument 'name' must be str, not {type(name).__name__}")
        self._set_variance(covariant, contravariant, infer_variance)
        self.__name__ = name
        self.__module__ = _caller()
        self._bound = _check(bound, 'Bound must be a type.')
        self._lazy_bound = self._lazy_constraints = None
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if constraints:
            import typing
            constraints = tuple(typing._type_check(each, 'TypeVar(name, constraint, ...): constraints must be types.')
                                for each in constraints)
        self._constraints = constraints
        self._default = default

    @property
    def __bound__(self):
        if self._lazy_bound is not None:
            self._bound = self._lazy_bound()
            self._lazy_bound = None
        return self._bound

    @property
    def __constraints__(self):
        if self._lazy_constraints is not None:
            self._constraints = self._lazy_constraints()
            self._lazy_constraints = None
        return self._constraints

    def __typing_subst__(self, argument):
        import typing
        return typing._typevar_subst(self, argument)

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        at = params.index(self)
        if at < len(args):
            return args
        if at == len(args) and self.has_default():
            return (*args, self.__default__)
        raise TypeError(f'Too few arguments for {alias}')


def _instance(cls, name):
    made = object.__new__(cls)
    made.__name__ = name
    made.__module__ = _caller()
    return made


def _typevar(name, bound, constraints):
    made = _instance(TypeVar, name)
    made._set_variance(False, False, True)
    made._bound = None
    made._constraints = ()
    made._lazy_bound = bound
    made._lazy_constraints = constraints
    return made


class ParamSpecArgs:
    __module__ = 'typing'

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        origin = self.__origin__
        return f'{origin.__name__ if isinstance(origin, ParamSpec) else repr(origin)}.args'

    def __eq__(self, other):
        if not isinstance(other, ParamSpecArgs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None

    def __mro_entries__(self, bases):
        raise TypeError('Cannot subclass an instance of ParamSpecArgs')


class ParamSpecKwargs:
    __module__ = 'typing'

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        origin = self.__origin__
        return f'{origin.__name__ if isinstance(origin, ParamSpec) else repr(origin)}.kwargs'

    def __eq__(self, other):
        if not isinstance(other, ParamSpecKwargs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None

    def __mro_entries__(self, bases):
        raise TypeError('Cannot subclass an instance of ParamSpecKwargs')


class ParamSpec(_Parameter):
    __module__ = 'typing'
    __init_subclass__ = _final('ParamSpec')

    def __init__(self, name, *, bound=None, default=NoDefault, covariant=False, contravariant=False,
                 infer_variance=False):
        if not isinstance(name, str):
            raise TypeError(f"paramspec() argument 'name' must be str, not {type(name).__name__}")
        self._set_variance(covariant, contravariant, infer_variance)
        self.__name__ = name
        self.__module__ = _caller()
        self.__bound__ = _check(bound, 'Bound must be a type.')
        self._default = default

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, argument):
        import typing
        return typing._paramspec_subst(self, argument)

    def __typing_prepare_subst__(self, alias, args):
        import typing
        return typing._paramspec_prepare_subst(self, alias, args)


def _paramspec(name):
    made = _instance(ParamSpec, name)
    made._set_variance(False, False, True)
    made.__bound__ = None
    return made


class TypeVarTuple(_Parameter):
    __module__ = 'typing'
    __init_subclass__ = _final('TypeVarTuple')

    def __init__(self, name, *, default=NoDefault):
        if not isinstance(name, str):
            raise TypeError(f"typevartuple() argument 'name' must be str, not {type(name).__name__}")
        self.__name__ = name
        self.__module__ = _caller()
        self._default = default

    def __iter__(self):
        import typing
        yield typing.Unpack[self]

    __or__ = __ror__ = None

    def __typing_subst__(self, argument):
        raise TypeError('Substitution of bare TypeVarTuple is not supported')

    def __typing_prepare_subst__(self, alias, args):
        import typing
        return typing._typevartuple_prepare_subst(self, alias, args)


del TypeVarTuple.__or__, TypeVarTuple.__ror__


def _typevartuple(name):
    return _instance(TypeVarTuple, name)


_unset = object()


class TypeAliasType:
    __module__ = 'typing'

    def __new__(cls, name, value, *, type_params=()):
        if not isinstance(name, str):
            raise TypeError(f"typealias() argument 'name' must be str, not {type(name).__name__}")
        if not isinstance(type_params, tuple):
            raise TypeError('type_params must be a tuple')
        made = _type_alias(name, type_params, None)
        object.__setattr__(made, '_value', value)
        return made

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError("type 'typing.TypeAliasType' is not an acceptable base type")

    @property
    def __name__(self):
        return self._name

    @property
    def __value__(self):
        if self._value is _unset:
            object.__setattr__(self, '_value', self._compute())
        return self._value

    @property
    def __type_params__(self):
        return self._type_params

    @property
    def __parameters__(self):
        found = []
        for each in self._type_params:
            if isinstance(each, TypeVarTuple):
                found.extend(each)
            else:
                found.append(each)
        return tuple(found)

    @property
    def __module__(self):
        return self._module

    def __setattr__(self, name, value):
        if name in ('__name__', '__value__', '__type_params__', '__parameters__', '__module__'):
            raise AttributeError('readonly attribute' if name == '__name__' else
                                 f"attribute '{name}' of 'typing.TypeAliasType' objects is not writable")
        raise AttributeError(f"'typing.TypeAliasType' object has no attribute '{name}' and no __dict__ for"
                             ' setting new attributes')

    def __getitem__(self, item):
        if not self._type_params:
            raise TypeError('Only generic type aliases are subscriptable')
        return type(list[int])(self, item)

    def __or__(self, right):
        return _union(self, right)

    def __ror__(self, left):
        return _union(left, self)

    def __repr__(self):
        return self._name

    def __reduce__(self):
        return self._name

    def __mro_entries__(self, bases):
        raise TypeError('type() argument 1 must be str, not TypeAliasType')

    del __mro_entries__


def _type_alias(name, params, compute):
    made = object.__new__(TypeAliasType)
    put = object.__setattr__
    put(made, '_name', name)
    put(made, '_type_params', params if params is not None else ())
    put(made, '_value', _unset)
    put(made, '_compute', compute)
    put(made, '_module', _caller())
    return made


class Generic:
    __module__ = 'typing'
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, *args, **kwargs):
        import typing
        return typing._generic_class_getitem(cls, *args, **kwargs)

    def __init_subclass__(cls, *args, **kwargs):
        import typing
        return typing._generic_init_subclass(cls, *args, **kwargs)


def _subscript_generic(params):
    unpacked = []
    for each in params:
        if isinstance(each, TypeVarTuple):
            unpacked.extend(each)
        else:
            unpacked.append(each)
    import typing
    return typing._GenericAlias(Generic, tuple(unpacked))
