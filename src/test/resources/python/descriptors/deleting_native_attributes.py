# What the attributes that are C in CPython say to being deleted.
import sys
import types


def function(a=1, *, b: int = 2):
    "Text."
    return a


class Plain:
    "Text."
    x: int = 3

    @property
    def size(self):
        "Text."
        return 1


def outer():
    inside = 1

    def inner():
        return inside
    return inner


def generator():
    yield


def attempt(label, owner, name):
    try:
        delattr(owner, name)
    except Exception as error:
        print(label, name, type(error).__name__, error)
    else:
        try:
            print(label, name, 'deleted', repr(getattr(owner, name))[:40])
        except Exception as error:
            print(label, name, 'deleted', type(error).__name__)


for name in ('__name__', '__qualname__', '__doc__', '__code__', '__defaults__', '__kwdefaults__', '__annotations__',
             '__type_params__', '__module__', '__dict__', '__closure__', '__globals__'):
    attempt('function', function, name)
for name in ('__name__', '__qualname__', '__module__', '__doc__', '__bases__', '__annotations__', '__type_params__',
             '__abstractmethods__', '__dict__', '__mro__'):
    attempt('class', Plain, name)
for name in ('__class__', '__dict__', '__doc__'):
    attempt('object', Plain(), name)
for name in ('fget', '__doc__', '__name__', '__isabstractmethod__'):
    attempt('property', Plain.__dict__['size'], name)
cell = outer().__closure__[0]
attempt('cell', cell, 'cell_contents')
for name in ('__name__', '__qualname__', 'gi_frame', 'gi_running'):
    attempt('generator', generator(), name)
for name in ('args', '__traceback__', '__context__', '__cause__', '__suppress_context__', '__notes__', '__dict__'):
    attempt('exception', ValueError(1), name)
for error, names in ((StopIteration(1), ('value',)), (SystemExit(1), ('code',)), (ImportError('a', name='b'), ('msg', 'name', 'path')),
                     (OSError(1, 'a'), ('errno', 'strerror', 'filename')), (AttributeError('a', name='b'), ('name', 'obj')),
                     (SyntaxError('a'), ('msg', 'lineno', 'text')), (UnicodeDecodeError('utf-8', b'a', 0, 1, 'b'), ('reason', 'start')),
                     (NameError('a', name='b'), ('name',)), (ExceptionGroup('a', [ValueError()]), ('message', 'exceptions'))):
    for name in names:
        attempt(type(error).__name__, error, name)
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
for name in ('tb_next', 'tb_frame', 'tb_lineno'):
    attempt('traceback', traceback, name)
for name in ('f_trace', 'f_trace_lines', 'f_locals'):
    attempt('frame', sys._getframe(), name)
for owner, name, value in ((Plain, '__name__', 3), (ValueError(), '__suppress_context__', 3), (function, '__type_params__', 3)):
    try:
        setattr(owner, name, value)
    except TypeError as error:
        print(name, error)
# expect: function __name__ TypeError __name__ must be set to a string object
# expect: function __qualname__ TypeError __qualname__ must be set to a string object
# expect: function __doc__ deleted None
# expect: function __code__ TypeError __code__ must be set to a code object
# expect: function __defaults__ deleted None
# expect: function __kwdefaults__ deleted None
# expect: function __annotations__ deleted {}
# expect: function __type_params__ TypeError __type_params__ must be set to a tuple
# expect: function __module__ deleted None
# expect: function __dict__ TypeError cannot delete __dict__
# expect: function __closure__ AttributeError readonly attribute
# expect: function __globals__ AttributeError readonly attribute
# expect: class __name__ TypeError cannot delete '__name__' attribute of immutable type 'Plain'
# expect: class __qualname__ TypeError cannot delete '__qualname__' attribute of immutable type 'Plain'
# expect: class __module__ TypeError cannot delete '__module__' attribute of immutable type 'Plain'
# expect: class __doc__ TypeError cannot delete '__doc__' attribute of immutable type 'Plain'
# expect: class __bases__ TypeError cannot delete '__bases__' attribute of immutable type 'Plain'
# expect: class __annotations__ deleted {}
# expect: class __type_params__ TypeError cannot delete '__type_params__' attribute of immutable type 'Plain'
# expect: class __abstractmethods__ AttributeError __abstractmethods__
# expect: class __dict__ AttributeError attribute '__dict__' of 'type' objects is not writable
# expect: class __mro__ AttributeError attribute '__mro__' of 'type' objects is not writable
# expect: object __class__ TypeError can't delete __class__ attribute
# expect: object __dict__ deleted {}
# expect: object __doc__ AttributeError 'Plain' object has no attribute '__doc__'
# expect: property fget AttributeError readonly attribute
# expect: property __doc__ deleted None
# expect: property __name__ deleted 'size'
# expect: property __isabstractmethod__ AttributeError attribute '__isabstractmethod__' of 'property' objects is not writable
# expect: cell cell_contents deleted ValueError
# expect: generator __name__ TypeError __name__ must be set to a string object
# expect: generator __qualname__ TypeError __qualname__ must be set to a string object
# expect: generator gi_frame AttributeError attribute 'gi_frame' of 'generator' objects is not writable
# expect: generator gi_running AttributeError attribute 'gi_running' of 'generator' objects is not writable
# expect: exception args TypeError args may not be deleted
# expect: exception __traceback__ TypeError __traceback__ may not be deleted
# expect: exception __context__ TypeError __context__ may not be deleted
# expect: exception __cause__ TypeError __cause__ may not be deleted
# expect: exception __suppress_context__ TypeError can't delete numeric/char attribute
# expect: exception __notes__ AttributeError 'ValueError' object has no attribute '__notes__'
# expect: exception __dict__ TypeError cannot delete __dict__
# expect: StopIteration value deleted None
# expect: SystemExit code deleted None
# expect: ImportError msg deleted None
# expect: ImportError name deleted None
# expect: ImportError path deleted None
# expect: PermissionError errno deleted None
# expect: PermissionError strerror deleted None
# expect: PermissionError filename deleted None
# expect: AttributeError name deleted None
# expect: AttributeError obj deleted None
# expect: SyntaxError msg deleted None
# expect: SyntaxError lineno deleted None
# expect: SyntaxError text deleted None
# expect: UnicodeDecodeError reason deleted None
# expect: UnicodeDecodeError start TypeError can't delete numeric/char attribute
# expect: NameError name deleted None
# expect: ExceptionGroup message AttributeError readonly attribute
# expect: ExceptionGroup exceptions AttributeError readonly attribute
# expect: traceback tb_next TypeError can't delete tb_next attribute
# expect: traceback tb_frame AttributeError readonly attribute
# expect: traceback tb_lineno AttributeError attribute 'tb_lineno' of 'traceback' objects is not writable
# expect: frame f_trace deleted None
# expect: frame f_trace_lines TypeError can't delete numeric/char attribute
# expect: frame f_locals AttributeError attribute 'f_locals' of 'frame' objects is not writable
# expect: __name__ can only assign string to Plain.__name__, not 'int'
# expect: __suppress_context__ attribute value type must be bool
# expect: __type_params__ __type_params__ must be set to a tuple
