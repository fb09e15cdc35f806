"""Looking at live objects: what they are, where they come from, how they are called."""
import builtins
import enum
import functools
import sys
import types
from collections import OrderedDict, namedtuple
from keyword import iskeyword

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 16, 32, 64, 128
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

_missing = object()


# ---- what an object is ----

def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType) and not isbuiltin(object)


def isawaitable(object):
    import collections.abc
    return (isinstance(object, types.CoroutineType)
            or isinstance(object, types.GeneratorType) and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
            or isinstance(object, collections.abc.Awaitable))


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__get__') and not hasattr(cls, '__set__') and not hasattr(cls, '__delete__')


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, '__set__') or hasattr(cls, '__delete__')


def isroutine(object):
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', None))


def _unwrap_method_and_partial(f):
    f = functools._unwrap_partialmethod(f) if hasattr(functools, '_unwrap_partialmethod') else f
    while ismethod(f):
        f = f.__func__
    while isinstance(f, functools.partial):
        f = f.func
    while ismethod(f):
        f = f.__func__
    return f


def _has_code_flag(f, flag):
    f = _unwrap_method_and_partial(f)
    code = getattr(f, '__code__', None)
    return isinstance(code, types.CodeType) and bool(code.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)


_is_coroutine_mark = object()


def markcoroutinefunction(func):
    getattr(func, '__func__', func)._is_coroutine_marker = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    f = _unwrap_method_and_partial(obj)
    return _has_code_flag(obj, CO_COROUTINE) or getattr(f, '_is_coroutine_marker', None) is _is_coroutine_mark


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


# ---- members ----

def _getmembers(object, predicate, getter):
    names = dir(object)
    mro = ()
    processed = set()
    if isclass(object):
        mro = (object,) + getmro(object)
        # properties that a metaclass or base hides from dir()
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if isinstance(value, types.DynamicClassAttribute):
                    names.append(name)
    found = []
    for name in names:
        try:
            value = getter(object, name)
            if name in processed:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            found.append((name, value))
        processed.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    return _getmembers(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _getmembers(object, predicate, getattr_static)


Attribute = namedtuple('Attribute', 'name kind defining_class object')


def classify_class_attrs(cls):
    mro = getmro(cls)
    metamro = tuple([c for c in getmro(type(cls)) if c not in (type, object)])
    bases = (cls,) + mro + metamro
    names = dir(cls)
    for base in mro:
        names += [n for n, v in base.__dict__.items() if isinstance(v, types.DynamicClassAttribute) and v.fget is not None]
    result = []
    processed = set()
    for name in names:
        if name in processed:
            continue
        processed.add(name)
        home = got = raw = None
        if name != '__dict__':
            try:
                got = getattr(cls, name)
            except Exception:
                pass
        for base in bases:
            if name in base.__dict__:
                raw = base.__dict__[name]
                home = base
                break
        if home is None:
            if got is None:
                continue
            home = getattr(got, '__objclass__', None) or cls
        obj = raw if raw is not None else got
        if isinstance(raw, staticmethod) or isinstance(raw, types.BuiltinFunctionType) and name == '__new__':
            kind, obj = 'static method', got
        elif isinstance(raw, (classmethod, types.ClassMethodDescriptorType)):
            kind, obj = 'class method', got
        elif isinstance(raw, property):
            kind = 'property'
        elif isroutine(obj):
            kind = 'method'
        else:
            kind = 'data'
        result.append(Attribute(name, kind, home, obj))
    return result


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    original = func
    seen = {id(func)}
    while not isinstance(func, type) and hasattr(func, '__wrapped__'):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f'wrapper loop when unwrapping {original!r}')
        seen.add(id(func))
    return func


def _check_class(klass, attr):
    for entry in type.__dict__['__mro__'].__get__(klass):
        if attr in type.__dict__['__dict__'].__get__(entry):
            return type.__dict__['__dict__'].__get__(entry)[attr]
    return _missing


def _has_own_dict_property(cls):
    for entry in type.__dict__['__mro__'].__get__(cls):
        own = type.__dict__['__dict__'].__get__(entry).get('__dict__')
        if own is not None and type(own) is not types.GetSetDescriptorType:
            return type(own) is not types.MemberDescriptorType
    return False


