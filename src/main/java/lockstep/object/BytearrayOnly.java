package lockstep.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What only bytearray has: it can change. */
final class BytearrayOnly {
    private BytearrayOnly() {}

    @Builtin(value = "__new__(cls, /, *args, **kwargs)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.PURE)
    static Object create(Object cls, Object[] args, Dict kwargs) {
        return new BytearrayObject(NewCalls.check(cls, Types.BYTEARRAY), new byte[0]);
    }

    @Builtin("__init__(self, source=?, encoding=?, errors=?)")
    static Object init(Context context, BytearrayObject self, @Nullable Object source, @Nullable Object encoding,
            @Nullable Object errors) {
        return BytesMethods.source(context, "bytearray", source, encoding, errors, (c, bytes) -> {
            self.bytes = bytes.clone();
            self.size = bytes.length;
            return None.NONE;
        });
    }

    /** Replaces the bytes from {@code from} to {@code to} by others. */
    private static void splice(Context context, BytearrayObject self, int from, int to, byte[] bytes) {
        int delta = bytes.length - (to - from);
        if (delta != 0 && self.exports > 0) {
            throw Errors.of(Types.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
        int size = self.size;
        if (size + delta > self.bytes.length) {
            int capacity = size + delta + (size >> 3) + 8;
            context.allocate(capacity - self.bytes.length);
            self.bytes = Arrays.copyOf(self.bytes, capacity);
        }
        System.arraycopy(self.bytes, to, self.bytes, to + delta, size - to);
        System.arraycopy(bytes, 0, self.bytes, from, bytes.length);
        self.size = size + delta;
        if (size > 100) {
            context.work(size / 16);
        }
    }

    private static Object one(Context context, Object value, Bytes.Use use) {
        return Integers.index(context, value, (c, n) -> use.with(c, new byte[] {Bytes.one(n, "")}));
    }

    @Builtin(value = "append(self, item, /)", doc = "Adds one byte at the end.", effect = Effect.WRITES_SELF)
    static Object append(Context context, BytearrayObject self, Object item) {
        return one(context, item, (c, bytes) -> {
            splice(c, self, self.size, self.size, bytes);
            return None.NONE;
        });
    }

    @Builtin(
            value = "extend(self, iterable_of_ints, /)",
            doc = "Adds the bytes of a bytes-like object, or of an iterable of ints.")
    static Object extend(Context context, BytearrayObject self, Object source) {
        Bytes.Use use = (c, bytes) -> {
            splice(c, self, self.size, self.size, bytes.clone());
            return None.NONE;
        };
        if (Bytes.isBytesLike(source)) {
            return use.with(context, Bytes.of(source));
        }
        if (source instanceof Str) {
            throw Errors.type("expected iterable of integers; got: 'str'");
        }
        if (!Types.isIterable(source)) {
            throw Errors.type("can't extend bytearray with " + Types.of(source).shownName());
        }
        return context.withListItems(source, (c, items) -> Bytes.fromItems(c, items, "bytearray", use));
    }

    @Builtin(
            value = "insert(self, index, item, /)",
            doc = "Puts one byte in front of the given place.",
            effect = Effect.WRITES_SELF)
    static Object insert(Context context, BytearrayObject self, Object index, Object item) {
        return Integers.size(context, index, (c, n) -> one(c, item, (d, bytes) -> {
            long at = n < 0 ? Math.max(0, n + self.size) : Math.min(n, self.size);
            splice(d, self, (int) at, (int) at, bytes);
            return None.NONE;
        }));
    }

    @Builtin(
            value = "pop(self, index=-1, /)",
            doc = "Takes out one byte, the last unless told otherwise.",
            effect = Effect.WRITES_SELF)
    static Object pop(Context context, BytearrayObject self, Object index) {
        return Integers.place(context, index, (c, n) -> {
            if (self.size == 0) {
                throw Errors.index("pop from empty bytearray");
            }
            long at = n < 0 ? n + self.size : n;
            if (at < 0 || at >= self.size) {
                throw Errors.index("pop index out of range");
            }
            long value = self.bytes[(int) at] & 255;
            splice(c, self, (int) at, (int) at + 1, new byte[0]);
            return value;
        });
    }

    @Builtin(
            value = "remove(self, value, /)",
            doc = "Takes out the first byte of this value; ValueError without one.",
            effect = Effect.WRITES_SELF)
    static Object remove(Context context, BytearrayObject self, Object value) {
        return one(context, value, (c, bytes) -> {
            for (int i = 0; i < self.size; i++) {
                if (self.bytes[i] == bytes[0]) {
                    splice(c, self, i, i + 1, new byte[0]);
                    return None.NONE;
                }
            }
            throw Errors.value("value not found in bytearray");
        });
    }

    @Builtin(value = "clear(self, /)", doc = "Takes out everything.", effect = Effect.WRITES_SELF)
    static void clear(Context context, BytearrayObject self) {
        splice(context, self, 0, self.size, new byte[0]);
    }

    @Builtin(value = "copy(self, /)", doc = "Another bytearray with the same bytes.", effect = Effect.READS_SELF)
    static Object copy(Context context, BytearrayObject self) {
        context.allocate(self.size);
        return new BytearrayObject(self.toArray());
    }

    @Builtin(
            value = "reverse(self, /)",
            doc = "Turns the order of the bytes round, in place.",
            effect = Effect.WRITES_SELF)
    static void reverse(BytearrayObject self) {
        for (int i = 0, j = self.size - 1; i < j; i++, j--) {
            byte b = self.bytes[i];
            self.bytes[i] = self.bytes[j];
            self.bytes[j] = b;
        }
    }

    private static void checkIndex(Object key) {
        if (!Integers.isIndex(key)) {
            throw Errors.type("bytearray indices must be integers or slices, not " + Types.of(key).shownName());
        }
    }

    @Builtin(value = "__setitem__(self, key, value, /)", effect = Effect.WRITES_SELF)
    static Object setItem(Context context, BytearrayObject self, Object key, Object value) {
        if (key instanceof SliceObject slice) {
            if (value instanceof Str || Numbers.isNumber(value)) {
                throw Errors.type("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
            }
            return Bytes.fromAny(context, value, "bytearray", (c, bytes) ->
                    slice.resolve(c, () -> self.size, (d, start, step, count) -> {
                if (step == 1) {
                    splice(d, self, start, start + count, bytes.clone());
                    return None.NONE;
                }
                if (bytes.length != count) {
                    throw Errors.value("attempt to assign bytes of size " + bytes.length + " to extended slice of size "
                            + count);
                }
                for (int i = 0, at = start; i < count; i++, at += step) {
                    self.bytes[at] = bytes[i];
                }
                return None.NONE;
            }));
        }
        checkIndex(key);
        return Integers.place(context, key, (c, n) -> one(c, value, (d, bytes) -> {
            self.bytes[Sequences.position(n, self.size, "bytearray")] = bytes[0];
            return None.NONE;
        }));
    }

    @Builtin(value = "__delitem__(self, key, /)", effect = Effect.WRITES_SELF)
    static Object deleteItem(Context context, BytearrayObject self, Object key) {
        if (key instanceof SliceObject slice) {
            return slice.resolve(context, () -> self.size, (c, start, step, count) -> {
                if (step == 1) {
                    splice(c, self, start, start + count, new byte[0]);
                    return None.NONE;
                }
                deleteStepped(c, self, start, step, count);
                return None.NONE;
            });
        }
        checkIndex(key);
        return Integers.place(context, key, (c, n) -> {
            int at = Sequences.position(n, self.size, "bytearray");
            splice(c, self, at, at + 1, new byte[0]);
            return None.NONE;
        });
    }

    /** Moves what stays together, all in one pass. */
    private static void deleteStepped(Context context, BytearrayObject self, int start, int step, int count) {
        if (count == 0) {
            return;
        }
        int by = Math.abs(step);
        int first = step < 0 ? start + step * (count - 1) : start;
        int kept = first;
        for (int i = first; i < self.size; i++) {
            boolean gone = (i - first) % by == 0 && (i - first) / by < count;
            if (!gone) {
                self.bytes[kept++] = self.bytes[i];
            }
        }
        splice(context, self, kept, self.size, new byte[0]);
    }

    @Builtin(value = "__iadd__(self, value, /)", effect = Effect.WRITES_SELF)
    static Object iadd(Context context, BytearrayObject self, Object value) {
        if (!Bytes.isBytesLike(value)) {
            throw Errors.type("can't concat " + Types.of(value).shownName() + " to bytearray");
        }
        splice(context, self, self.size, self.size, Bytes.of(value).clone());
        return self;
    }

    @Builtin(value = "__imul__(self, value, /)", effect = Effect.WRITES_SELF)
    static Object imul(Context context, BytearrayObject self, Object value) {
        return Integers.times(context, value, (c, n) -> {
            splice(c, self, 0, self.size, BytesMethods.repeat(c, self.toArray(), n));
            return self;
        });
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.READS_SELF)
    static Object repr(Context context, BytearrayObject self) {
        context.allocate(8L * self.size);
        return new Str(self.type.name + "(" + Texts.repr(self.toArray()) + ")");
    }

    @Builtin(value = "__str__(self, /)", effect = Effect.READS_SELF)
    static Object str(Context context, BytearrayObject self) {
        return repr(context, self);
    }
}
