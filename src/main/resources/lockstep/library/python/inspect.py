"""Looking at live objects: what they are, where they come from, how they are called."""
import builtins
import functools
import sys
import types
from collections import namedtuple

globals().update({'CO_' + name: 1 << bit for bit, name in enumerate(
    ('OPTIMIZED', 'NEWLOCALS', 'VARARGS', 'VARKEYWORDS', 'NESTED', 'GENERATOR', 'NOFREE', 'COROUTINE',
     'ITERABLE_COROUTINE', 'ASYNC_GENERATOR'))})
CO_HAS_DOCSTRING, CO_METHOD = 1 << 26, 1 << 27
TPFLAGS_IS_ABSTRACT = 1 << 20

_missing = object()


# ---- what an object is ----

def _instance_check(name, cls):
    def check(object):
        return isinstance(object, cls)
    check.__name__ = check.__qualname__ = name
    return check


for _name, _cls in (
        ('isclass', type), ('ismodule', types.ModuleType), ('isfunction', types.FunctionType),
        ('ismethod', types.MethodType), ('isbuiltin', types.BuiltinFunctionType), ('iscode', types.CodeType),
        ('isframe', types.FrameType), ('istraceback', types.TracebackType), ('isgenerator', types.GeneratorType),
        ('iscoroutine', types.CoroutineType), ('isasyncgen', types.AsyncGeneratorType),
        ('isgetsetdescriptor', types.GetSetDescriptorType), ('ismemberdescriptor', types.MemberDescriptorType)):
    globals()[_name] = _instance_check(_name, _cls)
del _name, _cls


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType) and not isbuiltin(object)


def isawaitable(object):
    if isgenerator(object) and object.gi_code.co_flags & CO_ITERABLE_COROUTINE:
        return True
    from collections.abc import Awaitable
    return iscoroutine(object) or isinstance(object, Awaitable)


