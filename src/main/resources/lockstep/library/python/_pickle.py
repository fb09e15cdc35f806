from _pickling import writer, reader, layout, bound_to, update

HIGHEST = 5
DEFAULT = 4


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


# ---- names ----

def _import(name):
    modules = _sys().modules
    found = modules.get(name)
    if found is None:
        __import__(name)
        found = modules[name]
    return found


def _sys():
    import sys
    return sys


def _path(name, shown):
    parts = name.split('.')
    for part in parts:
        if part == '<locals>':
            raise AttributeError(f"Can't get local object {shown!r}")
    return parts


def _look_up(module, parts):
    """The object at the end of a path, and what it hangs in."""
    parent = None
    at = module
    for part in parts:
        parent = at
        at = getattr(at, part)
    return at, parent


def _module_of(obj, parts):
    name = getattr(obj, '__module__', None)
    if name is not None:
        return name
    for name, module in list(_sys().modules.items()):
        if name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            if _look_up(module, parts)[0] is obj:
                return name
        except AttributeError:
            pass
    return '__main__'


def _named(machine, obj, name):
    """Writes a class or function by its name, when it can be found by it."""
    if name is None:
        name = getattr(obj, '__qualname__', None)
        if name is None:
            name = obj.__name__
    parts = _path(name, name)
    module_name = _module_of(obj, parts)
    try:
        module = _import(module_name)
    except ImportError:
        raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
    try:
        found, parent = _look_up(module, parts)
    except AttributeError:
        raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") from None
    if found is not obj:
        raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
    protocol = machine.protocol
    if protocol >= 2:
        import copyreg
        key = module_name, name
        if key in copyreg._extension_registry:
            code = copyreg._extension_registry[key]
            if not isinstance(code, int):
                raise TypeError(f"Can't pickle {obj!r}: extension code is not an integer")
            if not 0 < code <= 0x7fffffff:
                raise RuntimeError(f"Can't pickle {obj!r}: extension code {code} is out of range")
            return machine.extension(code)
    if protocol < 4:
        if len(parts) > 1 and parent is module:
            name = parts[-1]
        elif len(parts) > 1:
            return machine.reduced(obj, True, 82, (getattr, (parent, parts[-1])), None, None, None, None)
        if protocol < 3 and machine.fix_imports:
            module_name, name = _old_name(module_name, name)
        try:
            for text in (module_name, name):
                text.encode('ascii' if protocol < 3 else 'utf-8')
        except UnicodeEncodeError:
            what = 'module' if text is module_name else 'global'
            raise PicklingError(f"can't pickle {what} identifier {text!r} using pickle protocol {protocol}") from None
    return machine.named(obj, module_name, name)


def _old_name(module, name):
    """What Python 2 called it, for protocols below 3."""
    import _compat_pickle as old
    return old.REVERSE_NAME_MAPPING.get((module, name)) or (old.REVERSE_IMPORT_MAPPING.get(module, module), name)


def _new_name(module, name):
    if module in ('builtins', '__main__'):
        return module, name
    import _compat_pickle as old
    return old.NAME_MAPPING.get((module, name)) or (old.IMPORT_MAPPING.get(module, module), name)


# ---- writing ----

_function = type(lambda: 0)
_builtin = type(len)
_descriptor = type(str.upper)
_method = type(type('_', (), {'f': lambda self: 0})().f)
_wrapper = type([].__len__)
_module = type(_sys())
_list_iterator = type(iter([]))
_tuple_iterator = type(iter(()))
_str_iterator = type(iter(''))
_range_iterator = type(iter(range(0)))
_dict_views = (type({}.keys()), type({}.values()), type({}.items()))
_dict_iterators = (type(iter({}.keys())), type(iter({}.values())), type(iter({}.items())))


def _codecs_encode(data):
    import codecs
    return (codecs.encode, (data.decode('latin1'), 'latin1'))


def _iterator(obj):
    rest = list(obj)  # what is left of it; CPython keeps the place instead, with the same outcome
    return rest


