package lockstep.vm;

import java.util.Arrays;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Calling what lies on the stack, with whatever kind of arguments. */
final class CallInstructions {
    private CallInstructions() {}

    /** CALL: callable, self or null, {@code count} arguments from {@code base} on. */
    static Object call(ThreadState thread, Object[] stack, int base, int count) {
        Object callable = stack[base];
        Object self = stack[base + 1];
        int first = self == null ? base + 2 : base + 1;
        int n = self == null ? count : count + 1;
        thread.checksAfterCall = false;
        if (callable instanceof BoundMethod m && self == null) {
            stack[base + 1] = m.self;
            first = base + 1;
            n = count + 1;
            callable = m.function;
        }
        if (callable instanceof FunctionObject function) {
            CodeObject code = function.code;
            Frame frame = new Frame(code, function, function.globals, function.builtins, function.caches());
            if (code.isSimple && n == code.code.argCount) {
                System.arraycopy(stack, first, frame.slots, 0, n);
            } else {
                Calls.bind(function, frame.slots, Arrays.copyOfRange(stack, first, first + n), NativeFunction.NO_KEYWORDS);
            }
            Calls.enter(thread, frame);
            return Context.PENDING;
        }
        Object[] args = Arrays.copyOfRange(stack, first, first + n);
        if (callable instanceof NativeFunction function) {
            thread.checksAfterCall = function.checksAfterCall;
            return thread.callNative(function, args, NativeFunction.NO_KEYWORDS);
        }
        thread.checksAfterCall = true;
        if (callable instanceof TypeObject type) {
            thread.checksAfterCall = type != Types.TYPE;
            return Calls.instantiate(thread, type, args, NativeFunction.NO_KEYWORDS);
        }
        return thread.callKeywords(callable, args, NativeFunction.NO_KEYWORDS);
    }

    static Object callKeywords(ThreadState thread, Frame f, int count) {
        Object[] stack = f.slots;
        TupleObject names = (TupleObject) stack[--f.sp];
        int base = f.sp - count - 2;
        f.sp = base;
        Object callable = stack[base];
        Object self = stack[base + 1];
        int first = self == null ? base + 2 : base + 1;
        Object[] args = Arrays.copyOfRange(stack, first, base + 2 + count);
        return thread.callKeywords(callable, args, strings(names.items));
    }

    private static Str[] strings(Object[] items) {
        Str[] names = new Str[items.length];
        for (int i = 0; i < items.length; i++) {
            names[i] = (Str) items[i];
        }
        return names;
    }

    static Object callEx(ThreadState thread, Frame f, int flags) {
        Object[] stack = f.slots;
        Object keywords = (flags & 1) != 0 ? stack[--f.sp] : null;
        Object positional = stack[--f.sp];
        f.sp -= 2;
        Object callable = stack[f.sp];
        Object self = stack[f.sp + 1];
        if (!(positional instanceof TupleObject t && t.type == Types.TUPLE)) {
            if (!Types.isIterable(positional)) {
                throw Errors.type(functionName(thread, callable) + " argument after * must be an iterable, not "
                        + Types.of(positional).shownName());
            }
            return thread.withListItems(positional, (context, items) -> spread((ThreadState) context, callable, self, items, keywords));
        }
        return spread(thread, callable, self, t.items, keywords);
    }

    private static Object spread(
            ThreadState thread, Object callable, @Nullable Object self, Object[] items, @Nullable Object keywords) {
        Object[] args = self == null ? items : ThreadState.prepend(self, items);
        return keywords == null
                ? thread.callKeywords(callable, args.clone(), NativeFunction.NO_KEYWORDS)
                : thread.callSpread(callable, args, (Dict) keywords);
    }

    static String functionName(ThreadState thread, Object callable) {
        Object c = callable instanceof BoundMethod m ? m.function : callable;
        return switch (c) {
            case FunctionObject f -> f.module instanceof Str m && !m.value().equals("builtins")
                    ? m.value() + "." + f.qualifiedName + "()"
                    : f.qualifiedName + "()";
            case NativeFunction n -> n.shown();
            case BoundNative b -> b.function.shown();
            case TypeObject t -> (t.isHeap ? Classes.moduleOf(t) + "." + t.qualifiedName : t.name) + "()";
            default -> "'" + Types.of(c).shownName() + "\' object";
        };
    }

    /** DICT_MERGE's complaint and work: {@code f(**mapping)}. */
    static Object dictMerge(ThreadState thread, Frame f, int arg) {
        Object[] stack = f.slots;
        Object update = stack[--f.sp];
        Dict target = (Dict) stack[f.sp - arg];
        Object callable = stack[f.sp - arg - 3];
        if (update instanceof Dict d && d.type == Types.DICT && !d.isExotic()) {
            for (int i = 0; i < d.end(); i++) {
                Object key = d.keyAt(i);
                if (key != null) {
                    mergeOne(thread, target, key, d.valueAt(i), callable);
                }
            }
            return None.NONE;
        }
        if (!(update instanceof Dict) && Types.of(update).lookup(Str.name("keys")) == null) {
            throw Errors.type(functionName(thread, callable) + " argument after ** must be a mapping, not "
                    + Types.of(update).shownName());
        }
        return thread.hiddenThen(
                (context, pairs) -> {
                    for (Object pair : ((ListObject) pairs).toArray()) {
                        Object[] two = ((TupleObject) pair).items;
                        mergeOne(thread, target, two[0], two[1], callable);
                    }
                    return None.NONE;
                },
                "mapping_items",
                update);
    }

    private static void mergeOne(ThreadState thread, Dict target, Object key, Object value, Object callable) {
        // That a key is no str is said by the call itself; that it was there already is said first.
        if (!(key instanceof Str) && !Keys.isSimple(key)) {
            throw Errors.type("keywords must be strings");
        }
        if (target.containsKey(key)) {
            String name = key instanceof Str s ? s.value() : Reprs.simple(thread, key);
            throw Errors.type(
                    functionName(thread, callable) + " got multiple values for keyword argument '" + name + "'");
        }
        target.put(key, value);
    }
}
