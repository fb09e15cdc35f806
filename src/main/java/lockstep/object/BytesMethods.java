package lockstep.object;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Operators, subscripts and conversions that bytes and bytearray share. */
final class BytesMethods {
    private BytesMethods() {}

    /** A new object of the kind of {@code self}. */
    static Object like(Object self, byte[] bytes) {
        return self instanceof BytearrayObject ? new BytearrayObject(bytes) : new BytesObject(bytes);
    }

    static int size(Object self) {
        return self instanceof BytearrayObject b ? b.size : ((BytesObject) self).bytes.length;
    }

    /** The array that holds them, perhaps with more behind {@link #size}; not to be changed. */
    static byte[] array(Object self) {
        return self instanceof BytearrayObject b ? b.bytes : ((BytesObject) self).bytes;
    }

    /** The bytes for an argument {@code source} with encoding, as both constructors take them. */
    static Object source(Context context, String name, @Nullable Object source, @Nullable Object encoding,
            @Nullable Object errors, Bytes.Use use) {
        if (source == null) {
            if (encoding != null || errors != null) {
                throw Errors.type((encoding != null ? "encoding" : "errors") + " without a string argument");
            }
            return use.with(context, new byte[0]);
        }
        if (encoding != null || errors != null) {
            if (!(source instanceof Str text)) {
                throw Errors.type((encoding != null ? "encoding" : "errors") + " without a string argument");
            }
            return use.with(context, Codecs.encode(
                    context,
                    text,
                    encoding == null ? "utf-8" : Arguments.text(encoding, name + "() argument 'encoding'"),
                    errors == null ? "strict" : Arguments.text(errors, name + "() argument 'errors'")));
        }
        if (source instanceof Str) {
            throw Errors.type("string argument without an encoding");
        }
        if (Types.of(source).lookup(Special.BYTES) == null && !Bytes.isBytesLike(source)
                && (Integers.isIndex(source))) {
            return Integers.times(context, source, (c, n) -> {
                if (n < 0) {
                    throw Errors.value("negative count");
                }
                c.allocate(n);
                if (n > Integer.MAX_VALUE - 16) {
                    throw Errors.of(Types.MEMORY_ERROR);
                }
                return use.with(c, new byte[(int) n]);
            });
        }
        return Bytes.fromAny(context, source, name, use);
    }

    @Builtin(value = "__len__(self, /)", effect = Effect.READS_SELF)
    static Object len(Object self) {
        return (long) size(self);
    }

    @Builtin(value = "__iter__(self, /)", effect = Effect.PURE)
    static Object iter(PyObject self) {
        return new BytesIterator(self instanceof BytearrayObject ? Types.BYTEARRAY_ITERATOR
                : Types.BYTES_ITERATOR, self);
    }

    @Builtin(value = "__getitem__(self, key, /)", effect = Effect.READS_SELF)
    static Object getItem(Context context, Object self, Object key) {
        if (key instanceof SliceObject slice) {
            return slice.resolve(context, () -> size(self), (c, start, step, count) -> {
                c.allocate(count);
                byte[] from = array(self);
                if (step == 1) {
                    return like(self, Arrays.copyOfRange(from, start, start + count));
                }
                byte[] out = new byte[count];
                for (int i = 0, at = start; i < count; i++, at += step) {
                    out[i] = from[at];
                }
                return like(self, out);
            });
        }
        boolean array = self instanceof BytearrayObject;
        if (!Integers.isIndex(key)) {
            throw Errors.type((array ? "bytearray" : "byte") + " indices must be integers or slices, not "
                    + Types.of(key).shownName());
        }
        return Integers.place(context, key, (c, n) -> {
            long at = n < 0 ? n + size(self) : n;
            if (at < 0 || at >= size(self)) {
                throw Errors.index(array ? "bytearray index out of range" : "index out of range");
            }
            return (long) (array(self)[(int) at] & 255);
        });
    }

    @Builtin(value = "__contains__(self, key, /)", effect = Effect.READS_SELF)
    static Object contains(Context context, Object self, Object key) {
        Object n = Integers.plain(key);
        byte[] wanted = n != null ? new byte[] {Bytes.one(n, "")} : Bytes.of(key);
        StrOperators.charge(context, size(self));
        return ByteSearch.first(context, array(self), wanted, 0, size(self)) >= 0;
    }

