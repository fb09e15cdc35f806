package lockstep.vm;

import java.math.BigInteger;
import lockstep.object.*;
import lockstep.syntax.Tree.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Operators and protocols by the operands' special methods. Everything answers a value or PENDING. */
public final class Operators {
    private Operators() {}

    private static final Special[] FORWARD = {
        Special.ADD, Special.AND, Special.FLOORDIV, Special.LSHIFT, Special.MATMUL, Special.MUL, Special.MOD, Special.OR,
        Special.POW, Special.RSHIFT, Special.SUB, Special.TRUEDIV, Special.XOR
    };
    private static final Special[] REFLECTED = {
        Special.RADD, Special.RAND, Special.RFLOORDIV, Special.RLSHIFT, Special.RMATMUL, Special.RMUL, Special.RMOD,
        Special.ROR, Special.RPOW, Special.RRSHIFT, Special.RSUB, Special.RTRUEDIV, Special.RXOR
    };
    private static final Special[] IN_PLACE = {
        Special.IADD, Special.IAND, Special.IFLOORDIV, Special.ILSHIFT, Special.IMATMUL, Special.IMUL, Special.IMOD,
        Special.IOR, Special.IPOW, Special.IRSHIFT, Special.ISUB, Special.ITRUEDIV, Special.IXOR
    };
    private static final BinaryOperator[] OPERATORS = BinaryOperator.values();
    private static final Special[] COMPARE = {
        Special.LT, Special.LE, Special.EQ, Special.NE, Special.GT, Special.GE
    };

    private static boolean isNotImplemented(Object value) {
        return value == NotImplemented.VALUE;
    }

    // ---- binary operators ----

    static Object binary(ThreadState thread, int operator, Object left, Object right) {
        return binary(thread, operator, left, right, null);
    }

    /** {@code left op= right}; {@code operator} without the 13 of BINARY_OP. */
    static Object inPlace(ThreadState thread, int operator, Object left, Object right) {
        Object method = Types.of(left).lookup(IN_PLACE[operator]);
        if (method == null) {
            return binary(thread, operator, left, right, OPERATORS[operator].symbol + "=");
        }
        Object reflected = isOfSequence(operator, method) ? otherReflected(operator, left, right) : null;
        if (reflected != null) {
            return orElse(
                    thread, () -> thread.callMethod(reflected, right, left), () -> thread.callMethod(method, left, right));
        }
        return orElse(
                thread,
                () -> thread.callMethod(method, left, right),
                () -> binary(thread, operator, left, right, OPERATORS[operator].symbol + "="));
    }

    /**
     * Whether a method is a built-in sequence's own concatenation or repetition: CPython tries those after the other
     * operand's reflected method (Objects/abstract.c, PyNumber_Add and PyNumber_Multiply).
     */
    private static boolean isOfSequence(int operator, Object method) {
        return (OPERATORS[operator] == BinaryOperator.ADD || OPERATORS[operator] == BinaryOperator.MULTIPLY)
                && method instanceof NativeFunction f
                && f.owner != null
                && f.owner.lookup(Special.GETITEM) != null;
    }

    private static @Nullable Object otherReflected(int operator, Object left, Object right) {
        Object found = Types.of(left) == Types.of(right) ? null : Types.of(right).lookup(REFLECTED[operator]);
        return found == null || isOfSequence(operator, found) ? null : found;
    }

    private static Object binary(ThreadState thread, int operator, Object left, Object right, @Nullable String symbol) {
        TypeObject leftType = Types.of(left);
        TypeObject rightType = Types.of(right);
        Object forward = leftType.lookup(FORWARD[operator]);
        Object reflected = leftType == rightType ? null : rightType.lookup(REFLECTED[operator]);
        boolean reflectedFirst = reflected != null
                && rightType.isSubtypeOf(leftType)
                && reflected != leftType.lookup(REFLECTED[operator]);
        boolean sequenceLast = reflected != null
                && forward != null
                && isOfSequence(operator, forward)
                && !isOfSequence(operator, reflected);
        if (reflectedFirst || sequenceLast) {
            return orElse(
                    thread,
                    () -> thread.callMethod(reflected, right, left),
                    () -> forward == null
                            ? fail(operator, symbol, left, right)
                            : orElse(
                                    thread,
                                    () -> thread.callMethod(forward, left, right),
                                    () -> fail(operator, symbol, left, right)));
        }
        if (forward == null) {
            return reflected == null
                    ? fail(operator, symbol, left, right)
                    : orElse(
                            thread,
                            () -> thread.callMethod(reflected, right, left),
                            () -> fail(operator, symbol, left, right));
        }
        return orElse(
                thread,
                () -> thread.callMethod(forward, left, right),
                () -> reflected == null
                        ? fail(operator, symbol, left, right)
                        : orElse(
                                thread,
                                () -> thread.callMethod(reflected, right, left),
                                () -> fail(operator, symbol, left, right)));
    }