def getattr_static(obj, attr, default=_missing):
    """The attribute as it lies in a dict, without calling any code of the program."""
    cls = type(obj)
    is_class = issubclass(cls, type)
    own = _missing
    if is_class:
        klass = obj
    else:
        klass = cls
        if not _has_own_dict_property(cls):
            try:
                own = dict.get(object.__getattribute__(obj, '__dict__'), attr, _missing)
            except AttributeError:
                pass
    found = _check_class(klass, attr)
    if own is not _missing and found is not _missing:
        kind = type(found)
        if _check_class(kind, '__get__') is not _missing and (
                _check_class(kind, '__set__') is not _missing or _check_class(kind, '__delete__') is not _missing):
            return found
    if own is not _missing:
        return own
    if found is not _missing:
        return found
    if is_class:
        found = _check_class(type(klass), attr)
        if found is not _missing:
            return found
    if default is not _missing:
        return default
    raise AttributeError(attr)


# ---- documentation and source ----

def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margins = [len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.lstrip(' ')]
    lines[0] = lines[0].lstrip(' ')
    if margins:
        lines[1:] = [line[min(margins):] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        del lines[0]
    return '\n'.join(lines)


def _findclass(func):
    cls = sys.modules.get(func.__module__)
    if cls is None:
        return None
    for name in func.__qualname__.split('.')[:-1]:
        cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _finddoc(obj):
    """The doc of what it overrides."""
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and getattr(base, '__doc__', None) is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name = obj.__func__.__name__
        owner = obj.__self__
        cls = owner if isclass(owner) and getattr(getattr(owner, name, None), '__func__') is obj.__func__ else (
            owner.__class__)
    elif isfunction(obj):
        name = obj.__name__
        cls = _findclass(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isbuiltin(obj):
        name = obj.__name__
        owner = obj.__self__
        cls = owner if isclass(owner) and f'{owner.__qualname__}.{name}' == obj.__qualname__ else owner.__class__
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = _findclass(obj.fget)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name = obj.__name__
        cls = obj.__objclass__
        if getattr(cls, name) is not obj:
            return None
        slots = getattr(cls, '__slots__', None)
        if ismemberdescriptor(obj) and isinstance(slots, dict) and name in slots:
            return slots[name]
    else:
        return None
    for base in cls.__mro__:
        doc = getattr(getattr(base, name, None), '__doc__', None)
        if doc is not None:
            return doc
    return None


def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _finddoc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def getfile(object):
    if ismodule(object):
        if getattr(object, '__file__', None):
            return object.__file__
        raise TypeError(f'{object!r} is a built-in module')
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, '__file__', None):
            return module.__file__
        if object.__module__ == '__main__':
            raise OSError('source code not available')
        raise TypeError(f'{object!r} is a built-in class')
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                    + type(object).__name__)


def getsourcefile(object):
    return getfile(object)


getabsfile = getsourcefile


def getmodulename(path):
    name = path.rpartition('/')[2]
    return name[:-3] if name.endswith('.py') else None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, '__module__'):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except TypeError:
        return None
    for module in list(sys.modules.values()):
        if getattr(module, '__file__', None) == file:
            return module
    if hasattr(sys.modules.get('__main__'), getattr(object, '__name__', '')):
        return sys.modules['__main__']
    return sys.modules.get('builtins')


def _lines(file):
    try:
        import linecache
        return linecache.getlines(file)
    except ImportError:
        pass
    try:
        with open(file) as stream:
            return stream.readlines()
    except OSError:
        return []


def findsource(object):
    file = getsourcefile(object)
    lines = _lines(file)
    if not lines:
        raise OSError('could not get source code')
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            return lines, object.__firstlineno__ - 1
        except AttributeError:
            raise OSError('source code not available') from None
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if not iscode(object):
        raise OSError('could not find code object')
    first = object.co_firstlineno - 1
    if first >= len(lines):
        raise OSError('lineno is out of bounds')
    return lines, first


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
        lines, first = findsource(object)
    except (OSError, TypeError):
        return None
    found = []
    at = first - 1
    indent = len(lines[first]) - len(lines[first].lstrip()) if not ismodule(object) else 0
    while at >= 0 and lines[at].lstrip().startswith('#') and len(lines[at]) - len(lines[at].lstrip()) == indent:
        found.insert(0, lines[at].expandtabs().lstrip())
        at -= 1
    return ''.join(found) or None


