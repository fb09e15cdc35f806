package lockstep.library;

import java.util.Arrays;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

import lockstep.object.*;

/** What deques have. What compares items runs as hidden Python ({@code library.py}). */
final class DequeMethods {
    private DequeMethods() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object make(ThreadState thread, Object cls, Object[] args, Dict kwargs) {
        DequeObject made = new DequeObject((TypeObject) cls);
        made.id = thread.interpreter.nextId();
        return made;
    }

    @Builtin("__init__(self, iterable=(), maxlen=None)")
    static Object init(Context context, DequeObject self, Object iterable, Object maxlen) {
        if (maxlen == None.NONE) {
            self.maximum = -1;
        } else {
            if (Integers.plain(maxlen) == null) {
                throw Errors.type("an integer is required");
            }
            self.maximum = Integers.need(maxlen);
            if (self.maximum < 0) {
                throw Errors.value("maxlen must be non-negative");
            }
        }
        return context.withItems(iterable, (c, items) -> {
            self.fill(c, items);
            return None.NONE;
        });
    }

    @Builtin(value = "append(self, item, /)", effect = Effect.WRITES_SELF)
    static void append(Context context, DequeObject self, Object item) {
        self.append(context, item);
        if (self.trace != null) {
            self.trace.changed(context, 1, item);
        }
    }

    @Builtin(value = "appendleft(self, item, /)", effect = Effect.WRITES_SELF)
    static void appendLeft(Context context, DequeObject self, Object item) {
        self.appendLeft(context, item);
    }

    @Builtin(value = "pop(self, /)", effect = Effect.WRITES_SELF)
    static Object pop(DequeObject self) {
        if (self.size() == 0) {
            throw Errors.index("pop from an empty deque");
        }
        return self.pop();
    }

    @Builtin(value = "popleft(self, /)", effect = Effect.WRITES_SELF)
    static Object popLeft(Context context, DequeObject self) {
        if (self.size() == 0) {
            throw Errors.index("pop from an empty deque");
        }
        Object item = self.popLeft();
        if (self.trace != null) {
            self.trace.changed(context, -1, item);
        }
        return item;
    }

    @Builtin("extend(self, iterable, /)")
    static Object extend(Context context, DequeObject self, Object iterable) {
        return context.withItems(iterable, (c, items) -> {
            for (Object each : items) {
                self.append(c, each);
            }
            return None.NONE;
        });
    }

    @Builtin("extendleft(self, iterable, /)")
    static Object extendLeft(Context context, DequeObject self, Object iterable) {
        return context.withItems(iterable, (c, items) -> {
            for (Object each : items) {
                self.appendLeft(c, each);
            }
            return None.NONE;
        });
    }

    @Builtin("__iadd__(self, other, /)")
    static Object addInPlace(Context context, DequeObject self, Object other) {
        return context.then((c, done) -> self, () -> extend(context, self, other));
    }

    @Builtin(value = "rotate(self, n=1, /)", effect = Effect.WRITES_SELF)
    static void rotate(Context context, DequeObject self, Object n) {
        int size = self.size();
        if (size > 1) {
            long by = Math.floorMod(Integers.need(n), (long) size);
            Object[] items = self.toArray();
            for (int i = 0; i < size; i++) {
                self.set((int) ((i + by) % size), items[i]);
            }
            self.version++;
        } else {
            Integers.need(n);
        }
    }

    @Builtin(value = "clear(self, /)", effect = Effect.WRITES_SELF)
    static void clear(DequeObject self) {
        self.clear();
    }

    @Builtin(value = "reverse(self, /)", effect = Effect.WRITES_SELF)
    static void reverse(DequeObject self) {
        Object[] items = self.toArray();
        for (int i = 0; i < items.length; i++) {
            self.set(i, items[items.length - 1 - i]);
        }
        self.version++;
    }

