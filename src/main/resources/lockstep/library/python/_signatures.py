"""The signatures of callables (PEP 362): a part of inspect."""
import enum
import functools
import itertools
import sys
import types
from collections import OrderedDict, deque, namedtuple
from inspect import (
    CO_VARARGS, CO_VARKEYWORDS, _parameter_names, formatannotation, get_annotations, getattr_static, isbuiltin, isclass,
    isfunction, ismethod, ismodule, unwrap)
from keyword import iskeyword
from operator import attrgetter


class _void:
    """Stands for an argument that was not given."""


class _empty:
    """Stands for a default or an annotation that is not there."""


_empty.__module__ = 'inspect'


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = range(5)

    @property
    def description(self):
        return ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only',
                'variadic keyword')[self]

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


def _compared(cls, parts):
    """Gives a class an __eq__ by what parts() tells of each side."""
    def __eq__(self, other):
        if self is other:
            return True
        return parts(self) == parts(other) if isinstance(other, cls) else NotImplemented
    __eq__.__qualname__ = cls.__qualname__ + '.__eq__'
    cls.__eq__ = __eq__
    if '__hash__' not in vars(cls):
        cls.__hash__ = None


class Parameter:
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    for _kind_ in _ParameterKind:
        vars()[_kind_.name] = _kind_
    del _kind_
    empty = _empty

    name, kind, default, annotation = [property(attrgetter(slot)) for slot in __slots__]

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        if kind in (_VAR_POSITIONAL, _VAR_KEYWORD) and default is not _empty:
            raise ValueError(f'{kind.description} parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name.startswith('.') and name[1:].isdigit():
            # the iterable of a comprehension
            if kind is not _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword arguments, not '
                                 + kind.description)
            name, kind = 'implicit' + name[1:], _POSITIONAL_ONLY
        if not name.isidentifier() or kind is not _POSITIONAL_ONLY and iskeyword(name):
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name, self._kind, self._default, self._annotation = name, kind, default, annotation

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        for slot, value in state.items():
            setattr(self, slot, value)

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        def given(new, old):
            return old if new is _void else new

        return type(self)(given(name, self._name), given(kind, self._kind), default=given(default, self._default),
                          annotation=given(annotation, self._annotation))

    __replace__ = replace

    def __str__(self):
        stars = {_VAR_POSITIONAL: '*', _VAR_KEYWORD: '**'}.get(self._kind, '')
        equals = '='
        text = stars + self._name
        if self._annotation is not _empty:
            text += ': ' + formatannotation(self._annotation)
            equals = ' = '
        return text if self._default is _empty else f'{text}{equals}{self._default!r}'

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))


_compared(Parameter, attrgetter(*Parameter.__slots__))


class BoundArguments:
    __slots__ = ('arguments', '_signature', '__weakref__')

    signature = property(attrgetter('_signature'))

    def __init__(self, signature, arguments):
        self._signature, self.arguments = signature, arguments

    def _parameters(self, by_position):
        """Those that are given by position, which end at the first one left out; or those that come then."""
        def is_positional(param):
            return param.kind < _KEYWORD_ONLY and param.name in self.arguments

        which = itertools.takewhile if by_position else itertools.dropwhile
        return which(is_positional, self._signature.parameters.values())

    @property
    def args(self):
        found = []
        for param in self._parameters(True):
            value = self.arguments[param.name]
            found += value if param.kind is _VAR_POSITIONAL else [value]
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        for param in self._parameters(False):
            if param.name in self.arguments:
                value = self.arguments[param.name]
                found |= value if param.kind is _VAR_KEYWORD else {param.name: value}
        return found

    def apply_defaults(self):
        nothing = {_VAR_POSITIONAL: (), _VAR_KEYWORD: {}}
        every = {param.name: self.arguments.get(param.name, nothing.get(param.kind, param.default))
                 for param in self._signature.parameters.values()}
        # what bind_partial() left open stays open
        self.arguments = {name: value for name, value in every.items() if value is not _empty}

    def __getstate__(self):
        return {'_signature': self._signature, 'arguments': self.arguments}

    def __setstate__(self, state):
        self.__init__(state['_signature'], state['arguments'])

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])
        return f'<{self.__class__.__name__} ({shown})>'


_compared(BoundArguments, attrgetter('signature', 'arguments'))


