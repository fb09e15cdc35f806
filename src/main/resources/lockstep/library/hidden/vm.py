# Hidden Python of the VM: what is C in CPython and may have to call back. No defaults, no decorators, no classes here.


# ---- iteration ----

def list_of(iterable):
    items = []
    for item in iterable:
        items.append(item)
    return items


def hinted_list_of(iterable):
    iterator = iter(iterable)
    ask_length(iterable)
    return list_of(iterator)


def ask_length(iterable):
    try:
        len(iterable)
        return
    except TypeError:
        pass
    try:
        hint = type(iterable).__length_hint__
    except AttributeError:
        return
    try:
        value = hint(iterable)
    except TypeError:
        return
    if value is NotImplemented:
        return
    if not isinstance(value, int):
        raise TypeError('__length_hint__ must be an integer, not ' + type(value).__name__)
    if value > 0x7fffffffffffffff:
        raise OverflowError('Python int too large to convert to C ssize_t')
    if value < 0:
        raise ValueError('__length_hint__() should return >= 0')


def take_for_unpack(iterable, most):
    items = []
    for item in iterable:
        items.append(item)
        if len(items) == most:
            break
    return items


def contains(iterator, item):
    while True:
        try:
            each = next(iterator)
        except StopIteration:
            return False
        if each is item or each == item:
            return True


def mapping_items(mapping):
    items = []
    for key in mapping.keys():
        items.append((key, mapping[key]))
    return items


def build_map(result, pairs):
    i = 0
    while i < len(pairs):
        result[pairs[i]] = pairs[i + 1]
        i += 2
    return result


# ---- imports ----

def import_module(absolute, fromlist, shown):
    modules = _modules()
    parent = None
    path = ''
    top = None
    for part in absolute.split('.'):
        path = path + '.' + part if path else part
        module = modules.get(path)
        if module is None:
            if path in modules:
                raise ModuleNotFoundError("import of " + path + " halted; None in sys.modules", name=path)
            if parent is not None and not hasattr(parent, '__path__'):
                _not_a_package(path, path.rpartition('.')[0])
            found = _load_module(path)
            if found is None:
                _no_module(path)
            if type(found) is tuple:
                module, code = found
                try:
                    _run_module(module, code)
                except BaseException:
                    modules.pop(path, None)
                    raise
                module = modules.get(path, module)
            else:
                module = found
            if parent is not None:
                _raw_attributes(parent)[part] = module
        if top is None:
            top = module
        parent = module
    if fromlist is None:
        return top if shown else parent
    attributes = getattr(parent, '__dict__', None)
    if hasattr(parent, '__path__') and attributes is not None:
        for name in fromlist:
            if name == '*':
                for each in attributes.get('__all__', ()):
                    if type(each) is str:
                        import_submodule(parent, absolute, each)
            else:
                import_submodule(parent, absolute, name)
    return parent


def import_submodule(parent, path, name):
    if hasattr(parent, name):  # which asks the package's own __getattr__ too
        return
    modules = _modules()
    full = path + '.' + name
    if full in modules:
        return
    found = _load_module(full)
    if found is None:
        return
    module = found
    if type(found) is tuple:
        module, code = found
        try:
            _run_module(module, code)
        except BaseException:
            modules.pop(full, None)
            raise
    _raw_attributes(parent)[name] = module


def setup_annotations(namespace):
    try:
        namespace['__annotations__']
    except KeyError:
        namespace['__annotations__'] = {}


# ---- classes ----

def build_class(function, name, bases, keywords):
    original = bases
    if not _are_types(bases):
        bases = resolved_bases(bases)
    meta = keywords.pop('metaclass') if 'metaclass' in keywords else type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _metaclass(meta, bases)
    namespace = {} if meta is type else prepared_namespace(meta, name, bases, keywords)
    cell = _run_class_body(function, namespace)
    if bases is not original and bases != original:
        namespace['__orig_bases__'] = original
    made = meta(name, bases, namespace, **keywords)
    if cell is not None and isinstance(made, type):
        _check_class_cell(cell, made, name)
    return made


