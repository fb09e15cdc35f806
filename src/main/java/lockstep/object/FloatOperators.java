package lockstep.object;

/** The operators of float. */
final class FloatOperators {
    private FloatOperators() {}

    @Builtin(value = "__add__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object add(Object left, Object right) {
        Double x = Floats.plain(left);
        Double y = Floats.plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        return x + y;
    }

    @Builtin(value = "__sub__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object sub(Object left, Object right) {
        Double x = Floats.plain(left);
        Double y = Floats.plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        return x - y;
    }

    @Builtin(value = "__mul__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object mul(Object left, Object right) {
        Double x = Floats.plain(left);
        Double y = Floats.plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        return x * y;
    }

    @Builtin(value = "__truediv__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object truediv(Object left, Object right) {
        Double x = Floats.plain(left);
        Double y = Floats.plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        if (y == 0) {
            throw Errors.zeroDivision("float division by zero");
        }
        return x / y;
    }

    @Builtin(value = "__floordiv__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object floordiv(Object left, Object right) {
        Double x = Floats.plain(left);
        Double y = Floats.plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        if (y == 0) {
            throw Errors.zeroDivision("float floor division by zero");
        }
        return Floats.floorDivide(x, y);
    }

    @Builtin(value = "__mod__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object mod(Object left, Object right) {
        Double x = Floats.plain(left);
        Double y = Floats.plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        if (y == 0) {
            throw Errors.zeroDivision("float modulo by zero");
        }
        return Floats.modulo(x, y);
    }

    @Builtin(value = "__divmod__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object divmod(Object left, Object right) {
        Double x = Floats.plain(left);
        Double y = Floats.plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        if (y == 0) {
            throw Errors.zeroDivision("float divmod()");
        }
        return new TupleObject(Floats.floorDivide(x, y), Floats.modulo(x, y));
    }

    @Builtin(value = "__lt__(self, value, /)", effect = Effect.PURE)
    static Object lt(Object self, Object value) {
        return Numbers.compare(Comparison.LT, self, value);
    }

    @Builtin(value = "__le__(self, value, /)", effect = Effect.PURE)
    static Object le(Object self, Object value) {
        return Numbers.compare(Comparison.LE, self, value);
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(Object self, Object value) {
        return Numbers.compare(Comparison.EQ, self, value);
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.PURE)
    static Object ne(Object self, Object value) {
        return Numbers.compare(Comparison.NE, self, value);
    }

    @Builtin(value = "__gt__(self, value, /)", effect = Effect.PURE)
    static Object gt(Object self, Object value) {
        return Numbers.compare(Comparison.GT, self, value);
    }

    @Builtin(value = "__ge__(self, value, /)", effect = Effect.PURE)
    static Object ge(Object self, Object value) {
        return Numbers.compare(Comparison.GE, self, value);
    }

    @Builtin(value = "__pow__(self, value, mod=None, /)", effect = Effect.PURE, mirrored = true)
    static Object pow(Object left, Object right, Object mod) {
        Double x = Floats.plain(left);
        Double y = Floats.plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        if (mod != None.NONE) {
            throw Errors.type("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return Floats.power(x, y);
    }

    @Builtin(value = "__neg__(self, /)", effect = Effect.PURE)
    static Object neg(Object self) {
        return -Floats.own(self);
    }

    @Builtin(value = "__pos__(self, /)", effect = Effect.PURE)
    static Object pos(Object self) {
        return Floats.own(self);
    }

    @Builtin(value = "__abs__(self, /)", effect = Effect.PURE)
    static Object abs(Object self) {
        return Math.abs(Floats.own(self));
    }

    @Builtin(value = "__bool__(self, /)", effect = Effect.PURE)
    static Object bool(Object self) {
        return Floats.own(self) != 0;
    }
}
