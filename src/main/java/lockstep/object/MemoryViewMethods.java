package lockstep.object;

import org.jspecify.annotations.Nullable;

/** memoryview of bytes. */
final class MemoryViewMethods {
    private MemoryViewMethods() {}

    private static void check(MemoryViewObject self) {
        if (self.released) {
            throw Errors.value("operation forbidden on released memoryview object");
        }
    }

    @Builtin(
            value = "__new__(cls, object)",
            kind = Builtin.Kind.STATIC_METHOD,
            doc = "Create and return a new object.  See help(type) for accurate signature.",
            effect = Effect.UNKNOWN)
    static Object create(Object cls, Object object) {
        return switch (object) {
            case BytesObject b -> new MemoryViewObject(b, 0, 1, b.bytes.length);
            case BytearrayObject b -> {
                b.exports++;
                yield new MemoryViewObject(b, 0, 1, b.size);
            }
            case MemoryViewObject v -> {
                check(v);
                yield part(v, v.start, v.step, v.length);
            }
            default -> throw Errors.type(
                    "memoryview: a bytes-like object is required, not '" + Types.of(object).name + "'");
        };
    }

    private static MemoryViewObject part(MemoryViewObject of, int start, int step, int length) {
        if (of.base instanceof BytearrayObject b) {
            b.exports++;
        }
        return new MemoryViewObject(of.base, start, step, length);
    }

    @Builtin(value = "release(self, /)", doc = "Release the underlying buffer exposed by the memoryview object.")
    static void release(MemoryViewObject self) {
        if (!self.released) {
            self.released = true;
            if (self.base instanceof BytearrayObject b) {
                b.exports--;
            }
        }
    }

    @Builtin(value = "__enter__(self, /)")
    static Object enter(MemoryViewObject self) {
        check(self);
        return self;
    }

    @Builtin(value = "__exit__(self, /, *exc_info)")
    static void exit(MemoryViewObject self, Object[] info) {
        release(self);
    }

    @Builtin(value = "__len__(self, /)", doc = "Return len(self).", effect = Effect.PURE)
    static Object len(MemoryViewObject self) {
        check(self);
        return (long) self.length;
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(MemoryViewObject self) {
        check(self);
        return new BytesIterator(Types.BYTES_ITERATOR, self);
    }

    @Builtin(value = "__getitem__(self, key, /)", doc = "Return self[key].", effect = Effect.READS_ARGUMENTS)
    static Object getItem(Context context, MemoryViewObject self, Object key) {
        check(self);
        if (key instanceof SliceObject slice) {
            return slice.resolve(context, () -> self.length, (c, start, step, count) ->
                    part(self, self.start + start * self.step, self.step * step, count));
        }
        if (Integers.plain(key) == null && Types.of(key).lookup(Special.INDEX) == null) {
            throw Errors.type("memoryview: invalid slice key");
        }
        return Integers.place(context, key, (c, n) -> (long) (self.get(position(n, self)) & 255));
    }

    private static int position(long n, MemoryViewObject self) {
        long at = n < 0 ? n + self.length : n;
        if (at < 0 || at >= self.length) {
            throw Errors.index("index out of bounds on dimension 1");
        }
        return (int) at;
    }

    @Builtin(value = "__setitem__(self, key, value, /)", doc = "Set self[key] to value.")
    static Object setItem(Context context, MemoryViewObject self, Object key, Object value) {
        check(self);
        if (self.isReadOnly()) {
            throw Errors.type("cannot modify read-only memory");
        }
        if (key instanceof SliceObject slice) {
            byte[] bytes = Bytes.of(value).clone();
            return slice.resolve(context, () -> self.length, (c, start, step, count) -> {
                if (bytes.length != count) {
                    throw Errors.value("memoryview assignment: lvalue and rvalue have different structures");
                }
                for (int i = 0, at = start; i < count; i++, at += step) {
                    self.set(at, bytes[i]);
                }
                return None.NONE;
            });
        }
        return Integers.place(context, key, (c, n) -> Integers.index(c, value, (d, b) -> {
            if (!(b instanceof Long v) || v < 0 || v > 255) {
                throw Errors.value("memoryview: invalid value for format 'B'");
            }
            self.set(position(n, self), (byte) (long) v);
            return None.NONE;
        }));
    }

    @Builtin(
            value = "tobytes(self, /, order='C')",
            doc = "Return the data in the buffer as a byte string.",
            effect = Effect.READS_ARGUMENTS)
    static Object toBytes(Context context, MemoryViewObject self, Object order) {
        check(self);
        context.allocate(self.length);
        return new BytesObject(self.toArray());
    }

    @Builtin(
            value = "tolist(self, /)",
            doc = "Return the data in the buffer as a list of elements.",
            effect = Effect.READS_ARGUMENTS)
    static Object toList(Context context, MemoryViewObject self) {
        check(self);
        context.allocate(8L * self.length);
        Object[] items = new Object[self.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = (long) (self.get(i) & 255);
        }
        return new ListObject(items);
    }

    @Builtin(value = "hex(self, sep=?, bytes_per_sep=1)", effect = Effect.READS_ARGUMENTS)
    static Object hex(Context context, MemoryViewObject self, @Nullable Object sep, Object every) {
        return Str.of(BytesMethods.hex(context, self.toArray(), sep, (int) Integers.need(every)));
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(MemoryViewObject self, Object value) {
        return Bytes.isBytesLike(value)
                ? (Object) java.util.Arrays.equals(self.toArray(), Bytes.of(value))
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(MemoryViewObject self, Object value) {
        return Bytes.isBytesLike(value)
                ? (Object) !java.util.Arrays.equals(self.toArray(), Bytes.of(value))
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object hash(MemoryViewObject self) {
        if (!self.isReadOnly()) {
            throw Errors.value("cannot hash writable memoryview object");
        }
        return Hashes.ofBytes(self.toArray());
    }

    @Builtin(value = "nbytes(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object nbytes(MemoryViewObject self) {
        return (long) self.length;
    }

    @Builtin(value = "itemsize(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object itemSize(MemoryViewObject self) {
        return 1L;
    }

    @Builtin(value = "format(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object format(MemoryViewObject self) {
        return new Str("B");
    }

    @Builtin(value = "ndim(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object dimensions(MemoryViewObject self) {
        return 1L;
    }

    @Builtin(value = "shape(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object shape(MemoryViewObject self) {
        return new TupleObject((long) self.length);
    }

    @Builtin(value = "strides(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object strides(MemoryViewObject self) {
        return new TupleObject((long) self.step);
    }

    @Builtin(value = "readonly(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object readOnly(MemoryViewObject self) {
        return self.isReadOnly();
    }

    @Builtin(value = "contiguous(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object contiguous(MemoryViewObject self) {
        return self.step == 1;
    }

    @Builtin(value = "obj(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object object(MemoryViewObject self) {
        check(self);
        return self.base;
    }
}