    @Builtin(value = "insert(self, index, item, /)", effect = Effect.WRITES_SELF)
    static void insert(Context context, DequeObject self, Object index, Object item) {
        if (self.maximum >= 0 && self.size() >= self.maximum) {
            throw Errors.index("deque already at its maximum size");
        }
        long at = Integers.need(index);
        int size = self.size();
        at = at < 0 ? Math.max(0, at + size) : Math.min(at, size);
        self.append(context, item);
        for (int i = size; i > at; i--) {
            self.set(i, self.get(i - 1));
        }
        self.set((int) at, item);
    }

    @Builtin(value = "copy(self, /)", effect = Effect.READS_SELF)
    static Object copy(ThreadState thread, DequeObject self) {
        if (self.type != DequeObject.TYPE) {
            return thread.call(
                    self.type, new TupleObject(self.toArray()), self.maximum < 0 ? None.NONE : (Object) self.maximum);
        }
        return make(thread, self, self.toArray());
    }

    private static Object make(ThreadState thread, DequeObject like, Object[] items) {
        DequeObject made = new DequeObject(DequeObject.TYPE);
        made.id = thread.interpreter.nextId();
        made.maximum = like.maximum;
        made.fill(thread, items);
        return made;
    }

    @Builtin(value = "__copy__(self, /)", effect = Effect.READS_SELF)
    static Object shallowCopy(ThreadState thread, DequeObject self) {
        return copy(thread, self);
    }

    @Builtin(value = "__reduce__(self, /)", effect = Effect.READS_SELF)
    static Object reduce(ThreadState thread, DequeObject self) {
        return new TupleObject(
                self.type,
                self.maximum < 0 ? new TupleObject() : new TupleObject(TupleObject.EMPTY, self.maximum),
                self.attributes == null ? None.NONE : self.attributes,
                new DequeObject.Iterator(self, false));
    }

    @Builtin(value = "__len__(self, /)", effect = Effect.READS_SELF)
    static Object length(DequeObject self) {
        return (long) self.size();
    }

    private static int place(DequeObject self, Object index) {
        Object plain = Integers.plain(index);
        if (plain == null) {
            throw Errors.type("sequence index must be integer, not '" + Types.of(index).shownName() + "'");
        }
        long at = Integers.clamp(plain);
        at = at < 0 ? at + self.size() : at;
        if (at < 0 || at >= self.size()) {
            throw Errors.index("deque index out of range");
        }
        return (int) at;
    }

    @Builtin(value = "__getitem__(self, index, /)", effect = Effect.READS_SELF)
    static Object getItem(DequeObject self, Object index) {
        return self.get(place(self, index));
    }

    @Builtin(value = "__setitem__(self, index, value, /)", effect = Effect.WRITES_SELF)
    static void setItem(DequeObject self, Object index, Object value) {
        self.set(place(self, index), value);
    }

    @Builtin(value = "__delitem__(self, index, /)", effect = Effect.WRITES_SELF)
    static void deleteItem(DequeObject self, Object index) {
        int at = place(self, index);
        for (int i = at; i + 1 < self.size(); i++) {
            self.set(i, self.get(i + 1));
        }
        self.pop();
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.READS_SELF)
    static Object iter(DequeObject self) {
        return new DequeObject.Iterator(self, false);
    }

    @Builtin(value = "__reversed__(self, /)", effect = Effect.READS_SELF)
    static Object reversed(DequeObject self) {
        return new DequeObject.Iterator(self, true);
    }

    @Builtin(value = "__contains__(self, item, /)", effect = Effect.READS_ARGUMENTS)
    static Object contains(Context context, DequeObject self, Object item) {
        return context.hidden("deque_contains", self, item);
    }

    @Builtin(value = "count(self, item, /)", effect = Effect.READS_ARGUMENTS)
    static Object count(Context context, DequeObject self, Object item) {
        return context.hidden("deque_count", self, item);
    }

    @Builtin(value = "index(self, item, start=0, stop=9223372036854775807, /)", effect = Effect.READS_ARGUMENTS)
    static Object index(Context context, DequeObject self, Object item, Object start, Object stop) {
        return context.hidden("deque_index", self, item, start, stop);
    }

    @Builtin("remove(self, item, /)")
    static Object remove(Context context, DequeObject self, Object item) {
        return context.hidden("deque_remove", self, item);
    }

