package lockstep.vm;

import static lockstep.vm.Op.*;

import java.util.Arrays;
import lockstep.compiler.Code;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** The instructions that are too long or too rare for {@link Loop}. */
final class Instructions {
    private Instructions() {}

    // ---- names ----

    static Object loadGlobal(ThreadState thread, Frame f, int nameIndex, int at) {
        InlineCache cache = f.caches[at];
        if (cache != null) {
            if (cache.kind == InlineCache.GLOBAL) {
                Object value = f.globals.valueIfKeyIs(cache.index, cache.value);
                if (value != null) {
                    return value;
                }
            } else if (cache.version == f.globals.keysVersion()) {
                Object value = f.builtins.valueIfKeyIs(cache.index, cache.value);
                if (value != null) {
                    return value;
                }
            }
        }
        Str name = f.codeObject.names[nameIndex];
        if (thread.interpreter.parallel) {
            Object value = Attributes.read(thread, f.globals, name);
            if (value != null) {
                return value;
            }
        }
        int entry = f.globals.find(name);
        if (entry >= 0) {
            f.caches[at] = new InlineCache(InlineCache.GLOBAL, null, 0, f.globals.keyAt(entry), entry);
            return f.globals.valueAt(entry);
        }
        entry = f.builtins.find(name);
        if (entry >= 0) {
            f.caches[at] = new InlineCache(
                    InlineCache.BUILTIN, null, f.globals.keysVersion(), f.builtins.keyAt(entry), entry);
            return f.builtins.valueAt(entry);
        }
        throw Errors.name("name '" + name.value + "' is not defined", name);
    }

    private static Object globalOrBuiltin(Frame f, Str name) {
        Object value = f.globals.get(name);
        if (value == null) {
            value = f.builtins.get(name);
        }
        if (value == null) {
            throw Errors.name("name '" + name.value + "' is not defined", name);
        }
        return value;
    }

    /** LOAD_ATTR of a method load that found no plain method: the value goes on the stack with a null above it. */
    static Object loadAttribute(ThreadState thread, Frame f, Object object, int arg, int at) {
        Object value = Attributes.load(thread, f, object, f.codeObject.names[arg >> 1], at);
        if (value == Context.PENDING) {
            f.receive = Frame.PUSH_AND_NULL;
        }
        return value;
    }

    static PyException unbound(Frame f, int slot) {
        Str name = f.codeObject.localNames[slot];
        PyException e = Errors.of(
                Types.UNBOUND_LOCAL_ERROR,
                "cannot access local variable '" + name.value + "' where it is not associated with a value");
        e.value.put("name", name);
        return e;
    }

    static PyException unboundCell(Frame f, int slot) {
        Str name = f.codeObject.localNames[slot];
        if ((f.code.localKinds[slot] & Code.FREE) == 0) {
            return unbound(f, slot);
        }
        return Errors.name(
                "cannot access free variable '" + name.value
                        + "' where it is not associated with a value in enclosing scope",
                name);
    }

    // ---- operators ----

    static Object binary(ThreadState thread, int arg, Object left, Object right) {
        if (arg == 0 || arg == 13) {
            if (left instanceof Str a && right instanceof Str b && a.isExact() && b.isExact()) {
                return concatenate(thread, a, b);
            }
        }
        return arg >= 13 ? Operators.inPlace(thread, arg - 13, left, right) : Operators.binary(thread, arg, left, right);
    }

    private static Object concatenate(ThreadState thread, Str a, Str b) {
        if (a.value.isEmpty()) {
            return b;
        }
        if (b.value.isEmpty()) {
            return a;
        }
        long length = (long) a.value.length() + b.value.length();
        if (length > 1000) {
            thread.allocate(2 * length);
            thread.work(length / 16);
        }
        return new Str(a.value.concat(b.value));
    }

    /** @param arg operator &lt;&lt; 5, bit 4 set when a bool is wanted */
    static Object compare(ThreadState thread, int arg, Object left, Object right) {
        Comparison op = Comparison.of(arg >> 5);
        if ((arg & 16) == 0) {
            return Operators.compare(thread, op, left, right);
        }
        return thread.then(
                (context, value) -> context.truth(value), () -> Operators.compare(thread, op, left, right));
    }

