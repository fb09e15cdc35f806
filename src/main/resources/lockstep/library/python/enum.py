"""Enumerations.

A class body's names are collected by an EnumDict, which decides what becomes a member; EnumType puts a _Pending in the
place of each, and these turn into members when type.__new__ calls their __set_name__: before __init_subclass__ runs.
"""
import builtins as _builtins
import sys
from types import DynamicClassAttribute, MappingProxyType

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto',
           'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP',
           'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS',
           'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name']

# set below; EnumType makes these classes too
Enum = Flag = ReprEnum = None


class _Marked:
    """A value in a class body with a word about what becomes of it."""

    def __init__(self, value):
        self.value = value


class member(_Marked):
    pass


class nonmember(_Marked):
    pass


class _Sentinel:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


_not_given, _auto_null = _Sentinel('<not given>'), _Sentinel('_auto_null')


class auto(_Marked):
    def __init__(self, value=_auto_null):
        super().__init__(value)

    def __repr__(self):
        return f'auto({self.value!r})'


# ---- kinds of names and values ----

def _is_descriptor(value):
    return hasattr(value, '__get__') or hasattr(value, '__set__') or hasattr(value, '__delete__')


def _is_dunder(name):
    inner = name.strip('_')
    return inner != '' and name == f'__{inner}__'


def _is_sunder(name):
    inner = name.strip('_')
    return inner != '' and name == f'_{inner}_'


def _is_private(cls_name, name):
    inner = name.removeprefix(f'_{cls_name}__')
    return inner not in ('', name) and not inner.endswith('__')


def _is_internal_class(cls_name, value):
    if not isinstance(value, type):
        return False
    inner = f"{cls_name}.{getattr(value, '__name__', '')}"
    qualname = getattr(value, '__qualname__', '')
    return qualname == inner or qualname.endswith('.' + inner)


def _is_single_bit(number):
    return number != 0 and not number & (number - 1)


def _iter_bits_lsb(number):
    """The bits that are set, each as a number, the lowest first."""
    rest = number.value if isinstance(number, Enum) else number
    if rest < 0:
        raise ValueError(f'{number!r} is not a positive integer')
    yield from (1 << at for at in range(rest.bit_length()) if rest >> at & 1)


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """Binary with the sign as a digit of its own, negative numbers as two's complement."""
    negative = num < 0
    width = num.bit_length() + negative
    digits = f'{num & (1 << width) - 1:b}'[negative:].rjust(width - negative, '0' if not negative else '1')
    if not width - negative:
        digits = ''
    return f"0b{int(negative)} {digits.rjust(max_bits or 0, '01'[negative])}"


def _high_bit(value):
    return value.bit_length() - 1


def _make_class_unpicklable(obj):
    def refuse(self, proto):
        raise TypeError(f'{self!r} cannot be pickled')

    for name, value in (('__reduce_ex__', refuse), ('__module__', '<unknown>')):
        if isinstance(obj, dict):
            obj[name] = value
        else:
            setattr(obj, name, value)


class property(DynamicClassAttribute):
    """For an attribute of members that may have the name of a member as well: the class shows that member."""

    member = None
    _attr_type = _cls_type = None  # what stands under that name in a base: a plain attribute, a descriptor

    def __set_name__(self, ownerclass, name):
        self.name, self.clsname = name, ownerclass.__name__

    def _refused(self, what):
        return AttributeError(f'<enum {self.clsname!r}> cannot {what} attribute {self.name!r}')

    def __get__(self, instance, ownerclass=None):
        shown = self.member
        if instance is not None:
            if self.fget is not None:
                return self.fget(instance)
            if self._attr_type is not None:
                return getattr(self._cls_type if self._attr_type == 'attr' else instance._value_, self.name)
            shown = ownerclass._member_map_.get(self.name)
        if shown is None:
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        return shown

    def __set__(self, instance, value):
        if self.fset is None:
            raise self._refused('set')
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise self._refused('delete')
        self.fdel(instance)


# ---- a class body ----

_SUNDERS = frozenset(['_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_',
                      '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_', '_add_value_alias_'])


