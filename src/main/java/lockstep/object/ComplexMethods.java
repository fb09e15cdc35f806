package lockstep.object;

import org.jspecify.annotations.Nullable;

/** complex. */
final class ComplexMethods {
    private ComplexMethods() {}

    /** The complex value of any number; null for anything else. */
    static @Nullable ComplexObject plain(Object object) {
        if (object instanceof ComplexObject c) {
            return c;
        }
        Double d = Floats.plain(object);
        return d == null ? null : new ComplexObject(d, 0);
    }

    @Builtin(value = "__new__(cls, real=?, imag=?)", kind = Builtin.Kind.STATIC_METHOD)
    static Object create(Context context, Object cls, @Nullable Object real, @Nullable Object imaginary) {
        TypeObject type = NewCalls.check(cls, Types.COMPLEX);
        if (real instanceof Str text) {
            if (imaginary != null) {
                throw Errors.type("complex() can't take second arg if first is a string");
            }
            return ComplexParser.parse(type, text.value());
        }
        if (imaginary instanceof Str) {
            throw Errors.type("complex() second arg can't be a string");
        }
        return part(context, real == null ? (Object) 0.0 : real, "first argument must be a string or a number",
                (c, x) -> {
            if (imaginary == null) {
                return make(type, x.real, x.imaginary);
            }
            return part(c, imaginary, "second argument must be a number", (cc, y) -> imaginary instanceof ComplexObject
                    ? make(type, x.real - y.imaginary, x.imaginary + y.real)
                    : make(type, x.real, real instanceof ComplexObject ? x.imaginary + y.real : y.real));
        });
    }

    @FunctionalInterface
    private interface Use {
        Object with(Context context, ComplexObject value);
    }

    private static Object part(Context context, Object object, String wanted, Use use) {
        if (object instanceof ComplexObject c) {
            return use.with(context, c);
        }
        Object method = Types.of(object).lookup(Special.COMPLEX);
        if (method != null) {
            return context.then(
                    (c, value) -> {
                        if (value instanceof ComplexObject made) {
                            return use.with(c, made);
                        }
                        throw Errors.type(Types.of(object).shownName() + ".__complex__() returned non-complex (type "
                                + Types.of(value).shownName() + ")");
                    },
                    () -> context.callSpecial(method, object));
        }
        TypeObject type = Types.of(object);
        if (!Numbers.isNumber(object) && type.lookup(Special.FLOAT) == null && type.lookup(Special.INDEX) == null) {
            throw Errors.type("complex() " + wanted + ", not '" + type.name + "'");
        }
        return Floats.value(context, object, (c, v) -> use.with(c, new ComplexObject(v, 0)));
    }

