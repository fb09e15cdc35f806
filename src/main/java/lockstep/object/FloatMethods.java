package lockstep.object;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** float but for its operators: making, showing, converting. */
final class FloatMethods {
    private FloatMethods() {}

    @Builtin(value = "__new__(cls, x=0.0, /)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, Object x) {
        TypeObject type = NewCalls.check(cls, Types.FLOAT);
        if (x instanceof Double d) {
            return Numbers.make(type, d);
        }
        String text = x instanceof Str s && (s.isExact() || s.type.lookup(Special.FLOAT) == null && s.type.lookup(Special.INDEX) == null) ? s.value() : Bytes.isBytesLike(x) ? Bytes.latin1(Bytes.of(x)) : null;
        if (text != null) {
            Double v = x instanceof Str || Bytes.isAscii(text) ? FloatText.parse(text) : null;
            if (v == null) {
                throw Errors.value("could not convert string to float: "
                        + (x instanceof Str s ? Texts.repr(s.value()) : Texts.repr(Bytes.of(x))));
            }
            return Numbers.make(type, v);
        }
        TypeObject given = Types.of(x);
        if (given.lookup(Special.FLOAT) == null && given.lookup(Special.INDEX) == null) {
            throw Errors.type("float() argument must be a string or a real number, not '" + given.name + "'");
        }
        return Floats.value(context, x, (c, v) -> Numbers.make(type, v));
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Object self) {
        return Str.of(FloatText.repr(Floats.own(self)));
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(Object self) {
        return Hashes.of(Floats.own(self));
    }

    @Builtin(value = "__format__(self, format_spec, /)", effect = Effect.PURE)
    static Object format(Context context, Object self, Object spec) {
        return FormatSpec.ofFloat(context, Floats.own(self), Arguments.text(spec, "__format__() argument"),
                Types.of(self).shownName());
    }

    @Builtin(value = "__int__(self, /)", effect = Effect.PURE)
    static Object toInt(Object self) {
        return Floats.truncate(Floats.own(self));
    }

    @Builtin(value = "__float__(self, /)", effect = Effect.PURE)
    static Object toFloat(Object self) {
        return Floats.own(self);
    }

    @Builtin(value = "__trunc__(self, /)", effect = Effect.PURE)
    static Object trunc(Object self) {
        return Floats.truncate(Floats.own(self));
    }

    @Builtin(value = "__floor__(self, /)", effect = Effect.PURE)
    static Object floor(Object self) {
        return Floats.truncate(Math.floor(Floats.own(self)));
    }

    @Builtin(value = "__ceil__(self, /)", effect = Effect.PURE)
    static Object ceil(Object self) {
        return Floats.truncate(Math.ceil(Floats.own(self)));
    }

    @Builtin("__round__(self, ndigits=None, /)")
    static Object round(Context context, Object self, Object digits) {
        double v = Floats.own(self);
        if (digits == None.NONE) {
            return Floats.truncate(Math.rint(v));
        }
        return Integers.index(context, digits, (c, n) -> Floats.round(v, Integers.clamp(n)));
    }

    @Builtin(
            value = "as_integer_ratio(self, /)",
            doc = "Numerator and denominator of exactly this number, without common factors; not for inf and nan.",
            effect = Effect.PURE)
    static Object ratio(Object self) {
        double v = Floats.own(self);
        if (Double.isInfinite(v)) {
            throw Errors.overflow("cannot convert Infinity to integer ratio");
        }
        if (Double.isNaN(v)) {
            throw Errors.value("cannot convert NaN to integer ratio");
        }
        BigDecimal exact = new BigDecimal(v);
        BigInteger numerator = exact.unscaledValue();
        BigInteger denominator = BigInteger.ONE;
        if (exact.scale() > 0) {
            denominator = BigInteger.TEN.pow(exact.scale());
            BigInteger common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        } else {
            numerator = exact.toBigInteger();
        }
        return new TupleObject(Numbers.normal(numerator), Numbers.normal(denominator));
    }

    @Builtin(value = "is_integer(self, /)", doc = "Whether it is a whole number.", effect = Effect.PURE)
    static Object isInteger(Object self) {
        double v = Floats.own(self);
        return !Double.isInfinite(v) && v == Math.rint(v);
    }

    @Builtin(value = "hex(self, /)", doc = "The number in hexadecimal, without loss.", effect = Effect.PURE)
    static Object hex(Object self) {
        return Str.of(FloatText.hex(Floats.own(self)));
    }

    @Builtin(
            value = "fromhex(cls, string, /)",
            doc = "The float that hex() wrote so.",
            kind = Builtin.Kind.CLASS_METHOD)
    static Object fromHex(Context context, Object cls, Object text) {
        if (!(text instanceof Str s)) {
            throw Errors.type("bad argument type for built-in operation");
        }
        double v = FloatText.fromHex(s.value());
        return cls == Types.FLOAT ? (Object) v : context.call(cls, v);
    }

    @Builtin(value = "conjugate(self, /)", doc = "The number itself.", effect = Effect.PURE)
    static Object conjugate(Object self) {
        return Floats.own(self);
    }

    @Builtin(value = "real(self)", doc = "The number itself.", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object real(Object self) {
        return Floats.own(self);
    }

    @Builtin(value = "imag(self)", doc = "Always 0.0.", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object imag(Object self) {
        return 0.0;
    }

    @Builtin(value = "__getnewargs__(self, /)", effect = Effect.PURE)
    static Object newArguments(Object self) {
        return new TupleObject(Floats.own(self));
    }

    @Builtin(value = "__getformat__(cls, typestr, /)", kind = Builtin.Kind.CLASS_METHOD, effect = Effect.PURE)
    static @Nullable Object getFormat(Object cls, Object kind) {
        String name = Arguments.text(kind, "__getformat__() argument");
        if (!name.equals("double") && !name.equals("float")) {
            throw Errors.value("__getformat__() argument 1 must be 'double' or 'float'");
        }
        return new Str("IEEE, little-endian");
    }
}