def _in_order(parameters):
    """The parameters by name, once it is certain that they can stand in this order."""
    found = OrderedDict()
    before = None
    for param in parameters:
        if before is not None and param.kind < before.kind:
            raise ValueError(f'wrong parameter order: {before.kind.description} parameter before '
                             f'{param.kind.description} parameter')
        if param.kind < _VAR_POSITIONAL and param.default is _empty and (
                before is not None and before.default is not _empty):
            raise ValueError('non-default argument follows default argument')
        if param.name in found:
            raise ValueError(f'duplicate parameter name: {param.name!r}')
        found[param.name] = before = param
    return found


class Signature:
    __slots__ = ('_return_annotation', '_parameters')

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    return_annotation, parameters = [property(attrgetter(slot)) for slot in __slots__]

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        given = parameters or ()
        found = _in_order(given) if __validate_parameters__ else OrderedDict((p.name, p) for p in given)
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _Finder(cls, follow_wrapped, globals, locals, eval_str).of(obj)

    def replace(self, *, parameters=_void, return_annotation=_void):
        changed = {'parameters': self._parameters.values(), 'return_annotation': self._return_annotation}
        for what, value in (('parameters', parameters), ('return_annotation', return_annotation)):
            if value is not _void:
                changed[what] = value
        return type(self)(**changed)

    __replace__ = replace

    def _parts(self):
        """What makes signatures equal: the order of keyword-only parameters does not."""
        by_name = {name: param for name, param in self._parameters.items() if param.kind is _KEYWORD_ONLY}
        ordered = tuple([param for param in self._parameters.values() if param.kind is not _KEYWORD_ONLY])
        return ordered, by_name, self._return_annotation

    def __hash__(self):
        ordered, by_name, returned = self._parts()
        return hash((ordered, frozenset(by_name.values()), returned))

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, *, partial=False):
        given = {}
        waiting = deque(self._parameters.values())
        misplaced = []
        for at, value in enumerate(args):
            if not waiting or waiting[0].kind >= _KEYWORD_ONLY:
                raise TypeError('too many positional arguments')
            param = waiting.popleft()
            if param.kind is _VAR_POSITIONAL:
                given[param.name] = args[at:]
                break
            if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                raise TypeError(f'multiple values for argument {param.name!r}')
            given[param.name] = value
        else:
            self._leave_out(waiting, kwargs, misplaced, partial)
        rest = None
        for param in waiting:
            required = param.default is _empty and not partial
            named = param.name in kwargs
            if param.kind is _VAR_KEYWORD:
                rest = param
            elif param.kind is _POSITIONAL_ONLY and named:
                misplaced.append(param)
                if required:
                    raise TypeError(f'missing a required positional-only argument: {param.name!r}')
            elif param.kind is not _VAR_POSITIONAL:
                if named:
                    given[param.name] = kwargs.pop(param.name)
                elif required:
                    raise TypeError(f'missing a required argument: {param.name!r}')
        if kwargs and rest is not None:
            given[rest.name] = kwargs
        elif kwargs and misplaced:
            names = ', '.join([param.name for param in misplaced])
            raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names!r}')
        elif kwargs:
            raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return self._bound_arguments_cls(self, given)

    @staticmethod
    def _leave_out(waiting, kwargs, misplaced, partial):
        """Passes over what takes no argument by position any more; complains of the first that needs one."""
        while waiting and waiting[0].kind is not _VAR_KEYWORD:
            param = waiting[0]
            named = param.name in kwargs
            if param.kind is _POSITIONAL_ONLY and named:
                misplaced.append(param)
            elif param.kind is not _VAR_POSITIONAL:
                if named or partial or param.default is not _empty:
                    return
                what = ' keyword-only' if param.kind is _KEYWORD_ONLY else ''
                raise TypeError(f'missing a required{what} argument: {param.name!r}')
            waiting.popleft()
            if param.kind is _VAR_POSITIONAL:
                return

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {'_return_annotation': self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state['_return_annotation']

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        parts = []
        kinds = [param.kind for param in self._parameters.values()]
        before = None
        for param in self._parameters.values():
            if before is _POSITIONAL_ONLY and param.kind is not before:
                parts.append('/')
            if param.kind is _KEYWORD_ONLY and before is not _KEYWORD_ONLY and _VAR_POSITIONAL not in kinds:
                parts.append('*')
            parts.append(str(param))
            before = param.kind
        if before is _POSITIONAL_ONLY:
            parts.append('/')
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(parts) + '\n)'
        if self._return_annotation is not _empty:
            text += f' -> {formatannotation(self._return_annotation)}'
        return text


_compared(Signature, Signature._parts)


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str)