def resolved_bases(bases):
    """What stands for those bases that are no classes (PEP 560)."""
    resolved = []
    for base in bases:
        entries = None if isinstance(base, type) else getattr(base, '__mro_entries__', None)
        if entries is None:
            resolved.append(base)
            continue
        more = entries(bases)
        if type(more) is not tuple:
            raise TypeError('__mro_entries__ must return a tuple')
        resolved.extend(more)
    return tuple(resolved)


def prepared_namespace(meta, name, bases, keywords):
    prepare = getattr(meta, '__prepare__', None)
    namespace = {} if prepare is None else prepare(name, bases, **keywords)
    if type(namespace) is not dict and _lookup(type(namespace), '__getitem__') is None:
        raise TypeError(meta.__name__ + '.__prepare__() must return a mapping, not ' + type(namespace).__name__)
    return namespace


def type_new(meta, name, bases, namespace, keywords):
    meta = _metaclass(meta, bases)
    slots = namespace.get('__slots__')
    if slots is not None:
        slots = (slots,) if isinstance(slots, str) else tuple(slots)
    made = _type_create(meta, name, bases, namespace, slots)
    if meta is not type:
        apply_mro(made)
    if _has_other_keys(namespace):
        warn(RuntimeWarning, f'non-string key in the __dict__ of class {name}')
    for key, value, hook in _to_be_named(made):
        try:
            hook(value, made, key)
        except BaseException as error:
            error.add_note(f"Error calling __set_name__ on '{type(value).__name__}' instance '{key}' in '{name}'")
            raise
    super(made, made).__init_subclass__(**keywords)
    return made


def apply_mro(cls):
    """A metaclass may have a linearisation of its own."""
    meta = type(cls)
    if _lookup(meta, 'mro') is not _lookup(type, 'mro'):
        _set_mro(cls, tuple(_lookup(meta, 'mro')(cls)))


def subclass_check_any(cls, classes):
    _compare_enter()
    try:
        for each in classes:
            if issubclass(cls, each):
                return True
        return False
    finally:
        _compare_leave()


def any_abstract(functions):
    for each in functions:
        if getattr(each, '__isabstractmethod__', False):
            return True
    return False


def instance_check_any(object, classes):
    _compare_enter()
    try:
        for each in classes:
            if isinstance(object, each):
                return True
        return False
    finally:
        _compare_leave()


# ---- pattern matching ----

def match_keys(subject, keys):
    seen = set()
    values = []
    missing = object()
    for key in keys:
        if key in seen:
            raise ValueError('mapping pattern checks duplicate key (' + repr(key) + ')')
        seen.add(key)
        value = subject.get(key, missing)
        if value is missing:
            return None
        values.append(value)
    return tuple(values)


def match_class(subject, cls, count, names):
    if not isinstance(cls, type):
        raise TypeError('called match pattern must be a class')
    if not isinstance(subject, cls):
        return None
    values = []
    seen = set()
    if count:
        allowed = getattr(cls, '__match_args__', None)
        self_match = False
        if allowed is None:
            for builtin in (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple):
                if issubclass(cls, builtin):
                    self_match = True
            allowed = ()
        elif type(allowed) is not tuple:
            raise TypeError(cls.__name__ + '.__match_args__ must be a tuple (got ' + type(allowed).__name__ + ')')
        most = 1 if self_match else len(allowed)
        if count > most:
            raise TypeError(cls.__name__ + '() accepts ' + str(most) + ' positional sub-pattern'
                            + ('' if most == 1 else 's') + ' (' + str(count) + ' given)')
        if self_match:
            values.append(subject)
        else:
            for i in range(count):
                name = allowed[i]
                if type(name) is not str:
                    raise TypeError('__match_args__ elements must be strings (got ' + type(name).__name__ + ')')
                if name in seen:
                    raise TypeError(cls.__name__ + '() got multiple sub-patterns for attribute ' + repr(name))
                seen.add(name)
                try:
                    values.append(getattr(subject, name))
                except AttributeError:
                    return None
    for name in names:
        if name in seen:
            raise TypeError(cls.__name__ + '() got multiple sub-patterns for attribute ' + repr(name))
        seen.add(name)
        try:
            values.append(getattr(subject, name))
        except AttributeError:
            return None
    return tuple(values)


# ---- exception groups ----