    private static Object fail(int operator, @Nullable String symbol, Object left, Object right) {
        String shown = symbol != null ? symbol : OPERATORS[operator].symbol;
        if (OPERATORS[operator] == BinaryOperator.POWER) {
            shown = symbol != null ? "**=" : "** or pow()";
        }
        String hint = "";
        if (OPERATORS[operator] == BinaryOperator.RSHIFT && symbol == null
                && left instanceof NativeFunction f && f.name.equals("print")) {
            hint = ". Did you mean \"print(<message>, file=<output_stream>)\"?";
        }
        if (OPERATORS[operator] == BinaryOperator.ADD && left instanceof Str && symbol == null) {
            throw Errors.type("can only concatenate str (not \"" + Types.of(right).shownName() + "\") to str");
        }
        throw Errors.type("unsupported operand type(s) for " + shown + ": '" + Classes.messageName(Types.of(left))
                + "' and '" + Classes.messageName(Types.of(right)) + "'" + hint);
    }

    /** The first's value, or the second's when the first is NotImplemented. */
    private static Object orElse(ThreadState thread, Context.Pushing first, Context.Pushing second) {
        Activation before = thread.top;
        NativeActivation waiting =
                new NativeActivation((context, value) -> isNotImplemented(value) ? second.run() : value, before);
        thread.top = waiting;
        Object value;
        try {
            value = first.run();
        } catch (PyException e) {
            thread.top = before;
            throw e;
        }
        if (value == Context.PENDING) {
            return value;
        }
        thread.top = before;
        return isNotImplemented(value) ? second.run() : value;
    }

    // ---- unary ----

    static Object unary(ThreadState thread, Special special, String symbol, Object operand) {
        Object method = Types.of(operand).lookup(special);
        if (method == null) {
            throw Errors.type("bad operand type for unary " + symbol + ": '" + Types.of(operand).shownName() + "'");
        }
        return thread.callMethod(method, operand);
    }

    // ---- comparison ----

    static Object compare(ThreadState thread, Comparison op, Object left, Object right) {
        TypeObject leftType = Types.of(left);
        TypeObject rightType = Types.of(right);
        Object mine = leftType.lookup(COMPARE[op.ordinal()]);
        Object theirs = rightType.lookup(COMPARE[op.swapped().ordinal()]);
        boolean theirsFirst = leftType != rightType && rightType.isSubtypeOf(leftType) && theirs != null;
        Context.Pushing last = () -> {
            if (op == Comparison.EQ) {
                return left == right;
            }
            if (op == Comparison.NE) {
                return left != right;
            }
            throw Errors.type("'" + op.symbol + "' not supported between instances of '"
                    + Classes.messageName(leftType) + "' and '"
                    + Classes.messageName(rightType) + "'");
        };
        Context.Pushing first = mine == null ? null : () -> comparing(thread, mine, left, right);
        Context.Pushing second = theirs == null ? null : () -> comparing(thread, theirs, right, left);
        if (theirsFirst) {
            Context.Pushing swap = first;
            first = second;
            second = swap;
        }
        if (first == null) {
            return second == null ? last.run() : orElse(thread, second, last);
        }
        Context.Pushing then = second;
        return then == null ? orElse(thread, first, last) : orElse(thread, first, () -> orElse(thread, then, last));
    }