def _descriptor_methods(object):
    """Which of the descriptor protocol's methods an object's type has; none of what has checks of its own."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return set()
    return {name for name in ('__get__', '__set__', '__delete__') if hasattr(type(object), name)}


def ismethoddescriptor(object):
    return _descriptor_methods(object) == {'__get__'}


def isdatadescriptor(object):
    return not _descriptor_methods(object).isdisjoint(('__set__', '__delete__'))


def isroutine(object):
    return any(check(object) for check in (isbuiltin, isfunction, ismethod, ismethoddescriptor, ismethodwrapper))


def isabstract(object):
    return isclass(object) and bool(getattr(object, '__abstractmethods__', None))


def _innermost(f):
    """The function that a partial, a partial method or a bound method stands for."""
    while True:
        if ismethod(f):
            f = f.__func__
        elif isinstance(f, (functools.partial, functools.partialmethod)):
            f = f.func
        elif isinstance(getattr(f, '__partialmethod__', None), functools.partialmethod):
            f = f.__partialmethod__.func
        else:
            return f


def _has_flag(f, flag):
    code = getattr(_innermost(f), '__code__', None)
    return iscode(code) and bool(code.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


_coroutine_mark = object()


def markcoroutinefunction(func):
    getattr(func, '__func__', func)._is_coroutine_marker = _coroutine_mark
    return func


def iscoroutinefunction(obj):
    marked = getattr(_innermost(obj), '_is_coroutine_marker', None) is _coroutine_mark
    return marked or _has_flag(obj, CO_COROUTINE)


# ---- members ----

def _dynamic(cls):
    """Properties that are meant for instances only, and so are not in dir() of the class."""
    return {name: value for name, value in vars(cls).items() if isinstance(value, types.DynamicClassAttribute)}


def _members(object, predicate, get):
    names = dir(object)
    inherited = {}
    if isclass(object):
        for base in reversed(getmro(object)):
            inherited |= vars(base)
        for base in object.__bases__:
            names += _dynamic(base)
    found = []
    seen = set()
    for name in names:
        # what is there a second time is the hidden one
        value = _missing if name in seen else get(object, name, _missing)
        if value is _missing:
            value = inherited.get(name, _missing)
        seen.add(name)
        if value is not _missing and (predicate is None or predicate(value)):
            found.append((name, value))
    return sorted(found, key=lambda pair: pair[0])


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


Attribute = namedtuple('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    lineage = getmro(cls)
    homes = [cls, *lineage, *(c for c in getmro(type(cls)) if c not in (type, object))]
    names = dict.fromkeys(dir(cls))
    for base in lineage:
        names |= {name: None for name, value in _dynamic(base).items() if value.fget is not None}
    every = [_classified(cls, name, homes) for name in names]
    return [attribute for attribute in every if attribute is not None]


def _classified(cls, name, homes):
    try:
        got = None if name == '__dict__' else getattr(cls, name)
    except Exception:
        got = None
    home = next((home for home in homes if name in vars(home)), None)
    raw = None if home is None else vars(home)[name]
    if home is None:
        if got is None:
            return None
        home = getattr(got, '__objclass__', None) or cls
    shown = got if raw is None else raw
    match raw:
        case staticmethod():
            kind, shown = 'static method', got
        case types.BuiltinFunctionType() if name == '__new__':
            kind, shown = 'static method', got
        case classmethod() | types.ClassMethodDescriptorType():
            kind, shown = 'class method', got
        case property():
            kind = 'property'
        case _:
            kind = 'method' if isroutine(shown) else 'data'
    return Attribute(name, kind, home, shown)


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    passed = {id(func): func}
    inner = func
    while not isclass(inner) and hasattr(inner, '__wrapped__') and not (stop is not None and stop(inner)):
        inner = inner.__wrapped__
        if id(inner) in passed or len(passed) >= sys.getrecursionlimit():
            raise ValueError(f'wrapper loop when unwrapping {func!r}')
        passed[id(inner)] = inner
    return inner


# Whatever a class or its metaclass define under these names, these read what is really there.
_mro_of = type.__dict__['__mro__'].__get__
_dict_of = type.__dict__['__dict__'].__get__


def _inherited(cls, name):
    return next((_dict_of(c)[name] for c in _mro_of(cls) if name in _dict_of(c)), _missing)


def _defines(cls, *names):
    return any(_inherited(cls, name) is not _missing for name in names)


def _of_instance(obj, name):
    """What an object's own dict has under a name, unless reading that dict would run code of the program."""
    for c in _mro_of(type(obj)):
        if type(_dict_of(c).get('__dict__')) not in (
                types.NoneType, types.GetSetDescriptorType, types.MemberDescriptorType):
            return _missing
    try:
        return dict.get(object.__getattribute__(obj, '__dict__'), name, _missing)
    except AttributeError:
        return _missing


def getattr_static(obj, attr, default=_missing):
    """The attribute as it lies in a dict, without calling any code of the program."""
    cls = type(obj)
    if issubclass(cls, type):
        found = _inherited(obj, attr)
        if found is _missing:
            found = _inherited(cls, attr)
    else:
        found = _inherited(cls, attr)
        own = _of_instance(obj, attr)
        rules = (found is not _missing and _defines(type(found), '__get__')
                 and _defines(type(found), '__set__', '__delete__'))
        if own is not _missing and not rules:
            found = own
    if found is not _missing:
        return found
    if default is _missing:
        raise AttributeError(attr)
    return default


# ---- documentation ----

def cleandoc(doc):
    first, *rest = doc.expandtabs().split('\n')
    margin = min([len(line) - len(line.lstrip(' ')) for line in rest if line.strip(' ')], default=0)
    return '\n'.join([first.lstrip(' '), *(line[margin:] for line in rest)]).strip('\n')


def _class_around(func):
    """The class in whose body a function was defined, found by its qualified name."""
    *path, _ = func.__qualname__.split('.')
    try:
        found = functools.reduce(getattr, path, sys.modules[func.__module__])
    except KeyError:
        return None
    return found if isclass(found) else None


def _owner(bound, qualified):
    """The class that what is bound to an object or a class belongs to."""
    return bound if isclass(bound) and qualified(bound) else type(bound)


