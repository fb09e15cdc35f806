package lockstep.object;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** int but for its operators: making, showing, converting. */
final class IntMethods {
    private IntMethods() {}

    @Builtin(value = "__new__(cls, x=?, /, base=?)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, @Nullable Object x, @Nullable Object base) {
        TypeObject type = NewCalls.check(cls, Types.INT);
        if (x == null) {
            if (base != null) {
                throw Errors.type("int() missing string argument");
            }
            return Numbers.make(type, 0L);
        }
        if (base != null) {
            if (!(x instanceof Str) && !(x instanceof BytesObject) && !(x instanceof BytearrayObject)) {
                throw Errors.type("int() can't convert non-string with explicit base");
            }
            return Integers.index(context, base, (c, n) -> {
                long radix = Integers.clamp(n);
                if (radix != 0 && (radix < 2 || radix > 36)) {
                    throw Errors.value("int() base must be >= 2 and <= 36, or 0");
                }
                return Numbers.make(type, parse(c, x, (int) radix));
            });
        }
        if (x instanceof Long || x instanceof BigInteger || x instanceof Boolean) {
            return Numbers.make(type, Integers.plain(x));
        }
        if (x instanceof Double d) {
            return Numbers.make(type, Floats.truncate(d));
        }
        return convert(context, type, x);
    }

    private static Object convert(Context context, TypeObject type, Object x) {
        TypeObject given = Types.of(x);
        Object method = given.lookup(Special.INT);
        if (method != null) {
            return context.then((c, value) -> made(c, type, value, "__int__"), () -> context.callSpecial(method, x));
        }
        if (given.lookup(Special.INDEX) != null) {
            return Integers.index(context, x, (c, n) -> Numbers.make(type, n));
        }
        Object trunc = given.lookup(Special.TRUNC);
        if (trunc != null) {
            return context.then(
                    (c, warned) -> c.then((c2, value) -> truncated(c2, type, value), () -> c.callSpecial(trunc, x)),
                    () -> context.warn(
                            Types.DEPRECATION_WARNING, "The delegation of int() to __trunc__ is deprecated."));
        }
        if (x instanceof Str || Bytes.isBytesLike(x)) {
            return Numbers.make(type, parse(context, x, 10));
        }
        throw Errors.type("int() argument must be a string, a bytes-like object or a real number, not '" + given.name
                + "'");
    }

    private static Object made(Context context, TypeObject type, Object value, String method) {
        return Integers.returned(context, value, method, (c, n) -> Numbers.make(type, n));
    }

    private static Object truncated(Context context, TypeObject type, Object value) {
        if (!Integers.isIndex(value)) {
            throw Errors.type("__trunc__ returned non-Integral (type " + Types.of(value).shownName() + ")");
        }
        return Integers.index(context, value, (c, n) -> Numbers.make(type, n));
    }