def _bound(sig):
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if params[0].kind != _VAR_POSITIONAL:
        params = params[1:]
    return sig.replace(parameters=params)


def _user_method(cls, name):
    """A method that a class does not have from a built-in type; None for those."""
    method = getattr(cls, name, None)
    if method is None or isinstance(method, (types.BuiltinFunctionType, types.WrapperDescriptorType,
                                             types.MethodWrapperType, types.ClassMethodDescriptorType)):
        return None
    return method


class _Unrepresentable:
    """Stands for a default value that no text can say."""

    def __repr__(self):
        return '<unrepresentable>'


class _Finder:
    """Finds the signature of one callable and of what it wraps."""

    def __init__(self, cls, follow_wrapped, globals, locals, eval_str):
        self.cls = cls
        self.follow_wrapped = follow_wrapped
        self.globals = globals
        self.locals = locals
        self.eval_str = eval_str

    def of(self, obj):
        if not callable(obj):
            raise TypeError(f'{obj!r} is not a callable object')
        if isinstance(obj, types.MethodType):
            return _bound(self.of(obj.__func__))
        if self.follow_wrapped:
            obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or isinstance(f, types.MethodType))
            if isinstance(obj, types.MethodType):
                return self.of(obj)
        sig = getattr(obj, '__signature__', None)
        if sig is not None:
            return self.explicit(obj, sig)
        method = getattr(obj, '__partialmethod__', None)
        if isinstance(method, functools.partialmethod):
            inner = self.of(method.func)
            sig = self.partial(inner, method, (None,))
            first = tuple(inner.parameters.values())[0]
            if first.kind is _VAR_POSITIONAL:
                return sig
            return sig.replace(parameters=(first, *sig.parameters.values()))
        if isinstance(obj, functools.partial):
            return self.partial(self.of(obj.func), obj)
        if isfunction(obj) or _is_functionlike(obj):
            return self.function(obj)
        if isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType,
                            types.MethodWrapperType, types.ClassMethodDescriptorType)):
            return self.builtin(obj)
        if isinstance(obj, type):
            return self.type(obj)
        call = getattr_static(type(obj), '__call__', None)
        if call is not None:
            text = getattr(obj, '__text_signature__', None)
            if text:
                return self.text(obj, text)
            get = getattr(type(call), '__get__', None)
            return self.of(call if get is None else get(call, obj, type(obj)))
        raise ValueError(f'callable {obj!r} is not supported by signature')

    def explicit(self, obj, sig):
        given = sig
        if not isinstance(sig, (Signature, str)) and callable(sig):
            sig = sig()
        if isinstance(sig, str):
            sig = self.text(obj, sig)
        if not isinstance(sig, Signature):
            raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
        return sig

    def function(self, func):
        if func.__class__ is types.FunctionType and getattr(func, '__text_signature__', None):
            return self.text(func, func.__text_signature__)
        by_position, by_name, rest, named_rest = _parameter_names(func.__code__)
        annotations = get_annotations(func, globals=self.globals, locals=self.locals, eval_str=self.eval_str)
        defaults = dict(zip(reversed(by_position), reversed(func.__defaults__ or ())), **(func.__kwdefaults__ or {}))
        only = func.__code__.co_posonlyargcount
        kinds = dict.fromkeys(by_position[:only], _POSITIONAL_ONLY)
        kinds |= dict.fromkeys(by_position[only:], _POSITIONAL_OR_KEYWORD)
        kinds[rest] = _VAR_POSITIONAL
        kinds |= dict.fromkeys(by_name, _KEYWORD_ONLY)
        kinds[named_rest] = _VAR_KEYWORD
        params = [self.cls._parameter_cls(name, kind, default=defaults.get(name, _empty),
                                          annotation=annotations.get(name, _empty))
                  for name, kind in kinds.items() if name is not None]
        return self.cls(params, return_annotation=annotations.get('return', _empty))

    def builtin(self, func):
        text = getattr(func, '__text_signature__', None)
        if not text:
            raise ValueError(f'no signature found for builtin {func!r}')
        return self.text(func, text)

    def text(self, obj, text):
        """A signature written as Python."""
        clean = text.replace('($', '(').replace(', $', ', ').replace('<unrepresentable>', '_unrepresentable')
        space = {}
        names = dict(getattr(sys.modules.get(getattr(obj, '__module__', None)), '__dict__', {}))
        names['_unrepresentable'] = _Unrepresentable()
        try:
            exec(f'def function{clean}: pass', names, space)
        except (SyntaxError, NameError):
            raise ValueError(f'{text!r} builtin has invalid signature') from None
        sig = _Finder(self.cls, False, None, None, False).function(space['function'])
        owner = getattr(obj, '__self__', None)
        if '$' in text and not ismodule(owner) and owner is not None:
            return _bound(sig)
        if isbuiltin(obj) and owner is not None and not ismodule(owner) and next(iter(sig.parameters), None) in (
                'self', 'cls'):
            return _bound(sig)
        return sig

    def type(self, cls):
        call = _user_method(type(cls), '__call__')
        if call is not None:
            return _bound(self.of(call)) if isfunction(call) else self.of(call)
        new = _user_method(cls, '__new__')
        init = _user_method(cls, '__init__')
        for base in cls.__mro__:
            if new is not None and '__new__' in base.__dict__:
                return _bound(self.of(new))
            if init is not None and '__init__' in base.__dict__:
                return _bound(self.of(init))
        for base in cls.__mro__[:-1]:
            text = getattr(base, '__text_signature__', None)
            if text:
                return self.text(base, text)
        if type not in cls.__mro__:
            if cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
                return self.cls()
            raise ValueError(f'no signature found for builtin type {cls!r}')
        raise ValueError(f'callable {cls!r} is not supported by signature')

    def partial(self, inner, partial, extra=()):
        args = extra + tuple(partial.args or ())
        keywords = partial.keywords or {}
        try:
            bound = inner.bind_partial(*args, **keywords).arguments
        except TypeError as e:
            raise ValueError(f'partial object {partial!r} has incorrect arguments') from e
        params = OrderedDict(inner.parameters.items())
        # behind a parameter given by name nothing can be given by position
        by_name = False
        for name, param in inner.parameters.items():
            if name in bound:
                if param.kind is _POSITIONAL_ONLY:
                    del params[name]
                    continue
                if param.kind is _POSITIONAL_OR_KEYWORD:
                    if name not in keywords:
                        del params[name]
                        continue
                    by_name = True
                    params[name] = param.replace(default=bound[name])
                elif param.kind is _KEYWORD_ONLY:
                    params[name] = param.replace(default=bound[name])
            if by_name:
                if param.kind is _POSITIONAL_OR_KEYWORD:
                    params[name] = params[name].replace(kind=_KEYWORD_ONLY)
                    params.move_to_end(name)
                elif param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                    params.move_to_end(name)
                elif param.kind is _VAR_POSITIONAL:
                    del params[name]
        return inner.replace(parameters=params.values())