def match_exception_group(exception, kind):
    if isinstance(exception, kind):
        if isinstance(exception, BaseExceptionGroup):
            return None, exception
        return None, (ExceptionGroup if isinstance(exception, Exception) else BaseExceptionGroup)('', (exception,))
    if isinstance(exception, BaseExceptionGroup):
        match, rest = exception.split(kind)
        return rest, match
    return exception, None


def split_group(group, predicate):
    if predicate(group):
        return group, None
    yes = []
    no = []
    for each in group.exceptions:
        if isinstance(each, BaseExceptionGroup):
            a, b = split_group(each, predicate)
            if a is not None:
                yes.append(a)
            if b is not None:
                no.append(b)
        elif predicate(each):
            yes.append(each)
        else:
            no.append(each)
    return derive_group(group, yes), derive_group(group, no)


def derive_group(group, exceptions):
    if not exceptions:
        return None
    made = group.derive(exceptions)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    _set_traceback(made, group.__traceback__)
    made.__cause__ = group.__cause__
    made.__context__ = group.__context__
    made.__suppress_context__ = group.__suppress_context__
    notes = getattr(group, '__notes__', None)
    if notes is not None:
        made.__notes__ = list(notes)
    return made


def prepare_reraise_star(original, raised):
    raised = [each for each in raised if each is not None]
    if not raised:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return raised[0]
    new = []
    same = []
    for each in raised:
        if isinstance(each, BaseExceptionGroup) and group_origin(each) is group_origin(original):
            same.append(each)
        else:
            new.append(each)
    if not same:
        if len(new) == 1:
            return new[0]
        return group_of('', new)
    leaves = set()
    for each in same:
        collect_leaves(each, leaves)
    rest = split_group(original, lambda e: id(e) in leaves)[0]
    if not new:
        return rest
    if rest is not None:
        new.append(rest)
    return group_of('', new)


def group_of(message, exceptions):
    for each in exceptions:
        if not isinstance(each, Exception):
            return BaseExceptionGroup(message, exceptions)
    return ExceptionGroup(message, exceptions)


def group_origin(group):
    tb = group.__traceback__
    return (tb, group.__cause__, group.__context__) if tb is None else tb


def collect_leaves(exception, leaves):
    if isinstance(exception, BaseExceptionGroup):
        for each in exception.exceptions:
            collect_leaves(each, leaves)
    else:
        leaves.add(id(exception))


# ---- warnings ----

def warn(category, message):
    warnings = _modules().get('warnings')
    if warnings is not None and hasattr(warnings, 'warn'):
        warnings.warn(message, category, 1)
        return
    import_module('warnings', (), 'warnings').warn(message, category, 1)


def warn_unawaited(coroutine, message):
    """By the function in warnings that programs may replace; what it raises goes where last words' errors go."""
    warnings = import_module('warnings', (), 'warnings')
    own = getattr(warnings, '_warn_unawaited_coroutine', None)
    if own is not None and hasattr(coroutine, 'cr_origin'):
        try:
            own(coroutine)
            return
        except Exception as error:
            report_unraisable(error, coroutine)
            if isinstance(error, RuntimeWarning):
                return
    try:
        warnings.warn(message, RuntimeWarning, 1, source=coroutine)
    except Exception as error:
        report_unraisable(error, coroutine)


def syntax_warnings(rows, filename):
    warnings = _modules().get('warnings')
    for message, line, text in rows:
        if warnings is None:
            shown = filename + ':' + str(line) + ': SyntaxWarning: ' + message + '\n'
            if text is not None:
                shown = shown + '  ' + text.strip() + '\n'
            write_to_stderr(shown)
            continue
        try:
            warnings.warn_explicit(message, SyntaxWarning, filename, line)
        except SyntaxWarning:
            raise SyntaxError(message, (filename, line, 1, text)) from None


# ---- PEP 695 ----

def make_typevar(name):
    return import_module('_typing', (), '_typing')._typevar(name, None, None)


def make_typevar_with_bound(name, bound):
    return import_module('_typing', (), '_typing')._typevar(name, bound, None)


def make_typevar_with_constraints(name, constraints):
    return import_module('_typing', (), '_typing')._typevar(name, None, constraints)


def make_paramspec(name):
    return import_module('_typing', (), '_typing')._paramspec(name)