    static Object contains(ThreadState thread, Object container, Object item, int negate) {
        int found = simplyContains(thread, container, item, negate);
        if (found >= 0) {
            return found == 1;
        }
        if (negate == 0) {
            return Operators.contains(thread, container, item);
        }
        return thread.then(
                (context, value) -> !(Boolean) value, () -> Operators.contains(thread, container, item));
    }

    /** {@code item in container}, 1 or 0, when exact built-ins can say without a call; else -1. */
    static int simplyContains(ThreadState thread, Object container, Object item, int negate) {
        if (thread.interpreter.parallel || !Keys.isSimple(item)) {
            return -1;
        }
        if (container instanceof Dict d && d.type == Types.DICT && !d.isExotic()) {
            return d.containsKey(item) ? 1 - negate : negate;
        }
        if (container instanceof SetObject s && (s.type == Types.SET || s.type == Types.FROZENSET) && !s.isExotic()) {
            return s.contains(item) ? 1 - negate : negate;
        }
        return -1;
    }

    /** 1 or 0 when the truth of a value is known without a call, else -1. */
    static int simpleTruth(Object value) {
        if (value instanceof Boolean b) {
            return b ? 1 : 0;
        }
        if (value instanceof Long n) {
            return n != 0 ? 1 : 0;
        }
        if (value == None.NONE) {
            return 0;
        }
        if (value instanceof ListObject list && list.type == Types.LIST) {
            return list.size != 0 ? 1 : 0;
        }
        return -1;
    }

    /** list[int], tuple[int], dict[simple] on exact built-ins; null for anything else and for what is not there. */
    static @Nullable Object fastItem(ThreadState thread, Object container, Object key) {
        if (container instanceof ListObject list) {
            if (key instanceof Long n && list.type == Types.LIST) {
                Object[] items = list.items;
                int size = Math.min(list.size, items.length);
                long i = n < 0 ? n + size : n;
                return i >= 0 && i < size ? items[(int) i] : null;
            }
            return null;
        }
        if (container instanceof Dict d) {
            if (d.type == Types.DICT && !d.isExotic() && Keys.isSimple(key)) {
                if (thread.interpreter.parallel) {
                    synchronized (d) {
                        return d.get(key);
                    }
                }
                return d.get(key);
            }
            return null;
        }
        if (container instanceof TupleObject t && key instanceof Long n && t.type == Types.TUPLE) {
            long i = n < 0 ? n + t.items.length : n;
            return i >= 0 && i < t.items.length ? t.items[(int) i] : null;
        }
        return null;
    }

    static boolean fastStore(ThreadState thread, Object container, Object key, Object value) {
        if (thread.interpreter.parallel) {
            return false;
        }
        if (container instanceof ListObject list) {
            if (key instanceof Long n && list.type == Types.LIST) {
                long i = n < 0 ? n + list.size : n;
                if (i >= 0 && i < list.size) {
                    list.items[(int) i] = value;
                    return true;
                }
            }
            return false;
        }
        if (container instanceof Dict d && d.type == Types.DICT && !d.isExotic() && Keys.isSimple(key)) {
            int before = d.size();
            d.put(key, value);
            if (d.size() != before) {
                thread.allocate(100);
            }
            return true;
        }
        return false;
    }

    // ---- building ----

    static TupleObject tuple(Object[] stack, int from, int count) {
        return count == 0 ? TupleObject.EMPTY : new TupleObject(Arrays.copyOfRange(stack, from, from + count));
    }

    static ListObject list(Object[] stack, int from, int count) {
        return count == 0 ? new ListObject() : new ListObject(Arrays.copyOfRange(stack, from, from + count));
    }

    /** Puts the items on the stack, the first on top. True when another frame must run first. */
    static boolean unpack(ThreadState thread, Frame f, Object sequence, int count) {
        Object[] items = null;
        int size = 0;
        if (sequence instanceof TupleObject t && t.type == Types.TUPLE) {
            items = t.items;
            size = items.length;
        } else if (sequence instanceof ListObject l && l.type == Types.LIST) {
            items = l.items;
            size = Math.min(l.size, items.length);
        }
        if (items != null) {
            push(f, items, size, count);
            return false;
        }
        f.receive = Frame.DISCARD;
        if (Types.of(sequence).lookup(Special.ITER) == null && Types.of(sequence).lookup(Special.GETITEM) == null) {
            throw Errors.type("cannot unpack non-iterable " + Types.of(sequence).name + " object");
        }
        Object done = thread.then(
                (context, list) -> {
                    ListObject taken = (ListObject) list;
                    push(f, taken.items, taken.size, count);
                    return None.NONE;
                },
                () -> thread.hidden("take_for_unpack", sequence, (long) count + 1));
        if (done == Context.PENDING) {
            return true;
        }
        f.receive = Frame.PUSH;
        return false;
    }