    private static Object parse(Context context, Object x, int base) {
        String text = x instanceof Str s ? s.value() : Bytes.latin1(Bytes.of(x));
        Object n = x instanceof Str || Bytes.isAscii(text) ? Integers.parse(context, text, base) : null;
        if (n == null) {
            String shown = x instanceof Str s ? Texts.repr(s.value()) : Texts.repr(Bytes.of(x));
            throw Errors.value("invalid literal for int() with base " + base + ": "
                    + (shown.length() > 200 ? shown.substring(0, 200) : shown));
        }
        return n;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Context context, Object self) {
        return Str.of(Integers.toString(context, Integers.plain(self)));
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(Object self) {
        return Hashes.of(Integers.plain(self));
    }

    @Builtin(value = "__format__(self, format_spec, /)", effect = Effect.PURE)
    static Object format(Context context, Object self, Object spec) {
        return FormatSpec.ofInteger(context, Integers.plain(self), Arguments.text(spec, "__format__() argument"),
                Types.of(self).shownName());
    }

    @Builtin(value = "__index__(self, /)", effect = Effect.PURE)
    static Object index(Object self) {
        return Integers.plain(self);
    }

    @Builtin(value = "__int__(self, /)", effect = Effect.PURE)
    static Object toInt(Object self) {
        return Integers.plain(self);
    }

    @Builtin(value = "__float__(self, /)", effect = Effect.PURE)
    static Object toFloat(Object self) {
        return Floats.ofInteger(Integers.plain(self));
    }

    @Builtin(value = "__trunc__(self, /)", effect = Effect.PURE)
    static Object trunc(Object self) {
        return Integers.plain(self);
    }

    @Builtin(value = "__floor__(self, /)", effect = Effect.PURE)
    static Object floor(Object self) {
        return Integers.plain(self);
    }

    @Builtin(value = "__ceil__(self, /)", effect = Effect.PURE)
    static Object ceil(Object self) {
        return Integers.plain(self);
    }

    @Builtin("__round__(self, ndigits=?, /)")
    static Object round(Context context, Object self, @Nullable Object digits) {
        Object n = Integers.plain(self);
        if (digits == null || digits == None.NONE) {
            return n;
        }
        return Integers.index(context, digits, (c, places) -> {
            long p = Integers.clamp(places);
            return p >= 0 ? n : IntArithmetic.roundTo(c, n, p == Long.MIN_VALUE ? Long.MAX_VALUE : -p);
        });
    }

    @Builtin(value = "__getnewargs__(self, /)", effect = Effect.PURE)
    static Object newArguments(Object self) {
        return new TupleObject(Integers.plain(self));
    }

    @Builtin(value = "__sizeof__(self, /)", effect = Effect.PURE)
    static Object sizeOf(Object self) {
        int digits = (Integers.big(Integers.plain(self)).abs().bitLength() + 29) / 30;
        return 24L + 4L * Math.max(1, digits);
    }

    @Builtin(
            value = "bit_length(self, /)",
            doc = "How many binary digits the number has, without its sign.",
            effect = Effect.PURE)
    static Object bitLength(Object self) {
        return (long) Integers.big(Integers.plain(self)).abs().bitLength();
    }

    @Builtin(
            value = "bit_count(self, /)",
            doc = "How many ones there are among the binary digits, without regard to the sign.",
            effect = Effect.PURE)
    static Object bitCount(Object self) {
        return (long) Integers.big(Integers.plain(self)).abs().bitCount();
    }

    @Builtin(value = "as_integer_ratio(self, /)", doc = "The number itself and 1.", effect = Effect.PURE)
    static Object ratio(Object self) {
        return new TupleObject(Integers.plain(self), 1L);
    }

    @Builtin(value = "is_integer(self, /)", doc = "Always True; floats have it too.", effect = Effect.PURE)
    static Object isInteger(Object self) {
        return true;
    }

    @Builtin(value = "conjugate(self, /)", doc = "The number itself.", effect = Effect.PURE)
    static Object conjugate(Object self) {
        return Integers.plain(self);
    }

    @Builtin(value = "real(self)", doc = "The number itself.", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object real(Object self) {
        return Integers.plain(self);
    }

    @Builtin(value = "imag(self)", doc = "Always 0.", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object imag(Object self) {
        return 0L;
    }

    @Builtin(value = "numerator(self)", doc = "The number itself.", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object numerator(Object self) {
        return Integers.plain(self);
    }

    @Builtin(value = "denominator(self)", doc = "Always 1.", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object denominator(Object self) {
        return 1L;
    }

    // ---- bytes ----

    @Builtin(
            value = "to_bytes(self, /, length=1, byteorder='big', *, signed=False)",
            doc = "The number in so many bytes; OverflowError when they are too few.",
            effect = Effect.PURE)
    static Object toBytes(Context context, Object self, Object length, Object order, Object signed) {
        boolean little = isLittle(order);
        long n = Integers.need(length);
        if (n < 0) {
            throw Errors.value("length argument must be non-negative");
        }
        BigInteger value = Integers.big(Integers.plain(self));
        boolean isSigned = signed == Boolean.TRUE || signed instanceof Long s && s != 0;
        if (!isSigned && value.signum() < 0) {
            throw Errors.overflow("can't convert negative int to unsigned");
        }
        long bits = value.bitLength() + (isSigned ? 1 : 0);
        if (bits > n * 8 && !(value.signum() == 0 && n == 0)) {
            throw Errors.overflow("int too big to convert");
        }
        context.allocate(n);
        byte[] big = value.toByteArray();
        byte[] out = new byte[(int) n];
        byte fill = (byte) (value.signum() < 0 ? -1 : 0);
        for (int i = 0; i < out.length; i++) {
            byte b = i < big.length ? big[big.length - 1 - i] : fill;
            out[little ? i : out.length - 1 - i] = b;
        }
        return new BytesObject(out);
    }

    @Builtin(
            value = "from_bytes(cls, bytes, byteorder='big', *, signed=False)",
            doc = "The number that these bytes stand for.",
            kind = Builtin.Kind.CLASS_METHOD)
    static Object fromBytes(Context context, Object cls, Object bytes, Object order, Object signed) {
        boolean little = isLittle(order);
        return Bytes.fromAny(context, bytes, (c, data) -> {
            byte[] big = data.clone();
            if (little) {
                for (int i = 0; i < big.length; i++) {
                    big[i] = data[big.length - 1 - i];
                }
            }
            boolean isSigned = signed == Boolean.TRUE || signed instanceof Long s && s != 0;
            BigInteger value =
                    big.length == 0 ? BigInteger.ZERO : isSigned ? new BigInteger(big) : new BigInteger(1, big);
            Object plain = Numbers.normal(value);
            return cls == Types.INT ? plain : c.call(cls, plain);
        });
    }

    private static boolean isLittle(Object order) {
        String text = Arguments.text(order, "argument 'byteorder'");
        if (text.equals("little")) {
            return true;
        }
        if (!text.equals("big")) {
            throw Errors.value("byteorder must be either 'little' or 'big'");
        }
        return false;
    }
}