    @Builtin(value = "__add__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object add(Context context, Object self, Object value) {
        if (!Bytes.isBytesLike(value)) {
            throw Errors.type("can't concat " + Types.of(value).shownName() + " to " + Types.of(self).shownName());
        }
        byte[] a = Bytes.of(self);
        byte[] b = Bytes.of(value);
        context.allocate((long) a.length + b.length);
        byte[] out = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, out, a.length, b.length);
        return like(self, out);
    }

    @Builtin(value = "__mul__(self, value, /)", effect = Effect.READS_SELF)
    static Object mul(Context context, Object self, Object value) {
        if (!Integers.isIndex(value)) {
            throw Errors.type("can't multiply sequence by non-int of type '" + Types.of(value).shownName() + "'");
        }
        return Integers.times(context, value, (c, n) -> like(self, repeat(c, Bytes.of(self), n)));
    }

    static byte[] repeat(Context context, byte[] bytes, long n) {
        if (n <= 0 || bytes.length == 0) {
            return new byte[0];
        }
        long size = n > Long.MAX_VALUE / 4 / bytes.length ? Long.MAX_VALUE / 4 : n * bytes.length;
        context.allocate(size);
        if (size > Integer.MAX_VALUE - 16) {
            throw Errors.of(Types.MEMORY_ERROR);
        }
        byte[] out = new byte[(int) size];
        for (int at = 0; at < out.length; at += bytes.length) {
            System.arraycopy(bytes, 0, out, at, bytes.length);
        }
        return out;
    }

    @Builtin(value = "__rmul__(self, value, /)", effect = Effect.READS_SELF)
    static Object rmul(Context context, Object self, Object value) {
        return mul(context, self, value);
    }

    @Builtin(value = "__mod__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object mod(Context context, Object self, Object value) {
        return context.then(
                (c, text) -> like(self, ((Str) text).value().getBytes(StandardCharsets.ISO_8859_1)),
                () -> PercentFormat.formatBytes(context, Bytes.of(self), value));
    }

    @Builtin(value = "__rmod__(self, value, /)", effect = Effect.PURE)
    static Object rmod(Object self, Object value) {
        return NotImplemented.VALUE;
    }

    private static Object compare(Comparison op, Object self, Object value) {
        // bytes knows bytes only; a bytearray compares with any buffer
        if (!(value instanceof BytesObject || value instanceof BytearrayObject
                || self instanceof BytearrayObject && value instanceof Buffer)) {
            return NotImplemented.VALUE;
        }
        return op.holds(Arrays.compareUnsigned(Bytes.of(self), Bytes.of(value)));
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object eq(Object self, Object value) {
        return compare(Comparison.EQ, self, value);
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ne(Object self, Object value) {
        return compare(Comparison.NE, self, value);
    }

    @Builtin(value = "__lt__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object lt(Object self, Object value) {
        return compare(Comparison.LT, self, value);
    }

    @Builtin(value = "__le__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object le(Object self, Object value) {
        return compare(Comparison.LE, self, value);
    }

    @Builtin(value = "__gt__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object gt(Object self, Object value) {
        return compare(Comparison.GT, self, value);
    }

    @Builtin(value = "__ge__(self, value, /)", effect = Effect.READS_ARGUMENTS)
    static Object ge(Object self, Object value) {
        return compare(Comparison.GE, self, value);
    }

    @Builtin(
            value = "decode(self, /, encoding='utf-8', errors='strict')",
            doc = "The text that these bytes encode.",
            effect = Effect.READS_SELF)
    static Object decode(Context context, Object self, Object encoding, Object errors) {
        String codec = Arguments.text(encoding, "decode() argument 'encoding'");
        String handler = Arguments.text(errors, "decode() argument 'errors'");
        try {
            return new Str(Codecs.decode(context, Bytes.of(self), codec, handler, self));
        } catch (PyException e) {
            if (!e.is(Types.LOOKUP_ERROR)) {
                throw e;
            }
            return context.hidden("decode_otherwise", self, encoding, errors, e.value);
        }
    }

    @Builtin(
            value = "hex(self, sep=?, bytes_per_sep=1)",
            doc = "Two hexadecimal digits for each byte, on request with a separator between groups.",
            effect = Effect.READS_SELF)
    static Object hex(Context context, Object self, @Nullable Object sep, Object every) {
        return Str.of(hex(context, Bytes.of(self), sep, (int) Integers.need(every)));
    }

    static String hex(Context context, byte[] bytes, @Nullable Object sep, int every) {
        context.allocate(6L * bytes.length);
        String by = sep == null ? "" : sep instanceof Str s ? s.value() : Bytes.latin1(Bytes.of(sep));
        if (sep != null && by.length() != 1) {
            throw Errors.value("sep must be length 1.");
        }
        if (!Bytes.isAscii(by)) {
            throw Errors.value("sep must be ASCII.");
        }
        int group = Math.abs(every);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            boolean boundary = group > 0 && i > 0 && (every > 0 ? (bytes.length - i) % group == 0 : i % group == 0);
            if (boundary) {
                out.append(by);
            }
            Texts.hex(out, bytes[i] & 255, 2);
        }
        return out.toString();
    }

    @Builtin(
            value = "fromhex(cls, string, /)",
            doc = "The bytes that pairs of hexadecimal digits stand for; blanks between pairs are skipped.",
            kind = Builtin.Kind.CLASS_METHOD,
            effect = Effect.PURE)
    static Object fromHex(Context context, Object cls, Object string) {
        if (!(string instanceof Str s)) {
            throw Errors.type("fromhex() argument must be str, not " + Types.of(string).shownName());
        }
        String text = s.value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 128 && Texts.isSpace(text.charAt(i))) {
                continue;
            }
            int high = hexDigit(text, i);
            int low = hexDigit(text, i + 1);
            if (high < 0 || low < 0) {
                throw Errors.value("non-hexadecimal number found in fromhex() arg at position "
                        + (high < 0 ? i : i + 1));
            }
            out.write(high << 4 | low);
            i++;
        }
        byte[] bytes = out.toByteArray();
        if (cls == Types.BYTES) {
            return new BytesObject(bytes);
        }
        return cls == Types.BYTEARRAY ? new BytearrayObject(bytes) : context.call(cls, new BytesObject(bytes));
    }

    /** -1 for none; Java's digits are not ASCII's only. */
    private static int hexDigit(String text, int at) {
        return at < text.length() && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
    }

    @Builtin(value = "__sizeof__(self, /)", effect = Effect.READS_SELF)
    static Object sizeOf(Object self) {
        return size(self) + (self instanceof BytearrayObject ? 57L : 33L);
    }
}
