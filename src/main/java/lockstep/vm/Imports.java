package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** The import statement. The search itself is hidden Python ({@code import_module}) over {@link ModuleSource}. */
public final class Imports {
    private static final Str PACKAGE = Str.name("__package__");
    private static final Str NAME = Str.name("__name__");
    private static final Str PATH = Str.name("__path__");
    private static final Str FILE = Str.name("__file__");
    private static final Str ALL = Str.name("__all__");
    private static final Str BUILTINS = Str.name("__builtins__");
    private static final Str IMPORT = Str.name("__import__");

    private final Interpreter interpreter;

    Imports(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    Object importName(ThreadState thread, Frame f, Str name, Object fromList, long level) {
        Object function = f.isHidden() ? null : f.builtins.get(IMPORT);
        if (function != null && !(function instanceof NativeFunction)) {
            return thread.call(
                    function, name, f.globals, f.locals == null ? None.NONE : f.locals, fromList, level);
        }
        if (level == 0 && (fromList == None.NONE || name.value().indexOf('.') < 0)) {
            Object known = interpreter.modules.get(name);
            if (known instanceof ModuleObject && name.value().indexOf('.') < 0 && fromList == None.NONE) {
                return known;
            }
        }
        Object absolute = level == 0 ? name : resolve(f.globals, name.value(), level);
        return thread.hidden("import_module", absolute, fromList, level == 0 ? name : Str.EMPTY);
    }

    public static Str resolve(Dict globals, String name, long level) {
        Object given = globals.get(PACKAGE);
        String base;
        if (given instanceof Str s) {
            base = s.value();
        } else {
            String module = globals.get(NAME) instanceof Str s ? s.value() : "";
            base = globals.get(PATH) != null ? module : module.contains(".") ? module.substring(0, module.lastIndexOf('.')) : "";
        }
        if (base.isEmpty()) {
            throw Errors.of(Types.IMPORT_ERROR, "attempted relative import with no known parent package");
        }
        for (long i = 1; i < level; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw Errors.of(Types.IMPORT_ERROR, "attempted relative import beyond top-level package");
            }
            base = base.substring(0, dot);
        }
        return new Str(name.isEmpty() ? base : base + "." + name);
    }

    Object importFrom(ThreadState thread, Object module, Str name) {
        if (module instanceof ModuleObject m) {
            Object value = m.attributes.get(name);
            if (value != null) {
                return value;
            }
        }
        return thread.then(
                Continuation.recovering(Types.ATTRIBUTE_ERROR, (context, e) -> fallBack(module, name)),
                () -> Attributes.get(thread, module, name));
    }

    private Object fallBack(Object module, Str name) {
        String moduleName = "<unknown module name>";
        String file = "unknown location";
        if (module instanceof ModuleObject m) {
            if (m.attributes.get(NAME) instanceof Str s) {
                moduleName = s.value();
            }
            if (m.attributes.get(FILE) instanceof Str s) {
                file = s.value();
            }
        }
        Object sub = interpreter.modules.get(new Str(moduleName + "." + name.value()));
        if (sub != null) {
            return sub;
        }
        PyException error = Errors.of(
                Types.IMPORT_ERROR,
                module instanceof ModuleObject loading && loading.isLoading
                        ? "cannot import name '" + name.value() + "' from partially initialized module '" + moduleName
                                + "' (most likely due to a circular import) (" + file + ")"
                        : "cannot import name '" + name.value() + "' from '" + moduleName + "' (" + file + ")");
        error.value.put("name", new Str(moduleName));
        error.value.put("name_from", name);
        throw error;
    }

    Object importStar(ThreadState thread, Frame f, Object module) {
        if (!(module instanceof ModuleObject m) || !(f.locals instanceof Dict target)) {
            throw Errors.of(Types.IMPORT_ERROR, "from-import-* object has no __dict__ and no __all__");
        }
        Object all = m.attributes.get(ALL);
        if (all == null) {
            Dict source = m.attributes;
            for (int i = 0; i < source.end(); i++) {
                if (source.keyAt(i) instanceof Str s && !s.value().startsWith("_")) {
                    target.put(s, source.valueAt(i));
                }
            }
            return None.NONE;
        }
        return thread.withItems(all, (context, names) -> bind(thread, m, target, names, 0));
    }