    static Object make(TypeObject type, double real, double imaginary) {
        return new ComplexObject(type, real, imaginary);
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(ComplexObject self) {
        return Str.of(ComplexObject.repr(self.real, self.imaginary));
    }

    @Builtin(value = "__hash__(self, /)", effect = Effect.PURE)
    static Object hash(ComplexObject self) {
        return self.valueHash();
    }

    @Builtin(value = "__format__(self, format_spec, /)", effect = Effect.PURE)
    static Object format(Context context, ComplexObject self, Object spec) {
        return FormatSpec.ofComplex(
                context, self.real, self.imaginary, Arguments.text(spec, "__format__() argument"), self.type.name);
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(ComplexObject self, Object value) {
        return value instanceof ComplexObject || Numbers.isNumber(value)
                ? (Object) self.sameValue(value)
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.PURE)
    static Object ne(ComplexObject self, Object value) {
        return value instanceof ComplexObject || Numbers.isNumber(value)
                ? (Object) !self.sameValue(value)
                : NotImplemented.VALUE;
    }

    @Builtin(value = "__lt__(self, value, /)", effect = Effect.PURE)
    static Object lt(ComplexObject self, Object value) {
        return NotImplemented.VALUE;
    }

    @Builtin(value = "__le__(self, value, /)", effect = Effect.PURE)
    static Object le(ComplexObject self, Object value) {
        return NotImplemented.VALUE;
    }

    @Builtin(value = "__gt__(self, value, /)", effect = Effect.PURE)
    static Object gt(ComplexObject self, Object value) {
        return NotImplemented.VALUE;
    }

    @Builtin(value = "__ge__(self, value, /)", effect = Effect.PURE)
    static Object ge(ComplexObject self, Object value) {
        return NotImplemented.VALUE;
    }

    // ---- operators ----

    @Builtin(value = "__add__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object add(Object left, Object right) {
        ComplexObject x = plain(left);
        ComplexObject y = plain(right);
        return x == null || y == null
                ? NotImplemented.VALUE
                : new ComplexObject(x.real + y.real, x.imaginary + y.imaginary);
    }

    @Builtin(value = "__sub__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object sub(Object left, Object right) {
        ComplexObject x = plain(left);
        ComplexObject y = plain(right);
        return x == null || y == null
                ? NotImplemented.VALUE
                : new ComplexObject(x.real - y.real, x.imaginary - y.imaginary);
    }

    @Builtin(value = "__mul__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object mul(Object left, Object right) {
        ComplexObject x = plain(left);
        ComplexObject y = plain(right);
        return x == null || y == null ? NotImplemented.VALUE : product(x, y);
    }

    @Builtin(value = "__truediv__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object truediv(Object left, Object right) {
        ComplexObject x = plain(left);
        ComplexObject y = plain(right);
        return x == null || y == null ? NotImplemented.VALUE : quotient(x, y);
    }

    @Builtin(value = "__pow__(self, value, mod=None, /)", effect = Effect.PURE, mirrored = true)
    static Object pow(Object left, Object right, Object mod) {
        ComplexObject x = plain(left);
        ComplexObject y = plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        if (mod != None.NONE) {
            throw Errors.value("complex modulo");
        }
        return power(x, y);
    }

    @Builtin(value = "__neg__(self, /)", effect = Effect.PURE)
    static Object neg(ComplexObject self) {
        return new ComplexObject(-self.real, -self.imaginary);
    }

    @Builtin(value = "__pos__(self, /)", effect = Effect.PURE)
    static Object pos(ComplexObject self) {
        return new ComplexObject(self.real, self.imaginary);
    }

    @Builtin(value = "__abs__(self, /)", effect = Effect.PURE)
    static Object abs(ComplexObject self) {
        double result = Math.hypot(self.real, self.imaginary);
        if (Double.isInfinite(result) && !Double.isInfinite(self.real) && !Double.isInfinite(self.imaginary)) {
            throw Errors.overflow("absolute value too large");
        }
        return result;
    }

    @Builtin(value = "__bool__(self, /)", effect = Effect.PURE)
    static Object bool(ComplexObject self) {
        return self.real != 0 || self.imaginary != 0;
    }

    @Builtin(value = "__complex__(self, /)", effect = Effect.PURE)
    static Object toComplex(ComplexObject self) {
        return self.type == Types.COMPLEX ? self : new ComplexObject(self.real, self.imaginary);
    }

    @Builtin(
            value = "conjugate(self, /)",
            doc = "The same number with the sign of its imaginary part changed.",
            effect = Effect.PURE)
    static Object conjugate(ComplexObject self) {
        return new ComplexObject(self.real, -self.imaginary);
    }

    @Builtin(value = "real(self)", doc = "The part without j.", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object real(ComplexObject self) {
        return self.real;
    }

    @Builtin(value = "imag(self)", doc = "The factor of j.", kind = Builtin.Kind.GETTER, effect = Effect.PURE)
    static Object imag(ComplexObject self) {
        return self.imaginary;
    }

    @Builtin(value = "__getnewargs__(self, /)", effect = Effect.PURE)
    static Object newArguments(ComplexObject self) {
        return new TupleObject(self.real, self.imaginary);
    }

    // ---- arithmetic ----

    private static ComplexObject product(ComplexObject x, ComplexObject y) {
        return new ComplexObject(
                x.real * y.real - x.imaginary * y.imaginary, x.real * y.imaginary + x.imaginary * y.real);
    }

    /** By the larger part of the divisor, against overflow (Smith 1962). */
    private static ComplexObject quotient(ComplexObject x, ComplexObject y) {
        double absReal = Math.abs(y.real);
        double absImaginary = Math.abs(y.imaginary);
        if (absReal >= absImaginary) {
            if (absReal == 0) {
                throw Errors.zeroDivision("complex division by zero");
            }
            double ratio = y.imaginary / y.real;
            double scale = y.real + y.imaginary * ratio;
            return new ComplexObject(
                    (x.real + x.imaginary * ratio) / scale, (x.imaginary - x.real * ratio) / scale);
        }
        if (absImaginary >= absReal) {
            double ratio = y.real / y.imaginary;
            double scale = y.real * ratio + y.imaginary;
            return new ComplexObject(
                    (x.real * ratio + x.imaginary) / scale, (x.imaginary * ratio - x.real) / scale);
        }
        return new ComplexObject(Double.NaN, Double.NaN);
    }

    static Object power(double real, double imaginary, double otherReal, double otherImaginary) {
        return power(new ComplexObject(real, imaginary), new ComplexObject(otherReal, otherImaginary));
    }

    private static ComplexObject power(ComplexObject x, ComplexObject y) {
        ComplexObject result;
        if (y.imaginary == 0 && y.real == Math.floor(y.real) && Math.abs(y.real) <= 100) {
            result = integerPower(x, (long) y.real);
        } else if (y.real == 0 && y.imaginary == 0) {
            result = new ComplexObject(1, 0);
        } else if (x.real == 0 && x.imaginary == 0) {
            if (y.imaginary != 0 || y.real < 0) {
                throw Errors.zeroDivision("zero to a negative or complex power");
            }
            result = new ComplexObject(0, 0);
        } else {
            double length = Math.pow(Math.hypot(x.real, x.imaginary), y.real);
            double angle = Math.atan2(x.imaginary, x.real);
            double phase = angle * y.real;
            if (y.imaginary != 0) {
                length *= Math.exp(-angle * y.imaginary);
                phase += y.imaginary * Math.log(Math.hypot(x.real, x.imaginary));
            }
            result = new ComplexObject(length * Math.cos(phase), length * Math.sin(phase));
        }
        if (Double.isInfinite(result.real) || Double.isInfinite(result.imaginary)) {
            throw Errors.overflow("complex exponentiation");
        }
        return result;
    }

    private static ComplexObject integerPower(ComplexObject x, long n) {
        if (n < 0) {
            if (x.real == 0 && x.imaginary == 0) {
                throw Errors.zeroDivision("zero to a negative or complex power");
            }
            return quotient(new ComplexObject(1, 0), integerPower(x, -n));
        }
        ComplexObject result = new ComplexObject(1, 0);
        ComplexObject power = x;
        for (long mask = 1; mask > 0 && n >= mask; mask <<= 1) {
            if ((n & mask) != 0) {
                result = product(result, power);
            }
            power = product(power, power);
        }
        return result;
    }
}
