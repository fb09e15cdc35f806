package lockstep.object;

import java.nio.charset.StandardCharsets;

/** What bytes, bytearray and memoryview share. */
public final class Bytes {
    private Bytes() {}

    /** Numbers in bytes are made of ASCII only. */
    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    @FunctionalInterface
    public interface Use {
        Object with(Context context, byte[] bytes);
    }

    public static boolean isBytesLike(Object object) {
        return object instanceof Buffer;
    }

    /** The bytes of a bytes-like object; not to be changed. */
    public static byte[] of(Object object) {
        return switch (object) {
            case Buffer b -> b.allBytes();
            default -> throw Errors.type("a bytes-like object is required, not '" + Types.of(object).shownName() + "'");
        };
    }

    static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** One byte. */
    static byte one(Object plain, String kind) {
        if (plain instanceof Long n && n >= 0 && n < 256) {
            return (byte) (long) n;
        }
        throw Errors.value(kind.equals("bytes") ? "bytes must be in range(0, 256)" : "byte must be in range(0, 256)");
    }

    /** Bytes out of a bytes-like object, one with {@code __bytes__} or an iterable of ints. */
    static Object fromAny(Context context, Object source, Use use) {
        return fromAny(context, source, "bytes", use);
    }

    /** @param kind the type whose message about a number out of range it is */
    static Object fromAny(Context context, Object source, String kind, Use use) {
        if (isBytesLike(source)) {
            return use.with(context, of(source));
        }
        Object method = Types.of(source).lookup(Special.BYTES);
        if (method != null) {
            return context.then(
                    (c, value) -> {
                        if (!(value instanceof BytesObject b)) {
                            throw Errors.type("__bytes__ returned non-bytes (type " + Types.of(value).shownName() + ")");
                        }
                        return use.with(c, b.bytes);
                    },
                    () -> context.callSpecial(method, source));
        }
        if (source instanceof Str || !Types.isIterable(source)) {
            throw notConvertible(source, kind);
        }
        if (!Types.of(source).isHeap) {
            return context.withItems(source, (c, items) -> fromItems(c, items, kind, use));
        }
        return context.then(
                new Continuation() {
                    @Override
                    public Object resume(Context c, Object iterator) {
                        Context.ItemsContinuation made = (d, items) -> fromItems(d, items, kind, use);
                        return kind.equals("bytes")
                                ? c.hiddenThen((d, asked) -> d.withItems(iterator, made), "ask_length", source)
                                : c.withItems(iterator, made);
                    }

                    @Override
                    public Object failed(Context c, PyException e) {
                        throw e.is(Types.TYPE_ERROR) ? notConvertible(source, kind) : e;
                    }
                },
                () -> context.iterator(source));
    }

    private static PyException notConvertible(Object source, String kind) {
        return Errors.type("cannot convert '" + Types.of(source).shownName() + "\' object to " + kind);
    }

    static Object fromItems(Context context, Object[] items, String kind, Use use) {
        byte[] bytes = new byte[items.length];
        for (int i = 0; i < items.length; i++) {
            Object n = Integers.plain(items[i]);
            if (n == null) {
                if (Types.of(items[i]).lookup(Special.INDEX) != null) {
                    return context.hiddenThen(
                            (c, list) -> fromItems(c, ((ListObject) list).toArray(), kind, use),
                            "all_indices",
                            new ListObject(items));
                }
                throw Errors.type("'" + Types.of(items[i]).shownName() + "' object cannot be interpreted as an integer");
            }
            bytes[i] = one(n, kind);
        }
        return use.with(context, bytes);
    }
}
