"""help(): what an object is, from its signature, its docstring and its members."""

import inspect
import sys


def getdoc(object):
    """The docstring, or the comment before the source, or nothing."""
    return (inspect.getdoc(object) or '').rstrip()


def splitdoc(doc):
    lines = doc.strip().split('\n')
    if len(lines) == 1:
        return lines[0], ''
    if not lines[1].strip():
        return lines[0], '\n'.join(lines[2:])
    return '', '\n'.join(lines)


def classname(object, modname):
    name = object.__qualname__
    return name if object.__module__ in (modname, 'builtins') else f'{object.__module__}.{name}'


def isdata(object):
    return not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object)
                or inspect.isframe(object) or inspect.istraceback(object) or inspect.iscode(object))


def visiblename(name, all=None, obj=None):
    if all is not None:
        return name in all
    if name.startswith('__') and name.endswith('__'):
        return name not in ('__builtins__', '__doc__', '__file__', '__path__', '__module__', '__name__', '__slots__',
                            '__package__', '__annotations__', '__static_attributes__',
                            '__firstlineno__', '__qualname__', '__spec__', '__loader__', '__cached__',
                            '__date__', '__author__', '__credits__', '__version__', '__abstractmethods__')
    return not name.startswith('_')


def _indented(text, prefix='    '):
    return '\n'.join([(prefix + line).rstrip() for line in text.split('\n')])


def _signature(object):
    try:
        return str(inspect.signature(object))
    except (ValueError, TypeError):
        return '(...)'


def describe(thing):
    if inspect.ismodule(thing):
        return ('package ' if hasattr(thing, '__path__') else 'module ') + thing.__name__
    if inspect.isbuiltin(thing):
        return 'built-in function ' + thing.__name__
    if inspect.isclass(thing):
        return 'class ' + thing.__name__
    if inspect.isfunction(thing):
        return 'function ' + thing.__name__
    if inspect.ismethod(thing):
        return 'method ' + thing.__name__
    if isinstance(thing, property):
        return 'property'
    return type(thing).__name__


def _routine(name, object):
    doc = getdoc(object)
    text = (name or object.__name__) + _signature(object)
    if inspect.iscoroutinefunction(object):
        text = 'async ' + text
    return text + '\n' + (_indented(doc) + '\n' if doc else '')


# The groups of a class's attributes, in order: heading, and what belongs to it.
_GROUPS = (
    ('Methods', lambda own: inspect.isroutine(own) and not isinstance(own, (classmethod, staticmethod))),
    ('Class methods', lambda own: isinstance(own, classmethod)),
    ('Static methods', lambda own: isinstance(own, staticmethod)),
    ('Readonly properties', lambda own: isinstance(own, property) and own.fset is None),
    ('Data descriptors', lambda own: inspect.isdatadescriptor(own)),
    ('Data and other attributes', lambda own: True),
)


def _group(title, members):
    lines = [title + ':', '']
    for name, own, value in members:
        if inspect.isroutine(own) or isinstance(own, (classmethod, staticmethod)):
            lines += _routine(name, value).split('\n')
        elif inspect.isdatadescriptor(own):
            doc = getdoc(own)
            lines += [name] + ([_indented(doc)] if doc else []) + ['']
        else:
            lines += [f'{name} = {own!r}', '']
    return lines


def _class(cls):
    names = [base.__name__ if base.__module__ == cls.__module__ else f'{base.__module__}.{base.__name__}'
             for base in cls.__bases__]
    head = f'class {cls.__name__}({", ".join(names)})'
    lines = []
    if cls.__init__ is not object.__init__:
        lines += [cls.__name__ + _signature(cls), '']
    doc = getdoc(cls)
    if doc:
        lines += doc.split('\n') + ['']
    if len(cls.__mro__) > 2:
        lines += ['Method resolution order:', *['    ' + base.__name__ for base in cls.__mro__], '']
    rest = [(name, own, getattr(cls, name, own)) for name, own in vars(cls).items() if visiblename(name)]
    for title, belongs in _GROUPS:
        mine = sorted([each for each in rest if belongs(each[1])], key=lambda each: each[0])
        rest = [each for each in rest if not belongs(each[1])]
        if mine:
            if lines and title != 'Methods':
                lines += ['-' * 70]
            lines += _group(f'{title} defined here', mine)
    return head + '\n' + '\n'.join([f' |  {line}'.rstrip() for line in '\n'.join(lines).rstrip().split('\n')]) + '\n'