def _reduce_native(obj, kind, protocol):
    """For types that in CPython have a __reduce__ of their own and here have not; None for others."""
    if kind is bytes:
        if not obj:
            return (bytes, ())
        return _codecs_encode(obj)
    if kind is bytearray:
        if not obj:
            return (bytearray, ())
        if protocol >= 3:
            return (bytearray, (bytes(obj),))
        return (bytearray, (obj.decode('latin1'), 'latin-1'))
    if kind is set or kind is frozenset:
        return (kind, (list(obj),))
    if kind is _wrapper:
        return (getattr, (obj.__self__, obj.__name__))
    if kind is _method:
        return (getattr, (obj.__self__, obj.__func__.__name__))
    if kind is _descriptor:
        return (getattr, (obj.__objclass__, obj.__name__)) if hasattr(obj, '__objclass__') else None
    if kind is _builtin or isinstance(bound_to(obj), object) and type(obj).__name__ == 'builtin_function_or_method':
        owner = obj.__self__
        if owner is None or isinstance(owner, _module):
            return getattr(obj, '__qualname__', None) or obj.__name__
        return (getattr, (owner, obj.__name__))
    return None


def _check(obj, value):
    """What a __reduce__ answered, made whole; a str stays."""
    if isinstance(value, str):
        return value
    if not isinstance(value, tuple):
        raise PicklingError('__reduce__ must return a string or tuple')
    size = len(value)
    if size < 2 or size > 6:
        raise PicklingError('tuple returned by __reduce__ must contain 2 through 6 elements')
    func, args = value[0], value[1]
    state = value[2] if size > 2 else None
    items = value[3] if size > 3 else None
    pairs = value[4] if size > 4 else None
    setter = value[5] if size > 5 else None
    if not callable(func):
        raise PicklingError('first item of the tuple returned by __reduce__ must be callable')
    if not isinstance(args, tuple):
        raise PicklingError('second item of the tuple returned by __reduce__ must be a tuple')
    if items is not None:
        if not hasattr(items, '__next__'):
            raise PicklingError('fourth element of the tuple returned by __reduce__ must be an iterator, not '
                                + type(items).__name__)
        items = list(items)
    if pairs is not None:
        if not hasattr(pairs, '__next__'):
            raise PicklingError('fifth element of the tuple returned by __reduce__ must be an iterator, not '
                                + type(pairs).__name__)
        flat = []
        for pair in pairs:
            if not isinstance(pair, tuple) or len(pair) != 2:
                raise TypeError('dict items iterator must return 2-tuples')
            flat.append(pair[0])
            flat.append(pair[1])
        pairs = flat
    if setter is not None and not callable(setter):
        raise PicklingError('sixth element of the tuple returned by __reduce__ must be a function, not '
                            + type(setter).__name__)
    return func, args, state, items, pairs, setter


def _write_reduced(machine, obj, value, keep):
    value = _check(obj, value)
    if type(value) is str:
        return _named(machine, obj, value)
    func, args, state, items, pairs, setter = value
    protocol = machine.protocol
    name = getattr(func, '__name__', '') if protocol >= 2 else ''
    if name == '__newobj_ex__':
        if len(args) != 3:
            raise PicklingError(f'length of the NEWOBJ_EX argument tuple must be exactly 3, not {len(args)}')
        cls, new_args, new_kwargs = args
        if not hasattr(cls, '__new__'):
            raise PicklingError('first item from NEWOBJ_EX argument tuple must be a class, not ' + type(cls).__name__)
        if not isinstance(new_args, tuple):
            raise PicklingError('second item from NEWOBJ_EX argument tuple must be a tuple, not '
                                + type(new_args).__name__)
        if not isinstance(new_kwargs, dict):
            raise PicklingError('third item from NEWOBJ_EX argument tuple must be a dict, not '
                                + type(new_kwargs).__name__)
        if protocol >= 4:
            return machine.reduced(obj, keep, 0x92, (cls, new_args, new_kwargs), state, items, pairs, setter)
        import functools
        func = functools.partial(cls.__new__, cls, *new_args, **new_kwargs)
        return machine.reduced(obj, keep, 82, (func, ()), state, items, pairs, setter)
    if name == '__newobj__':
        if len(args) < 1:
            raise PicklingError('__newobj__ arglist is empty')
        cls = args[0]
        if not hasattr(cls, '__new__'):
            raise PicklingError('args[0] from __newobj__ args has no __new__')
        if obj is not None and keep and getattr(obj, '__class__', None) is not cls:
            raise PicklingError('args[0] from __newobj__ args has the wrong class')
        return machine.reduced(obj, keep, 0x81, (cls, args[1:]), state, items, pairs, setter)
    return machine.reduced(obj, keep, 82, (func, args), state, items, pairs, setter)