def _is_functionlike(obj):
    if not callable(obj) or isclass(obj):
        return False
    return (isinstance(getattr(obj, '__name__', None), str) and isinstance(getattr(obj, '__code__', None), types.CodeType)
            and isinstance(getattr(obj, '__defaults__', _void), (tuple, type(None)))
            and isinstance(getattr(obj, '__kwdefaults__', _void), (dict, type(None)))
            and isinstance(getattr(obj, '__annotations__', None), (dict, type(None))))


FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')


def getfullargspec(func):
    try:
        # bound methods show their self here
        target = func.__func__ if ismethod(func) else func
        sig = _Finder(Signature, False, None, None, False).of(target)
    except Exception as e:
        raise TypeError('unsupported callable') from e
    if isclass(func):
        sig = _Finder(Signature, False, None, None, False).of(func.__init__)
    args, kwonly, defaults, kwdefaults, annotations = [], [], [], {}, {}
    varargs = varkw = None
    if sig.return_annotation is not _empty:
        annotations['return'] = sig.return_annotation
    for name, param in sig.parameters.items():
        if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif param.kind is _VAR_POSITIONAL:
            varargs = name
        elif param.kind is _KEYWORD_ONLY:
            kwonly.append(name)
            if param.default is not _empty:
                kwdefaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not _empty:
            annotations[name] = param.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    if ismethod(func):
        if func.__self__ is not None:
            positional = (func.__self__, *positional)
        func = func.__func__
    spec = getfullargspec(func)
    bound = _Finder(Signature, False, None, None, False).of(func).bind(*positional, **named)
    bound.apply_defaults()
    # in the order in which a call settles them
    settled = dict.fromkeys([*spec.args[:len(positional)], spec.varargs, spec.varkw, *named, *spec.args, *spec.kwonlyargs])
    return {name: bound.arguments[name] for name in settled if name in bound.arguments}


for _public in (Parameter, BoundArguments, Signature, _ParameterKind, signature, getfullargspec, getcallargs):
    _public.__module__ = 'inspect'
