package lockstep.object;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** memoryview (Objects/memoryobject.c). */
final class MemoryViewMethods {
    private MemoryViewMethods() {}

    @Builtin(value = "__new__(cls, object)", kind = Builtin.Kind.STATIC_METHOD, effect = Effect.UNKNOWN)
    static Object create(Context context, Object cls, Object object) {
        if (object instanceof MemoryViewObject v) {
            v.check();
        }
        if (object instanceof Buffer buffer) {
            return MemoryViewObject.of(buffer);
        }
        Object method = Types.of(object).lookup(BUFFER);
        if (method != null) {
            return context.hidden("memoryview_by_method", object);
        }
        throw Errors.type("memoryview: a bytes-like object is required, not '" + Types.of(object).shownName() + "'");
    }

    private static final Str BUFFER = Str.name("__buffer__");

    @Builtin(
            value = "_from_flags(cls, object, flags)",
            kind = Builtin.Kind.CLASS_METHOD,
            effect = Effect.UNKNOWN)
    static Object fromFlags(Context context, Object cls, Object object, Object flags) {
        return create(context, cls, object);
    }

    @Builtin(value = "__buffer__(self, flags, /)", effect = Effect.UNKNOWN)
    static Object buffer(MemoryViewObject self, Object flags) {
        self.check();
        return MemoryViewObject.of(self);
    }

    @Builtin(value = "__release_buffer__(self, buffer, /)", effect = Effect.UNKNOWN)
    static void releaseBuffer(MemoryViewObject self, Object buffer) {
        if (!(buffer instanceof MemoryViewObject view)) {
            throw Errors.type("expected a memoryview object");
        }
        view.release();
    }

    @Builtin(value = "release(self, /)", doc = "Lets go of the object looked at; the view is of no use any more.")
    static void release(MemoryViewObject self) {
        self.release();
    }

    @Builtin(value = "__enter__(self, /)")
    static Object enter(MemoryViewObject self) {
        self.check();
        return self;
    }

    @Builtin(value = "__exit__(self, /, *exc_info)")
    static void exit(MemoryViewObject self, Object[] info) {
        self.release();
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Context context, MemoryViewObject self) {
        return new Str((self.released ? "<released memory at " : "<memory at ")
                + context.address(self) + ">");
    }