def _place(obj):
    """The class and the name by which an attribute is known; None for what is found nowhere."""
    if ismethod(obj):
        name = obj.__func__.__name__
        return _owner(obj.__self__, lambda c: getattr(getattr(c, name, None), '__func__') is obj.__func__), name
    if isbuiltin(obj):
        name = obj.__name__
        return _owner(obj.__self__, lambda c: f'{c.__qualname__}.{name}' == obj.__qualname__), name
    if isfunction(obj):
        cls, name = _class_around(obj), obj.__name__
    elif isinstance(obj, property):
        cls, name = _class_around(obj.fget), obj.fget.__name__
    elif _descriptor_methods(obj):
        cls, name = obj.__objclass__, obj.__name__
    else:
        return None
    return None if cls is None or getattr(cls, name) is not obj else (cls, name)


def _inherited_doc(obj):
    """The documentation of what an object overrides."""
    if isclass(obj):
        docs = (base.__doc__ for base in obj.__mro__ if base is not object)
    else:
        place = _place(obj)
        if place is None:
            return None
        cls, name = place
        slots = getattr(cls, '__slots__', None)
        if ismemberdescriptor(obj) and isinstance(slots, dict) and name in slots:
            return slots[name]
        docs = (getattr(getattr(base, name, None), '__doc__', None) for base in cls.__mro__)
    return next((doc for doc in docs if doc is not None), None)


def getdoc(object):
    try:
        doc = object.__doc__
        if doc is None:
            doc = _inherited_doc(object)
    except (AttributeError, TypeError):
        return None
    return cleandoc(doc) if isinstance(doc, str) else None


# ---- source ----

def _code(object):
    """The code that a method, function, traceback or frame runs; None for others."""
    for check, attribute in (ismethod, '__func__'), (isfunction, '__code__'), (istraceback, 'tb_frame'), (
            isframe, 'f_code'):
        if check(object):
            object = getattr(object, attribute)
    return object if iscode(object) else None


def getfile(object):
    if ismodule(object) or isclass(object):
        module = object if ismodule(object) else sys.modules.get(object.__module__)
        file = getattr(module, '__file__', None)
        if file:
            return file
        if module is not object and object.__module__ == '__main__':
            raise OSError('source code not available')
        raise TypeError(f"{object!r} is a built-in {'module' if module is object else 'class'}")
    code = _code(object)
    if code is None:
        raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                        + type(object).__name__)
    return code.co_filename


def getsourcefile(object):
    return getfile(object)


getabsfile = getsourcefile


def getmodulename(path):
    name, dot, extension = path.rpartition('/')[2].rpartition('.')
    return name if dot and extension == 'py' else None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except TypeError:
        return None
    main = sys.modules.get('__main__')
    of_file = (module for module in list(sys.modules.values()) if getattr(module, '__file__', None) == file)
    return next(of_file, main if hasattr(main, getattr(object, '__name__', '')) else builtins)


def findsource(object):
    import linecache
    lines = linecache.getlines(getsourcefile(object))
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        first = getattr(object, '__firstlineno__', None)
        if first is None:
            raise OSError('source code not available')
    else:
        first = _code(object).co_firstlineno
        if first > len(lines):
            raise OSError('lineno is out of bounds')
    return lines, first - 1


class EndOfBlock(Exception):
    pass


def getblock(lines):
    """The lines from the first on that belong to one definition, or to one statement such as that of a lambda."""
    open_brackets = 0
    quote = None
    margin = None
    in_body = False
    is_definition = False
    last = 0
    for number, line in enumerate(lines):
        text = line.strip()
        fresh = not open_brackets and quote is None
        if fresh and (not text or text.startswith('#')):
            continue
        if fresh:
            indent = len(line) - len(line.lstrip())
            if margin is None:
                margin = indent
            elif in_body and indent <= margin:
                break
            if not in_body and not text.startswith('@'):
                is_definition = text.startswith(('def ', 'class ', 'async def '))
        open_brackets, quote = _scan(line, open_brackets, quote)
        last = number + 1
        if open_brackets or quote is not None or in_body or text.startswith('@'):
            continue
        if not text.startswith('@') and not text.endswith('\\'):
            code = text.partition('#')[0].rstrip()
            if is_definition or code.endswith(':'):
                in_body = True
            else:
                break
    return lines[:last]