    private static void push(Frame f, Object[] items, int size, int count) {
        if (size != count) {
            throw size > count
                    ? Errors.value("too many values to unpack (expected " + count + ")")
                    : Errors.value("not enough values to unpack (expected " + count + ", got " + size + ")");
        }
        int sp = f.sp;
        for (int i = count - 1; i >= 0; i--) {
            f.slots[sp++] = items[i];
        }
        f.sp = sp;
    }

    // ---- calls ----

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

    private static Object callKeywords(ThreadState thread, Frame f, int count) {
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

    private static Object callEx(ThreadState thread, Frame f, int flags) {
        Object[] stack = f.slots;
        Object keywords = (flags & 1) != 0 ? stack[--f.sp] : null;
        Object positional = stack[--f.sp];
        f.sp -= 2;
        Object callable = stack[f.sp];
        Object self = stack[f.sp + 1];
        if (!(positional instanceof TupleObject t && t.type == Types.TUPLE)) {
            if (Types.of(positional).lookup(Special.ITER) == null
                    && Types.of(positional).lookup(Special.GETITEM) == null) {
                throw Errors.type(functionName(thread, callable) + " argument after * must be an iterable, not "
                        + Types.of(positional).name);
            }
            return thread.withItems(positional, (context, items) -> spread((ThreadState) context, callable, self, items, keywords));
        }
        return spread(thread, callable, self, t.items, keywords);
    }

    private static Object spread(
            ThreadState thread, Object callable, @Nullable Object self, Object[] items, @Nullable Object keywords) {
        Object[] args = self == null ? items : ThreadState.prepend(self, items);
        if (keywords == null) {
            return thread.callKeywords(callable, args.clone(), NativeFunction.NO_KEYWORDS);
        }
        Dict dict = (Dict) keywords;
        Object[] all = Arrays.copyOf(args, args.length + dict.size());
        Str[] names = new Str[dict.size()];
        int n = 0;
        for (int i = 0; i < dict.end(); i++) {
            Object key = dict.keyAt(i);
            if (key != null) {
                if (!(key instanceof Str s)) {
                    throw Errors.type("keywords must be strings");
                }
                names[n] = s;
                all[args.length + n++] = dict.valueAt(i);
            }
        }
        return thread.callKeywords(callable, all, names);
    }

    static String functionName(ThreadState thread, Object callable) {
        Object c = callable instanceof BoundMethod m ? m.function : callable;
        return switch (c) {
            case FunctionObject f -> f.module instanceof Str m && !m.value.equals("builtins")
                    ? m.value + "." + f.qualifiedName + "()"
                    : f.qualifiedName + "()";
            case NativeFunction n -> n.shown();
            case BoundNative b -> b.function.shown();
            case TypeObject t -> (t.isHeap ? Classes.moduleOf(t) + "." + t.qualifiedName : t.name) + "()";
            default -> "'" + Types.of(c).name + "' object";
        };
    }

    /** DICT_MERGE's complaint and work: {@code f(**mapping)}. */
    private static Object dictMerge(ThreadState thread, Frame f, int arg) {
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
                    + Types.of(update).name);
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
        if (!(key instanceof Str s)) {
            throw Errors.type("keywords must be strings");
        }
        if (target.containsKey(key)) {
            throw Errors.type(
                    functionName(thread, callable) + " got multiple values for keyword argument '" + s.value + "'");
        }
        target.put(key, value);
    }

    // ---- generators ----

