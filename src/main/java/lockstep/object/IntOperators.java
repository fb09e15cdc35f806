package lockstep.object;

import java.math.BigInteger;

/** The operators of int. */
final class IntOperators {
    private IntOperators() {}

    @Builtin(value = "__add__(self, value, /)", doc = "Return self+value.", effect = Effect.PURE)
    static Object add(Context context, Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.add(context, Integers.plain(self), y);
    }

    @Builtin(value = "__radd__(self, value, /)", doc = "Return value+self.", effect = Effect.PURE)
    static Object radd(Context context, Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.add(context, x, Integers.plain(self));
    }

    @Builtin(value = "__sub__(self, value, /)", doc = "Return self-value.", effect = Effect.PURE)
    static Object sub(Context context, Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.subtract(context, Integers.plain(self), y);
    }

    @Builtin(value = "__rsub__(self, value, /)", doc = "Return value-self.", effect = Effect.PURE)
    static Object rsub(Context context, Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.subtract(context, x, Integers.plain(self));
    }

    @Builtin(value = "__mul__(self, value, /)", doc = "Return self*value.", effect = Effect.PURE)
    static Object mul(Context context, Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.multiply(context, Integers.plain(self), y);
    }

    @Builtin(value = "__rmul__(self, value, /)", doc = "Return value*self.", effect = Effect.PURE)
    static Object rmul(Context context, Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.multiply(context, x, Integers.plain(self));
    }

    @Builtin(value = "__floordiv__(self, value, /)", doc = "Return self//value.", effect = Effect.PURE)
    static Object floordiv(Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.floorDivide(Integers.plain(self), y);
    }

    @Builtin(value = "__rfloordiv__(self, value, /)", doc = "Return value//self.", effect = Effect.PURE)
    static Object rfloordiv(Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.floorDivide(x, Integers.plain(self));
    }

    @Builtin(value = "__mod__(self, value, /)", doc = "Return self%value.", effect = Effect.PURE)
    static Object mod(Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.modulo(Integers.plain(self), y);
    }

    @Builtin(value = "__rmod__(self, value, /)", doc = "Return value%self.", effect = Effect.PURE)
    static Object rmod(Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.modulo(x, Integers.plain(self));
    }

    @Builtin(value = "__divmod__(self, value, /)", doc = "Return divmod(self, value).", effect = Effect.PURE)
    static Object divmod(Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.divideAndModulo(Integers.plain(self), y);
    }

    @Builtin(value = "__rdivmod__(self, value, /)", doc = "Return divmod(value, self).", effect = Effect.PURE)
    static Object rdivmod(Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.divideAndModulo(x, Integers.plain(self));
    }

    @Builtin(value = "__lshift__(self, value, /)", doc = "Return self<<value.", effect = Effect.PURE)
    static Object lshift(Context context, Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.shiftLeft(context, Integers.plain(self), y);
    }

    @Builtin(value = "__rlshift__(self, value, /)", doc = "Return value<<self.", effect = Effect.PURE)
    static Object rlshift(Context context, Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.shiftLeft(context, x, Integers.plain(self));
    }

    @Builtin(value = "__rshift__(self, value, /)", doc = "Return self>>value.", effect = Effect.PURE)
    static Object rshift(Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.shiftRight(Integers.plain(self), y);
    }

    @Builtin(value = "__rrshift__(self, value, /)", doc = "Return value>>self.", effect = Effect.PURE)
    static Object rrshift(Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.shiftRight(x, Integers.plain(self));
    }

    @Builtin(value = "__and__(self, value, /)", doc = "Return self&value.", effect = Effect.PURE)
    static Object and(Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.and(Integers.plain(self), y);
    }

    @Builtin(value = "__rand__(self, value, /)", doc = "Return value&self.", effect = Effect.PURE)
    static Object rand(Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.and(x, Integers.plain(self));
    }

    @Builtin(value = "__or__(self, value, /)", doc = "Return self|value.", effect = Effect.PURE)
    static Object or(Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.or(Integers.plain(self), y);
    }

    @Builtin(value = "__ror__(self, value, /)", doc = "Return value|self.", effect = Effect.PURE)
    static Object ror(Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.or(x, Integers.plain(self));
    }