def _write_other(machine, obj, table, override):
    kind = type(obj)
    if kind is PickleBuffer:
        return _write_buffer(machine, obj)
    if override is not None:
        value = override[0](obj)
        if value is not NotImplemented:
            return _write_reduced(machine, obj, value, True)
    if kind is type:
        return _write_type(machine, obj)
    if kind is _function:
        return _named(machine, obj, None)
    protocol = machine.protocol
    if table is None:
        import copyreg
        table = copyreg.dispatch_table
    reducer = None
    try:
        reducer = table[kind]
    except KeyError:
        pass
    else:
        return _write_reduced(machine, obj, reducer(obj), True)
    if issubclass(kind, type):
        return _write_type(machine, obj)
    value = _reduce_native(obj, kind, protocol)
    if value is None:
        if hasattr(obj, '__reduce_ex__'):
            value = obj.__reduce_ex__(protocol)
        elif hasattr(obj, '__reduce__'):
            value = obj.__reduce__()
        else:
            raise PicklingError(f"can't pickle {kind.__name__!r} object: {obj!r}")
    return _write_reduced(machine, obj, value, True)


def _write_type(machine, obj):
    for single in (None, NotImplemented, ...):
        if obj is type(single):
            return machine.reduced(obj, True, 82, (type, (single,)), None, None, None, None)
    return _named(machine, obj, None)


def _write_buffer(machine, obj):
    if machine.protocol < 5:
        raise PicklingError('PickleBuffer can only be pickled with protocol >= 5')
    view = obj._whole()
    if not view.contiguous:
        raise PicklingError('PickleBuffer can not be pickled when pointing to a non-contiguous buffer')
    if machine.callback is None or machine.callback(obj):
        raw = view.tobytes()
        return machine.raw(obj, raw if view.readonly else bytearray(raw))
    return machine.apart(view.readonly)


def _write(machine, obj, ids, table, override):
    question = machine.begin(obj)
    while question is not None:
        kind = question[0]
        if kind == 'reduce':
            question = _write_other(machine, question[1], table, override)
        elif kind == 'id':
            question = machine.persistent(question[1], ids(question[1]))
        else:
            raise PicklingError(question[1])
    return machine.result()


def _protocol(protocol, fix_imports=True):
    if protocol is None:
        return DEFAULT
    if protocol < 0:
        return HIGHEST
    if protocol > HIGHEST:
        raise ValueError(f'pickle protocol must be <= {HIGHEST}')
    return protocol


class PickleBuffer:
    """What offers its bytes to a pickle, or to whoever takes them past it (PEP 574)."""

    def __init__(self, object, /):
        self._view = memoryview(object)

    def _whole(self):
        if self._view is None:
            raise ValueError('operation forbidden on released PickleBuffer object')
        return self._view

    def raw(self):
        view = self._whole()
        if not view.contiguous:
            raise BufferError('cannot extract raw buffer from non-contiguous buffer')
        return view.cast('B') if view.c_contiguous else memoryview(view.tobytes('A'))

    def release(self):
        if self._view is not None:
            self._view.release()
            self._view = None

    def __buffer__(self, flags):
        return memoryview(self._whole())

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'pickle.PickleBuffer' object")


PickleBuffer.__module__ = 'pickle'