    /** A frame returned: it leaves the stack, and whoever waits gets the value. */
    static void leave(ThreadState thread, Frame f, Object value) {
        if (f.generator != null) {
            finish(thread, f, value);
            return;
        }
        thread.top = f.back;
        if (f.codeObject.isHidden) {
            thread.hiddenDepth--;
        } else {
            thread.depth--;
        }
        if (thread.interpreter.life.leaving) {
            thread.interpreter.life.leave(thread, f, value);
        } else {
            handBack(thread, value);
        }
    }

    static void handBack(ThreadState thread, Object value) {
        if (thread.top instanceof Frame caller
                && (caller.receive == Frame.PUSH || caller.receive == Frame.FOR_ITER)) {
            caller.slots[caller.sp++] = value;
            caller.receive = Frame.PUSH;
        } else {
            thread.deliver(value);
        }
    }

    /** A generator's frame returned. */
    static void finish(ThreadState thread, Frame f, Object value) {
        thread.popFrame(f);
        Activation back = thread.top;
        if (back instanceof Frame b && f.generator.type != Types.ASYNC_GENERATOR) {
            if (b.receive == Frame.FOR_ITER) {
                b.receive = Frame.PUSH;
                b.sp--;
                b.pc = (b.code.instructions[b.pc - 1] >>> 8) + 2;
                return;
            }
            if (b.receive == Frame.SEND) {
                b.receive = Frame.PUSH;
                b.slots[b.sp++] = value;
                b.pc = b.code.instructions[b.pc - 1] >>> 8;
                return;
            }
        }
        throw f.generator.type == Types.ASYNC_GENERATOR
                ? Errors.of(Types.STOP_ASYNC_ITERATION, new Object[0])
                : stopIteration(value);
    }

    static PyException stopIteration(Object value) {
        return value == None.NONE ? Errors.stopIteration() : Errors.of(Types.STOP_ITERATION, new Object[] {value});
    }

    /** SEND: a yielded value, or PENDING. */
    static Object send(ThreadState thread, Object receiver, Object value) {
        if (receiver instanceof GeneratorObject g && g.type != Types.ASYNC_GENERATOR) {
            Object sent = Generators.send(thread, g, value);
            if (sent == null) {
                throw Errors.stopIteration();
            }
            return sent;
        }
        if (value == None.NONE) {
            Object next = Iteration.next(thread, receiver);
            if (next == null) {
                throw Errors.stopIteration();
            }
            return next;
        }
        Object method = Types.of(receiver).lookup(SEND_NAME);
        if (method == null) {
            throw Errors.attribute(
                    "'" + Types.of(receiver).name + "' object has no attribute 'send'", SEND_NAME, receiver);
        }
        return thread.callMethod(method, receiver, value);
    }

    private static final Str SEND_NAME = Str.name("send");

    // ---- everything else ----

