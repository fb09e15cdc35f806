package lockstep.vm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lockstep.compiler.Code;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** Calls of Python functions and of types: binding arguments to parameters, with CPython's messages (Python/ceval.c). */
final class Calls {
    private Calls() {}

    /** Frames of hidden Python on top of each other, which only runaway recursion in it reaches. */
    private static final int MOST_HIDDEN = 150_000;

    /** Pushes a frame for a call; always answers PENDING. */
    static Object push(ThreadState thread, FunctionObject function, Object[] args, Str[] names) {
        CodeObject code = function.code;
        Frame frame = new Frame(code, function, function.globals, function.builtins, function.caches());
        if (code.isSimple && names.length == 0 && args.length == code.code.argCount) {
            System.arraycopy(args, 0, frame.slots, 0, args.length);
        } else {
            bind(function, frame.slots, args, names);
        }
        enter(thread, frame);
        return Context.PENDING;
    }

    static void enter(ThreadState thread, Frame frame) {
        if (!frame.isHidden() && ++thread.depth > thread.interpreter.depthLimit) {
            thread.depth--;
            throw thread.interpreter.tooDeep();
        }
        if (frame.isHidden() && ++thread.hiddenDepth > MOST_HIDDEN) {
            thread.hiddenDepth--;
            throw Errors.recursion("maximum recursion depth exceeded");
        }
        frame.back = thread.top;
        thread.top = frame;
        if (thread.announces && frame.isHidden()) {
            frame.footprint = thread.current;
            thread.programRan = false;
        }
    }

    /** Fills the parameters' slots. */
    static void bind(FunctionObject function, @Nullable Object[] slots, Object[] args, Str[] names) {
        try {
            fill(function, slots, args, names);
        } catch (PyException e) {
            if (function.code.isHidden) {
                HiddenCalls.refuse(function, args, names);
            }
            throw e;
        }
    }

    private static void fill(FunctionObject function, @Nullable Object[] slots, Object[] args, Str[] names) {
        Code code = function.code.code;
        int argCount = code.argCount;
        int total = argCount + code.keywordOnlyCount;
        int positional = args.length - names.length;
        boolean hasVarArgs = (code.flags & Code.VARARGS) != 0;
        boolean hasVarKeywords = (code.flags & Code.VARKEYWORDS) != 0;
        int taken = Math.min(positional, argCount);
        System.arraycopy(args, 0, slots, 0, taken);
        if (hasVarArgs) {
            Object[] rest = positional > argCount
                    ? Arrays.copyOfRange(args, argCount, positional)
                    : new Object[0];
            slots[total] = TupleObject.of(rest);
        }
        Dict extra = null;
        if (hasVarKeywords) {
            extra = new Dict();
            slots[total + (hasVarArgs ? 1 : 0)] = extra;
        }
        for (int k = 0; k < names.length; k++) {
            Str name = names[k];
            int at = -1;
            for (int i = code.positionalOnlyCount; i < total; i++) {
                if (function.code.localNames[i].sameText(name)) {
                    at = i;
                    break;
                }
            }
            if (at < 0) {
                if (extra == null) {
                    throw unexpectedKeyword(function, names, name);
                }
                extra.put(name, args[positional + k]);
            } else if (slots[at] != null) {
                throw Errors.type(shown(function) + " got multiple values for argument '" + name.value() + "'");
            } else {
                slots[at] = args[positional + k];
            }
        }
        if (positional > argCount && !hasVarArgs) {
            throw tooManyPositional(function, positional, slots);
        }
        if (positional < argCount) {
            Object[] defaults = function.defaults == null ? new Object[0] : function.defaults.items;
            int firstDefault = argCount - defaults.length;
            List<String> missing = null;
            for (int i = taken; i < argCount; i++) {
                if (slots[i] == null) {
                    if (i >= firstDefault) {
                        slots[i] = defaults[i - firstDefault];
                    } else {
                        missing = missing == null ? new ArrayList<>() : missing;
                        missing.add("'" + code.localNames.get(i) + "'");
                    }
                }
            }
            if (missing != null) {
                throw missing(function, "positional", missing);
            }
        }
        if (code.keywordOnlyCount > 0) {
            List<String> missing = null;
            for (int i = argCount; i < total; i++) {
                if (slots[i] == null) {
                    Object value = function.keywordDefaults == null
                            ? null
                            : function.keywordDefaults.get(function.code.localNames[i]);
                    if (value != null) {
                        slots[i] = value;
                    } else {
                        missing = missing == null ? new ArrayList<>() : missing;
                        missing.add("'" + code.localNames.get(i) + "'");
                    }
                }
            }
            if (missing != null) {
                throw missing(function, "keyword-only", missing);
            }
        }
    }

    private static String shown(FunctionObject function) {
        return function.qualifiedName + "()";
    }

    private static PyException unexpectedKeyword(FunctionObject function, Str[] names, Str name) {
        Code code = function.code.code;
        List<String> positionalOnly = new ArrayList<>();
        for (Str each : names) {
            for (int i = 0; i < code.positionalOnlyCount; i++) {
                if (code.localNames.get(i).equals(each.value())) {
                    positionalOnly.add(each.value());
                }
            }
        }
        if (!positionalOnly.isEmpty()) {
            return Errors.type(shown(function) + " got some positional-only arguments passed as keyword arguments: '"
                    + String.join(", ", positionalOnly) + "'");
        }
        String message = shown(function) + " got an unexpected keyword argument '" + name.value() + "'";
        List<String> candidates =
                code.localNames.subList(code.positionalOnlyCount, code.argCount + code.keywordOnlyCount);
        String suggestion = Suggestions.closest(name.value(), candidates);
        return Errors.type(suggestion == null ? message : message + ". Did you mean '" + suggestion + "'?");
    }

