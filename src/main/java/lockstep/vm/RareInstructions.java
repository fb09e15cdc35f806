package lockstep.vm;

import static lockstep.vm.Op.*;

import java.util.Arrays;
import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Class bodies, raising, with, async, pattern matching, displays: instructions where speed matters least. */
final class RareInstructions {
    private RareInstructions() {}

    // ---- names in module and class bodies ----

    static boolean loadName(ThreadState thread, Frame f, Str name) {
        if (f.locals instanceof Dict d && d.type == Types.DICT) {
            Object value = d.get(name);
            if (value == null) {
                value = f.locals == f.globals ? null : f.globals.get(name);
            }
            if (value == null) {
                value = f.builtins.get(name);
            }
            if (value == null) {
                throw Errors.name("name '" + name.value + "' is not defined", name);
            }
            f.slots[f.sp++] = value;
            return false;
        }
        return Instructions.push(f, fromMapping(thread, f, f.locals, name, null));
    }

    /** A namespace that may be any mapping, then globals, builtins or a cell. */
    private static Object fromMapping(ThreadState thread, Frame f, Object mapping, Str name, @Nullable Cell cell) {
        if (mapping instanceof Dict d && d.type == Types.DICT) {
            Object value = d.get(name);
            return value != null ? value : otherwise(f, name, cell);
        }
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object value) {
                        return value;
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        if (!e.is(Types.KEY_ERROR)) {
                            throw e;
                        }
                        return otherwise(f, name, cell);
                    }
                },
                () -> Operators.getItem(thread, mapping, name));
    }

    private static Object otherwise(Frame f, Str name, @Nullable Cell cell) {
        if (cell != null) {
            if (cell.value == null) {
                throw Errors.name(
                        "cannot access free variable '" + name.value
                                + "' where it is not associated with a value in enclosing scope",
                        name);
            }
            return cell.value;
        }
        Object value = f.globals.get(name);
        if (value == null) {
            value = f.builtins.get(name);
        }
        if (value == null) {
            throw Errors.name("name '" + name.value + "' is not defined", name);
        }
        return value;
    }

    static boolean loadFromDict(ThreadState thread, Frame f, boolean deref, int arg) {
        Object mapping = f.slots[--f.sp];
        Str name = deref ? f.codeObject.localNames[arg] : f.codeObject.names[arg];
        return Instructions.push(f, fromMapping(thread, f, mapping, name, deref ? (Cell) f.slots[arg] : null));
    }

    static boolean deleteName(ThreadState thread, Frame f, Str name) {
        if (f.locals instanceof Dict d && d.type == Types.DICT) {
            Object old = d.remove(name);
            if (old == null) {
                throw Errors.name("name '" + name.value + "' is not defined", name);
            }
            return thread.interpreter.life.active
                    && Instructions.discard(f, thread.interpreter.life.dropped(thread, old));
        }
        return Instructions.discard(f, Operators.deleteItem(thread, f.locals, name));
    }

    /** False, or true when a frame was pushed to look into a namespace that is no plain dict. */
    static boolean setupAnnotations(ThreadState thread, Frame f) {
        Str name = Str.name("__annotations__");
        if (f.locals instanceof Dict d && d.type == Types.DICT) {
            if (d.get(name) == null) {
                d.put(name, new Dict());
            }
            return false;
        }
        return Instructions.discard(f, thread.hidden("setup_annotations", f.locals));
    }

    static boolean loadSuperAttribute(ThreadState thread, Frame f, int arg) {
        Object[] stack = f.slots;
        f.sp -= 3;
        Object superGlobal = stack[f.sp];
        Object start = stack[f.sp + 1];
        Object self = stack[f.sp + 2];
        Str name = f.codeObject.names[arg >> 2];
        boolean method = (arg & 1) != 0;
        Object value;
        if (superGlobal == Types.SUPER && start instanceof TypeObject t) {
            SuperObject s = new SuperObject(Types.SUPER);
            s.start = t;
            s.object = self;
            s.objectType = SuperObject.check(t, self);
            value = Attributes.get(thread, s, name);
        } else {
            value = thread.then(
                    (context, s) -> context.getAttribute(s, name),
                    () -> (arg & 2) != 0 ? thread.call(superGlobal, start, self) : thread.call(superGlobal));
        }
        if (value == Context.PENDING) {
            f.receive = method ? Frame.PUSH_AND_NULL : Frame.PUSH;
            return true;
        }
        stack[f.sp++] = value;
        if (method) {
            stack[f.sp++] = null;
        }
        return false;
    }

    // ---- generators ----

    static boolean returnGenerator(ThreadState thread, Frame f) {
        int flags = f.code.flags;
        TypeObject type = (flags & Code.COROUTINE) != 0
                ? Types.COROUTINE
                : (flags & Code.ASYNC_GENERATOR) != 0 ? Types.ASYNC_GENERATOR : Types.GENERATOR;
        Object name = f.function == null ? Str.of(f.code.name) : f.function.name;
        Object qualifiedName = f.function == null ? Str.of(f.code.qualifiedName) : f.function.qualifiedName;
        GeneratorObject g = new GeneratorObject(type, f, name, qualifiedName);
        g.id = thread.interpreter.nextId();
        thread.top = f.back;
        f.back = null;
        f.generator = g;
        if (f.isHidden()) {
            thread.hiddenDepth--;
        } else {
            thread.depth--;
        }
        thread.interpreter.generatorMade(thread, g);
        thread.deliver(g);
        return true;
    }

    // ---- exceptions ----

    static boolean raise(ThreadState thread, Frame f, int count) {
        if (count == 0) {
            if (thread.handled == null) {
                throw Errors.runtime("No active exception to reraise");
            }
            thread.reraising = true;
            throw new PyException(thread.handled);
        }
        Object cause = count == 2 ? f.slots[--f.sp] : null;
        Object what = f.slots[--f.sp];
        f.receive = Frame.DISCARD;
        Object outcome = thread.then(
                (context, exception) -> {
                    if (!(exception instanceof ExceptionObject e)) {
                        throw Errors.type("exceptions must derive from BaseException");
                    }
                    if (cause == null) {
                        throw new PyException(e);
                    }
                    return context.then(
                            (c, made) -> {
                                if (made == None.NONE) {
                                    e.cause = null;
                                } else if (made instanceof ExceptionObject) {
                                    e.cause = made;
                                } else {
                                    throw Errors.type("exception causes must derive from BaseException");
                                }
                                e.suppressContext = true;
                                throw new PyException(e);
                            },
                            () -> instance(thread, cause));
                },
                () -> instance(thread, what));
        return outcome == Context.PENDING;
    }

    private static Object instance(ThreadState thread, Object what) {
        if (what instanceof TypeObject t && t.isSubtypeOf(Types.BASE_EXCEPTION)) {
            return thread.then(
                    (context, made) -> {
                        if (!(made instanceof ExceptionObject)) {
                            throw Errors.type("calling " + Classes.reprOf(t) + " should have returned an instance of BaseException, not "
                                    + Classes.reprOf(Types.of(made)));
                        }
                        return made;
                    },
                    () -> thread.call(t));
        }
        return what;
    }

    static boolean matches(ExceptionObject exception, Object type, boolean group) {
        if (type instanceof TupleObject tuple) {
            for (Object each : tuple.items) {
                check(each, group);
            }
            for (Object each : tuple.items) {
                if (exception.type.isSubtypeOf((TypeObject) each)) {
                    return true;
                }
            }
            return false;
        }
        check(type, group);
        return exception.type.isSubtypeOf((TypeObject) type);
    }

    private static void check(Object type, boolean group) {
        if (!(type instanceof TypeObject t && t.isSubtypeOf(Types.BASE_EXCEPTION))) {
            throw Errors.type("catching classes that do not inherit from BaseException is not allowed");
        }
        if (group && t.isSubtypeOf(Types.BASE_EXCEPTION_GROUP)) {
            throw Errors.type("catching ExceptionGroup with except* is not allowed. Use except instead.");
        }
    }

    /** Leaves the rest and the matching part on the stack. */
    static Object matchGroup(ThreadState thread, Frame f, Object exception, Object type) {
        if (exception == None.NONE) {
            f.slots[f.sp++] = None.NONE;
            f.slots[f.sp++] = None.NONE;
            return None.NONE;
        }
        matches((ExceptionObject) exception, type, true);
        return thread.hiddenThen(
                (context, pair) -> {
                    Object[] two = ((TupleObject) pair).items;
                    f.slots[f.sp++] = two[0];
                    f.slots[f.sp++] = two[1];
                    ExceptionObject match = two[1] == None.NONE ? null : (ExceptionObject) two[1];
                    if (match != null) {
                        thread.handled = match;
                    }
                    return None.NONE;
                },
                "match_exception_group",
                exception,
                type);
    }

    // ---- the rest ----

    static boolean run(ThreadState thread, Frame f, int op, int arg) {
        Object[] stack = f.slots;
        switch (op) {
            case BEFORE_WITH -> {
                return beforeWith(thread, f, stack[--f.sp], Special.ENTER, Special.EXIT, "context manager");
            }
            case BEFORE_ASYNC_WITH -> {
                return beforeWith(
                        thread, f, stack[--f.sp], Special.AENTER, Special.AEXIT, "asynchronous context manager");
            }
            case WITH_EXCEPT_START -> {
                ExceptionObject value = (ExceptionObject) stack[f.sp - 1];
                Object exit = stack[f.sp - 4];
                Object traceback = value.traceback == null ? None.NONE : value.traceback;
                return Instructions.push(f, thread.call(exit, value.type, value, traceback));
            }
            case CLEANUP_THROW -> {
                ExceptionObject value = (ExceptionObject) stack[--f.sp];
                if (!value.type.isSubtypeOf(Types.STOP_ITERATION)) {
                    thread.reraising = true;
                    throw new PyException(value);
                }
                f.sp -= 2;
                stack[f.sp++] = None.NONE;
                stack[f.sp++] = ThreadState.stopValue(value);
            }
            case END_ASYNC_FOR -> {
                ExceptionObject value = (ExceptionObject) stack[--f.sp];
                f.sp--;
                if (!value.type.isSubtypeOf(Types.STOP_ASYNC_ITERATION)) {
                    thread.reraising = true;
                    throw new PyException(value);
                }
            }
            case GET_AITER -> {
                Object object = stack[--f.sp];
                Object method = Types.of(object).lookup(Special.AITER);
                if (method == null) {
                    throw Errors.type("'async for' requires an object with __aiter__ method, got "
                            + Types.of(object).name);
                }
                return Instructions.push(f, thread.then(
                        (context, iterator) -> {
                            if (Types.of(iterator).lookup(Special.ANEXT) == null) {
                                throw Errors.type("'async for' received an object from __aiter__ that does not implement __anext__: "
                                        + Types.of(iterator).name);
                            }
                            return iterator;
                        },
                        () -> thread.callMethod(method, object)));
            }
            case GET_ANEXT -> {
                Object iterator = stack[f.sp - 1];
                Object method = Types.of(iterator).lookup(Special.ANEXT);
                if (method == null) {
                    throw Errors.type("'async for' requires an iterator with __anext__ method, got "
                            + Types.of(iterator).name);
                }
                return Instructions.push(f, thread.then(
                        (context, awaitable) -> Awaiting.iterator(
                                (ThreadState) context,
                                awaitable,
                                "'async for' received an invalid object from __anext__: "
                                        + Types.of(awaitable).name),
                        () -> thread.callMethod(method, iterator)));
            }
            case GET_AWAITABLE -> {
                Object object = stack[--f.sp];
                String message = switch (arg) {
                    case 1 -> "'async with' received an object from __aenter__ that does not implement __await__: "
                            + Types.of(object).name;
                    case 2 -> "'async with' received an object from __aexit__ that does not implement __await__: "
                            + Types.of(object).name;
                    default -> "object " + Types.of(object).name + " can't be used in 'await' expression";
                };
                return Instructions.push(f, Awaiting.iterator(thread, object, message));
            }
            case GET_YIELD_FROM_ITER -> {
                Object object = stack[f.sp - 1];
                if (object instanceof GeneratorObject g) {
                    if (g.type == Types.COROUTINE && (f.code.flags & (Code.COROUTINE | Code.ITERABLE_COROUTINE)) == 0) {
                        throw Errors.type("cannot 'yield from' a coroutine object in a non-coroutine generator");
                    }
                    return false;
                }
                f.sp--;
                return Instructions.push(f, Iteration.iterator(thread, object));
            }
            case BUILD_MAP -> {
                return buildMap(thread, f, arg);
            }
            case BUILD_CONST_KEY_MAP -> {
                Object[] keys = ((TupleObject) stack[--f.sp]).items;
                f.sp -= arg;
                Dict dict = new Dict();
                for (int i = 0; i < arg; i++) {
                    dict.put(keys[i], stack[f.sp + i]);
                }
                stack[f.sp++] = dict;
            }
            case MAP_ADD -> {
                f.sp -= 2;
                Dict dict = (Dict) stack[f.sp - arg];
                return Instructions.discard(
                        f, Operators.setItem(thread, dict, stack[f.sp], stack[f.sp + 1]));
            }
            case BUILD_SET -> {
                f.sp -= arg;
                Object[] items = Arrays.copyOfRange(stack, f.sp, f.sp + arg);
                return Instructions.push(f, thread.call(Types.SET, new TupleObject(items)));
            }
            case SET_ADD -> {
                Object item = stack[--f.sp];
                return Instructions.discard(
                        f, thread.callMethod(Types.SET.lookup(ADD), stack[f.sp - arg], item));
            }
            case SET_UPDATE -> {
                Object items = stack[--f.sp];
                return Instructions.discard(
                        f, thread.callMethod(Types.SET.lookup(UPDATE), stack[f.sp - arg], items));
            }
            case LIST_EXTEND -> {
                Object items = stack[--f.sp];
                ListObject list = (ListObject) stack[f.sp - arg];
                if (Types.of(items).lookup(Special.ITER) == null && Types.of(items).lookup(Special.GETITEM) == null) {
                    throw Errors.type("Value after * must be an iterable, not " + Types.of(items).name);
                }
                return Instructions.discard(f, thread.withItems(items, (context, all) -> {
                    for (Object item : all) {
                        list.append(context, item);
                    }
                    return None.NONE;
                }));
            }
            case DICT_MERGE, DICT_UPDATE -> {
                return Instructions.discard(f, Instructions.dictMergeOrUpdate(thread, f, op, arg));
            }
            case UNPACK_EX -> {
                return unpackEx(thread, f, arg & 0xff, arg >> 8);
            }
            case MATCH_MAPPING -> {
                stack[f.sp] = Patterns.isMapping(stack[f.sp - 1]);
                f.sp++;
            }
            case MATCH_SEQUENCE -> {
                stack[f.sp] = Patterns.isSequence(stack[f.sp - 1]);
                f.sp++;
            }
            case MATCH_KEYS -> {
                return Instructions.push(
                        f, thread.hidden("match_keys", stack[f.sp - 2], stack[f.sp - 1]));
            }
            case MATCH_CLASS -> {
                f.sp -= 3;
                return Instructions.push(
                        f,
                        thread.hidden(
                                "match_class", stack[f.sp], stack[f.sp + 1], (long) arg, stack[f.sp + 2]));
            }
            default -> throw new IllegalStateException(lockstep.compiler.Opcode.of(op).name());
        }
        return false;
    }

    private static final Str ADD = Str.name("add");
    private static final Str UPDATE = Str.name("update");

    private static boolean buildMap(ThreadState thread, Frame f, int count) {
        Object[] stack = f.slots;
        f.sp -= 2 * count;
        Dict dict = new Dict();
        boolean simple = true;
        for (int i = 0; i < count && simple; i++) {
            simple = Keys.isSimple(stack[f.sp + 2 * i]);
        }
        if (simple) {
            for (int i = 0; i < count; i++) {
                dict.put(stack[f.sp + 2 * i], stack[f.sp + 2 * i + 1]);
            }
            stack[f.sp++] = dict;
            return false;
        }
        Object[] pairs = Arrays.copyOfRange(stack, f.sp, f.sp + 2 * count);
        return Instructions.push(f, thread.hidden("build_map", dict, new TupleObject(pairs)));
    }

    private static boolean unpackEx(ThreadState thread, Frame f, int before, int after) {
        Object sequence = f.slots[--f.sp];
        if (Types.of(sequence).lookup(Special.ITER) == null && Types.of(sequence).lookup(Special.GETITEM) == null) {
            throw Errors.type("cannot unpack non-iterable " + Types.of(sequence).name + " object");
        }
        return Instructions.discard(f, thread.withItems(sequence, (context, items) -> {
            if (items.length < before + after) {
                throw Errors.value("not enough values to unpack (expected at least " + (before + after) + ", got "
                        + items.length + ")");
            }
            int sp = f.sp;
            for (int i = items.length - 1; i >= items.length - after; i--) {
                f.slots[sp++] = items[i];
            }
            f.slots[sp++] = new ListObject(Arrays.copyOfRange(items, before, items.length - after));
            for (int i = before - 1; i >= 0; i--) {
                f.slots[sp++] = items[i];
            }
            f.sp = sp;
            return None.NONE;
        }));
    }

    private static boolean beforeWith(
            ThreadState thread, Frame f, Object manager, Special enter, Special exit, String protocol) {
        TypeObject type = Types.of(manager);
        Object enterMethod = type.lookup(enter);
        Object exitMethod = type.lookup(exit);
        if (enterMethod == null || exitMethod == null) {
            boolean async = enter == Special.AENTER;
            String missing = enterMethod == null ? "" : " (missed " + exit.methodName.value + " method)";
            throw Errors.type("'" + type.name + "' object does not support the " + protocol + " protocol" + missing);
        }
        Object bound = Attributes.bind(thread, exitMethod, manager, type);
        f.slots[f.sp++] = bound;
        return Instructions.push(f, thread.callMethod(enterMethod, manager));
    }
}