    @Builtin(value = "__len__(self, /)", effect = Effect.PURE)
    static Object len(MemoryViewObject self) {
        self.check();
        if (self.dimensions() == 0) {
            throw Errors.type("0-dim memory has no length");
        }
        return (long) self.shape[0];
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(MemoryViewObject self) {
        self.check();
        if (self.dimensions() == 0) {
            throw Errors.type("invalid indexing of 0-dim memory");
        }
        if (self.dimensions() > 1) {
            throw Errors.of(Types.NOT_IMPLEMENTED_ERROR, "multi-dimensional sub-views are not implemented");
        }
        return new SequenceIterator(Types.MEMORY_ITERATOR, self);
    }

    // ---- items ----

    @Builtin(value = "__getitem__(self, key, /)", effect = Effect.READS_ARGUMENTS)
    static Object getItem(Context context, MemoryViewObject self, Object key) {
        self.check();
        if (self.dimensions() == 0) {
            if (key instanceof TupleObject t && t.items.length == 0) {
                return item(self, self.offset);
            }
            if (key == EllipsisObject.VALUE) {
                return self;
            }
            throw Errors.type("invalid indexing of 0-dim memory");
        }
        if (key == EllipsisObject.VALUE) {
            return self;
        }
        if (key instanceof SliceObject slice) {
            return slice(context, self, slice, (c, part) -> part);
        }
        return at(context, self, key, (c, place) -> item(self, (int) place));
    }

    private static Object item(MemoryViewObject self, int place) {
        return BufferItem.unpack(self.format, self.itemAt(place));
    }

    private interface PartUse {
        Object with(Context context, MemoryViewObject part);
    }

    private static Object slice(Context context, MemoryViewObject self, SliceObject slice, PartUse use) {
        return slice.resolve(context, () -> self.shape[0], (c, start, step, count) -> {
            self.check();
            int[] shape = self.shape.clone();
            int[] strides = self.strides.clone();
            shape[0] = count;
            strides[0] *= step;
            return use.with(
                    c,
                    new MemoryViewObject(self.base, self.format, self.itemSize,
                            self.offset + start * self.strides[0], shape, strides, self.readOnly));
        });
    }

    /** Goes on with the byte offset of an item. */
    private static Object at(Context context, MemoryViewObject self, Object key, Integers.LongUse use) {
        Object[] indices = key instanceof TupleObject t ? t.items : new Object[] {key};
        boolean whole = true;
        for (Object each : indices) {
            whole &= each instanceof SliceObject;
            if (!(each instanceof SliceObject) && !Integers.isIndex(each)) {
                throw Errors.type("memoryview: invalid slice key");
            }
        }
        if (whole) {
            throw Errors.of(Types.NOT_IMPLEMENTED_ERROR, "multi-dimensional slicing is not implemented");
        }
        if (indices.length < self.dimensions()) {
            throw Errors.of(
                    Types.NOT_IMPLEMENTED_ERROR,
                    indices.length == 1 ? "multi-dimensional sub-views are not implemented" : "sub-views are not implemented");
        }
        if (indices.length > self.dimensions()) {
            throw Errors.type("cannot index " + self.dimensions() + "-dimension view with " + indices.length
                    + "-element tuple");
        }
        return step(context, self, indices, 0, self.offset, use);
    }

    private static Object step(
            Context context, MemoryViewObject self, Object[] indices, int d, int place, Integers.LongUse use) {
        if (d == indices.length) {
            self.check();
            return use.with(context, place);
        }
        if (indices[d] instanceof SliceObject) {
            throw Errors.type("memoryview: invalid slice key");
        }
        return Integers.place(context, indices[d], (c, n) -> {
            long i = n < 0 ? n + self.shape[d] : n;
            if (i < 0 || i >= self.shape[d]) {
                throw Errors.index("index out of bounds on dimension " + (d + 1));
            }
            return step(c, self, indices, d + 1, place + (int) i * self.strides[d], use);
        });
    }

    @Builtin("__setitem__(self, key, value, /)")
    static Object setItem(Context context, MemoryViewObject self, Object key, Object value) {
        self.check();
        if (self.readOnly) {
            throw Errors.type("cannot modify read-only memory");
        }
        if (self.dimensions() == 0) {
            if (!(key == EllipsisObject.VALUE || key instanceof TupleObject t && t.items.length == 0)) {
                throw Errors.type("invalid indexing of 0-dim memory");
            }
            return put(context, self, self.offset, value);
        }
        if (key instanceof SliceObject slice && self.dimensions() == 1) {
            if (!(value instanceof Buffer from)) {
                throw Errors.type("a bytes-like object is required, not '" + Types.of(value).shownName() + "'");
            }
            return slice(context, self, slice, (c, part) -> {
                byte[] bytes = from.allBytes();
                part.base.exported(-1);
                if (!from.itemFormat().equals(self.format) || bytes.length != part.bufferSize()) {
                    throw Errors.value("memoryview assignment: lvalue and rvalue have different structures");
                }
                part.writeBytes(0, bytes);
                return None.NONE;
            });
        }
        if (key instanceof SliceObject) {
            throw Errors.of(Types.NOT_IMPLEMENTED_ERROR, "memoryview slice assignments are currently restricted to ndim = 1");
        }
        return at(context, self, key, (c, place) -> put(c, self, (int) place, value));
    }

    private static Object put(Context context, MemoryViewObject self, int place, Object value) {
        return BufferItem.pack(context, self.format, value, (c, bytes) -> {
            self.check();
            self.base.writeBytes(place, bytes);
            return None.NONE;
        });
    }

    @Builtin(value = "__delitem__(self, key, /)")
    static void deleteItem(MemoryViewObject self, Object key) {
        self.check();
        throw Errors.type(self.readOnly ? "cannot modify read-only memory" : "cannot delete memory");
    }

    // ---- copies ----

    @Builtin(value = "tobytes(self, /, order='C')", doc = "A copy of the bytes.", effect = Effect.READS_ARGUMENTS)
    static Object toBytes(Context context, MemoryViewObject self, Object order) {
        self.check();
        if (order != None.NONE && !(order instanceof Str s && (s.value().equals("C") || s.value().equals("F") || s.value().equals("A")))) {
            throw Errors.value("order must be 'C', 'F' or 'A'");
        }
        context.allocate(self.count());
        if (order instanceof Str s && s.value().equals("F") && self.dimensions() > 1) {
            return new BytesObject(transposed(self).allBytes());
        }
        return new BytesObject(self.allBytes());
    }

    private static MemoryViewObject transposed(MemoryViewObject self) {
        int n = self.dimensions();
        int[] shape = new int[n];
        int[] strides = new int[n];
        for (int i = 0; i < n; i++) {
            shape[i] = self.shape[n - 1 - i];
            strides[i] = self.strides[n - 1 - i];
        }
        MemoryViewObject made =
                new MemoryViewObject(self.base, self.format, self.itemSize, self.offset, shape, strides, true);
        self.base.exported(-1);
        return made;
    }

    @Builtin(
            value = "tolist(self, /)",
            doc = "The items in a list, nested for several dimensions.",
            effect = Effect.READS_ARGUMENTS)
    static Object toList(Context context, MemoryViewObject self) {
        self.check();
        context.allocate(8L * self.count());
        return list(self, 0, self.offset);
    }

    private static Object list(MemoryViewObject self, int dimension, int at) {
        if (dimension == self.dimensions()) {
            return item(self, at);
        }
        Object[] items = new Object[self.shape[dimension]];
        for (int i = 0; i < items.length; i++) {
            items[i] = list(self, dimension + 1, at + i * self.strides[dimension]);
        }
        return new ListObject(items);
    }

    @Builtin(value = "hex(self, sep=?, bytes_per_sep=1)", effect = Effect.READS_ARGUMENTS)
    static Object hex(Context context, MemoryViewObject self, @Nullable Object sep, Object every) {
        return Str.of(BytesMethods.hex(context, self.allBytes(), sep, (int) Integers.need(every)));
    }

    @Builtin(value = "toreadonly(self, /)", doc = "A view of the same through which nothing can be written.")
    static Object toReadOnly(MemoryViewObject self) {
        self.check();
        return self.with(true);
    }

    @Builtin(
            value = "cast(self, format, shape=?)",
            doc = "A view of the same bytes as items of another format or in another shape.")
    static Object cast(Context context, MemoryViewObject self, Object format, @Nullable Object shape) {
        self.check();
        if (!(format instanceof Str f)) {
            throw Errors.type("memoryview: format argument must be a string");
        }
        if (!self.isContiguous(false)) {
            throw Errors.type("memoryview: casts are restricted to C-contiguous views");
        }
        boolean toLine = shape instanceof TupleObject t && t.items.length == 1 || shape instanceof ListObject l && l.size == 1;
        if (shape != null && self.dimensions() != 1 && !toLine) {
            throw Errors.type("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
        int size = BufferItem.size(f.value());
        if (size < 0) {
            throw Errors.value("memoryview: destination format must be a native single character format prefixed"
                    + " with an optional '@'");
        }
        if (!isByte(f.value()) && !isByte(self.format)) {
            throw Errors.type("memoryview: cannot cast between two non-byte formats");
        }
        int bytes = self.bufferSize();
        if (bytes % size != 0) {
            throw Errors.type("memoryview: length is not a multiple of itemsize");
        }
        int[] to = shape == null ? new int[] {bytes / size} : lengths(shape, bytes, size);
        int[] strides = new int[to.length];
        for (int i = to.length - 1, stride = size; i >= 0; i--) {
            strides[i] = stride;
            stride *= to[i];
        }
        return new MemoryViewObject(self.base, f.value(), size, self.offset, to, strides, self.readOnly);
    }

    private static int[] lengths(Object shape, int bytes, int size) {
        Object[] items = shape instanceof TupleObject t ? t.items : shape instanceof ListObject l ? l.toArray() : null;
        if (items == null) {
            throw Errors.type("shape must be a list or a tuple");
        }
        if (items.length > 64) {
            throw Errors.value("memoryview: number of dimensions must not exceed 64");
        }
        int[] lengths = new int[items.length];
        long all = size;
        for (int i = 0; i < items.length; i++) {
            Object n = Integers.plain(items[i]);
            if (n == null) {
                throw Errors.type("memoryview.cast(): elements of shape must be integers");
            }
            long length = Integers.clamp(n);
            if (length <= 0) {
                throw Errors.value("memoryview.cast(): elements of shape must be integers > 0");
            }
            lengths[i] = (int) Math.min(Integer.MAX_VALUE, length);
            all = Math.min(all * lengths[i], Long.MAX_VALUE / Integer.MAX_VALUE);
        }
        if (all != bytes) {
            throw Errors.type("memoryview: product(shape) * itemsize != buffer size");
        }
        return lengths;
    }

    private static boolean isByte(String format) {
        return BufferItem.size(format) == 1 && !format.endsWith("?");
    }

    // ---- comparison ----

    private static boolean same(MemoryViewObject a, Object other) {
        if (a == other) {
            return true;
        }
        if (a.released || other instanceof MemoryViewObject v && v.released) {
            return false;
        }
        Buffer buffer = (Buffer) other;
        MemoryViewObject b = buffer instanceof MemoryViewObject v ? v : MemoryViewObject.of(buffer);
        if (b != buffer) {
            b.release();
        }
        if (!Arrays.equals(a.shape, b.shape) || BufferItem.size(a.format) < 0 || BufferItem.size(b.format) < 0) {
            return false;
        }
        if (isByte(a.format) && a.format.equals(b.format)) {
            return Arrays.equals(a.allBytes(), buffer.allBytes());
        }
        byte[] left = a.allBytes();
        byte[] right = buffer.allBytes();
        for (int i = 0; i < a.count(); i++) {
            if (!BufferItem.equal(
                    a.format, Arrays.copyOfRange(left, i * a.itemSize, (i + 1) * a.itemSize), b.format,
                    Arrays.copyOfRange(right, i * b.itemSize, (i + 1) * b.itemSize))) {
                return false;
            }
        }
        return true;
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(MemoryViewObject self, Object value) {
        return value instanceof Buffer ? (Object) same(self, value) : NotImplemented.VALUE;
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(MemoryViewObject self, Object value) {
        return value instanceof Buffer ? (Object) !same(self, value) : NotImplemented.VALUE;
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.READS_ARGUMENTS)
    static Object hash(MemoryViewObject self) {
        if (self.hash != 0) {
            return self.hash;
        }
        self.check();
        if (!self.readOnly) {
            throw Errors.value("cannot hash writable memoryview object");
        }
        if (!isByte(self.format)) {
            throw Errors.value("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
        }
        if (!(self.base instanceof BytesObject) && self.base instanceof PyObject o && !o.type.isHashable()) {
            throw Errors.type("unhashable type: '" + o.type.shownName() + "'");
        }
        self.hash = Hashes.ofBytes(self.allBytes());
        return self.hash;
    }

    // ---- attributes ----

    @Builtin(value = "nbytes(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object nbytes(MemoryViewObject self) {
        return (long) self.bufferSize();
    }

    @Builtin(value = "itemsize(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object itemSize(MemoryViewObject self) {
        self.check();
        return (long) self.itemSize;
    }

    @Builtin(value = "format(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object format(MemoryViewObject self) {
        self.check();
        return new Str(self.format);
    }

    @Builtin(value = "ndim(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object dimensions(MemoryViewObject self) {
        self.check();
        return (long) self.dimensions();
    }

    private static TupleObject tuple(MemoryViewObject self, int[] numbers) {
        self.check();
        return new TupleObject(Arrays.stream(numbers).mapToObj(n -> (Object) (long) n).toArray());
    }

    @Builtin(value = "shape(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object shape(MemoryViewObject self) {
        return tuple(self, self.shape);
    }

    @Builtin(value = "strides(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object strides(MemoryViewObject self) {
        return tuple(self, self.strides);
    }

    @Builtin(value = "suboffsets(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object subOffsets(MemoryViewObject self) {
        return tuple(self, new int[0]);
    }

    @Builtin(value = "readonly(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object readOnly(MemoryViewObject self) {
        self.check();
        return self.readOnly;
    }

    @Builtin(value = "c_contiguous(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object rowsContiguous(MemoryViewObject self) {
        self.check();
        return self.isContiguous(false);
    }

    @Builtin(value = "f_contiguous(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object columnsContiguous(MemoryViewObject self) {
        self.check();
        return self.isContiguous(true);
    }

    @Builtin(value = "contiguous(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object contiguous(MemoryViewObject self) {
        self.check();
        return self.isContiguous(false) || self.isContiguous(true);
    }

    @Builtin(value = "obj(self)", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object object(MemoryViewObject self) {
        self.check();
        return self.base;
    }
}