def walktree(classes, children, parent):
    results = []
    classes.sort(key=lambda c: (c.__module__, c.__name__))
    for c in classes:
        results.append((c, c.__bases__))
        if c in children:
            results.append(walktree(children[c], children, c))
    return results


def getclasstree(classes, unique=False):
    children = {}
    roots = []
    for c in classes:
        if not c.__bases__:
            if c not in roots:
                roots.append(c)
            continue
        for parent in c.__bases__:
            below = children.setdefault(parent, [])
            if c not in below:
                below.append(c)
            if unique and parent in classes:
                break
    for parent in children:
        if parent not in classes:
            roots.append(parent)
    return walktree(roots, children, None)


# ---- frames ----

_Traceback = namedtuple('_Traceback', 'filename lineno function code_context index')
_FrameInfo = namedtuple('_FrameInfo', ('frame',) + _Traceback._fields)


class Traceback(_Traceback):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, filename, lineno, function, code_context, index)
        made.positions = positions
        return made


class FrameInfo(_FrameInfo):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        made.positions = positions
        return made


def getframeinfo(frame, context=1):
    if istraceback(frame):
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
    if not isframe(frame):
        raise TypeError(f'{frame!r} is not a frame or traceback object')
    file = frame.f_code.co_filename
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(file, lineno, frame.f_code.co_name, lines, index)


def getlineno(frame):
    return frame.f_lineno


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def currentframe():
    return sys._getframe(1)


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    exc = sys.exception()
    return getinnerframes(None if exc is None else exc.__traceback__, context)


ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')
Arguments = namedtuple('Arguments', 'args, varargs, varkw')


def getargs(co):
    if not iscode(co):
        raise TypeError(f'{co!r} is not a code object')
    names = co.co_varnames
    count = co.co_argcount
    kwonly = list(names[count:count + co.co_kwonlyargcount])
    at = count + co.co_kwonlyargcount
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names[at]
        at += 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[at]
    return Arguments(list(names[:count]) + kwonly, varargs, varkw)


def getargvalues(frame):
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


# ---- states of what can be suspended ----

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = 'GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED'
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = 'CORO_CREATED', 'CORO_RUNNING', 'CORO_SUSPENDED', 'CORO_CLOSED'
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_CREATED', 'AGEN_RUNNING', 'AGEN_SUSPENDED', 'AGEN_CLOSED'


def _state(running, suspended, frame, kind):
    return kind + ('RUNNING' if running else 'SUSPENDED' if suspended else 'CLOSED' if frame is None else 'CREATED')


def getgeneratorstate(generator):
    return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame, 'GEN_')


def getcoroutinestate(coroutine):
    return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame, 'CORO_')


def getasyncgenstate(agen):
    return _state(agen.ag_running, agen.ag_suspended, agen.ag_frame, 'AGEN_')


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f'{generator!r} is not a Python generator')
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals


def getcoroutinelocals(coroutine):
    return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f'{agen!r} is not a Python async generator')
    return {} if agen.ag_frame is None else agen.ag_frame.f_locals


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f'{func!r} is not a Python function')
    code = func.__code__
    nonlocals = {} if func.__closure__ is None else {
        name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__)}
    space = func.__globals__
    known = space.get('__builtins__', builtins.__dict__)
    if ismodule(known):
        known = known.__dict__
    global_vars, builtin_vars, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ('None', 'True', 'False'):
            continue
        if name in space:
            global_vars[name] = space[name]
        elif name in known:
            builtin_vars[name] = known[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, global_vars, builtin_vars, unbound)


# ---- annotations ----

def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    own_globals = own_locals = None
    inner = obj
    if isinstance(obj, type):
        found = getattr(obj, '__dict__', {}).get('__annotations__', None)
        if isinstance(found, types.GetSetDescriptorType):
            found = None
        module = sys.modules.get(getattr(obj, '__module__', None))
        own_globals = getattr(module, '__dict__', None)
        own_locals = dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        found = getattr(obj, '__annotations__', None)
        own_globals = obj.__dict__
        inner = None
    elif callable(obj):
        found = getattr(obj, '__annotations__', None)
        own_globals = getattr(obj, '__globals__', None)
    else:
        raise TypeError(f'{obj!r} is not a module, class, or callable.')
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if not eval_str or not found:
        return dict(found)
    if inner is not None:
        while True:
            if hasattr(inner, '__wrapped__'):
                inner = inner.__wrapped__
            elif isinstance(inner, functools.partial):
                inner = inner.func
            else:
                break
        own_globals = getattr(inner, '__globals__', own_globals)
    if globals is None:
        globals = own_globals
    if locals is None:
        locals = own_locals or {}
    params = getattr(obj, '__type_params__', ())
    if params:
        locals = {param.__name__: param for param in params} | locals
    return {key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in found.items()}


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return _without_typing(repr(annotation))
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