    /** Binds the names from {@code n} on; a module's own {@code __getattr__} may have to be asked. */
    private static Object bind(ThreadState thread, ModuleObject m, Dict target, Object[] names, int n) {
        for (int i = n; i < names.length; i++) {
            if (!(names[i] instanceof Str name)) {
                throw Errors.type("Item in " + m.attributes.get(NAME) + ".__all__ must be str, not "
                        + Types.of(names[i]).shownName());
            }
            Object value = m.attributes.get(name);
            if (value == null) {
                int next = i + 1;
                return thread.then(
                        (context, found) -> {
                            target.put(name, found);
                            return bind(thread, m, target, names, next);
                        },
                        () -> Attributes.get(thread, m, name));
            }
            target.put(name, value);
        }
        return None.NONE;
    }

    // ---- for hidden Python ----

    /** Finds and makes a module: ready when native, else with its code still to be run. Null when there is none. */
    @Nullable Object load(String name) {
        ModuleSource.Found found = interpreter.moduleSource.find(interpreter, name);
        return switch (found) {
            case null -> null;
            case ModuleSource.Found.Native n -> {
                interpreter.modules.put(Str.name(name), n.module());
                yield n.module();
            }
            case ModuleSource.Found.Folder folder -> {
                ModuleObject module = new ModuleObject(name);
                module.id = interpreter.nextId();
                module.set("__doc__", None.NONE);
                module.set("__package__", new Str(name));
                module.set("__loader__", None.NONE);
                module.set("__spec__", None.NONE);
                module.attributes.put(PATH, new ListObject(new Object[] {new Str(folder.name())}));
                interpreter.modules.put(Str.name(name), module);
                yield module;
            }
            case ModuleSource.Found.Python p -> {
                ModuleObject module = new ModuleObject(name);
                module.id = interpreter.nextId();
                module.set("__doc__", None.NONE);
                module.set("__package__", new Str(p.isPackage() ? name : name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : ""));
                module.set("__loader__", None.NONE);
                module.set("__spec__", None.NONE);
                if (p.isPackage()) {
                    module.attributes.put(PATH, new ListObject(new Object[] {new Str(p.fileName())}));
                }
                module.attributes.put(FILE, new Str(p.fileName()));
                interpreter.modules.put(Str.name(name), module);
                yield new TupleObject(module, CodeObject.of(p.code()));
            }
        };
    }

    static Object run(ThreadState thread, ModuleObject module, CodeObject code) {
        Code body = code.code;
        if (body.origin == Code.Origin.HIDDEN) {
            module.attributes.put(BUILTINS, thread.interpreter.hiddenBuiltins());
            return thread.then(
                    (context, done) -> {
                        becomeBuiltin(module);
                        return done;
                    },
                    () -> thread.interpreter.execute(thread, body, module.attributes, module.attributes));
        }
        if (body.warnings.isEmpty() || body.origin != Code.Origin.USER) {
            return thread.interpreter.execute(thread, body, module.attributes, module.attributes);
        }
        return thread.hiddenThen(
                (context, told) -> thread.interpreter.execute(thread, body, module.attributes, module.attributes),
                "syntax_warnings",
                Dynamic.warnings(thread, body, body.fileName),
                new Str(body.fileName));
    }

    /** Functions with a public name of a module that is C in CPython are built-in functions there. */
    private static void becomeBuiltin(ModuleObject module) {
        Dict names = module.attributes;
        for (int i = 0; i < names.end(); i++) {
            if (names.valueAt(i) instanceof FunctionObject f && f.globals == names
                    && names.keyAt(i) instanceof Str s && !s.value().startsWith("_")) {
                f.becomeBuiltin();
            }
        }
    }
}
