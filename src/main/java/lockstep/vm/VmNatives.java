package lockstep.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** What hidden Python can ask of the VM. */
final class VmNatives {
    private VmNatives() {}

    @Builtin(value = "_load_module(name, /)", kind = Kind.FUNCTION)
    static Object loadModule(ThreadState thread, Object name) {
        Object found = thread.interpreter.imports.load(((Str) name).value());
        return found == null ? None.NONE : found;
    }

    @Builtin(value = "_run_module(module, code, /)", kind = Kind.FUNCTION)
    static Object runModule(ThreadState thread, Object module, Object code) {
        ModuleObject loading = (ModuleObject) module;
        loading.isLoading = true;
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object value) {
                        loading.isLoading = false;
                        return value;
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        loading.isLoading = false;
                        throw e;
                    }
                },
                () -> Imports.run(thread, loading, (CodeObject) code));
    }

    @Builtin(value = "_modules()", kind = Kind.FUNCTION)
    static Object modules(ThreadState thread) {
        return thread.interpreter.modules;
    }

    /** Packages here, modules of one file in CPython. */
    private static final Set<String> FILES_THERE = Set.of("os", "decimal");

    @Builtin(value = "_no_module(name, /)", kind = Kind.FUNCTION)
    static Object noModule(ThreadState thread, Object name) {
        String full = ((Str) name).value();
        String parent = full.substring(0, Math.max(0, full.lastIndexOf('.')));
        if (FILES_THERE.contains(parent)) {
            return notAPackage(thread, name, new Str(parent));
        }
        PyException e = Errors.of(Types.MODULE_NOT_FOUND_ERROR, ModuleSource.plainlyMissing(full));
        e.value.put("name", name);
        throw e;
    }

    @Builtin(value = "_not_a_package(name, parent, /)", kind = Kind.FUNCTION)
    static Object notAPackage(ThreadState thread, Object name, Object parent) {
        PyException e = Errors.of(
                Types.MODULE_NOT_FOUND_ERROR, "No module named '" + name + "'; '" + parent + "' is not a package");
        e.value.put("name", name);
        throw e;
    }

    @Builtin(value = "_raw_attributes(object, /)", kind = Kind.FUNCTION)
    static Object rawAttributes(ThreadState thread, Object object) {
        PyObject o = (PyObject) object;
        if (o.attributes == null) {
            o.attributes = new Dict();
        }
        return o.attributes;
    }

    @Builtin(value = "_type_create(meta, name, bases, namespace, slots, /)", kind = Kind.FUNCTION)
    static Object typeCreate(
            ThreadState thread, Object meta, Object name, Object bases, Object namespace, Object slots) {
        if (!(name instanceof Str n)) {
            throw Errors.type("type.__new__() argument 1 must be str, not " + Types.of(name).shownName());
        }
        if (!(bases instanceof TupleObject b)) {
            throw Errors.type("type.__new__() argument 2 must be tuple, not " + Types.of(bases).shownName());
        }
        if (!(namespace instanceof Dict d)) {
            throw Errors.type("type.__new__() argument 3 must be dict, not " + Types.of(namespace).shownName());
        }
        return Classes.create(thread, (TypeObject) meta, n.value(), b.items, d, slots);
    }

    @Builtin(value = "_set_mro(type, items, /)", kind = Kind.FUNCTION)
    static void setMro(ThreadState thread, Object type, Object items) {
        Classes.setMro((TypeObject) type, ((TupleObject) items).items);
    }

    @Builtin(value = "_type_dict(type, /)", kind = Kind.FUNCTION)
    static Object typeDict(ThreadState thread, Object type) {
        return ((TypeObject) type).dict();
    }

    /** The attributes of a new class that want to be told their name: name, value and {@code __set_name__}, of few of many. */
    @Builtin(value = "_to_be_named(type, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object toBeNamed(Object type) {
        Dict names = ((TypeObject) type).dict();
        List<Object> found = new ArrayList<>();
        for (int entry = 0; entry < names.end(); entry++) {
            Object name = names.keyAt(entry);
            Object hook = name == null ? null : Types.of(names.valueAt(entry)).lookup(Special.SET_NAME);
            if (hook != null) {
                found.add(new TupleObject(name, names.valueAt(entry), hook));
            }
        }
        return new ListObject(found.toArray());
    }

    /** Whether a namespace has keys that are no strings. */
    @Builtin(value = "_has_other_keys(namespace, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object hasOtherKeys(Object namespace) {
        Dict names = (Dict) namespace;
        for (int entry = 0; entry < names.end(); entry++) {
            if (names.keyAt(entry) != null && !(names.keyAt(entry) instanceof Str)) {
                return true;
            }
        }
        return false;
    }

    @Builtin(value = "_type_changed(type, /)", kind = Kind.FUNCTION)
    static void typeChanged(ThreadState thread, Object type) {
        ((TypeObject) type).changed();
    }

    @Builtin(value = "_are_types(bases, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object areTypes(Object bases) {
        for (Object base : ((TupleObject) bases).items) {
            if (!(base instanceof TypeObject)) {
                return false;
            }
        }
        return true;
    }

    @Builtin(value = "_metaclass(meta, bases, /)", kind = Kind.FUNCTION)
    static Object metaclass(ThreadState thread, Object meta, Object bases) {
        if (!(bases instanceof TupleObject b)) {
            throw Errors.type("type.__new__() argument 2 must be tuple, not " + Types.of(bases).shownName());
        }
        return Classes.metaclass((TypeObject) meta, b.items);
    }

    /** An attribute of a type along its MRO, unbound, or None. */
    @Builtin(value = "_lookup(type, name, /)", kind = Kind.FUNCTION)
    static Object lookup(ThreadState thread, Object type, Object name) {
        Object found = ((TypeObject) type).lookup((Str) name);
        return found == null ? None.NONE : found;
    }

    /** Runs a class body's function with a namespace; answers what the body returns (its class cell or None). */
    @Builtin(value = "_run_class_body(function, namespace, /)", kind = Kind.FUNCTION)
    static Object runClassBody(ThreadState thread, Object function, Object namespace) {
        FunctionObject f = (FunctionObject) function;
        Frame frame = new Frame(f.code, f, f.globals, f.builtins, f.caches());
        frame.locals = namespace;
        Calls.enter(thread, frame);
        return Context.PENDING;
    }

    @Builtin(value = "_generic_getattr(object, name, /)", kind = Kind.FUNCTION)
    static Object genericGetattr(ThreadState thread, Object object, Object name) {
        return ObjectMethods.getattribute(thread, object, name);
    }

    @Builtin(value = "_set_traceback(exception, traceback, /)", kind = Kind.FUNCTION)
    static void setTraceback(ThreadState thread, Object exception, Object traceback) {
        ((ExceptionObject) exception).traceback = traceback == None.NONE ? null : traceback;
    }

    @Builtin(value = "_write(error, text, /)", kind = Kind.FUNCTION)
    static void write(ThreadState thread, Object error, Object text) {
        thread.interpreter.host.write((Boolean) error, ((Str) text).value());
    }

    @Builtin(value = "_life_next()", kind = Kind.FUNCTION)
    static Object lifeNext(ThreadState thread) {
        return thread.interpreter.life.next(thread);
    }

    @Builtin(value = "_life_end()", kind = Kind.FUNCTION)
    static void lifeEnd(ThreadState thread) {
        thread.interpreter.life.end(thread);
    }

    /** Of whatever kind: async generators have no such method. */
    @Builtin(value = "_close_generator(generator, /)", kind = Kind.FUNCTION)
    static Object closeGenerator(ThreadState thread, Object generator) {
        return Generators.close(thread, (GeneratorObject) generator);
    }

    @Builtin(value = "_is_generator(object, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isGenerator(Object object) {
        return object instanceof GeneratorObject;
    }

    /** After a class was made: {@code __class__} must be it. */
    @Builtin(value = "_check_class_cell(cell, made, name, /)", kind = Kind.FUNCTION)
    static void checkClassCell(ThreadState thread, Object cell, Object made, Object name) {
        if (!(cell instanceof Cell c) || c.value == made) {
            return;
        }
        if (c.value == null) {
            throw Errors.runtime("__class__ not set defining '" + name + "' as " + Classes.reprOf((TypeObject) made)
                    + ". Was __classcell__ propagated to type.__new__?");
        }
        throw Errors.type("__class__ set to " + (c.value instanceof TypeObject t ? Classes.reprOf(t) : "?") + " defining '"
                + name + "' as " + Classes.reprOf((TypeObject) made));
    }

    @Builtin(value = "_warn_dropped(generator, /)", kind = Kind.FUNCTION)
    static Object warnDropped(ThreadState thread, Object generator) {
        return Unawaited.ended(thread, (GeneratorObject) generator);
    }

    @Builtin(value = "_warn_unawaited()", kind = Kind.FUNCTION)
    static void warnUnawaited(ThreadState thread) {
        Unawaited.atExit(thread);
    }

    @Builtin(value = "_caller_line()", kind = Kind.FUNCTION)
    static Object callerLine(ThreadState thread) {
        Frame f = Position.visibleFrame(thread);
        return f == null ? new TupleObject(new Str("<sys>"), 0L) : new TupleObject(new Str(f.code.fileName), (long) f.line());
    }

    @Builtin(value = "_next_or(iterator, default, /)", kind = Kind.FUNCTION)
    static Object nextOr(ThreadState thread, Object iterator, Object otherwise) {
        return thread.then(Continuation.recovering(Types.STOP_ITERATION, (context, e) -> otherwise), () -> {
            Object next = Iteration.next(thread, iterator);
            return next == null ? otherwise : next;
        });
    }

    @Builtin(value = "_is_subtype(type, other, /)", kind = Kind.FUNCTION)
    static Object isSubtype(Object type, Object other) {
        return ((TypeObject) type).isSubtypeOf((TypeObject) other);
    }

    /** Whether an object carries a plain value that only its constructor can set: an int, float, str, bytes or tuple. */
    @Builtin(value = "_has_native_value(object, /)", kind = Kind.FUNCTION)
    static Object hasNativeValue(Object object) {
        return object instanceof NumberObject || object instanceof Str || object instanceof TupleObject
                || object instanceof BytesObject;
    }

    /** Whether there is nothing to an object but its dict, its slots and what a list, dict or plain value has. */
    @Builtin(value = "_pickles_by_value(object, /)", kind = Kind.FUNCTION)
    static Object picklesByValue(Object object) {
        return object.getClass() == PyObject.class && ((PyObject) object).type.layout == Types.OBJECT
                || object instanceof ListObject || object instanceof Dict
                || hasNativeValue(object) == Boolean.TRUE;
    }

    @Builtin(value = "_is_heap_type(cls, /)", kind = Kind.FUNCTION)
    static Object isHeapType(TypeObject cls) {
        return cls.isHeap;
    }

    @Builtin(value = "_native_value(object, /)", kind = Kind.FUNCTION)
    static Object nativeValue(Object object) {
        return switch (object) {
            case NumberObject n -> n.value;
            case Str s -> new Str(s.value());
            case TupleObject t -> TupleObject.of(t.items);
            default -> object;
        };
    }
}
