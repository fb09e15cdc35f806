package lockstep.library;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import lockstep.object.Builtin.Kind;

import lockstep.object.*;

/** {@code _struct}; each function takes the class of the error it raises. */
final class StructModule {
    private StructModule() {}

    private static StructFormat format(Object error, Object text) {
        if (text instanceof BytesObject b) {
            return new StructFormat(new String(b.bytes, StandardCharsets.ISO_8859_1), (TypeObject) error);
        }
        if (!(text instanceof Str s)) {
            throw Errors.type("Struct() argument 1 must be a str or bytes object, not " + Types.of(text).shownName());
        }
        for (int i = 0; i < s.value().length(); i++) {
            if (s.value().charAt(i) > 127) {
                throw Codecs.notAscii(s, s.value().codePointCount(0, i));
            }
        }
        return new StructFormat(s.value(), (TypeObject) error);
    }

    @Builtin(value = "calcsize(error, format, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object calcSize(Object error, Object format) {
        return (long) format(error, format).size;
    }

    @Builtin(value = "codes(error, format, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object codes(Object error, Object format) {
        return new Str(format(error, format).codes());
    }

    @Builtin(value = "pack(error, format, values, who, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object pack(Context context, Object error, Object format, TupleObject values, Object who) {
        StructFormat f = format(error, format);
        if (values.items.length != f.values) {
            throw f.fail(who + " expected " + f.values + " items for packing (got " + values.items.length + ")");
        }
        context.allocate(f.size);
        return new BytesObject(f.pack(values.items));
    }

    @Builtin(value = "unpack(error, format, buffer, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object unpack(Context context, Object error, Object format, Object buffer) {
        StructFormat f = format(error, format);
        byte[] bytes = Bytes.of(buffer);
        if (bytes.length != f.size) {
            throw f.fail("unpack requires a buffer of " + f.size + " bytes");
        }
        context.allocate(f.values * 24L);
        return TupleObject.of(f.unpack(bytes, 0));
    }

    @Builtin(value = "unpack_from(error, format, buffer, offset, /)", kind = Kind.FUNCTION, effect = Effect.READS_ARGUMENTS)
    static Object unpackFrom(Context context, Object error, Object format, Object buffer, Object offset) {
        StructFormat f = format(error, format);
        byte[] bytes = Bytes.of(buffer);
        long at = Integers.need(offset);
        if (at < 0) {
            if (at + f.size > 0) {
                throw f.fail("not enough data to unpack " + f.size + " bytes at offset " + at);
            }
            if (at + bytes.length < 0) {
                throw f.fail("offset " + at + " out of range for " + bytes.length + "-byte buffer");
            }
            at += bytes.length;
        }
        if (bytes.length - at < f.size) {
            throw f.fail("unpack_from requires a buffer of at least " + BigInteger.valueOf(at).add(BigInteger.valueOf(f.size)) + " bytes for unpacking " + f.size
                    + " bytes at offset " + at + " (actual buffer size is " + bytes.length + ")");
        }
        context.allocate(f.values * 24L);
        return TupleObject.of(f.unpack(bytes, (int) at));
    }
}