    private static PyException tooManyPositional(FunctionObject function, int given, @Nullable Object[] slots) {
        Code code = function.code.code;
        int defaults = function.defaults == null ? 0 : function.defaults.items.length;
        int keywordOnlyGiven = 0;
        for (int i = code.argCount; i < code.argCount + code.keywordOnlyCount; i++) {
            if (slots[i] != null) {
                keywordOnlyGiven++;
            }
        }
        String takes = defaults > 0
                ? "from " + (code.argCount - defaults) + " to " + code.argCount
                : String.valueOf(code.argCount);
        boolean plural = defaults > 0 || code.argCount != 1;
        String extra = keywordOnlyGiven > 0
                ? " positional argument" + (given != 1 ? "s" : "") + " (and " + keywordOnlyGiven
                        + " keyword-only argument" + (keywordOnlyGiven != 1 ? "s" : "") + ")"
                : "";
        return Errors.type(shown(function) + " takes " + takes + " positional argument" + (plural ? "s" : "") + " but "
                + given + extra + (given == 1 && keywordOnlyGiven == 0 ? " was" : " were") + " given");
    }

    private static PyException missing(FunctionObject function, String kind, List<String> names) {
        int n = names.size();
        String list = switch (n) {
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " and " + names.get(1);
            default -> String.join(", ", names.subList(0, n - 1)) + ", and " + names.get(n - 1);
        };
        return Errors.type(
                shown(function) + " missing " + n + " required " + kind + " argument" + (n == 1 ? "" : "s") + ": " + list);
    }

    // ---- types ----

    /** {@code type(args)}: what type.__call__ does, through a metaclass that has its own. */
    static Object instantiate(ThreadState thread, TypeObject type, Object[] args, Str[] names) {
        TypeObject meta = type.type;
        if (meta != Types.TYPE) {
            Object call = meta.lookup(Special.CALL);
            if (call != null && call != Types.TYPE.lookup(Special.CALL)) {
                return thread.callSpecial(call, type, args, names);
            }
        }
        return typeCall(thread, type, args, names);
    }

    /** {@code type.__call__}. */
    static Object typeCall(ThreadState thread, TypeObject type, Object[] args, Str[] names) {
        if (type == Types.TYPE && args.length == 1 && names.length == 0) {
            return Types.of(args[0]);
        }
        Object make = type.lookup(Special.NEW);
        if (make == null) {
            throw Errors.type("cannot create '" + type.shownName() + "' instances");
        }
        Object function = make instanceof WrappedMethod w
                ? w.type == Types.CLASSMETHOD ? new BoundMethod(w.function, type) : w.function
                : make;
        if (function == thread.interpreter.objectNew) {
            Object instance = ObjectMethods.create(type, args.length > 0);
            thread.slice.clock += thread.interpreter.instance;
            if (instance instanceof PyObject o) {
                o.id = thread.interpreter.nextId();
            }
            return initialise(thread, type, instance, args, names);
        }
        Object[] all = ThreadState.prepend(type, args);
        if (!type.isHeap && function instanceof NativeFunction n
                && type.lookup(Special.INIT) == thread.interpreter.objectInit) {
            return thread.callNative(n, all, names);
        }
        if (names.length > 0 && type.isHeap && function instanceof NativeFunction n
                && type.lookup(Special.INIT) instanceof FunctionObject && ignoresKeywords(n.owner)) {
            Object[] positional = Arrays.copyOf(all, all.length - names.length);
            return thread.then(
                    (context, made) -> afterNew((ThreadState) context, type, made, args, names),
                    () -> thread.call(function, positional));
        }
        return thread.then(
                (context, made) -> afterNew((ThreadState) context, type, made, args, names),
                () -> thread.callKeywords(function, all, names));
    }

    /** Built-ins whose {@code __new__} leaves keywords to the {@code __init__} of a subclass. */
    private static boolean ignoresKeywords(@Nullable TypeObject owner) {
        return owner == Types.FLOAT || owner == Types.MAP || owner == Types.FILTER || owner == Types.REVERSED
                || owner == Types.LIST || owner == Types.SET || owner == Types.FROZENSET || owner == Types.TUPLE;
    }

    private static Object afterNew(ThreadState thread, TypeObject type, Object instance, Object[] args, Str[] names) {
        if (!Types.of(instance).isSubtypeOf(type)) {
            return instance;
        }
        return initialise(thread, Types.of(instance), instance, args, names);
    }

    private static Object initialise(
            ThreadState thread, TypeObject type, Object instance, Object[] args, Str[] names) {
        if (type.finalizes) {
            thread.interpreter.life.born(instance);
        }
        Object init = type.lookup(Special.INIT);
        if (init == thread.interpreter.objectInit) {
            return instance;
        }
        if (names.length > 0 && type.isHeap && init instanceof NativeFunction n && ignoresKeywords(n.owner)
                && type.lookup(Special.NEW) instanceof WrappedMethod w && w.function instanceof FunctionObject) {
            // a __new__ in Python has taken the keywords
            Object[] positional = Arrays.copyOf(args, args.length - names.length);
            return initialise(thread, type, instance, positional, NativeFunction.NO_KEYWORDS);
        }
        return thread.then(
                (context, value) -> {
                    if (value != None.NONE) {
                        throw Errors.type("__init__() should return None, not '" + Types.of(value).shownName() + "'");
                    }
                    return instance;
                },
                () -> thread.callSpecial(init, instance, args, names));
    }
}