def _scan(line, depth, quote):
    """How many brackets are open behind a line, and which long string."""
    i = 0
    while i < len(line):
        c = line[i]
        if quote is not None:
            if c == '\\':
                i += 1
            elif line.startswith(quote, i):
                i += len(quote) - 1
                quote = None
        elif c == '#':
            break
        elif c in '\'"':
            quote = c * 3 if line.startswith(c * 3, i) else c
            i += len(quote) - 1
        elif c in '([{':
            depth += 1
        elif c in ')]}':
            depth -= 1
        i += 1
    return max(depth, 0), quote if quote is not None and len(quote) == 3 else None


def getsourcelines(object):
    object = unwrap(object)
    lines, first = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
        return lines, 0
    return getblock(lines[first:]), first + 1


def getsource(object):
    return ''.join(getsourcelines(object)[0])


def getcomments(object):
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None

    def margin(line):
        return len(line) - len(line.lstrip())

    indent = 0 if ismodule(object) else margin(lines[at])
    end = at
    while at and lines[at - 1].lstrip().startswith('#') and margin(lines[at - 1]) == indent:
        at -= 1
    return ''.join([line.expandtabs().lstrip() for line in lines[at:end]]) or None


def walktree(classes, children, parent):
    tree = []
    for cls in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        below = children.get(cls)
        tree += [(cls, cls.__bases__)] if below is None else [(cls, cls.__bases__), walktree(below, children, cls)]
    return tree


def getclasstree(classes, unique=False):
    children = {}
    for cls in classes:
        for parent in cls.__bases__ or (None,):
            siblings = children.setdefault(parent, [])
            if cls not in siblings:
                siblings.append(cls)
            if unique and parent in classes:
                break
    roots = children.pop(None, [])
    return walktree(roots + [parent for parent in children if parent not in classes], children, None)


# ---- frames ----

_PLACE = 'filename lineno function code_context index'


def _with_positions(name, fields):
    """A named tuple that has the positions within the line besides, not as a field."""
    def __new__(cls, *values, positions=None, **named):
        made = plain.__new__(cls, *values, **named)
        made.positions = positions
        return made
    plain = namedtuple('_' + name, fields)
    return type(name, (plain,), {'__new__': __new__, '__module__': __name__})


Traceback = _with_positions('Traceback', _PLACE)
FrameInfo = _with_positions('FrameInfo', 'frame ' + _PLACE)