def make_typevartuple(name):
    return import_module('_typing', (), '_typing')._typevartuple(name)


def set_typeparam_default(param, default):
    param._set_default(default)
    return param


def subscript_generic(params):
    return import_module('_typing', (), '_typing')._subscript_generic(params)


def make_type_alias(parts):
    return import_module('_typing', (), '_typing')._type_alias(parts[0], parts[1], parts[2])


def group_predicate(matcher):
    if isinstance(matcher, type) and issubclass(matcher, BaseException):
        return lambda e: isinstance(e, matcher)
    if type(matcher) is tuple and matcher:
        for each in matcher:
            if not (isinstance(each, type) and issubclass(each, BaseException)):
                raise TypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')
        return lambda e: isinstance(e, matcher)
    if callable(matcher) and not isinstance(matcher, type):
        return matcher
    raise TypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')


def group_split(group, matcher):
    return split_group(group, group_predicate(matcher))


def group_subgroup(group, matcher):
    return split_group(group, group_predicate(matcher))[0]


# ---- classes of classes ----

def type_instance_check(cls, instance):
    if _is_subtype(type(instance), cls):
        return True
    other = getattr(instance, '__class__', None)
    if other is not type(instance) and isinstance(other, type):
        return _is_subtype(other, cls)
    return False


def abstract_bases(cls):
    """What is not a type may pass for a class by having __bases__."""
    try:
        bases = cls.__bases__
    except AttributeError:
        return None
    return bases if isinstance(bases, tuple) else None


def derives(cls, ancestor):
    bases = (cls,)
    while len(bases) == 1:
        if bases[0] is ancestor:
            return True
        bases = abstract_bases(bases[0])
        if not bases:
            return False
    for each in bases:
        if derives(each, ancestor):
            return True
    return False


def abstract_isinstance(instance, cls):
    if abstract_bases(cls) is None:
        raise TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')
    try:
        own = instance.__class__
    except AttributeError:
        return False
    return derives(own, cls)


def abstract_issubclass(derived, cls):
    if abstract_bases(derived) is None:
        raise TypeError('issubclass() arg 1 must be a class')
    if abstract_bases(cls) is None:
        raise TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')
    return derives(derived, cls)


# ---- copying and pickling ----

def reload_module(module):
    modules = _modules()
    name = module.__name__
    found = _load_module(name)
    modules[name] = module
    if type(found) is tuple:
        _run_module(module, found[1])


def show_help(request):
    import_module('pydoc', (), '').help(*request)


def parse_tree(source, filename, mode):
    return import_module('_asttools', (), '').parse(source, filename, mode)


def compile_tree(tree, filename, mode, flags):
    return import_module('_asttools', (), '').compile_tree(tree, filename, mode, flags)


def encode_otherwise(text, encoding, errors, complaint):
    codecs = _modules().get('codecs')
    if codecs is None:
        raise complaint
    return codecs._encode_otherwise(text, encoding, errors, complaint)


def decode_otherwise(data, encoding, errors, complaint):
    codecs = _modules().get('codecs')
    if codecs is None:
        raise complaint
    return codecs._decode_otherwise(data, encoding, errors, complaint)


def memoryview_by_method(object):
    """PEP 688: a class may hand out its buffer by __buffer__."""
    made = object.__buffer__(0x11c)
    if not isinstance(made, memoryview):
        raise TypeError('__buffer__ returned non-memoryview object')
    return made


def builtin_named(name):
    return _modules()['builtins'].__dict__[name]


def object_state(self):
    state = getattr(self, '__dict__', None) or None
    cls = type(self)
    names = cls.__dict__.get('__slotnames__')
    if names is None:
        for each in cls.__mro__:
            if each.__dict__.get('__slots__'):
                names = import_module('copyreg', ('_slotnames',), '')._slotnames(cls)
                break
    if not names:
        return state
    values = {}
    for name in tuple(names):
        try:
            values[name] = getattr(self, name)
        except AttributeError:
            pass
    return (state, values) if values else state


