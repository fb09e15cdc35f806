package lockstep.vm;

import static lockstep.vm.Op.*;

import java.util.Arrays;
import lockstep.compiler.Code;
import lockstep.object.*;

/** With, async, pattern matching, displays, super: instructions where speed matters least. */
final class RareInstructions {
    private RareInstructions() {}

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
                stack[f.sp++] = Unwinding.stopValue(value);
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
                            + Types.of(object).shownName());
                }
                return Instructions.push(f, thread.then(
                        (context, iterator) -> {
                            if (Types.of(iterator).lookup(Special.ANEXT) == null) {
                                throw Errors.type("'async for' received an object from __aiter__ that does not implement __anext__: "
                                        + Types.of(iterator).shownName());
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
                            + Types.of(iterator).shownName());
                }
                return Instructions.push(f, thread.then(
                        (context, awaitable) -> Awaiting.next((ThreadState) context, awaitable),
                        () -> thread.callMethod(method, iterator)));
            }
            case GET_AWAITABLE -> {
                Object object = stack[--f.sp];
                String message = switch (arg) {
                    case 1 -> "'async with' received an object from __aenter__ that does not implement __await__: "
                            + Types.of(object).shownName();
                    case 2 -> "'async with' received an object from __aexit__ that does not implement __await__: "
                            + Types.of(object).shownName();
                    default -> "object " + Types.of(object).shownName() + " can't be used in 'await' expression";
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
                return BuildInstructions.buildMap(thread, f, arg);
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
                if (!Types.isIterable(items)) {
                    throw Errors.type("Value after * must be an iterable, not " + Types.of(items).shownName());
                }
                return Instructions.discard(f, thread.withListItems(items, (context, all) -> {
                    for (Object item : all) {
                        list.append(context, item);
                    }
                    return None.NONE;
                }));
            }
            case DICT_MERGE, DICT_UPDATE -> {
                return Instructions.discard(f, BuildInstructions.dictMergeOrUpdate(thread, f, op, arg));
            }
            case UNPACK_EX -> {
                return BuildInstructions.unpackEx(thread, f, arg & 0xff, arg >> 8);
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

    static boolean loadSuperAttribute(ThreadState thread, Frame f, int arg) {
        Object[] stack = f.slots;
        f.sp -= 3;
        Object superGlobal = stack[f.sp];
        Object start = stack[f.sp + 1];
        Object self = stack[f.sp + 2];
        Str name = f.codeObject.names[arg >> 2];
        boolean method = (arg & 1) != 0;
        Object value;
        TypeObject counted = superGlobal == Types.SUPER && start instanceof TypeObject t ? SuperObject.quickly(t, self) : null;
        if (counted != null) {
            SuperObject s = new SuperObject(Types.SUPER);
            s.start = (TypeObject) start;
            s.object = self;
            s.objectType = counted;
            value = Attributes.get(thread, s, name);
        } else {
            value = thread.then(
                    (context, s) -> context.getAttribute(s, name),
                    () -> (arg & 2) != 0 || superGlobal == Types.SUPER
                            ? thread.call(superGlobal, start, self)
                            : thread.call(superGlobal));
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

    private static boolean beforeWith(
            ThreadState thread, Frame f, Object manager, Special enter, Special exit, String protocol) {
        TypeObject type = Types.of(manager);
        Object enterMethod = type.lookup(enter);
        Object exitMethod = type.lookup(exit);
        if (enterMethod == null || exitMethod == null) {
            boolean async = enter == Special.AENTER;
            String missing = enterMethod == null ? "" : " (missed " + exit.methodName.value() + " method)";
            throw Errors.type("'" + type.shownName() + "\' object does not support the " + protocol + " protocol" + missing);
        }
        if ((exitMethod instanceof FunctionObject || exitMethod instanceof NativeFunction)
                && (enterMethod instanceof FunctionObject || enterMethod instanceof NativeFunction)) {
            f.slots[f.sp++] = Descriptors.bind(thread, exitMethod, manager, type);
            return Instructions.push(f, thread.callMethod(enterMethod, manager));
        }
        return Instructions.push(f, thread.then(
                (context, entering) -> context.then(
                        (c, leaving) -> {
                            f.slots[f.sp++] = leaving;
                            return c.call(entering);
                        },
                        () -> Descriptors.bind(thread, exitMethod, manager, type)),
                () -> Descriptors.bind(thread, enterMethod, manager, type)));
    }
}