def getframeinfo(frame, context=1):
    line = getattr(frame, 'tb_lineno', None)
    if istraceback(frame):
        frame = frame.tb_frame
    if not isframe(frame):
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    if line is None:
        line = frame.f_lineno
    shown = index = None
    if context > 0:
        try:
            lines = findsource(frame)[0]
        except OSError:
            lines = ()
        if lines:
            top = max(0, min(line - 1 - context // 2, len(lines) - context))
            shown, index = lines[top:top + context], line - 1 - top
    return Traceback(frame.f_code.co_filename, line, frame.f_code.co_name, shown, index)


def getlineno(frame):
    return frame.f_lineno


def _chain(first, following):
    while first is not None:
        yield first
        first = getattr(first, following)


def getouterframes(frame, context=1):
    return [FrameInfo(f, *getframeinfo(f, context)) for f in _chain(frame, 'f_back')]


def getinnerframes(tb, context=1):
    return [FrameInfo(t.tb_frame, *getframeinfo(t, context)) for t in _chain(tb, 'tb_next')]


def currentframe():
    return sys._getframe(1)


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    return getinnerframes(getattr(sys.exception(), '__traceback__', None), context)


ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
Arguments = namedtuple('Arguments', 'args, varargs, varkw')


def _parameter_names(code):
    """Names that may be given by position, those only by name, that of *args, that of **kwargs."""
    names = iter(code.co_varnames)
    by_position = [next(names) for _ in range(code.co_argcount)]
    by_name = [next(names) for _ in range(code.co_kwonlyargcount)]
    rest = next(names) if code.co_flags & CO_VARARGS else None
    return by_position, by_name, rest, next(names) if code.co_flags & CO_VARKEYWORDS else None


def getargs(co):
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    by_position, by_name, rest, named_rest = _parameter_names(co)
    return Arguments(by_position + by_name, rest, named_rest)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


# ---- what can be suspended ----

globals().update({f'{kind}_{state}': f'{kind}_{state}' for kind in ('GEN', 'CORO', 'AGEN')
                  for state in ('CREATED', 'RUNNING', 'SUSPENDED', 'CLOSED')})


def _state(suspendable, prefix, kind):
    def part(name):
        return getattr(suspendable, prefix + name)

    state = ('RUNNING' if part('running') else 'SUSPENDED' if part('suspended')
             else 'CREATED' if part('frame') else 'CLOSED')
    return f'{kind}_{state}'


def _frame_locals(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorstate(generator):
    return _state(generator, 'gi_', 'GEN')


def getcoroutinestate(coroutine):
    return _state(coroutine, 'cr_', 'CORO')


def getasyncgenstate(agen):
    return _state(agen, 'ag_', 'AGEN')


def getgeneratorlocals(generator):
    if isgenerator(generator):
        return _frame_locals(generator.gi_frame)
    raise TypeError(f'{generator!r} is not a Python generator')


def getcoroutinelocals(coroutine):
    return _frame_locals(coroutine.cr_frame)


def getasyncgenlocals(agen):
    if isasyncgen(agen):
        return _frame_locals(agen.ag_frame)
    raise TypeError(f'{agen!r} is not a Python async generator')


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code, space = func.__code__, func.__globals__
    known = space.get('__builtins__', builtins)
    known = vars(known) if ismodule(known) else known
    names = [name for name in code.co_names if name not in ('None', 'True', 'False')]
    return ClosureVars(
        {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())},
        {name: space[name] for name in names if name in space},
        {name: known[name] for name in names if name in known and name not in space},
        {name for name in names if name not in space and name not in known})


# ---- annotations ----

def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isclass(obj):
        found = vars(obj).get('__annotations__')
        if isgetsetdescriptor(found):
            found = None
    elif ismodule(obj) or callable(obj):
        found = getattr(obj, '__annotations__', None)
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if not isinstance(found, (dict, types.NoneType)):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not (found and eval_str):
        return dict(found or ())
    if globals is None:
        globals = _globals_of(obj)
    if locals is None:
        locals = dict(vars(obj)) if isclass(obj) else {}
    scope = {param.__name__: param for param in getattr(obj, '__type_params__', ())} | locals
    return {name: eval(value, globals, scope) if isinstance(value, str) else value for name, value in found.items()}


def _globals_of(obj):
    if ismodule(obj):
        return vars(obj)
    known = getattr(sys.modules.get(getattr(obj, '__module__', None)), '__dict__', None) if isclass(obj) else None
    while True:
        known = getattr(obj, '__globals__', known)
        if hasattr(obj, '__wrapped__'):
            obj = obj.__wrapped__
        elif isinstance(obj, functools.partial):
            obj = obj.func
        else:
            return known


def formatannotation(annotation, base_module=None):
    module = getattr(annotation, '__module__', None)
    if module == 'typing':
        import re
        return re.sub(r'[\w.]+', lambda m: m.group().removeprefix('typing.'), repr(annotation))
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        name = annotation.__qualname__
        return name if module in ('builtins', base_module) else f'{module}.{name}'
    return repr(annotation)


def formatannotationrelativeto(object):
    return functools.partial(formatannotation, base_module=getattr(object, '__module__', None))


from _signatures import (  # it uses what is above
    BoundArguments, FullArgSpec, Parameter, Signature, _empty, _ParameterKind, getcallargs, getfullargspec, signature)