def _without_typing(text):
    import re
    return re.sub(r'[\w.]+', lambda m: m.group().removeprefix('typing.'), text)


def formatannotationrelativeto(object):
    module = getattr(object, '__module__', None)
    return lambda annotation: formatannotation(annotation, module)


# ---- signatures (PEP 362) ----

class _void:
    pass


class _empty:
    pass


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 'positional-only'
    POSITIONAL_OR_KEYWORD = 'positional or keyword'
    VAR_POSITIONAL = 'variadic positional'
    KEYWORD_ONLY = 'keyword-only'
    VAR_KEYWORD = 'variadic keyword'

    def __new__(cls, description):
        value = len(cls.__members__)
        made = int.__new__(cls, value)
        made._value_ = value
        made.description = description
        return made

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


class Parameter:
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[:1] == '.' and name[1:].isdigit():
            # the iterable of a comprehension
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword arguments, not '
                                 + self._kind.description)
            self._kind = _POSITIONAL_ONLY
            name = 'implicit' + name[1:]
        is_keyword = iskeyword(name) and self._kind is not _POSITIONAL_ONLY
        if is_keyword or not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    def __reduce__(self):
        return type(self), (self._name, self._kind), {'_default': self._default, '_annotation': self._annotation}

    def __setstate__(self, state):
        self._default = state['_default']
        self._annotation = state['_annotation']

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    __replace__ = replace

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = f'{text}: {formatannotation(self._annotation)}'
        if self._default is not _empty:
            text += (' = ' if self._annotation is not _empty else '=') + repr(self._default)
        if self._kind == _VAR_POSITIONAL:
            return '*' + text
        return '**' + text if self._kind == _VAR_KEYWORD else text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        found = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if param.kind == _VAR_POSITIONAL:
                found.extend(self.arguments[name])
            else:
                found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind == _VAR_KEYWORD:
                found.update(self.arguments[name])
            else:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        complete = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                complete[name] = self.arguments[name]
            elif param.default is not _empty:
                complete[name] = param.default
            elif param.kind is _VAR_POSITIONAL:
                complete[name] = ()
            elif param.kind is _VAR_KEYWORD:
                complete[name] = {}
        self.arguments = complete

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature = state['_signature']
        self.arguments = state['arguments']

    def __getstate__(self):
        return {'_signature': self._signature, 'arguments': self.arguments}

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])
        return f'<{self.__class__.__name__} ({shown})>'