class _Memo:
    """The memo of a pickler, which may be handed to another."""

    def __init__(self, machine):
        self._machine = machine

    def copy(self):
        return self._machine.memo

    def clear(self):
        self._machine.clear()

    def __reduce__(self):
        return dict, (self.copy(),)


def _machine_for(protocol, fix_imports, buffer_callback):
    machine = writer(_protocol(protocol))
    if buffer_callback is not None:
        if machine.protocol < 5:
            raise ValueError('buffer_callback needs protocol >= 5')
        machine.callback = buffer_callback
    if not fix_imports:
        machine.fix_imports = False
    return machine


class Pickler:
    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        self._machine = _machine_for(protocol, fix_imports, buffer_callback)
        try:
            self._write = file.write
        except AttributeError:
            raise TypeError("file must have a 'write' attribute") from None
        self.bin = int(self._machine.protocol >= 1)
        self.fast = False

    def persistent_id(self, obj, /):
        return None

    @property
    def memo(self):
        return _Memo(self._machine)

    @memo.setter
    def memo(self, value):
        if isinstance(value, _Memo):
            value = value.copy()
        elif not isinstance(value, dict):
            raise TypeError(f"'memo' attribute must be a PicklerMemoProxy object or dict, not {type(value).__name__}")
        self._machine.memo = value

    def dump(self, obj, /):
        machine = getattr(self, '_machine', None)
        if machine is None:
            raise PicklingError(f'Pickler.__init__() was not called by {type(self).__name__}.__init__()')
        ids = self.persistent_id
        if getattr(ids, '__func__', None) is Pickler.persistent_id:
            ids = None
        machine.settings(ids is not None, bool(self.fast))
        override = (self.reducer_override,) if hasattr(self, 'reducer_override') else None
        self._write(_write(machine, obj, ids, getattr(self, 'dispatch_table', None), override))

    def clear_memo(self):
        self._machine.clear()


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    return _write(_machine_for(protocol, fix_imports, buffer_callback), obj, None, None, None)


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)


# ---- reading ----

def _find(module, name, protocol, fix):
    if fix and protocol < 3:
        module, name = _new_name(module, name)
    found = _import(module)
    at = found
    if protocol >= 4 and '.' in name:
        for part in name.split('.'):
            if part == '<locals>':
                raise AttributeError(f"Can't get local attribute {name!r} on {found!r}")
            try:
                at = getattr(at, part)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {found!r}") from None
        return at
    try:
        return getattr(found, name)
    except AttributeError:
        raise AttributeError(f"Can't get attribute {name!r} on {found!r}") from None