class EnumDict(dict):
    _cls_name = None

    def __init__(self):
        dict.__init__(self)
        self._auto_called = False
        self._member_names, self._last_values, self._ignore = {}, [], []

    def __setitem__(self, key, value):
        if _is_dunder(key):
            key = '_order_' if key == '__order__' else key
        elif self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._sunder(key, value)
        elif key in self._member_names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) or _is_internal_class(self._cls_name, value):
            pass
        elif key in self:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        else:
            value = self._new_member(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _sunder(self, key, value):
        if key not in _SUNDERS and not key.startswith('_repr_'):
            raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
        if key == '_generate_next_value_':
            if self._auto_called:
                raise TypeError('_generate_next_value_ must be defined before members')
            self._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
        elif key == '_ignore_':
            value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            self._ignore = value
            taken = set(value) & set(self._member_names)
            if taken:
                raise ValueError(f'_ignore_ cannot specify already set names: {taken!r}')
        return value

    def _new_member(self, key, value):
        if isinstance(value, auto):
            value = self._auto(key, value)
        elif isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
            parts = [self._auto(key, part) if isinstance(part, auto) else part for part in value]
            kind = type(value)
            try:
                value = kind(parts)
            except TypeError:
                # a named tuple
                value = kind(*parts)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _auto(self, key, made):
        if made.value == _auto_null:
            made.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(made.value)
        return made.value

    @_builtins.property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        pairs = [(name, members[name]) for name in members.keys()] if hasattr(members, 'keys') else members
        for name, value in (*pairs, *more_members.items()):
            self[name] = value


_EnumDict = EnumDict


class _Pending:
    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        delattr(cls, name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, '_value_'):
            if cls._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = cls._member_type_(*args)
                except Exception as exc:
                    raise TypeError('_value_ not set in __new__, unable to create it') from exc
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        is_flag = Flag is not None and issubclass(cls, Flag)
        if is_flag:
            if isinstance(value, int):
                cls._flag_mask_ |= value
                if _is_single_bit(value):
                    cls._singles_mask_ |= value
            cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
        known = _known_member(cls, value)
        if known is not None:
            made = known
        elif not is_flag or isinstance(value, int) and _is_single_bit(value):
            # flags of several bits are aliases of those bits together
            cls._member_names_.append(name)
        cls._add_member_(name, made)
        _remember_value(cls, name, value, made)


def _known_member(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for each in cls._member_map_.values():
            if each._value_ == value:
                return each
        return None


def _remember_value(cls, name, value, made):
    try:
        cls._value2member_map_.setdefault(value, made)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(name, []).append(value)


# ---- the class of enumerations ----

_BITWISE = ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__')
_FLAG_ATTRIBUTES = ('_boundary_', '_flag_mask_', '_singles_mask_', '_all_bits_', '_inverted_')
_SHOWN = ('__repr__', '__str__', '__format__', '__reduce_ex__')


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict()
        _, first_enum = metacls._get_mixins_(cls, bases)
        namespace._cls_name = cls
        if first_enum is not None:
            namespace['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        classdict.setdefault('_ignore_', []).append('_ignore_')
        for key in classdict['_ignore_']:
            classdict.pop(key, None)
        member_names = classdict._member_names
        invalid = set(member_names) & {'mro', ''}
        if invalid:
            raise ValueError('invalid enum member name(s) ' + ','.join(repr(n) for n in invalid))
        order = classdict.pop('_order_', None)
        generate = classdict.get('_generate_next_value_')
        namespace = dict(classdict.items())
        if generate is not None:
            namespace['_generate_next_value_'] = (
                generate if type(generate) is staticmethod else staticmethod(generate))
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(namespace, member_type, first_enum)
        for name in member_names:
            namespace[name] = _Pending(namespace[name])
        namespace.update(
            _new_member_=new, _use_args_=use_args, _member_names_=[], _member_map_={}, _value2member_map_={},
            _unhashable_values_=[], _unhashable_values_map_={}, _member_type_=member_type,
            _value_repr_=metacls._find_data_repr_(cls, bases),
            _boundary_=boundary or getattr(first_enum, '_boundary_', None),
            _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
        under_way = f'_{cls}__in_progress'
        problem = None
        try:
            namespace[under_way] = True
            made = super().__new__(metacls, cls, bases, namespace, **kwds)
            namespace[under_way] = False
            delattr(made, under_way)
        except Exception as e:
            # anew, without the note about __set_name__ that type.__new__ added
            problem = type(e)(str(e))
            problem.__cause__ = e.__cause__
            problem.__context__ = e.__context__
            trace = e.__traceback__
        if problem is not None:
            raise problem.with_traceback(trace)
        namespace.update(vars(made).items())
        if ReprEnum is not None and ReprEnum in bases:
            _show_as_data(made, member_type, namespace)
        for name in _SHOWN:
            if name not in namespace:
                _prefer_enum_method(made, name, first_enum, member_type)
        if Flag is not None and issubclass(made, Flag):
            for name in _BITWISE:
                if name not in namespace:
                    setattr(made, name, getattr(Flag, name))
        if Enum is not None:
            if save_new:
                made.__new_member__ = new
            made.__new__ = Enum.__new__
        if isinstance(order, str):
            order = order.replace(',', ' ').split()
        _finish_flag(made, cls)
        if order:
            _check_order(made, order)
        return made

    def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        given = names is not _not_given
        if cls._member_map_:
            return cls.__new__(cls, (value, names, *values) if given else value)
        if type is None and not given:
            raise TypeError(f'{cls} has no members; specify `names=()` if you meant to create a new, empty, enum')
        return cls._create_(value, names if given else None, module=module, qualname=qualname, type=type, start=start,
                            boundary=boundary)

    def __setattr__(cls, name, value):
        if name in vars(cls).get('_member_map_', ()):
            raise AttributeError(f'cannot reassign member {name!r}')
        type.__setattr__(cls, name, value)

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
        type.__delattr__(cls, attr)

    def __contains__(cls, value):
        try:
            known = value in cls._value2member_map_
        except TypeError:  # it has no hash
            known = value in cls._unhashable_values_
        return known or isinstance(value, cls)

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__',
                 '__module__', '__name__', '__qualname__', *cls._member_names_}
        if cls._new_member_ is not object.__new__:
            names.add('__new__')
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add('__init_subclass__')
        if cls._member_type_ is not object:
            names.update(dir(cls._member_type_))
        return sorted(names)

    @_builtins.property
    def __members__(cls): return MappingProxyType(cls._member_map_)

    def __bool__(cls): return True

    def __len__(cls): return len(cls._member_names_)

    def __getitem__(cls, name): return cls._member_map_[name]

    def __iter__(cls): return map(cls._member_map_.__getitem__, cls._member_names_)

    def __reversed__(cls): return map(cls._member_map_.__getitem__, reversed(cls._member_names_))

    def __repr__(cls):
        kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
        return f'<{kind} {cls.__name__!r}>'

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """What Enum('Name', ...) makes: from names, from pairs, or from a mapping."""
        bases = (cls,) if type is None else (type, cls)
        meta = cls.__class__
        namespace = meta.__prepare__(class_name, bases)
        generate = cls._get_mixins_(class_name, bases)[1]._generate_next_value_
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            values = []
            for count, name in enumerate(names):
                values.append(generate(name, start, count, values[:]))
            names = zip(names, values)
        for item in () if names is None else names:
            if isinstance(item, str):
                item = item, names[item]
            name, namespace[name] = item
        if module is None:
            module = sys._getframe(2).f_globals.get('__name__')
        if module is None:
            _make_class_unpicklable(namespace)
        for key, value in (('__module__', module), ('__qualname__', qualname)):
            if value is not None:
                namespace[key] = value
        return meta.__new__(meta, class_name, bases, namespace, boundary=boundary)

    def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
        """A class in the place of constants that a module has already."""
        module_globals = sys.modules[module].__dict__
        found = [(n, v) for n, v in (source.__dict__ if source else module_globals).items() if filter(n)]
        try:
            found.sort(key=lambda pair: (pair[1], pair[0]))
        except TypeError:
            found.sort(key=lambda pair: pair[0])
        body = dict(found)
        body['__module__'] = module
        made = _simple_enum(etype=cls, boundary=boundary or KEEP)(type(name, (object,), body))
        if as_global:
            global_enum(made)
        else:
            module_globals.update(made.__members__)
        module_globals[name] = made
        return made

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for base in (base for chain in bases for base in chain.__mro__ if isinstance(base, EnumType)):
            if base._member_names_:
                raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The type that members have besides, and the first enumeration among the bases."""
        first_enum = bases[-1] if bases else Enum
        if bases and not isinstance(first_enum, EnumType):
            raise TypeError('new enumerations should be created as '
                            '`EnumName([mixin_type, ...] [data_type,] enum_type)`')
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for base in (base for chain in bases for base in chain.__mro__ if base is not object):
            if isinstance(base, EnumType):
                return base._value_repr_
            own = vars(base)
            if '__repr__' in own:
                made = '__dataclass_fields__' in own and getattr(own.get('__dataclass_params__'), 'repr', False)
                return _dataclass_repr if made else own['__repr__']
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = set()
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        found.add(base._member_type_)
                        break
                elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                    found.add(candidate or base)
                    break
                else:
                    candidate = candidate or base
        if len(found) > 1:
            raise TypeError(f'too many data types for {class_name!r}: {found!r}')
        return found.pop() if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """The __new__ for members, whether it is the class's own, and whether it wants the value."""
        own = classdict.get('__new__', None)
        new = own
        if new is None:
            plain = (None, object.__new__, None if Enum is None else Enum.__new__)
            for method in ('__new_member__', '__new__'):
                for possible in (member_type, first_enum):
                    target = getattr(possible, method, None)
                    if target not in plain:
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        use_args = first_enum is not None and new is not object.__new__ and new is not Enum.__new__
        return new, first_enum is not None and own is not None, use_args

    def _add_member_(cls, name, member):
        if name in cls._member_map_:
            if cls._member_map_[name] is not member:
                raise NameError(f'{name!r} is already bound: {cls._member_map_[name]!r}')
            return
        found = kind = owner = None
        for base in cls.__mro__[1:]:
            attr = base.__dict__.get(name)
            if attr is None:
                continue
            if isinstance(attr, (property, DynamicClassAttribute)):
                found, kind, owner = attr, 'enum', base
                break
            if _is_descriptor(attr):
                found = attr
                kind = kind or 'desc'
                owner = owner or base
            else:
                kind, owner = 'attr', base
        if found:
            redirect = property()
            redirect.member = member
            redirect.__set_name__(cls, name)
            for part in ('fget', 'fset', 'fdel') if kind != 'attr' else ():
                setattr(redirect, part, getattr(found, part, None))
            redirect._attr_type, redirect._cls_type = kind, owner
            setattr(cls, name, redirect)
        else:
            setattr(cls, name, member)
        cls._member_map_[name] = member


EnumMeta = EnumType


def _show_as_data(made, member_type, namespace):
    if member_type is object:
        raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
    if '__format__' not in namespace:
        made.__format__ = namespace['__format__'] = member_type.__format__
    if '__str__' not in namespace:
        method = member_type.__str__
        if method is object.__str__:
            method = member_type.__repr__
        made.__str__ = namespace['__str__'] = method


def _prefer_enum_method(made, name, first_enum, member_type):
    if getattr(made, name) in (getattr(member_type, name), getattr(object, name)):
        setattr(made, name, getattr(first_enum, name))


def _finish_flag(made, name):
    if not (name == 'Flag' if Flag is None else issubclass(made, Flag)):
        for each in _FLAG_ATTRIBUTES:
            delattr(made, each)
    elif Flag is not None:
        values = [m._value_ for m in made]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_


def _check_order(made, order):
    if Flag is not None and issubclass(made, Flag):
        order = [n for n in order if n not in made._member_map_ or _is_single_bit(made[n]._value_)]
    order = [n for n in order if n not in made._member_map_ or n in made._member_names_]
    if order != made._member_names_:
        raise TypeError(f'member order does not match _order_:\n  {made._member_names_!r}\n  {order!r}')


# ---- enumerations ----

def _rejection(cls, value, answer, raised):
    """The error for a value that no member has, after what _missing_ answered or raised."""
    invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
    if raised is None:
        if answer is None:
            return invalid
        raised = TypeError(f'error in {cls.__name__}._missing_: returned {answer!r} instead of None or a valid member')
    if not isinstance(raised, ValueError):
        raised.__context__ = invalid
    return raised


class Enum(metaclass=EnumType):
    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return '(*values)'
        return '(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)'

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            found = cls._value2member_map_.get(value)
        except TypeError:  # it has no hash
            found = next((cls[name] for name, values in cls._unhashable_values_map_.items() if value in values), None)
        if found is not None:
            return found
        if not cls._member_map_:
            begun = getattr(cls, f'_{cls.__name__}__in_progress', False)
            raise TypeError('do not use `super().__new__; call the appropriate __new__ directly' if begun else
                            f'{cls!r} has no members defined')
        problem = None
        try:
            found = cls._missing_(value)
        except Exception as error:
            problem = error
        accepted = isinstance(found, cls) or (
            isinstance(found, int) and issubclass(cls, Flag) and cls._boundary_ is EJECT)
        try:
            if not accepted:
                problem = _rejection(cls, value, found, problem)
                raise problem
        finally:
            problem = None  # whose traceback holds this frame
        return found

    def __init__(self, *args, **kwds): pass

    def _add_alias_(self, name):
        type(self)._add_member_(name, self)

    def _add_value_alias_(self, value):
        known = _known_member(type(self), value)
        if known is None:
            _remember_value(type(self), self.name, value, self)
        elif known is not self:
            raise ValueError(f'{value!r} is already bound: {known!r}')

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            highest = max(last_values)
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return highest + 1
        except TypeError:
            raise TypeError(f'unable to increment {highest!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __str__(self):
        return f'{type(self).__name__}.{self._name_}'

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __repr__(self):
        shown = (type(self)._value_repr_ or repr)(self._value_)
        return f'<{type(self).__name__}.{self._name_}: {shown}>'

    def __dir__(self):
        cls = self.__class__
        names = set(object.__dir__(self)) if cls._member_type_ is not object else set()
        names.update(n for n in getattr(self, '__dict__', ()) if n[0] != '_' and n not in self._member_map_)
        for base in cls.mro():
            for name, value in base.__dict__.items():
                if name[0] == '_':
                    continue
                if isinstance(value, property) and value.fget is None and name in self._member_map_:
                    names.discard(name)
                elif isinstance(value, property) or name not in self._member_map_:
                    names.add(name)
        return sorted(names | {'__class__', '__doc__', '__eq__', '__hash__', '__module__'})

    def __hash__(self): return hash(self._name_)

    def __copy__(self): return self

    def __deepcopy__(self, memo): return self

    def __reduce_ex__(self, proto): return type(self), (self._value_,)

    name = property(lambda self: self._name_)
    value = property(lambda self: self._value_)


class ReprEnum(Enum):
    """Its members show themselves by repr() alone; str() and format() are those of the data type."""


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        # what str() takes, but no text is made of something else
        if len(values) > 3:
            raise TypeError(f'too many arguments for str(): {values!r}')
        complaints = ('{!r} is not a string' if len(values) == 1 else '', 'encoding must be a string, not {!r}',
                      'errors must be a string, not {!r}')
        for complaint, given in zip(complaints, values):
            if complaint and not isinstance(given, str):
                raise TypeError(complaint.format(given))
        made = str.__new__(cls, *values)
        made._value_ = str(*values)
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values): return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


_reduce_ex_by_global_name = pickle_by_global_name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


# ---- flags ----

class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""

    # refused, dropped, the whole an int, kept
    STRICT, CONFORM, EJECT, KEEP = (auto() for _ in range(4))


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if count == 0:
            return start if start is not None else 1
        highest = max(last_values)
        try:
            return 1 << highest.bit_length()
        except Exception:
            raise TypeError(f'invalid flag value {highest!r}') from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        yield from map(cls._value2member_map_.get, _iter_bits_lsb(cls._flag_mask_ & value))

    @classmethod
    def _iter_member_by_def_(cls, value):
        members = list(cls._iter_member_by_value_(value))
        members.sort(key=lambda each: each._sort_order_)
        yield from members

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        given = value
        value = cls._within_boundary(value)
        if not isinstance(value, cls):
            if cls._boundary_ is EJECT and value is given and cls._outside(value):
                return value
            negative = value if value < 0 else None
            value &= cls._all_bits_ if value < 0 else value
            value = cls._composite(value)
            if negative is not None:
                cls._value2member_map_[negative] = value
        return value

    @classmethod
    def _outside(cls, value):
        """Whether it has bits that no member has."""
        every = cls._all_bits_
        return value < ~every or value > every or bool(value & (every ^ cls._flag_mask_))

    @classmethod
    def _within_boundary(cls, value):
        if not cls._outside(value):
            return value
        match cls._boundary_:
            case FlagBoundary.CONFORM:
                return value & cls._flag_mask_
            case FlagBoundary.EJECT:
                return value
            case FlagBoundary.KEEP:
                return value if value >= 0 else value + max(cls._all_bits_ + 1, 1 << value.bit_length())
            case FlagBoundary.STRICT:
                width = max(value.bit_length(), cls._flag_mask_.bit_length())
                raise ValueError(f'{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n'
                                 f'  allowed {bin(cls._flag_mask_, width)}')
        raise ValueError(f'{cls!r} unknown flag boundary {cls._boundary_!r}')

    @classmethod
    def _composite(cls, value):
        """The member for several flags together, kept so that there is one of each."""
        unknown = value & ~cls._flag_mask_
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(f'{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]')
        data = cls._member_type_
        made = object.__new__(cls) if data is object else data.__new__(cls, value)
        if not hasattr(made, '_value_'):
            made._value_ = value
        made._name_ = cls._composite_name(value)
        return cls._value2member_map_.setdefault(value, made)

    @classmethod
    def _composite_name(cls, value):
        singles = value & cls._singles_mask_
        others = value & ~cls._singles_mask_
        if not singles and not others:
            return None
        parts = list(cls._iter_member_(singles))
        covered = 0
        for each in parts:
            covered |= each._value_
        if others:
            for each in cls._member_map_.values():
                if each not in parts and each._value_ and each._value_ & value == each._value_:
                    parts.append(each)
                    covered |= each._value_
        unknown = value ^ covered
        if not covered:
            return None
        if unknown and cls._boundary_ is STRICT:
            raise ValueError(f'{cls!r}: no members with value {unknown!r}')
        name = '|'.join([each._name_ for each in parts])
        return f'{name}|{cls._numeric_repr_(unknown)}' if unknown else name

    def __bool__(self): return self._value_ != 0

    def __len__(self): return self._value_.bit_count()

    def __iter__(self): return self._iter_member_(self._value_)

    def __contains__(self, other):
        if isinstance(other, type(self)):
            return not other._value_ & ~self._value_
        raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                        f'{type(self).__qualname__!r}')

    def __str__(self):
        name = type(self).__name__
        return f'{name}({self._value_!r})' if self._name_ is None else f'{name}.{self._name_}'

    def __repr__(self):
        whole = type(self).__name__ if self._name_ is None else f'{type(self).__name__}.{self._name_}'
        return f'<{whole}: {(type(self)._value_repr_ or repr)(self._value_)}>'

    def _get_value(self, flag):
        for kind, value in ((type(self), '_value_'), (self._member_type_, None)):
            if kind is not object and isinstance(flag, kind):
                return getattr(flag, value) if value else flag
        return NotImplemented

    def _combined(self, other, combine, sign):
        value = self._get_value(other)
        if value is NotImplemented:
            return value
        for flag in self, other:
            if self._get_value(flag) is None:
                raise TypeError(f"'{flag}' cannot be combined with other flags with {sign}")
        return type(self)(combine(self._value_, value))

    def __or__(self, other): return self._combined(other, lambda mine, its: mine | its, '|')

    def __and__(self, other): return self._combined(other, lambda mine, its: mine & its, '&')

    def __xor__(self, other): return self._combined(other, lambda mine, its: mine ^ its, '^')

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        if self._inverted_ is None:
            if self._value_ is None:
                raise TypeError(f"'{self}' cannot be inverted")
            keeps = self._boundary_ in (EJECT, KEEP)
            self._inverted_ = type(self)(~self._value_ if keeps else ~self._value_ & self._singles_mask_)
        return self._inverted_


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


# ---- checks ----

def _aliases(enumeration):
    return ', '.join([f'{name} -> {m.name}' for name, m in enumeration.__members__.items() if name != m.name])


def unique(enumeration):
    aliases = _aliases(enumeration)
    if aliases:
        raise ValueError(f'duplicate values found in {enumeration!r}: {aliases}')
    return enumeration


class EnumCheck(StrEnum):
    """What verify() can look for."""

    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    def __init__(self, *checks): self.checks = checks

    def __call__(self, enumeration):
        if not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            _CHECKS[check](enumeration)
        return enumeration


def _check_unique(enumeration):
    aliases = _aliases(enumeration)
    if aliases:
        raise ValueError(f'aliases found in {enumeration!r}: {aliases}')


def _check_continuous(enumeration):
    values = {each.value for each in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(enumeration, Flag):
        kind, wanted = 'flag', [2 ** i for i in range(_high_bit(low) + 1, _high_bit(high))]
    else:
        kind, wanted = 'enum', range(low + 1, high)
    missing = ', '.join([str(i) for i in wanted if i not in values])
    if missing:
        raise ValueError(f'invalid {kind} {enumeration.__name__!r}: missing values {missing}'[:256])


def _check_named(enumeration):
    named = [each.value for each in enumeration]
    names = []
    lacking = 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        missed = [bit for bit in _iter_bits_lsb(alias.value) if bit not in named]
        if missed:
            names.append(name)
            for bit in missed:
                lacking |= bit
    if not names:
        return
    if len(names) == 1:
        who = f'alias {names[0]} is missing'
    else:
        who = f"aliases {', '.join(names[:-1])} and {names[-1]} are missing"
    what = f'value 0x{lacking:x}' if _is_single_bit(lacking) else f'combined values of 0x{lacking:x}'
    raise ValueError(f'invalid Flag {enumeration.__name__!r}: {who} {what} '
                     '[use enum.show_flag_values(value) for details]')


_CHECKS = {UNIQUE: _check_unique, CONTINUOUS: _check_continuous, NAMED_FLAGS: _check_named}


# ---- members as names of a module ----

def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ', '.join(f'{name}={getattr(self, name)!r}' for name in fields if fields[name].repr)


def _last_module(self):
    return self.__class__.__module__.split('.')[-1]


def global_enum_repr(self):
    return f'{_last_module(self)}.{self._name_}'


def global_flag_repr(self):
    module = _last_module(self)
    if self._name_ is None:
        return f'{module}.{type(self).__name__}({self._value_!r})'
    keeps = self._boundary_ is KEEP and not _is_single_bit(self._value_)
    parts = self._name_.split('|')
    return '|'.join([part if keeps and part[0].isdigit() else f'{module}.{part}' for part in parts])


def global_str(self):
    unnamed = self._name_ is None
    return f'{type(self).__name__}({self._value_!r})' if unnamed else self._name_


def global_enum(cls, update_str=False):
    """A decorator: the members are names of the module too, and are shown as such."""
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    vars(sys.modules[cls.__module__]).update(cls.__members__)
    return cls


def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
    """A decorator that makes a plain class into an enumeration, the long way round."""
    def convert_class(cls):
        namespace = EnumType.__prepare__(cls.__name__, (etype,))
        for name, value in cls.__dict__.items():
            if name not in ('__dict__', '__weakref__'):
                namespace[name] = value
        if cls.__dict__.get('__doc__') is None:
            namespace['__doc__'] = 'An enumeration.'
        return EnumType.__new__(type(etype), cls.__name__, (etype,), namespace, boundary=boundary)
    return convert_class


def _test_simple_enum(checked_enum, simple_enum):
    """Compares what a class statement and _simple_enum() made."""
    problems = [name for name, each in checked_enum.__members__.items()
                if name not in simple_enum.__members__ or simple_enum[name].value != each.value]
    if problems:
        raise TypeError('enum mismatch:\n   ' + '\n   '.join(problems))