    @Builtin(value = "__xor__(self, value, /)", doc = "Return self^value.", effect = Effect.PURE)
    static Object xor(Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : IntArithmetic.xor(Integers.plain(self), y);
    }

    @Builtin(value = "__rxor__(self, value, /)", doc = "Return value^self.", effect = Effect.PURE)
    static Object rxor(Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : IntArithmetic.xor(x, Integers.plain(self));
    }

    @Builtin(value = "__truediv__(self, value, /)", doc = "Return self/value.", effect = Effect.PURE)
    static Object truediv(Object self, Object value) {
        Object y = Integers.plain(value);
        return y == null ? NotImplemented.VALUE : (Object) IntArithmetic.divide(Integers.plain(self), y);
    }

    @Builtin(value = "__rtruediv__(self, value, /)", doc = "Return value/self.", effect = Effect.PURE)
    static Object rtruediv(Object self, Object value) {
        Object x = Integers.plain(value);
        return x == null ? NotImplemented.VALUE : (Object) IntArithmetic.divide(x, Integers.plain(self));
    }

    @Builtin(value = "__lt__(self, value, /)", doc = "Return self<value.", effect = Effect.PURE)
    static Object lt(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.LT, self, value);
    }

    @Builtin(value = "__le__(self, value, /)", doc = "Return self<=value.", effect = Effect.PURE)
    static Object le(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.LE, self, value);
    }

    @Builtin(value = "__eq__(self, value, /)", doc = "Return self==value.", effect = Effect.PURE)
    static Object eq(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.EQ, self, value);
    }

    @Builtin(value = "__ne__(self, value, /)", doc = "Return self!=value.", effect = Effect.PURE)
    static Object ne(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.NE, self, value);
    }

    @Builtin(value = "__gt__(self, value, /)", doc = "Return self>value.", effect = Effect.PURE)
    static Object gt(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.GT, self, value);
    }

    @Builtin(value = "__ge__(self, value, /)", doc = "Return self>=value.", effect = Effect.PURE)
    static Object ge(Object self, Object value) {
        return Integers.plain(value) == null ? NotImplemented.VALUE : Numbers.compare(Comparison.GE, self, value);
    }

    @Builtin(value = "__neg__(self, /)", doc = "-self", effect = Effect.PURE)
    static Object neg(Object self) {
        return IntArithmetic.negate(Integers.plain(self));
    }

    @Builtin(value = "__pos__(self, /)", doc = "+self", effect = Effect.PURE)
    static Object pos(Object self) {
        return Integers.plain(self);
    }

    @Builtin(value = "__abs__(self, /)", doc = "abs(self)", effect = Effect.PURE)
    static Object abs(Object self) {
        Object n = Integers.plain(self);
        return Integers.big(n).signum() < 0 ? IntArithmetic.negate(n) : n;
    }

    @Builtin(value = "__invert__(self, /)", doc = "~self", effect = Effect.PURE)
    static Object invert(Object self) {
        Object n = Integers.plain(self);
        return n instanceof Long small ? (Object) ~small : Numbers.normal(((BigInteger) n).not());
    }

    @Builtin(value = "__bool__(self, /)", doc = "True if self else False", effect = Effect.PURE)
    static Object bool(Object self) {
        return Integers.plain(self) instanceof Long n ? n != 0 : Boolean.TRUE;
    }

    @Builtin(value = "__pow__(self, value, mod=None, /)", doc = "Return pow(self, value, mod).", effect = Effect.PURE)
    static Object pow(Context context, Object self, Object value, Object mod) {
        Object y = Integers.plain(value);
        if (y == null) {
            return NotImplemented.VALUE;
        }
        if (mod == None.NONE) {
            return IntArithmetic.power(context, Integers.plain(self), y);
        }
        Object z = Integers.plain(mod);
        return z == null ? NotImplemented.VALUE : IntArithmetic.power(context, Integers.plain(self), y, z);
    }

    @Builtin(value = "__rpow__(self, value, mod=None, /)", doc = "Return pow(value, self, mod).", effect = Effect.PURE)
    static Object rpow(Context context, Object self, Object value, Object mod) {
        Object x = Integers.plain(value);
        return x == null || mod != None.NONE
                ? NotImplemented.VALUE
                : IntArithmetic.power(context, x, Integers.plain(self));
    }
}