    /** Runs an instruction; {@code f.sp} and {@code f.pc} hold its outcome. True when another frame must run first. */
    static boolean rare(ThreadState thread, Frame f, int op, int arg) {
        Object[] stack = f.slots;
        switch (op) {
            case LOAD_NAME -> {
                return RareInstructions.loadName(thread, f, f.codeObject.names[arg]);
            }
            case STORE_NAME -> {
                Object value = stack[--f.sp];
                if (f.locals instanceof Dict d && d.type == Types.DICT) {
                    Object old = thread.interpreter.life.active ? d.get(f.codeObject.names[arg]) : null;
                    Attributes.write(thread, d, f.codeObject.names[arg], value);
                    return old != null && discard(f, thread.interpreter.life.dropped(thread, old));
                }
                return discard(f, Operators.setItem(thread, f.locals, f.codeObject.names[arg], value));
            }
            case DELETE_NAME -> {
                return RareInstructions.deleteName(thread, f, f.codeObject.names[arg]);
            }
            case STORE_GLOBAL -> {
                Str name = f.codeObject.names[arg];
                Object old = thread.interpreter.life.active ? f.globals.get(name) : null;
                Attributes.write(thread, f.globals, name, stack[--f.sp]);
                return old != null && discard(f, thread.interpreter.life.dropped(thread, old));
            }
            case DELETE_GLOBAL -> {
                Str name = f.codeObject.names[arg];
                Object old = f.globals.remove(name);
                if (old == null) {
                    throw Errors.name("name '" + name.value + "' is not defined", name);
                }
                return thread.interpreter.life.active && discard(f, thread.interpreter.life.dropped(thread, old));
            }
            case DELETE_FAST -> {
                if (stack[arg] == null) {
                    throw unbound(f, arg);
                }
                Object old = stack[arg];
                stack[arg] = null;
                return thread.interpreter.life.active && discard(f, thread.interpreter.life.dropped(thread, old));
            }
            case DELETE_DEREF -> {
                Cell cell = (Cell) stack[arg];
                if (cell.value == null) {
                    throw unboundCell(f, arg);
                }
                Object old = cell.value;
                cell.value = null;
                return thread.interpreter.life.active && discard(f, thread.interpreter.life.dropped(thread, old));
            }
            case MAKE_CELL -> stack[arg] = new Cell(stack[arg]);
            case COPY_FREE_VARS -> {
                Object[] cells = f.function.closure.items;
                System.arraycopy(cells, 0, stack, f.codeObject.slotCount - arg, arg);
            }
            case DELETE_ATTR -> {
                Object object = stack[--f.sp];
                return discard(f, Attributes.delete(thread, object, f.codeObject.names[arg]));
            }
            case DELETE_SUBSCR -> {
                f.sp -= 2;
                return discard(f, Operators.deleteItem(thread, stack[f.sp], stack[f.sp + 1]));
            }
            case BINARY_SLICE -> {
                f.sp -= 3;
                Object slice = new SliceObject(stack[f.sp + 1], stack[f.sp + 2], None.NONE);
                return push(f, Operators.getItem(thread, stack[f.sp], slice));
            }
            case STORE_SLICE -> {
                f.sp -= 4;
                Object slice = new SliceObject(stack[f.sp + 2], stack[f.sp + 3], None.NONE);
                return discard(f, Operators.setItem(thread, stack[f.sp + 1], slice, stack[f.sp]));
            }
            case BUILD_SLICE -> {
                f.sp -= arg;
                return push(f, new SliceObject(stack[f.sp], stack[f.sp + 1], arg == 3 ? stack[f.sp + 2] : None.NONE));
            }
            case UNARY_NEGATIVE -> {
                Object operand = stack[--f.sp];
                if (operand instanceof Long n && n != Long.MIN_VALUE) {
                    return push(f, -n);
                }
                if (operand instanceof Double d) {
                    return push(f, -d);
                }
                return push(f, Operators.unary(thread, Special.NEG, "-", operand));
            }
            case UNARY_INVERT -> {
                return push(f, Operators.unary(thread, Special.INVERT, "~", stack[--f.sp]));
            }
            case CALL_KW -> {
                thread.checksAfterCall = true;
                return push(f, callKeywords(thread, f, arg));
            }
            case CALL_FUNCTION_EX -> {
                thread.checksAfterCall = true;
                return push(f, callEx(thread, f, arg));
            }
            case MAKE_FUNCTION -> stack[f.sp - 1] = thread.interpreter.function((CodeObject) stack[f.sp - 1], f);
            case SET_FUNCTION_ATTRIBUTE -> {
                FunctionObject function = (FunctionObject) stack[--f.sp];
                Object value = stack[f.sp - 1];
                switch (arg) {
                    case 1 -> function.defaults = (TupleObject) value;
                    case 2 -> function.keywordDefaults = (Dict) value;
                    case 4 -> function.annotations = value;
                    default -> function.closure = (TupleObject) value;
                }
                stack[f.sp - 1] = function;
            }
            case RETURN_GENERATOR -> {
                return RareInstructions.returnGenerator(thread, f);
            }
            case RAISE_VARARGS -> {
                return RareInstructions.raise(thread, f, arg);
            }
            case RERAISE -> {
                ExceptionObject value = (ExceptionObject) stack[--f.sp];
                thread.reraising = true;
                throw new PyException(value);
            }
            case PUSH_EXC_INFO -> {
                Object value = stack[f.sp - 1];
                boolean isCallers = f.generator != null && f.generator.handlers++ == 0;
                stack[f.sp - 1] = thread.handled == null || isCallers ? None.NONE : thread.handled;
                stack[f.sp++] = value;
                thread.handled = (ExceptionObject) value;
            }
            case POP_EXCEPT -> {
                Object value = stack[--f.sp];
                thread.handled = value != None.NONE
                        ? (ExceptionObject) value
                        : f.generator == null ? null : f.generator.callerHandled;
                if (f.generator != null) {
                    f.generator.handlers--;
                }
            }
            case CHECK_EXC_MATCH -> {
                Object type = stack[--f.sp];
                return push(f, RareInstructions.matches((ExceptionObject) stack[f.sp - 1], type, false));
            }
            case CHECK_EG_MATCH -> {
                f.sp -= 2;
                return discard(f, RareInstructions.matchGroup(thread, f, stack[f.sp], stack[f.sp + 1]));
            }
            case LOAD_ASSERTION_ERROR -> stack[f.sp++] = Types.ASSERTION_ERROR;
            case LOAD_BUILD_CLASS -> stack[f.sp++] = thread.interpreter.buildClass();
            case LOAD_LOCALS -> stack[f.sp++] = f.locals;
            case SETUP_ANNOTATIONS -> {
                return RareInstructions.setupAnnotations(thread, f);
            }
            case LOAD_FROM_DICT_OR_GLOBALS, LOAD_FROM_DICT_OR_DEREF -> {
                return RareInstructions.loadFromDict(thread, f, op == LOAD_FROM_DICT_OR_DEREF, arg);
            }
            case LOAD_SUPER_ATTR -> {
                return RareInstructions.loadSuperAttribute(thread, f, arg);
            }
            case BUILD_STRING -> {
                f.sp -= arg;
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < arg; i++) {
                    text.append(((Str) stack[f.sp + i]).value);
                }
                thread.allocate(2L * text.length());
                return push(f, Str.of(text.toString()));
            }
            case FORMAT_SIMPLE -> {
                return push(f, Operators.format(thread, stack[--f.sp], Str.EMPTY));
            }
            case FORMAT_WITH_SPEC -> {
                f.sp -= 2;
                return push(f, Operators.format(thread, stack[f.sp], (Str) stack[f.sp + 1]));
            }
            case CONVERT_VALUE -> {
                Object value = stack[--f.sp];
                return push(f, switch (arg) {
                    case 1 -> Operators.str(thread, value);
                    case 2 -> Operators.repr(thread, value);
                    default -> thread.call(thread.interpreter.builtin("ascii"), value);
                });
            }
            case IMPORT_NAME -> {
                f.sp -= 2;
                return push(f, thread.interpreter.imports.importName(
                        thread, f, f.codeObject.names[arg], stack[f.sp + 1], (Long) stack[f.sp]));
            }
            case IMPORT_FROM -> {
                return push(f, thread.interpreter.imports.importFrom(thread, stack[f.sp - 1], f.codeObject.names[arg]));
            }
            case GET_LEN -> {
                return push(f, Operators.length(thread, stack[f.sp - 1]));
            }
            case CALL_INTRINSIC_1 -> {
                return push(f, Intrinsics.one(thread, f, arg, stack[--f.sp]));
            }
            case CALL_INTRINSIC_2 -> {
                f.sp -= 2;
                return push(f, Intrinsics.two(thread, arg, stack[f.sp], stack[f.sp + 1]));
            }
            default -> {
                return RareInstructions.run(thread, f, op, arg);
            }
        }
        return false;
    }

    /** Pushes a value, unless it is still to come. */
    static boolean push(Frame f, Object value) {
        if (value == Context.PENDING) {
            return true;
        }
        f.slots[f.sp++] = value;
        return false;
    }

    /** Forgets a value, now or when it comes. */
    static boolean discard(Frame f, Object value) {
        if (value == Context.PENDING) {
            f.receive = Frame.DISCARD;
            return true;
        }
        return false;
    }

    static Object dictMergeOrUpdate(ThreadState thread, Frame f, int op, int arg) {
        if (op == DICT_MERGE) {
            return dictMerge(thread, f, arg);
        }
        Object update = f.slots[--f.sp];
        Dict target = (Dict) f.slots[f.sp - arg];
        if (update instanceof Dict d && d.type == Types.DICT && !d.isExotic() && !target.isExotic()) {
            target.addAll(d);
            return None.NONE;
        }
        if (Types.of(update).lookup(Str.name("keys")) == null) {
            throw Errors.type("'" + Types.of(update).name + "' object is not a mapping");
        }
        return thread.callMethod(Types.DICT.lookup(Str.name("update")), target, update);
    }
}
