package lockstep.library;

import java.util.Arrays;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** What arrays have. */
final class ArrayMethods {
    private static final String CODES = "bBuwhHiIlLqQfd";

    private ArrayMethods() {}

    @Builtin(value = "__new__(cls, typecode, initializer=?, /)", kind = Kind.STATIC_METHOD, effect = Effect.READS_ARGUMENTS)
    static Object make(ThreadState thread, Object cls, Object typecode, @Nullable Object initial) {
        if (!(typecode instanceof Str code) || code.value().length() != 1) {
            throw Errors.type("array() argument 1 must be a unicode character, not "
                    + (typecode instanceof Str ? "str" : Types.of(typecode).shownName()));
        }
        if (CODES.indexOf(code.value().charAt(0)) < 0) {
            throw Errors.value("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
        }
        ArrayObject made = new ArrayObject((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        made.code = code.value().charAt(0);
        boolean text = made.code == 'u' || made.code == 'w';
        if (made.code == 'u') {
            return thread.then((c, told) -> filled(thread, made, initial, true), () -> thread.warn(
                    Types.DEPRECATION_WARNING, "The 'u' type code is deprecated and will be removed in Python 3.16"));
        }
        return filled(thread, made, initial, text);
    }

    private static Object filled(ThreadState thread, ArrayObject made, @Nullable Object initial, boolean text) {
        if (initial == null) {
            return made;
        }
        if (initial instanceof ArrayObject other && other.isText() && !text) {
            throw Errors.type("cannot use a unicode array to initialize an array with typecode '" + made.code + "'");
        }
        if (initial instanceof Str && !text) {
            throw Errors.type("cannot use a str to initialize an array with typecode '" + made.code + "'");
        }
        if (initial instanceof BytesObject || initial instanceof BytearrayObject) {
            return thread.then((c, done) -> made, () -> {
                fromBytes(thread, made, initial);
                return None.NONE;
            });
        }
        return thread.then((c, done) -> made, () -> extendAny(thread, made, initial));
    }

    @Builtin(value = "__init__(self, /, *args)", effect = Effect.PURE)
    static void init(Object self, Object[] args) {}

    private static Object extendAny(Context context, ArrayObject self, Object source) {
        return context.withItems(source, (c, items) -> appendFrom(c, self, items, 0));
    }

    private static Object appendFrom(Context context, ArrayObject self, Object[] items, int from) {
        for (int i = from; i < items.length; i++) {
            if (!self.isPlain(items[i])) {
                int next = i + 1;
                return kept(context, self, items[i], (c, value) -> {
                    self.insert(c, self.size, value);
                    return appendFrom(c, self, items, next);
                });
            }
            self.insert(context, self.size, self.checked(items[i]));
        }
        return None.NONE;
    }

    /** Goes on with a value as this array keeps it, asking for {@code __float__} or {@code __index__}. */
    private static Object kept(Context context, ArrayObject self, Object value, Continuation then) {
        if (self.isPlain(value)) {
            return then.resume(context, self.checked(value));
        }
        return self.code == 'f' || self.code == 'd'
                ? Floats.value(context, value, (c, d) -> then.resume(c, self.checked(d)))
                : Integers.index(context, value, (c, n) -> then.resume(c, self.checked(n)));
    }

    private static ArrayObject same(Context context, ArrayObject self, Object[] items) {
        ArrayObject made = new ArrayObject(ArrayObject.TYPE);
        made.id = ((ThreadState) context).interpreter.nextId();
        made.code = self.code;
        context.allocate((long) items.length * self.itemSize());
        made.replace(items);
        return made;
    }

    @Builtin(value = "typecode(self, /)", kind = Kind.GETTER, effect = Effect.PURE)
    static Object typecode(ArrayObject self) {
        return new Str(String.valueOf(self.code));
    }

    @Builtin(value = "itemsize(self, /)", kind = Kind.GETTER, effect = Effect.PURE)
    static Object itemSize(ArrayObject self) {
        return (long) self.itemSize();
    }

    @Builtin(value = "append(self, v, /)", effect = Effect.WRITES_SELF)
    static Object append(Context context, ArrayObject self, Object v) {
        return kept(context, self, v, (c, value) -> {
            self.insert(c, self.size, value);
            return None.NONE;
        });
    }

    @Builtin(value = "extend(self, bb, /)")
    static Object extend(Context context, ArrayObject self, Object source) {
        if (source instanceof ArrayObject other && other.code != self.code) {
            throw Errors.type("can only extend with array of same kind");
        }
        return extendAny(context, self, source);
    }

    @Builtin(value = "fromlist(self, list, /)")
    static Object fromList(Context context, ArrayObject self, Object list) {
        if (!(list instanceof ListObject)) {
            throw Errors.type("arg must be list");
        }
        int before = self.size;
        try {
            return extendAny(context, self, list);
        } catch (PyException e) {
            self.size = before;
            throw e;
        }
    }

    @Builtin(value = "insert(self, i, v, /)", effect = Effect.WRITES_SELF)
    static Object insert(Context context, ArrayObject self, Object i, Object v) {
        return Integers.index(context, i, (c, n) -> kept(c, self, v, (c2, value) -> {
            long at = Integers.clamp(n);
            at = at < 0 ? Math.max(0, at + self.size) : Math.min(at, self.size);
            self.insert(c2, (int) at, value);
            return None.NONE;
        }));
    }

    @Builtin(value = "pop(self, i=-1, /)", effect = Effect.WRITES_SELF)
    static Object pop(ArrayObject self, Object i) {
        if (self.size == 0) {
            throw Errors.index("pop from empty array");
        }
        long at = Integers.need(i);
        at += at < 0 ? self.size : 0;
        if (at < 0 || at >= self.size) {
            throw Errors.index("pop index out of range");
        }
        Object value = self.items[(int) at];
        delete(self, (int) at);
        return value;
    }

    private static void delete(ArrayObject self, int at) {
        self.checkResizable();
        System.arraycopy(self.items, at + 1, self.items, at, self.size - at - 1);
        self.size--;
    }

    private static int find(ArrayObject self, Object value) {
        for (int i = 0; i < self.size; i++) {
            Object each = self.items[i];
            if (each instanceof Str s ? value instanceof Str t && s.value().equals(t.value())
                    : Numbers.isNumber(value) && !(value instanceof Str) && Numbers.plain(value) != null
                            && Numbers.equal(each, Numbers.plain(value))) {
                return i;
            }
        }
        return -1;
    }

    @Builtin(value = "remove(self, v, /)", effect = Effect.WRITES_SELF)
    static void remove(ArrayObject self, Object v) {
        int at = find(self, v);
        if (at < 0) {
            throw Errors.value("array.remove(x): x not in array");
        }
        delete(self, at);
    }

    @Builtin(value = "index(self, v, start=0, stop=9223372036854775807, /)", effect = Effect.READS_SELF)
    static Object index(ArrayObject self, Object v, Object start, Object stop) {
        long from = Integers.need(start);
        long to = Integers.need(stop);
        from = from < 0 ? Math.max(0, from + self.size) : from;
        to = to < 0 ? to + self.size : Math.min(to, self.size);
        for (int i = (int) Math.min(from, self.size); i < to; i++) {
            if (Numbers.plain(v) != null && Numbers.plain(self.items[i]) != null
                    && Numbers.equal(self.items[i], Numbers.plain(v)) || self.items[i].equals(v)) {
                return (long) i;
            }
        }
        throw Errors.value("array.index(x): x not in array");
    }

    @Builtin(value = "count(self, v, /)", effect = Effect.READS_SELF)
    static Object count(ArrayObject self, Object v) {
        long n = 0;
        for (int i = 0; i < self.size; i++) {
            n += self.items[i].equals(v) || Numbers.plain(v) != null && Numbers.plain(self.items[i]) != null
                    && Numbers.equal(self.items[i], Numbers.plain(v)) ? 1 : 0;
        }
        return n;
    }

    @Builtin(value = "reverse(self, /)", effect = Effect.WRITES_SELF)
    static void reverse(ArrayObject self) {
        for (int i = 0, j = self.size - 1; i < j; i++, j--) {
            Object kept = self.items[i];
            self.items[i] = self.items[j];
            self.items[j] = kept;
        }
    }

    @Builtin(value = "tolist(self, /)", effect = Effect.READS_SELF)
    static Object toList(Context context, ArrayObject self) {
        context.allocate(8L * self.size);
        return new ListObject(self.toArray());
    }

    private static String format(ArrayObject self) {
        return "<" + (self.code == 'u' || self.code == 'w' ? 'I' : self.code == 'l' ? 'q' : self.code == 'L' ? 'Q' : self.code);
    }

    @Builtin(value = "tobytes(self, /)", effect = Effect.READS_SELF)
    static Object toBytes(Context context, ArrayObject self) {
        context.allocate((long) self.size * self.itemSize());
        StructFormat f = new StructFormat(format(self).charAt(0) + (self.size + format(self).substring(1)), Types.VALUE_ERROR);
        Object[] items = self.toArray();
        for (int i = 0; i < items.length; i++) {
            if (items[i] instanceof Str s) {
                items[i] = (long) s.value().codePointAt(0);
            }
        }
        return new BytesObject(f.pack(items));
    }

    @Builtin(value = "clear(self, /)", effect = Effect.WRITES_SELF)
    static void clear(ArrayObject self) {
        self.checkResizable();
        self.items = new Object[0];
        self.size = 0;
    }

    @Builtin("tofile(self, f, /)")
    static Object toFile(ThreadState thread, ArrayObject self, Object file) {
        return thread.then(
                (context, write) -> context.callThen((c, done) -> None.NONE, write, toBytes(context, self)),
                () -> thread.getAttribute(file, Str.name("write")));
    }

    @Builtin("fromfile(self, f, n, /)")
    static Object fromFile(ThreadState thread, ArrayObject self, Object file, Object count) {
        long wanted = Integers.need(count) * self.itemSize();
        if (wanted < 0) {
            throw Errors.value("negative count");
        }
        Continuation take = (context, data) -> {
            if (!(data instanceof BytesObject bytes)) {
                throw Errors.type("read() didn't return bytes");
            }
            fromBytes(context, self, new BytesObject(Arrays.copyOf(
                    bytes.bytes, bytes.bytes.length - (bytes.bytes.length == wanted ? 0 : bytes.bytes.length % self.itemSize()))));
            if (bytes.bytes.length < wanted) {
                throw Errors.of(Types.EOF_ERROR, "read() didn't return enough bytes");
            }
            return None.NONE;
        };
        return thread.then(
                (context, read) -> context.callThen(take, read, wanted),
                () -> thread.getAttribute(file, Str.name("read")));
    }

    @Builtin(value = "fromunicode(self, ustr, /)", effect = Effect.WRITES_SELF)
    static void fromUnicode(Context context, ArrayObject self, Object text) {
        if (!(text instanceof Str s)) {
            throw Errors.type("fromunicode() argument must be str, not " + Types.of(text).shownName());
        }
        if (self.code != 'u' && self.code != 'w') {
            throw Errors.value("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
        }
        s.value().codePoints().forEach(c -> self.insert(context, self.size, Str.ofCodePoint(c)));
    }

    @Builtin(value = "frombytes(self, buffer, /)", effect = Effect.WRITES_SELF)
    static void fromBytes(Context context, ArrayObject self, Object buffer) {
        byte[] bytes = Bytes.of(buffer);
        if (bytes.length % self.itemSize() != 0) {
            throw Errors.value("bytes length not a multiple of item size");
        }
        int n = bytes.length / self.itemSize();
        context.allocate(24L * n);
        StructFormat f = new StructFormat("<" + n + format(self).substring(1), Types.VALUE_ERROR);
        for (Object each : f.unpack(bytes, 0)) {
            self.insert(context, self.size, self.code == 'u' || self.code == 'w'
                    ? new Str(Character.toString((int) (long) (Long) each)) : each);
        }
    }

    @Builtin(value = "tounicode(self, /)", effect = Effect.READS_SELF)
    static Object toUnicode(ArrayObject self) {
        if (self.code != 'u' && self.code != 'w') {
            throw Errors.value("tounicode() may only be called on unicode type arrays ('u' or 'w')");
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < self.size; i++) {
            text.append(((Str) self.items[i]).value());
        }
        return new Str(text.toString());
    }

    @Builtin(value = "byteswap(self, /)", effect = Effect.WRITES_SELF)
    static void byteSwap(Context context, ArrayObject self) {
        byte[] bytes = ((BytesObject) toBytes(context, self)).bytes;
        int n = self.itemSize();
        byte[] swapped = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            swapped[i / n * n + n - 1 - i % n] = bytes[i];
        }
        ArrayObject other = same(context, self, new Object[0]);
        fromBytes(context, other, new BytesObject(swapped));
        self.items = other.toArray();
    }

    @Builtin(value = "buffer_info(self, /)", effect = Effect.READS_SELF)
    static Object bufferInfo(Context context, ArrayObject self) {
        return new TupleObject(context.identity(self), (long) self.size);
    }

    @Builtin(value = "__copy__(self, /)", effect = Effect.READS_SELF)
    static Object copy(Context context, ArrayObject self) {
        return same(context, self, self.toArray());
    }

    @Builtin(value = "__deepcopy__(self, memo, /)", effect = Effect.READS_SELF)
    static Object deepCopy(Context context, ArrayObject self, Object memo) {
        return copy(context, self);
    }

    @Builtin(value = "__reduce_ex__(self, protocol, /)", effect = Effect.READS_SELF)
    static Object reduce(Context context, ArrayObject self, Object protocol) {
        return new TupleObject(self.type, new TupleObject(typecode(self), toList(context, self)),
                self.attributes == null ? None.NONE : self.attributes);
    }

    // ---- operators ----

    @Builtin(value = "__len__(self, /)", effect = Effect.READS_SELF)
    static Object len(ArrayObject self) {
        return (long) self.size;
    }

    /** Goes on with {@code operator.index()} of a key that is no slice. */
    private static Object indexed(Context context, Object key, Integers.Use use) {
        if (Integers.plain(key) == null && Types.of(key).lookup(Special.INDEX) == null) {
            throw Errors.type("array indices must be integers");
        }
        return Integers.index(context, key, use);
    }

    private static int place(ArrayObject self, Object index, String what) {
        long at = Integers.clamp(index);
        at += at < 0 ? self.size : 0;
        if (at < 0 || at >= self.size) {
            throw Errors.index(what + " out of range");
        }
        return (int) at;
    }

    @Builtin(value = "__getitem__(self, key, /)", effect = Effect.READS_SELF)
    static Object getItem(Context context, ArrayObject self, Object key) {
        if (key instanceof SliceObject slice) {
            return slice.resolve(context, () -> self.size, (c, start, step, count) -> {
                Object[] taken = new Object[count];
                for (int i = 0, at = start; i < count; i++, at += step) {
                    taken[i] = self.items[at];
                }
                return same(c, self, taken);
            });
        }
        return indexed(context, key, (c, n) -> self.items[place(self, n, "array index")]);
    }

    @Builtin(value = "__setitem__(self, key, value, /)", effect = Effect.WRITES_SELF)
    static Object setItem(Context context, ArrayObject self, Object key, Object value) {
        if (key instanceof SliceObject slice) {
            if (!(value instanceof ArrayObject other)) {
                throw Errors.type("can only assign array (not \"" + Types.of(value).shownName() + "\") to array slice");
            }
            if (other.code != self.code) {
                throw Errors.type("bad argument type for built-in operation");
            }
            Object[] values = other.toArray();
            return slice.resolve(context, () -> self.size, (c, start, step, count) -> {
                if (step == 1) {
                    splice(c, self, start, count, values);
                } else if (count != values.length) {
                    throw Errors.value("attempt to assign array of size " + values.length
                            + " to extended slice of size " + count);
                } else {
                    for (int i = 0, at = start; i < count; i++, at += step) {
                        self.items[at] = values[i];
                    }
                }
                return None.NONE;
            });
        }
        return indexed(context, key, (c, n) -> kept(c, self, value, (c2, fitting) -> {
            self.items[place(self, n, "array assignment index")] = fitting;
            return None.NONE;
        }));
    }

    private static void splice(Context context, ArrayObject self, int start, int count, Object[] values) {
        Object[] all = new Object[self.size - count + values.length];
        context.allocate(8L * all.length);
        System.arraycopy(self.items, 0, all, 0, start);
        System.arraycopy(values, 0, all, start, values.length);
        System.arraycopy(self.items, start + count, all, start + values.length, self.size - start - count);
        self.replace(all);
    }

    @Builtin(value = "__delitem__(self, key, /)", effect = Effect.WRITES_SELF)
    static Object deleteItem(Context context, ArrayObject self, Object key) {
        if (key instanceof SliceObject slice) {
            return slice.resolve(context, () -> self.size, (c, start, step, count) -> {
                boolean[] gone = new boolean[self.size];
                for (int i = 0, at = start; i < count; i++, at += step) {
                    gone[at] = true;
                }
                Object[] kept = new Object[self.size - count];
                for (int i = 0, n = 0; i < self.size; i++) {
                    if (!gone[i]) {
                        kept[n++] = self.items[i];
                    }
                }
                self.replace(kept);
                return None.NONE;
            });
        }
        return indexed(context, key, (c, n) -> {
            delete(self, place(self, n, "array assignment index"));
            return None.NONE;
        });
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.READS_SELF)
    static Object iter(ArrayObject self) {
        return new Iterator(self);
    }

    /** Sees what is appended meanwhile. */
    static final class Iterator extends NativeIterator {
        static final TypeObject TYPE =
                new TypeObject("array", "arrayiterator", Types.OBJECT, DequeIteratorMethodsTable.INSTANCE);
        private final ArrayObject array;
        private int at;

        Iterator(ArrayObject array) {
            super(TYPE);
            this.array = array;
        }

        @Override
        public @Nullable Object next(Context context) {
            return at < array.size ? array.items[at++] : null;
        }

        @Override
        public long lengthHint() {
            return Math.max(0, array.size - at);
        }
    }

    @Builtin(value = "__contains__(self, v, /)", effect = Effect.READS_SELF)
    static Object contains(ArrayObject self, Object v) {
        return find(self, v) >= 0;
    }

    @Builtin(value = "__add__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object add(Context context, ArrayObject self, Object other) {
        if (!(other instanceof ArrayObject o)) {
            throw Errors.type("can only append array (not \"" + Types.of(other).shownName() + "\") to array");
        }
        if (o.code != self.code) {
            throw Errors.type("bad argument type for built-in operation");
        }
        Object[] all = Arrays.copyOf(self.items, self.size + o.size);
        System.arraycopy(o.items, 0, all, self.size, o.size);
        return same(context, self, all);
    }

    @Builtin(value = "__iadd__(self, other, /)", effect = Effect.WRITES_SELF)
    static Object addInPlace(Context context, ArrayObject self, Object other) {
        if (!(other instanceof ArrayObject o)) {
            throw Errors.type("can only extend array with array (not \"" + Types.of(other).shownName() + "\")");
        }
        if (o.code != self.code) {
            throw Errors.type("can only extend with array of same kind");
        }
        splice(context, self, self.size, 0, o.toArray());
        return self;
    }

    private static Object[] repeated(Context context, ArrayObject self, long n) {
        if (self.size > 0 && n > Integer.MAX_VALUE / self.size) {
            throw Errors.of(Types.MEMORY_ERROR, new Object[0]);
        }
        long count = Math.max(0, n) * self.size;
        context.allocate(count * 8);
        Object[] all = new Object[Math.toIntExact(count)];
        for (int i = 0; i < all.length; i += self.size) {
            System.arraycopy(self.items, 0, all, i, self.size);
        }
        return all;
    }

    /** Goes on with how often; what is no number is refused here, as by a sequence in C. */
    private static Object times(Context context, Object n, Integers.LongUse use) {
        if (Integers.plain(n) == null && Types.of(n).lookup(Special.INDEX) == null) {
            throw Errors.type("can't multiply sequence by non-int of type '" + Types.of(n).shownName() + "'");
        }
        return Integers.index(context, n, (c, count) -> use.with(c, Integers.clamp(count)));
    }

    @Builtin(value = "__mul__(self, n, /)", effect = Effect.READS_SELF)
    static Object multiply(Context context, ArrayObject self, Object n) {
        return times(context, n, (c, count) -> same(c, self, repeated(c, self, count)));
    }

    @Builtin(value = "__rmul__(self, n, /)", effect = Effect.READS_SELF)
    static Object multiplyReflected(Context context, ArrayObject self, Object n) {
        return multiply(context, self, n);
    }

    @Builtin(value = "__imul__(self, n, /)", effect = Effect.WRITES_SELF)
    static Object multiplyInPlace(Context context, ArrayObject self, Object n) {
        return times(context, n, (c, count) -> {
            self.replace(repeated(c, self, count));
            return self;
        });
    }

    private static Object compare(Context context, ArrayObject self, Object other, Comparison op) {
        if (!(other instanceof ArrayObject o)) {
            return NotImplemented.VALUE;
        }
        return context.compare(op, TupleObject.of(self.toArray()), TupleObject.of(o.toArray()));
    }

    @Builtin(value = "__eq__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(Context context, ArrayObject self, Object other) {
        return compare(context, self, other, Comparison.EQ);
    }

    @Builtin(value = "__ne__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(Context context, ArrayObject self, Object other) {
        return compare(context, self, other, Comparison.NE);
    }

    @Builtin(value = "__lt__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object lt(Context context, ArrayObject self, Object other) {
        return compare(context, self, other, Comparison.LT);
    }

    @Builtin(value = "__le__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object le(Context context, ArrayObject self, Object other) {
        return compare(context, self, other, Comparison.LE);
    }

    @Builtin(value = "__gt__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object gt(Context context, ArrayObject self, Object other) {
        return compare(context, self, other, Comparison.GT);
    }

    @Builtin(value = "__ge__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object ge(Context context, ArrayObject self, Object other) {
        return compare(context, self, other, Comparison.GE);
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(ArrayObject self) {
        throw Errors.type("unhashable type: 'array.array'");
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object classGetItem(Object cls, Object item) {
        return new GenericAlias(cls, item instanceof TupleObject t ? t : new TupleObject(item));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_SELF)
    static Object repr(Context context, ArrayObject self) {
        if (self.size == 0) {
            return new Str(self.type.name + "('" + self.code + "')");
        }
        Object content = self.code == 'u' || self.code == 'w' ? toUnicode(self) : toList(context, self);
        return context.then(
                (c, text) -> new Str(self.type.name + "('" + self.code + "', " + text + ")"), () -> context.repr(content));
    }
}