class Signature:
    __slots__ = ('_return_annotation', '_parameters')

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        found = OrderedDict()
        highest = _POSITIONAL_ONLY
        seen_default = False
        for param in () if parameters is None else parameters:
            if __validate_parameters__:
                kind = param.kind
                if kind < highest:
                    raise ValueError(f'wrong parameter order: {highest.description} parameter before '
                                     f'{kind.description} parameter')
                highest = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if param.default is not _empty:
                        seen_default = True
                    elif seen_default:
                        raise ValueError('non-default argument follows default argument')
                if param.name in found:
                    raise ValueError(f'duplicate parameter name: {param.name!r}')
            found[param.name] = param
        self._parameters = types.MappingProxyType(found)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _Finder(cls, follow_wrapped, globals, locals, eval_str).of(obj)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(self.parameters.values() if parameters is _void else parameters,
                          return_annotation=self._return_annotation if return_annotation is _void
                          else return_annotation)

    __replace__ = replace

    def _basis(self):
        ordered = tuple([p for p in self.parameters.values() if p.kind != _KEYWORD_ONLY])
        named = {p.name: p for p in self.parameters.values() if p.kind == _KEYWORD_ONLY}
        return ordered, named, self.return_annotation

    def __hash__(self):
        ordered, named, returned = self._basis()
        return hash((ordered, frozenset(named.values()), returned))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def _bind(self, args, kwargs, *, partial=False):
        given = {}
        params = list(self.parameters.values())
        misplaced = []
        at = 0
        used = 0
        # those by position
        while used < len(args):
            if at == len(params) or params[at].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError('too many positional arguments')
            param = params[at]
            at += 1
            if param.kind == _VAR_POSITIONAL:
                given[param.name] = tuple(args[used:])
                used = len(args)
                break
            if param.name in kwargs and param.kind != _POSITIONAL_ONLY:
                raise TypeError(f'multiple values for argument {param.name!r}')
            given[param.name] = args[used]
            used += 1
        else:
            # those that have to have a value although no argument is left
            while at < len(params):
                param = params[at]
                if param.kind == _VAR_POSITIONAL:
                    at += 1
                    break
                if param.name in kwargs:
                    if param.kind == _POSITIONAL_ONLY:
                        misplaced.append(param)
                        at += 1
                        continue
                    break
                if param.kind == _VAR_KEYWORD or param.default is not _empty or partial:
                    break
                what = ' keyword-only' if param.kind == _KEYWORD_ONLY else ''
                raise TypeError(f'missing a required{what} argument: {param.name!r}')
        # those by name
        rest = None
        for param in params[at:]:
            if param.kind == _VAR_KEYWORD:
                rest = param
            elif param.kind == _VAR_POSITIONAL:
                pass
            elif param.kind == _POSITIONAL_ONLY and param.name in kwargs:
                misplaced.append(param)
                if not partial and param.default is _empty:
                    raise TypeError(f'missing a required positional-only argument: {param.name!r}')
            elif param.name in kwargs:
                given[param.name] = kwargs.pop(param.name)
            elif not partial and param.default is _empty:
                raise TypeError(f'missing a required argument: {param.name!r}')
        if kwargs:
            if rest is not None:
                given[rest.name] = kwargs
            elif misplaced:
                names = ', '.join([param.name for param in misplaced])
                raise TypeError(f'got some positional-only arguments passed as keyword arguments: {names!r}')
            else:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return self._bound_arguments_cls(self, given)

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
        slash_due = False
        star_due = True
        for param in self.parameters.values():
            if param.kind == _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                parts.append('/')
                slash_due = False
            if param.kind == _VAR_POSITIONAL:
                star_due = False
            elif param.kind == _KEYWORD_ONLY and star_due:
                parts.append('*')
                star_due = False
            parts.append(str(param))
        if slash_due:
            parts.append('/')
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = '(\n    ' + ',\n    '.join(parts) + '\n)'
        if self.return_annotation is not _empty:
            text += f' -> {formatannotation(self.return_annotation)}'
        return text


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
        code = func.__code__
        names = code.co_varnames
        count = code.co_argcount
        annotations = get_annotations(func, globals=self.globals, locals=self.locals, eval_str=self.eval_str)
        defaults = func.__defaults__ or ()
        keyword_defaults = func.__kwdefaults__ or {}
        params = []
        make = self.cls._parameter_cls
        first_default = count - len(defaults)
        for i, name in enumerate(names[:count]):
            params.append(make(
                name, kind=_POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD,
                annotation=annotations.get(name, _empty), default=defaults[i - first_default]
                if i >= first_default else _empty))
        at = count + code.co_kwonlyargcount
        if code.co_flags & CO_VARARGS:
            params.append(make(names[at], kind=_VAR_POSITIONAL, annotation=annotations.get(names[at], _empty)))
            at += 1
        for name in names[count:count + code.co_kwonlyargcount]:
            params.append(make(name, kind=_KEYWORD_ONLY, annotation=annotations.get(name, _empty),
                               default=keyword_defaults.get(name, _empty)))
        if code.co_flags & CO_VARKEYWORDS:
            params.append(make(names[at], kind=_VAR_KEYWORD, annotation=annotations.get(names[at], _empty)))
        return self.cls(params, return_annotation=annotations.get('return', _empty))

    def builtin(self, func):
        text = getattr(func, '__text_signature__', None)
        if not text:
            raise ValueError(f'no signature found for builtin {func!r}')
        return self.text(func, text)

    def text(self, obj, text):
        """A signature written as Python."""
        clean = text.replace('($', '(').replace(', $', ', ')
        space = {}
        try:
            exec(f'def function{clean}: pass', dict(getattr(sys.modules.get(
                getattr(obj, '__module__', None)), '__dict__', {})), space)
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
    spec = getfullargspec(func)
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    sig = _Finder(Signature, False, None, None, False).of(func.__func__ if ismethod(func) else func)
    bound = sig.bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)