    /** Calls a comparison's method; one that cannot even be bound counts as NotImplemented (slot_tp_richcompare). */
    private static Object comparing(ThreadState thread, Object method, Object self, Object other) {
        if (method instanceof FunctionObject || method instanceof NativeFunction) {
            return thread.callMethod(method, self, other);
        }
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object bound) {
                        return context.call(bound, other);
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        return NotImplemented.VALUE;
                    }
                },
                () -> Descriptors.bind(thread, method, self, Types.of(self)));
    }

    /** {@code left is right or left == right} as a Boolean. */
    static Object same(ThreadState thread, Object left, Object right) {
        if (Keys.isSimple(left) && Keys.isSimple(right)) {
            return left == right || Keys.equal(left, right);
        }
        if (left == right) {
            return true;
        }
        return thread.then(
                (context, value) -> context.truth(value), () -> compare(thread, Comparison.EQ, left, right));
    }

    /** {@code left is right}; small ints are one object each, as in CPython. */
    static boolean is(Object left, Object right) {
        if (left == right) {
            return true;
        }
        if (left instanceof Long a && right instanceof Long b) {
            return a.longValue() == b.longValue() && a >= -5 && a <= 256;
        }
        return left instanceof Boolean a && right instanceof Boolean b && a.booleanValue() == b.booleanValue();
    }

    // ---- truth, text, hash ----

    static Object truth(ThreadState thread, Object object) {
        if (object instanceof Boolean) {
            return object;
        }
        if (object == None.NONE) {
            return false;
        }
        if (object instanceof Long n) {
            return n != 0;
        }
        if (object instanceof Str s) {
            if (s.isExact()) {
                return !s.value().isEmpty();
            }
        }
        TypeObject type = Types.of(object);
        Object method = type.lookup(Special.BOOL);
        if (method != null) {
            return thread.then(
                    (context, value) -> {
                        if (!(value instanceof Boolean)) {
                            throw Errors.type("__bool__ should return bool, returned " + Types.of(value).shownName());
                        }
                        return value;
                    },
                    () -> thread.callMethod(method, object));
        }
        if (type.lookup(Special.LEN) == null) {
            return true;
        }
        return thread.then((context, n) -> (long) n != 0, () -> length(thread, object));
    }

    static Object length(ThreadState thread, Object object) {
        Object method = Types.of(object).lookup(Special.LEN);
        if (method == null) {
            throw Errors.type("object of type '" + Types.of(object).shownName() + "' has no len()");
        }
        return thread.then(
                (context, value) -> {
                    Object n = value instanceof Boolean b ? (b ? 1L : 0L) : value instanceof NumberObject o ? o.value : value;
                    if (n instanceof BigInteger big) {
                        if (big.signum() < 0) {
                            throw Errors.value("__len__() should return >= 0");
                        }
                        throw Errors.overflow("cannot fit 'int' into an index-sized integer");
                    }
                    if (!(n instanceof Long length)) {
                        if (Types.of(n).lookup(Special.INDEX) != null) {
                            return thread.then((c, i) -> i, () -> index(thread, n));
                        }
                        throw Errors.type("'" + Types.of(value).shownName() + "\' object cannot be interpreted as an integer");
                    }
                    if (length < 0) {
                        throw Errors.value("__len__() should return >= 0");
                    }
                    return length;
                },
                () -> thread.callMethod(method, object));
    }

    static Object index(ThreadState thread, Object object) {
        Object plain = object instanceof Double ? null : Numbers.plain(object);
        if (plain instanceof Boolean b) {
            return b ? 1L : 0L;
        }
        if (plain != null && !(plain instanceof Double)) {
            return plain;
        }
        Object method = Types.of(object).lookup(Special.INDEX);
        if (method == null) {
            throw Errors.type("'" + Types.of(object).shownName() + "\' object cannot be interpreted as an integer");
        }
        return thread.then(
                (context, value) -> Integers.returned(context, value, "__index__", (c, n) -> n),
                () -> thread.callMethod(method, object));
    }

    private static Object text(ThreadState thread, Object method, Object object, String name) {
        return thread.then(
                (context, value) -> {
                    if (!(value instanceof Str)) {
                        throw Errors.type(name + " returned non-string (type " + Types.of(value).shownName() + ")");
                    }
                    return value;
                },
                () -> thread.callMethod(method, object));
    }

    static Object repr(ThreadState thread, Object object) {
        Object method = Types.of(object).lookup(Special.REPR);
        if (method == null) {
            throw Errors.type("no __repr__");
        }
        return text(thread, method, object, "__repr__");
    }

    static Object str(ThreadState thread, Object object) {
        if (object instanceof Str s && s.isExact()) {
            return s;
        }
        Object method = Types.of(object).lookup(Special.STR);
        if (method == null) {
            return repr(thread, object);
        }
        return text(thread, method, object, "__str__");
    }

    static Object format(ThreadState thread, Object object, Str spec) {
        if (object instanceof Str s && s.isExact() && spec.value().isEmpty()) {
            return s;
        }
        Object method = Types.of(object).lookup(Special.FORMAT);
        return thread.then(
                (context, value) -> {
                    if (!(value instanceof Str)) {
                        throw Errors.type("__format__ must return a str, not " + Types.of(value).shownName());
                    }
                    return value;
                },
                () -> thread.callMethod(method, object, spec));
    }

    static Object hash(ThreadState thread, Object object) {
        if (Keys.isSimple(object)) {
            return Keys.hash(object);
        }
        TypeObject type = Types.of(object);
        Object method = type.lookup(Special.HASH);
        if (method == null || method == None.NONE) {
            throw Errors.type("unhashable type: '" + type.shownName() + "'");
        }
        return thread.then(
                (context, value) -> {
                    Object n = value instanceof Double ? null : Numbers.plain(value);
                    if (n == null || n instanceof Double) {
                        throw Errors.type("__hash__ method should return an integer");
                    }
                    if (n instanceof BigInteger big) {
                        return Keys.hash(big);
                    }
                    long h = n instanceof Boolean b ? (b ? 1 : 0) : (Long) n;
                    return h == -1 ? -2L : h;
                },
                () -> thread.callMethod(method, object));
    }

    // ---- items ----

    static Object getItem(ThreadState thread, Object object, Object key) {
        TypeObject type = Types.of(object);
        Object method = type.lookup(Special.GETITEM);
        if (method != null) {
            return thread.callMethod(method, object, key);
        }
        if (object instanceof TypeObject t) {
            Object classGetitem = t.lookup(Special.CLASS_GETITEM);
            if (classGetitem != null) {
                Object bound = Descriptors.bindToType(thread, classGetitem, t);
                return thread.call(bound, key);
            }
            if (t == Types.TYPE) {
                return new GenericAlias(t, key);
            }
            throw Errors.type("type '" + t.shownName() + "' is not subscriptable");
        }
        throw Errors.type("'" + type.shownName() + "\' object is not subscriptable");
    }

    static Object setItem(ThreadState thread, Object object, Object key, Object value) {
        Object method = Types.of(object).lookup(Special.SETITEM);
        if (method == null) {
            throw Errors.type("'" + Types.of(object).shownName() + "\' object does not support item assignment");
        }
        return thread.callMethod(method, object, key, value);
    }

    static Object deleteItem(ThreadState thread, Object object, Object key) {
        Object method = Types.of(object).lookup(Special.DELITEM);
        if (method == null) {
            TypeObject type = Types.of(object);
            boolean isPlace = key instanceof Long || Types.of(key).lookup(Special.INDEX) != null;
            throw Errors.type("'" + type.shownName() + "' object "
                    + (isPlace && isSequence(type) ? "doesn't" : "does not") + " support item deletion");
        }
        return thread.callMethod(method, object, key);
    }

    /** What C calls a sequence: some built-in types are, and all classes. */
    private static boolean isSequence(TypeObject type) {
        if (type.isHeap) {
            return true;
        }
        return type.lookup(Special.CONTAINS) != null;
    }

    /** A Boolean. */
    static Object contains(ThreadState thread, Object container, Object item) {
        TypeObject type = Types.of(container);
        Object method = type.lookup(Special.CONTAINS);
        if (method == None.NONE) {
            throw Errors.type("'" + type.shownName() + "\' object is not a container");
        }
        if (method != null) {
            return thread.then(
                    (context, value) -> context.truth(value), () -> thread.callMethod(method, container, item));
        }
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object iterator) {
                        return context.hidden("contains", iterator, item);
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        throw e.is(Types.TYPE_ERROR)
                                ? Errors.type("argument of type '" + type.shownName() + "' is not iterable")
                                : e;
                    }
                },
                () -> Iteration.iterator(thread, container));
    }
}