def reduce_object(self, protocol):
    cls = type(self)
    if protocol >= 0 and _lookup(cls, '__reduce__') is not _lookup(object, '__reduce__'):
        return self.__reduce__()
    copyreg = import_module('copyreg', ('__newobj__',), '')
    if protocol < 2:
        return copyreg._reduce_ex(self, protocol)
    if _lookup(cls, '__getnewargs_ex__') is not None:
        given = self.__getnewargs_ex__()
        if type(given) is not tuple:
            raise TypeError('__getnewargs_ex__ should return a tuple, not ' + repr(type(given).__name__))
        if len(given) != 2:
            raise ValueError('__getnewargs_ex__ should return a tuple of length 2, not ' + str(len(given)))
        args, kwargs = given
        if not isinstance(args, tuple):
            raise TypeError('first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '
                            + repr(type(args).__name__))
        if not isinstance(kwargs, dict):
            raise TypeError('second item of the tuple returned by __getnewargs_ex__ must be a dict, not '
                            + repr(type(kwargs).__name__))
        return (copyreg.__newobj_ex__, (cls, args, kwargs), self.__getstate__(), None, None)
    args = ()
    if _lookup(cls, '__getnewargs__') is not None:
        args = self.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError('__getnewargs__ should return a tuple, not ' + repr(type(args).__name__))
    elif _has_native_value(self):
        args = (_native_value(self),)
    elif not _pickles_by_value(self):
        name = cls.__name__
        if name == 'memoryview' or name == 'code':
            raise TypeError('cannot pickle ' + name + ' objects')
        if name in ('TextIOWrapper', 'BufferedReader', 'BufferedWriter', 'BufferedRandom'):
            raise TypeError('cannot pickle ' + repr(name) + ' instances')
        if not _is_heap_type(cls) and cls.__module__ != 'builtins':
            name = cls.__module__ + '.' + name
        raise TypeError('cannot pickle ' + repr(name) + ' object')
    items = iter(self) if isinstance(self, list) else None
    pairs = iter(self.items()) if isinstance(self, dict) else None
    return (copyreg.__newobj__, (cls,) + tuple(args), self.__getstate__(), items, pairs)


# ---- builtins ----

def print_to(file, args, sep, end, flush):
    if file is None:
        file = _modules()['sys'].stdout
        if file is None:
            return
    write = file.write
    first = True
    for arg in args:
        if not first:
            write(sep)
        first = False
        write(str(arg))
    write(end)
    if flush:
        file.flush()


def display(text):
    file = getattr(_modules().get('sys'), 'stdout', None)
    if file is None:
        raise RuntimeError('lost sys.stdout')
    file.write(text)
    file.write('\n')


def sorted_keys(mapping):
    """What dir() lists where the local names are in a mapping of the program's own."""
    names = mapping.keys()
    if not isinstance(names, list):
        names = list(names)
    names.sort()
    return names


def run_breakpoint_hook(args, keywords):
    hook = getattr(_modules().get('sys'), 'breakpointhook', None)
    if hook is None:
        raise RuntimeError('lost sys.breakpointhook')
    return hook(*args, **keywords)


def _flush(stream):
    try:
        stream.flush()
    except Exception:
        pass


def input_from(prompt):
    sys = _modules().get('sys')
    streams = [getattr(sys, name, None) for name in ('stdin', 'stdout', 'stderr')]
    for name, stream in zip(('stdin', 'stdout', 'stderr'), streams):
        if stream is None:
            raise RuntimeError(f'input(): lost sys.{name}')
    stdin, stdout, stderr = streams
    _flush(stderr)
    stdout.write(str(prompt))
    _flush(stdout)
    line = stdin.readline()
    if not isinstance(line, str):
        raise TypeError('object.readline() returned non-string')
    if not line:
        raise EOFError('EOF when reading a line')
    return line[:-1] if line.endswith('\n') else line


def divmod_of(x, y):
    method = _lookup(type(x), '__divmod__')
    if method is not None:
        result = method(x, y)
        if result is not NotImplemented:
            return result
    method = _lookup(type(y), '__rdivmod__')
    if method is not None:
        result = method(y, x)
        if result is not NotImplemented:
            return result
    raise TypeError("unsupported operand type(s) for divmod(): '" + type(x).__name__ + "' and '" + type(y).__name__ + "'")