def _build(obj, state):
    setter = getattr(obj, '__setstate__', NotImplemented)
    if setter is not NotImplemented:
        setter(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        if not isinstance(state, dict):
            raise UnpicklingError('state is not a dictionary')
        if state and not update(obj, state):
            target = obj.__dict__
            for key, value in state.items():
                target[key] = value
    if slots is not None:
        for key, value in slots.items():
            setattr(obj, key, value)


def _new(cls, args, kwargs):
    if not isinstance(cls, type):
        raise UnpicklingError('NEWOBJ class argument must be a type, not ' + type(cls).__name__)
    return cls.__new__(cls, *args, **kwargs)


def _instance(cls, args):
    """As Python 2 made its instances: without a word to __init__ where it has nothing to say."""
    if args or not isinstance(cls, type) or hasattr(cls, '__getinitargs__'):
        return cls(*args)
    return cls.__new__(cls)


def _next_buffer(buffers):
    if buffers is None:
        raise UnpicklingError('pickle stream refers to out-of-band data but no *buffers* argument was given')
    for each in buffers:
        return each
    raise UnpicklingError('not enough out-of-band buffers')


def _read(machine, find, load_id, buffers):
    question = machine.go_on()
    while True:
        kind = question[0]
        if kind == 'call':
            question = machine.value(question[1](*question[2]))
        elif kind == 'find':
            question = machine.value(find(question[1], question[2]))
        elif kind == 'new':
            question = machine.value(_new(question[1], question[2], question[3]))
        elif kind == 'build':
            _build(question[1], question[2])
            question = machine.go_on()
        elif kind == 'done':
            return question[1]
        elif kind == 'set':
            target, flat = question[1], question[2]
            for i in range(0, len(flat), 2):
                target[flat[i]] = flat[i + 1]
            question = machine.go_on()
        elif kind == 'add':
            for each in question[2]:
                question[1].add(each)
            question = machine.go_on()
        elif kind == 'extend':
            target, items = question[1], question[2]
            extend = getattr(target, 'extend', None)
            if extend is not None:
                extend(items)
            else:
                append = target.append
                for each in items:
                    append(each)
            question = machine.go_on()
        elif kind == 'persistent':
            if load_id is None:
                raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load '
                                      'function was specified.')
            question = machine.value(load_id(question[1]))
        elif kind == 'instance':
            question = machine.value(_instance(find(question[1], question[2]), question[3]))
        elif kind == 'object':
            question = machine.value(_instance(question[1], question[2]))
        elif kind == 'extension':
            import copyreg
            if question[1] <= 0:
                raise UnpicklingError('EXT specifies code <= 0')
            name = copyreg._inverted_registry.get(question[1])
            if name is None:
                raise ValueError(f'unregistered extension code {question[1]}')
            question = machine.value(find(*name))
        elif kind == 'buffer':
            question = machine.value(_next_buffer(buffers))
        elif kind == 'read-only':
            with memoryview(question[1]) as view:
                read_only = question[1] if view.readonly else view.toreadonly()
            question = machine.value(read_only)
        elif kind == 'decode':
            question = machine.value(str(question[1], question[2], question[3]))
        elif kind == 'eof':
            raise EOFError(question[1])
        elif kind == 'value error':
            raise ValueError(question[1])
        else:
            raise UnpicklingError(question[1])


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
        for name in ('readinto', 'read', 'readline'):
            if not hasattr(file, name) and name != 'readinto':
                raise TypeError("file must have 'read', 'readinto' and 'readline' attributes")
        self._file = file
        self._fix = fix_imports
        self._encoding, self._errors = encoding, errors
        self._buffers = iter(buffers) if buffers is not None else None
        self._rest = b''
        self._memo = None
        self._machine = None

    def find_class(self, module_name, global_name, /):
        return _find(module_name, global_name, self._machine.protocol if self._machine else 0, self._fix)

    def persistent_load(self, pid, /):
        raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load '
                              'function was specified.')

    @property
    def memo(self):
        return self._memo

    @memo.setter
    def memo(self, value):
        if value is not None and type(value) is not type(self._memo):
            machine = reader(b'', 0, False, 'ASCII', 'strict')
            if isinstance(value, _Memo):
                value = value.copy()
            elif not isinstance(value, dict):
                raise TypeError("'memo' attribute must be an UnpicklerMemoProxy object or dict, not "
                                + type(value).__name__)
            machine.take(value)
            value = machine
        self._memo = value

    def load(self):
        if not hasattr(self, '_file'):
            raise UnpicklingError(f'Unpickler.__init__() was not called by {type(self).__name__}.__init__()')
        data = self._rest + self._file.read()
        self._machine = machine = reader(data, 0, self._fix, self._encoding, self._errors)
        if self._memo is not None:
            machine.remember(self._memo)
        self._memo = machine
        try:
            value = _read(machine, self.find_class, self.persistent_load, self._buffers)
        finally:
            # the file is to stand behind this pickle, for whoever reads on
            self._rest = data[machine.end(0):]
            seek = getattr(self._file, 'seek', None)
            if self._rest and seek is not None:
                try:
                    seek(self._file.tell() - len(self._rest))
                    self._rest = b''
                except (OSError, AttributeError):
                    pass
        return value


def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    machine = reader(data, 0, fix_imports, encoding, errors)
    value = _read(machine, lambda module, name: _find(module, name, machine.protocol, fix_imports), None,
                  iter(buffers) if buffers is not None else None)
    machine.end(0)
    return value


def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=()):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()