def _module(module):
    summary, doc = splitdoc(getdoc(module))
    text = f'NAME\n    {module.__name__}{" - " + summary if summary else ""}\n'
    if doc:
        text += f'\nDESCRIPTION\n{_indented(doc)}\n'
    exported = getattr(module, '__all__', None)
    members = [(name, value) for name, value in vars(module).items() if visiblename(name, exported)]
    ours = lambda value: exported is not None or getattr(value, '__module__', module.__name__) == module.__name__
    for title, kind, show in (('CLASSES', inspect.isclass, lambda name, value: _class(value)),
                              ('FUNCTIONS', inspect.isroutine, _routine),
                              ('DATA', isdata, lambda name, value: f'{name} = {value!r}'[:70])):
        parts = [show(name, value) for name, value in members if kind(value) and ours(value)]
        if parts:
            text += f'\n{title}\n' + _indented('\n'.join(parts).rstrip()) + '\n'
    return text + f'\nFILE\n    {getattr(module, "__file__", "(built-in)")}\n'


def render_doc(thing, title='Python Library Documentation: %s', forceload=0, renderer=None):
    if isinstance(thing, str):
        object = locate(thing)
        if object is None:
            raise ImportError(f'No Python documentation found for {thing!r}.\n'
                              'Use help() to get the interactive help utility.\nUse help(str) for help on the str class.')
        thing, name = object, thing
    else:
        name = getattr(thing, '__name__', None)
    description = describe(thing)
    if inspect.ismethod(thing):
        owner = type(thing.__self__)
        return (title % (description + ' in module ' + thing.__module__) + '\n\n'
                + _routine(None, thing).replace('\n', f' method of {owner.__module__}.{owner.__qualname__} instance\n', 1))
    module = inspect.getmodule(thing)
    if name and '.' in name:
        description += ' in ' + name[:name.rfind('.')]
    elif module is not None and module is not thing:
        description += ' in module ' + module.__name__
    if not (inspect.ismodule(thing) or inspect.isclass(thing) or inspect.isroutine(thing)
            or isinstance(thing, property)):
        thing = type(thing)
        description += ' object'
    if inspect.ismodule(thing):
        body = _module(thing)
    elif inspect.isclass(thing):
        body = _class(thing)
    elif isinstance(thing, property):
        body = getdoc(thing) + '\n'
    else:
        body = _routine(None, thing)
    return title % description + '\n\n' + body


def locate(path, forceload=0):
    """What a dotted name means: a builtin, a module, or something in one."""
    import builtins
    parts = path.split('.')
    object, at = builtins, 0
    for n in range(len(parts), 0, -1):
        try:
            __import__('.'.join(parts[:n]))
        except ImportError:
            continue
        object, at = sys.modules['.'.join(parts[:n])], n
        break
    for part in parts[at:]:
        try:
            object = getattr(object, part)
        except AttributeError:
            return None
    return object


def doc(thing, title='Python Library Documentation: %s', forceload=0, output=None, is_cli=False):
    try:
        text = render_doc(thing, title)
    except ImportError as error:
        text = str(error) + '\n'
    (output or sys.stdout).write(text + ('' if output else '\n'))


class Helper:
    def __repr__(self):
        return 'Type help() for interactive help, or help(object) for help about object.'

    def __call__(self, *request):
        if not request:
            print('help(object) tells about an object; there is no interactive help here.')
        else:
            doc(request[0], 'Help on %s:')


help = Helper()