    @Builtin(value = "__add__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object add(ThreadState thread, DequeObject self, Object other) {
        if (!(other instanceof DequeObject d)) {
            throw Errors.type("can only concatenate deque (not \"" + Types.of(other).shownName() + "\") to deque");
        }
        Object[] all = Arrays.copyOf(self.toArray(), self.size() + d.size());
        System.arraycopy(d.toArray(), 0, all, self.size(), d.size());
        return make(thread, self, all);
    }

    private static Object[] repeated(ThreadState thread, DequeObject self, Object n) {
        Object plain = Integers.plain(n);
        if (plain == null) {
            throw Errors.type("can't multiply sequence by non-int of type '" + Types.of(n).shownName() + "'");
        }
        long times = Math.max(0, Integers.clamp(plain));
        Object[] once = self.toArray();
        if (once.length == 0 || times == 0) {
            return new Object[0];
        }
        if (times > Integer.MAX_VALUE / once.length) {
            throw Errors.of(Types.MEMORY_ERROR, new Object[0]);
        }
        thread.allocate(8 * times * once.length);
        Object[] all = new Object[(int) times * once.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = once[i % once.length];
        }
        return all;
    }

    @Builtin(value = "__mul__(self, n, /)", effect = Effect.READS_SELF)
    static Object multiply(ThreadState thread, DequeObject self, Object n) {
        return make(thread, self, repeated(thread, self, n));
    }

    @Builtin(value = "__rmul__(self, n, /)", effect = Effect.READS_SELF)
    static Object multiplyReflected(ThreadState thread, DequeObject self, Object n) {
        return multiply(thread, self, n);
    }

    @Builtin(value = "__imul__(self, n, /)", effect = Effect.WRITES_SELF)
    static Object multiplyInPlace(ThreadState thread, DequeObject self, Object n) {
        self.fill(thread, repeated(thread, self, n));
        return self;
    }

    // ---- comparing: as lists of the items ----

    private static Object compare(Context context, Comparison op, DequeObject self, Object other) {
        if (!(other instanceof DequeObject d)) {
            return NotImplemented.VALUE;
        }
        return context.compare(op, new ListObject(self.toArray()), new ListObject(d.toArray()));
    }

    @Builtin(value = "__eq__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(Context context, DequeObject self, Object other) {
        return compare(context, Comparison.EQ, self, other);
    }

    @Builtin(value = "__ne__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(Context context, DequeObject self, Object other) {
        return compare(context, Comparison.NE, self, other);
    }

    @Builtin(value = "__lt__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object lt(Context context, DequeObject self, Object other) {
        return compare(context, Comparison.LT, self, other);
    }

    @Builtin(value = "__le__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object le(Context context, DequeObject self, Object other) {
        return compare(context, Comparison.LE, self, other);
    }

    @Builtin(value = "__gt__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object gt(Context context, DequeObject self, Object other) {
        return compare(context, Comparison.GT, self, other);
    }

    @Builtin(value = "__ge__(self, other, /)", effect = Effect.READS_ARGUMENTS)
    static Object ge(Context context, DequeObject self, Object other) {
        return compare(context, Comparison.GE, self, other);
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object repr(ThreadState thread, DequeObject self) {
        if (self.shownBy == thread) {
            return new Str("[...]");
        }
        self.shownBy = thread;
        return thread.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object text) {
                        self.shownBy = null;
                        String tail = self.maximum < 0 ? ")" : ", maxlen=" + self.maximum + ")";
                        return new Str(self.type.name + "(" + text + tail);
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        self.shownBy = null;
                        throw e;
                    }
                },
                () -> thread.repr(new ListObject(self.toArray())));
    }

    @Builtin(value = "maxlen(self, /)", kind = Kind.GETTER)
    static Object maxlen(DequeObject self) {
        return self.maximum < 0 ? None.NONE : (Object) self.maximum;
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(DequeObject self) {
        throw Errors.type("unhashable type: 'collections.deque'");
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object classGetItem(Object cls, Object item) {
        return new GenericAlias(cls, item instanceof TupleObject t ? t : new TupleObject(item));
    }
}
