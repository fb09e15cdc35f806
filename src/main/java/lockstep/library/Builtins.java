package lockstep.library;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.TreeSet;
import lockstep.object.Builtin.Kind;
import lockstep.vm.Dynamic;
import lockstep.vm.Imports;
import lockstep.vm.Iteration;
import lockstep.vm.Locals;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** The functions of {@code builtins}. */
final class Builtins {
    /** For each item: making the number, and adding it. */
    private static final long SUM_OF_RANGE_NANOS = 10;

    private Builtins() {}

    @Builtin(value = "len(obj, /)", doc = "The number of items.", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object len(ThreadState thread, Object object) {
        return thread.length(object);
    }

    @Builtin(
            value = "print(*args, sep=' ', end='\\n', file=None, flush=False)",
            kind = Kind.FUNCTION,
            effect = Effect.READS_ARGUMENTS)
    static Object print(ThreadState thread, Object[] args, Object sep, Object end, Object file, Object flush) {
        String between = text(sep, " ", "sep");
        String after = text(end, "\n", "end");
        thread.work(PRINT_NANOS);
        if (file != None.NONE || stdoutReplaced(thread)) {
            Object target = file != None.NONE ? file : stdout(thread);
            return thread.then(
                    (context, told) -> context.hidden(
                            "print_to", file, new TupleObject(args), new Str(between), new Str(after), flush),
                    () -> target instanceof Observed ? thread.touch(target, true) : None.NONE);
        }
        Draft line = new Draft(thread);
        boolean now = flush == Boolean.TRUE || flush instanceof Long n && n != 0;
        return printFrom(thread, args, 0, line, between, after, now);
    }

    /** A print() of a short line costs 431 ns in CPython, its own instructions included. */
    private static final long PRINT_NANOS = 400;

    private static @Nullable Object stdout(ThreadState thread) {
        return thread.interpreter.modules.get(SYS) instanceof ModuleObject sys ? sys.attributes.get(STDOUT) : null;
    }

    static boolean stdoutReplaced(ThreadState thread) {
        return thread.interpreter.modules.get(SYS) instanceof ModuleObject sys
                && !(sys.attributes.get(STDOUT) instanceof StreamObject s && !s.closed && s == sys.attributes.get(DUNDER_STDOUT));
    }

    private static final Str SYS = Str.name("sys");
    private static final Str STDOUT = Str.name("stdout");
    private static final Str DUNDER_STDOUT = Str.name("__stdout__");

    private static Object printFrom(
            ThreadState thread, Object[] args, int from, Draft line, String between, String after, boolean flush) {
        for (int i = from; i < args.length; i++) {
            int at = i;
            Object arg = args[i];
            if (i > 0) {
                line.append(between);
            }
            if (arg instanceof Str s && s.isExact()) {
                line.append(s.value());
            } else if (arg instanceof Long n) {
                line.append((long) n);
            } else {
                Object shown = thread.now(() -> thread.str(arg), (context, later) -> {
                    line.append(((Str) later).value());
                    return printFrom((ThreadState) context, args, at + 1, line, between, after, flush);
                });
                if (shown == Context.PENDING) {
                    return shown;
                }
                line.append(((Str) shown).value());
            }
        }
        thread.interpreter.host.write(false, line.append(after).toString());
        if (flush) {
            thread.interpreter.host.flush();
        }
        return None.NONE;
    }

    private static String text(Object given, String otherwise, String name) {
        if (given == None.NONE) {
            return otherwise;
        }
        if (given instanceof Str s) {
            return s.value();
        }
        throw Errors.type(name + " must be None or a string, not " + Types.of(given).shownName());
    }

    @Builtin(value = "input(prompt='', /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object input(ThreadState thread, Object prompt) {
        return thread.hidden("input_from", prompt);
    }

    @Builtin(value = "breakpoint(*args, **kws)", kind = Kind.FUNCTION)
    static Object breakpoint(ThreadState thread, Object[] args, Object kws) {
        return thread.hidden("run_breakpoint_hook", TupleObject.of(args), kws);
    }

    @Builtin(value = "exit(code=None)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object exit(Object code) {
        throw Errors.of(Types.SYSTEM_EXIT, new Object[] {code});
    }

    @Builtin(value = "quit(code=None)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object quit(Object code) {
        throw Errors.of(Types.SYSTEM_EXIT, new Object[] {code});
    }

    @Builtin(value = "repr(obj, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object repr(ThreadState thread, Object object) {
        return thread.repr(object);
    }

    @Builtin(value = "ascii(obj, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object ascii(ThreadState thread, Object object) {
        return thread.then(
                (context, text) -> {
                    StringBuilder out = new StringBuilder();
                    if (((Str) text).value().chars().allMatch(c -> c < 128)) {
                        return text;
                    }
                    ((Str) text).value().codePoints().forEach(c -> {
                        if (c < 128) {
                            out.append((char) c);
                        } else if (c < 256) {
                            out.append(String.format("\\x%02x", c));
                        } else if (c < 65536) {
                            out.append(String.format("\\u%04x", c));
                        } else {
                            out.append(String.format("\\U%08x", c));
                        }
                    });
                    return Str.of(out.toString());
                },
                () -> thread.repr(object));
    }

    @Builtin(value = "hash(obj, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object hash(ThreadState thread, Object object) {
        return thread.hash(object);
    }

    @Builtin(value = "id(obj, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object id(ThreadState thread, Object object) {
        return thread.identity(object);
    }

    @Builtin(value = "callable(obj, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object callable(Object object) {
        return Types.of(object).lookup(Special.CALL) != null;
    }

    @Builtin(value = "iter(object, sentinel=?, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object iter(ThreadState thread, Object object, @Nullable Object sentinel) {
        if (sentinel == null) {
            return thread.iterator(object);
        }
        if (Types.of(object).lookup(Special.CALL) == null) {
            throw Errors.type("iter(v, w): v must be callable");
        }
        return new CallableIterator(object, sentinel);
    }

    @Builtin(value = "next(iterator, default=?, /)", kind = Kind.FUNCTION)
    static Object next(ThreadState thread, Object iterator, @Nullable Object otherwise) {
        if (Types.of(iterator).lookup(Special.NEXT) == null) {
            throw Errors.type("'" + Types.of(iterator).shownName() + "' object is not an iterator");
        }
        if (otherwise == null) {
            Object item = thread.next(iterator);
            if (item == null) {
                throw iterator instanceof NativeIterator n ? n.exhausted() : Errors.stopIteration();
            }
            return item;
        }
        return thread.then(Continuation.recovering(Types.STOP_ITERATION, (context, e) -> otherwise), () -> {
            Object item = thread.next(iterator);
            return item == null ? otherwise : item;
        });
    }

    // ---- attributes ----

    private static Str name(Object name, String function) {
        if (name instanceof Str s) {
            return s;
        }
        throw Errors.type(function.isEmpty()
                ? "attribute name must be string, not '" + Types.of(name).shownName() + "'"
                : function + "(): attribute name must be string");
    }

    @Builtin(value = "getattr(object, name, default=?, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object getattr(ThreadState thread, Object object, Object name, @Nullable Object otherwise) {
        Str s = name(name, "");
        if (otherwise == null) {
            return thread.getAttribute(object, s);
        }
        return thread.then(
                Continuation.recovering(Types.ATTRIBUTE_ERROR, (context, e) -> otherwise),
                () -> thread.getAttribute(object, s));
    }

    @Builtin(value = "hasattr(obj, name, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object hasattr(ThreadState thread, Object object, Object name) {
        Str s = name(name, "");
        return thread.then(
                Continuation.recovering(Types.ATTRIBUTE_ERROR, (context, value) -> true, (context, e) -> false),
                () -> thread.getAttribute(object, s));
    }

    @Builtin(value = "setattr(obj, name, value, /)", kind = Kind.FUNCTION)
    static Object setattr(ThreadState thread, Object object, Object name, Object value) {
        Str s = name(name, "");
        return thread.then((context, done) -> None.NONE, () -> thread.setAttribute(object, s, value));
    }

    @Builtin(value = "delattr(obj, name, /)", kind = Kind.FUNCTION)
    static Object delattr(ThreadState thread, Object object, Object name) {
        Str s = name(name, "");
        return thread.then((context, done) -> None.NONE, () -> thread.deleteAttribute(object, s));
    }

    @Builtin(value = "vars(object=?, /)", kind = Kind.FUNCTION)
    static Object vars(ThreadState thread, @Nullable Object object) {
        if (object == null) {
            return Locals.of(thread);
        }
        return thread.then(
                Continuation.recovering(Types.ATTRIBUTE_ERROR, (context, e) -> {
                    throw Errors.type("vars() argument must have __dict__ attribute");
                }),
                () -> thread.getAttribute(object, Str.name("__dict__")));
    }

    @Builtin(value = "dir(object=?, /)", kind = Kind.FUNCTION)
    static Object dir(ThreadState thread, @Nullable Object object) {
        if (object == null) {
            TreeSet<String> names = new TreeSet<>();
            if (Types.of(Locals.of(thread)) != Types.DICT) {
                return thread.hidden("sorted_keys", Locals.of(thread));
            }
            if (Locals.of(thread) instanceof Dict d) {
                for (int i = 0; i < d.end(); i++) {
                    if (d.keyAt(i) instanceof Str s) {
                        names.add(s.value());
                    }
                }
            }
            return new ListObject(names.stream().map(n -> (Object) Str.of(n)).toArray());
        }
        Object method = Types.of(object).lookup(Special.DIR);
        return thread.then(
                (context, names) -> context.call(((ThreadState) context).interpreter.builtin("sorted"), names),
                () -> thread.callMethod(method, object));
    }

    @Builtin(value = "globals()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object globals(ThreadState thread) {
        return Locals.globals(thread);
    }

    @Builtin(value = "locals()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object locals(ThreadState thread) {
        return Locals.of(thread);
    }

    // ---- classes ----

    @Builtin(value = "isinstance(obj, class_or_tuple, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isinstance(ThreadState thread, Object object, Object cls) {
        return classCheck(thread, object, cls, true);
    }

    @Builtin(value = "issubclass(cls, class_or_tuple, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object issubclass(ThreadState thread, Object sub, Object cls) {
        if (!(sub instanceof TypeObject) && Types.of(cls) == Types.TYPE) {
            return thread.hidden("abstract_issubclass", sub, cls);
        }
        return classCheck(thread, sub, cls, false);
    }

    private static Object classCheck(ThreadState thread, Object object, Object cls, boolean instance) {
        if (instance && cls instanceof TypeObject t && Types.of(object) == t) {
            return true;
        }
        if (cls instanceof TypeObject t && t.type == Types.TYPE) {
            if (!instance) {
                return ((TypeObject) object).isSubtypeOf(t);
            }
            if (Types.of(object).isSubtypeOf(t)) {
                return true;
            }
            if (!Types.of(object).isHeap) {
                return false;
            }
        }
        if (cls instanceof TupleObject tuple) {
            boolean plain = true;
            for (Object each : tuple.items) {
                plain &= each instanceof TypeObject t && t.type == Types.TYPE;
            }
            if (plain && (instance || object instanceof TypeObject)) {
                TypeObject type = instance ? Types.of(object) : (TypeObject) object;
                for (Object each : tuple.items) {
                    if (type.isSubtypeOf((TypeObject) each)) {
                        return true;
                    }
                }
                if (!instance || !type.isHeap) {
                    return false;
                }
            }
            return thread.hidden(instance ? "instance_check_any" : "subclass_check_any", object, tuple);
        }
        if (cls instanceof UnionObject union) {
            return thread.hidden(instance ? "instance_check_any" : "subclass_check_any", object, union.args());
        }
        Object method = Types.of(cls).lookup(instance ? Special.INSTANCECHECK : Special.SUBCLASSCHECK);
        if (cls instanceof GenericAlias) {
            throw Errors.type(
                    (instance ? "isinstance()" : "issubclass()") + " argument 2 cannot be a parameterized generic");
        }
        if (method == null) {
            return thread.hidden(instance ? "abstract_isinstance" : "abstract_issubclass", object, cls);
        }
        return thread.then((context, value) -> context.truth(value), () -> thread.callMethod(method, cls, object));
    }

    @Builtin(value = "help(*request)", kind = Kind.FUNCTION)
    static Object help(ThreadState thread, Object[] request) {
        return thread.hidden("show_help", TupleObject.of(request));
    }

    @Builtin(value = "__build_class__(func, name, /, *bases, **kwds)", kind = Kind.FUNCTION)
    static Object buildClass(ThreadState thread, Object function, Object name, Object[] bases, Object keywords) {
        return thread.hidden("build_class", function, name, TupleObject.of(bases), keywords);
    }

    @Builtin(value = "__import__(name, globals=None, locals=None, fromlist=?, level=0)", kind = Kind.FUNCTION)
    static Object importModule(
            ThreadState thread, Object name, Object globals, Object locals, @Nullable Object fromList, Object level) {
        if (!(name instanceof Str text)) {
            throw Errors.type("module name must be a string");
        }
        if (!(level instanceof Long up)) {
            throw Errors.type("'" + Types.of(level).shownName() + "' object cannot be interpreted as an integer");
        }
        if (up < 0) {
            throw Errors.value("level must be >= 0");
        }
        if (text.value().isEmpty() && up == 0) {
            throw Errors.value("Empty module name");
        }
        Object from = fromList == null || fromList instanceof TupleObject t && t.items.length == 0 ? None.NONE : fromList;
        if (up > 0) {
            if (!(globals instanceof Dict importer)) {
                throw Errors.type("globals must be a dict");
            }
            return thread.hidden("import_module", Imports.resolve(importer, text.value(), up), from, Str.EMPTY);
        }
        return thread.hidden("import_module", name, from, name);
    }

    // ---- numbers ----

    @Builtin(value = "abs(x, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object abs(ThreadState thread, Object x) {
        Object method = Types.of(x).lookup(Special.ABS);
        if (method == null) {
            throw Errors.type("bad operand type for abs(): '" + Types.of(x).shownName() + "'");
        }
        return thread.callMethod(method, x);
    }

    @Builtin(value = "divmod(x, y, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object divmod(ThreadState thread, Object x, Object y) {
        return thread.hidden("divmod_of", x, y);
    }

    @Builtin(value = "pow(base, exp, mod=None)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object pow(ThreadState thread, Object base, Object exp, Object mod) {
        if (mod == None.NONE) {
            return thread.binary(8, base, exp);
        }
        Object method = Types.of(base).lookup(Special.POW);
        if (method == null) {
            throw Errors.type("unsupported operand type(s) for ** or pow(): '" + Types.of(base).shownName() + "', '"
                    + Types.of(exp).shownName() + "', '" + Types.of(mod).shownName() + "'");
        }
        return thread.then(
                (context, value) -> {
                    if (value == NotImplemented.VALUE) {
                        throw Errors.type("unsupported operand type(s) for ** or pow(): '" + Types.of(base).shownName()
                                + "', '" + Types.of(exp).shownName() + "', '" + Types.of(mod).shownName() + "'");
                    }
                    return value;
                },
                () -> thread.callMethod(method, base, exp, mod));
    }

    @Builtin(value = "round(number, ndigits=None)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object round(ThreadState thread, Object number, Object digits) {
        Object method = Types.of(number).lookup(Special.ROUND);
        if (method == null) {
            throw Errors.type("type " + Types.of(number).shownName() + " doesn't define __round__ method");
        }
        return digits == None.NONE ? thread.callMethod(method, number) : thread.callMethod(method, number, digits);
    }

    private static Object based(ThreadState thread, Object number, String prefix, int radix) {
        return thread.then(
                (context, n) -> {
                    BigInteger big = n instanceof Long l
                            ? BigInteger.valueOf(l)
                            : (BigInteger) n;
                    return new Str((big.signum() < 0 ? "-" : "") + prefix + Giants.toText(context, big.abs(), radix));
                },
                () -> thread.index(number));
    }

    @Builtin(value = "bin(number, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object bin(ThreadState thread, Object number) {
        return based(thread, number, "0b", 2);
    }

    @Builtin(value = "oct(number, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object oct(ThreadState thread, Object number) {
        return based(thread, number, "0o", 8);
    }

    @Builtin(value = "hex(number, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object hex(ThreadState thread, Object number) {
        return based(thread, number, "0x", 16);
    }

    @Builtin(value = "chr(i, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object chr(ThreadState thread, Object i) {
        return thread.then(
                (context, n) -> {
                    if (!(n instanceof Long point) || point < 0 || point > 0x10ffff) {
                        throw Errors.value("chr() arg not in range(0x110000)");
                    }
                    return Str.ofCodePoint((int) (long) point);
                },
                () -> thread.index(i));
    }

    @Builtin(value = "ord(c, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object ord(Object c) {
        if (c instanceof Str s) {
            if (s.length() == 1) {
                return (long) s.codePointAt(0);
            }
            throw Errors.type("ord() expected a character, but string of length " + s.length() + " found");
        }
        if (c instanceof BytesObject b) {
            if (b.bytes.length == 1) {
                return (long) (b.bytes[0] & 0xff);
            }
            throw Errors.type("ord() expected a character, but string of length " + b.bytes.length + " found");
        }
        if (c instanceof BytearrayObject) {
            if (Bytes.of(c).length != 1) {
                throw Errors.type(
                        "ord() expected a character, but string of length " + Bytes.of(c).length + " found");
            }
            return (long) (Bytes.of(c)[0] & 0xff);
        }
        throw Errors.type("ord() expected string of length 1, but " + Types.of(c).shownName() + " found");
    }

    @Builtin(value = "sum(iterable, /, start=0)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object sum(ThreadState thread, Object iterable, Object start) {
        String refused = start instanceof Str
                ? "strings [use ''.join(seq) instead]"
                : start instanceof BytesObject
                        ? "bytes [use b''.join(seq) instead]"
                        : start instanceof BytearrayObject ? "bytearray [use b''.join(seq) instead]" : null;
        if (refused != null) {
            return thread.then(
                    (context, iterator) -> {
                        throw Errors.type("sum() can't sum " + refused);
                    },
                    () -> thread.iterator(iterable));
        }
        if (iterable instanceof RangeObject range && range.isSmall() && start instanceof Long first) {
            long length = (Long) range.length;
            thread.work(SUM_OF_RANGE_NANOS * Math.min(length, 1L << 53));
            return Numbers.normal(sum(range, length).add(BigInteger.valueOf(first)));
        }
        Object[] items = Iteration.simpleItems(thread, iterable);
        FloatSum floats = new FloatSum();
        if (items == null) {
            return thread.hidden("sum_of", iterable, start, floats);
        }
        thread.work(4L * items.length);
        Object total = start;
        int i = 0;
        while (i < items.length && total instanceof Long a && items[i] instanceof Long b) {
            long r = a + b;
            if (((a ^ r) & (b ^ r)) < 0) {
                break;
            }
            total = r;
            i++;
        }
        if (i < items.length && items[i] instanceof Double && total instanceof Long whole) {
            total = (double) whole + (Double) items[i++];
        }
        if (total instanceof Double first) {
            floats.begin(first);
            while (i < items.length && floats.add(items[i])) {
                i++;
            }
            total = floats.value();
        }
        return i == items.length
                ? total
                : thread.hidden("sum_of", new ListObject(Arrays.copyOfRange(items, i, items.length)), total, floats);
    }

    /** What comes to the same as adding one after the other, which is what is charged for. */
    private static BigInteger sum(RangeObject range, long length) {
        BigInteger n = BigInteger.valueOf(length);
        BigInteger steps = n.multiply(n.subtract(BigInteger.ONE)).shiftRight(1);
        return n.multiply(BigInteger.valueOf((Long) range.start)).add(steps.multiply(BigInteger.valueOf((Long) range.step)));
    }

    @Builtin(value = "any(iterable, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object any(ThreadState thread, Object iterable) {
        return thread.hidden("any_of", iterable);
    }

    @Builtin(value = "all(iterable, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object all(ThreadState thread, Object iterable) {
        return thread.hidden("all_of", iterable);
    }

    @Builtin(value = "min(*args, key=None, default=?)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object min(ThreadState thread, Object[] args, Object key, @Nullable Object otherwise) {
        return best(thread, "min", args, key, otherwise);
    }

    @Builtin(value = "max(*args, key=None, default=?)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object max(ThreadState thread, Object[] args, Object key, @Nullable Object otherwise) {
        return best(thread, "max", args, key, otherwise);
    }

    private static Object best(
            ThreadState thread, String name, Object[] args, Object key, @Nullable Object otherwise) {
        if (args.length == 0) {
            throw Errors.type(name + " expected at least 1 argument, got 0");
        }
        if (args.length > 1 && otherwise != null) {
            throw Errors.type("Cannot specify a default for " + name + "() with multiple positional arguments");
        }
        Object items = args.length == 1 ? args[0] : new TupleObject(args);
        boolean max = name.equals("max");
        if (key == None.NONE) {
            Object[] plain = Iteration.simpleItems(thread, items);
            Object found = plain == null ? null : bestInt(plain, max);
            if (found != null) {
                thread.work(5L * plain.length);
                return found;
            }
            if (plain != null) {
                items = new TupleObject(plain);
            }
        }
        return thread.hidden(
                max ? "max_of" : "min_of", items, key, otherwise == null ? None.NONE : otherwise, otherwise != null);
    }

    private static @Nullable Object bestInt(Object[] items, boolean max) {
        Long best = null;
        for (Object each : items) {
            if (!(each instanceof Long n)) {
                return null;
            }
            if (best == null || (max ? n > best : n < best)) {
                best = n;
            }
        }
        return best;
    }

    @Builtin(value = "sorted(iterable, /, *, key=None, reverse=False)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object sorted(ThreadState thread, Object iterable, Object key, Object reverse) {
        return thread.withListItems(iterable, (context, items) -> {
            ListObject list = new ListObject(items.clone());
            return context.then(
                    (c, done) -> list,
                    () -> context.callKeywords(
                            new BoundNative((NativeFunction) Types.LIST.lookup(SORT), list),
                            new Object[] {key, reverse},
                            new Str[] {KEY, REVERSE}));
        });
    }

    private static final Str SORT = Str.name("sort");
    private static final Str KEY = Str.name("key");
    private static final Str REVERSE = Str.name("reverse");

    @Builtin(value = "format(value, format_spec='', /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object format(ThreadState thread, Object value, Object spec) {
        if (!(spec instanceof Str s)) {
            throw Errors.type("format() argument 2 must be str, not " + Types.of(spec).shownName());
        }
        return thread.format(value, s);
    }

    // ---- code ----

    @Builtin(value = "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)", kind = Kind.FUNCTION)
    static Object compile(
            ThreadState thread, Object source, Object file, Object mode, Object flags, Object inherit, Object optimize, Object version) {
        return Integers.index(thread, flags, (context, given) -> Integers.index(context, optimize, (c, level) ->
                Dynamic.compile(thread, source, file, text(mode), Integers.clamp(given), Integers.clamp(level))));
    }

    private static String text(Object mode) {
        if (mode instanceof Str s) {
            return s.value();
        }
        throw Errors.type("compile() argument 'mode' must be str, not " + Types.of(mode).shownName());
    }

    @Builtin(value = "eval(source, /, globals=None, locals=None)", kind = Kind.FUNCTION)
    static Object eval(ThreadState thread, Object source, Object globals, Object locals) {
        return Dynamic.run(thread, source, globals, locals, None.NONE, "eval");
    }

    @Builtin(value = "exec(source, /, globals=None, locals=None, *, closure=None)", kind = Kind.FUNCTION)
    static Object exec(ThreadState thread, Object source, Object globals, Object locals, Object closure) {
        return thread.then(
                (context, value) -> None.NONE, () -> Dynamic.run(thread, source, globals, locals, closure, "exec"));
    }

    @Builtin(value = "aiter(async_iterable, /)", kind = Kind.FUNCTION)
    static Object aiter(ThreadState thread, Object iterable) {
        Object method = Types.of(iterable).lookup(Special.AITER);
        if (method == null) {
            throw Errors.type("'" + Types.of(iterable).shownName() + "' object is not an async iterable");
        }
        return thread.callMethod(method, iterable);
    }

    @Builtin(value = "anext(aiterator, default=?, /)", kind = Kind.FUNCTION)
    static Object anext(ThreadState thread, Object iterator, @Nullable Object otherwise) {
        Object method = Types.of(iterator).lookup(Special.ANEXT);
        if (method == null) {
            throw Errors.type("'" + Types.of(iterator).shownName() + "' object is not an async iterator");
        }
        return otherwise == null
                ? thread.callMethod(method, iterator)
                : thread.hidden("anext_or", iterator, otherwise);
    }
}