def sum_of(iterable, total, floats):
    items = iter(iterable)
    if type(total) is int:
        for each in items:
            total = total + each
            if type(total) is not int:
                break
    if type(total) is float:
        floats.begin(total)
        add = floats.add
        for each in items:
            if not add(each):
                total = floats.value() + each
                break
        else:
            return floats.value()
    for each in items:
        total = total + each
    return total


def any_of(iterable):
    for each in iterable:
        if each:
            return True
    return False


def all_of(iterable):
    for each in iterable:
        if not each:
            return False
    return True


def max_of(items, key, default, has_default):
    empty = True
    for each in items:
        value = each if key is None else key(each)
        if empty or value > best_value:
            best = each
            best_value = value
            empty = False
    if empty:
        if has_default:
            return default
        raise ValueError('max() iterable argument is empty')
    return best


def min_of(items, key, default, has_default):
    empty = True
    for each in items:
        value = each if key is None else key(each)
        if empty or value < best_value:
            best = each
            best_value = value
            empty = False
    if empty:
        if has_default:
            return default
        raise ValueError('min() iterable argument is empty')
    return best


async def anext_or(iterator, default):
    try:
        return await iterator.__anext__()
    except StopAsyncIteration:
        return default


# ---- tracebacks ----

def exception_texts(exception):
    texts = []
    todo = [exception]
    seen = set()
    while todo:
        each = todo.pop()
        if each is None or id(each) in seen:
            continue
        seen.add(id(each))
        try:
            text = str(each)
        except Exception:
            text = '<exception str() failed>'
        texts.append(each)
        texts.append(text)
        todo.append(each.__cause__)
        todo.append(each.__context__)
        if isinstance(each, BaseExceptionGroup):
            todo.extend(each.exceptions)
    return texts


# ---- the end of objects ----

def run_finalizers():
    while True:
        step = _life_next()
        if step is None:
            return
        item, callback = step
        step = None
        try:
            if callback is not None:
                culprit = callback
                callback(item)
            elif _is_generator(item):
                culprit = item
                _warn_dropped(item)
                _close_generator(item)
            else:
                culprit = _lookup(type(item), '__del__')
                if culprit is not None:
                    culprit(item) if not hasattr(culprit, '__get__') else culprit.__get__(item)()
        except BaseException as error:
            report_unraisable(error, culprit)
        item = callback = culprit = None


def write_to_stderr(text):
    sys = _modules().get('sys')
    file = None if sys is None else sys.stderr
    if file is not None:
        file.write(text)


def uncaught(error, shown):
    """What is left to print of an exception that ends the program, or the SystemExit that its hook raised."""
    sys = _modules().get('sys')
    if sys is None:
        return shown
    hook = getattr(sys, 'excepthook', None)
    if hook is sys.__excepthook__:
        if sys.stderr is sys.__stderr__:
            return shown
        write_to_stderr(shown)
    elif hook is None:
        write_to_stderr('sys.excepthook is missing\n' + shown)
    else:
        try:
            hook(type(error), error, error.__traceback__)
        except SystemExit as end:
            return end
        except BaseException as failed:
            write_to_stderr('Error in sys.excepthook:\n')
            sys.__excepthook__(type(failed), failed, failed.__traceback__)
            write_to_stderr('\nOriginal exception was:\n' + shown)
    return ''


def report_unraisable(error, culprit):
    sys = _modules().get('sys')
    hook = None if sys is None else getattr(sys, 'unraisablehook', None)
    if hook is None:
        return
    hook(sys.UnraisableHookArgs((type(error), error, error.__traceback__, None, culprit)))


def report_ignored(error, message):
    sys = import_module('sys', None, 'sys')
    sys.unraisablehook(sys.UnraisableHookArgs((type(error), error, error.__traceback__, message, None)))


# ---- the end of the main thread ----

def shut_down():
    modules = _modules()
    threading = modules.get('threading')
    if threading is not None:
        threading._shutdown()
    atexit = modules.get('atexit')
    if atexit is not None:
        atexit._run_exitfuncs()
    asyncio = modules.get('_asyncio')
    if asyncio is not None:
        asyncio._end_of_program()
    _warn_unawaited()
    _life_end()
    run_finalizers()
    tracker = modules.get('multiprocessing.resource_tracker')
    if tracker is not None:
        tracker._end_of_program()
    thread = import_module('_thread', None, '_thread')
    thread._kill_others()
