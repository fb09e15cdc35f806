package lockstep.object;

import java.math.BigInteger;

/** The operators of int. */
final class IntOperators {
    private IntOperators() {}

    @Builtin(value = "__add__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object add(Context context, Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.add(context, x, y);
    }

    @Builtin(value = "__sub__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object sub(Context context, Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.subtract(context, x, y);
    }

    @Builtin(value = "__mul__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object mul(Context context, Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.multiply(context, x, y);
    }

    @Builtin(value = "__floordiv__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object floordiv(Context context, Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.floorDivide(context, x, y);
    }

    @Builtin(value = "__mod__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object mod(Context context, Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.modulo(context, x, y);
    }

    @Builtin(value = "__divmod__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object divmod(Context context, Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.divideAndModulo(context, x, y);
    }

    @Builtin(value = "__lshift__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object lshift(Context context, Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.shiftLeft(context, x, y);
    }

    @Builtin(value = "__rshift__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object rshift(Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.shiftRight(x, y);
    }

    @Builtin(value = "__and__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object and(Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.and(x, y);
    }

    @Builtin(value = "__or__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object or(Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.or(x, y);
    }

    @Builtin(value = "__xor__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object xor(Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : IntArithmetic.xor(x, y);
    }

    @Builtin(value = "__truediv__(self, value, /)", effect = Effect.PURE, mirrored = true)
    static Object truediv(Context context, Object left, Object right) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        return x == null || y == null ? NotImplemented.VALUE : (Object) IntArithmetic.divide(context, x, y);
    }

    @Builtin(value = "__lt__(self, value, /)", effect = Effect.PURE)
    static Object lt(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.LT, self, value);
    }

    @Builtin(value = "__le__(self, value, /)", effect = Effect.PURE)
    static Object le(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.LE, self, value);
    }

    @Builtin(value = "__eq__(self, value, /)", effect = Effect.PURE)
    static Object eq(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.EQ, self, value);
    }

    @Builtin(value = "__ne__(self, value, /)", effect = Effect.PURE)
    static Object ne(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.NE, self, value);
    }

    @Builtin(value = "__gt__(self, value, /)", effect = Effect.PURE)
    static Object gt(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.GT, self, value);
    }

    @Builtin(value = "__ge__(self, value, /)", effect = Effect.PURE)
    static Object ge(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.GE, self, value);
    }

    @Builtin(value = "__neg__(self, /)", effect = Effect.PURE)
    static Object neg(Object self) {
        return IntArithmetic.negate(Integers.plain(self));
    }

    @Builtin(value = "__pos__(self, /)", effect = Effect.PURE)
    static Object pos(Object self) {
        return Integers.plain(self);
    }

    @Builtin(value = "__abs__(self, /)", effect = Effect.PURE)
    static Object abs(Object self) {
        Object n = Integers.plain(self);
        return Integers.big(n).signum() < 0 ? IntArithmetic.negate(n) : n;
    }

    @Builtin(value = "__invert__(self, /)", effect = Effect.PURE)
    static Object invert(Object self) {
        Object n = Integers.plain(self);
        return n instanceof Long small ? (Object) ~small : Numbers.normal(((BigInteger) n).not());
    }

    @Builtin(value = "__bool__(self, /)", effect = Effect.PURE)
    static Object bool(Object self) {
        return Integers.plain(self) instanceof Long n ? n != 0 : Boolean.TRUE;
    }

    @Builtin(value = "__pow__(self, value, mod=None, /)", effect = Effect.PURE, mirrored = true)
    static Object pow(Context context, Object left, Object right, Object mod) {
        Object x = Integers.plain(left);
        Object y = Integers.plain(right);
        if (x == null || y == null) {
            return NotImplemented.VALUE;
        }
        if (mod == None.NONE) {
            return IntArithmetic.power(context, x, y);
        }
        Object z = Integers.plain(mod);
        return z == null ? NotImplemented.VALUE : IntArithmetic.power(context, x, y, z);
    }
}
