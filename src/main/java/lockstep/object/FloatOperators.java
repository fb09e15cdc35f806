package lockstep.object;

/** The operators of float. */
final class FloatOperators {
    private FloatOperators() {}

    private static double own(Object self) {
        return self instanceof Double d ? d : (Double) ((NumberObject) self).value;
    }

    @Builtin(value = "__add__(self, value, /)", doc = "Return self+value.", effect = Effect.PURE)
    static Object add(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = own(self);
        double y = other;
        return x + y;
    }

    @Builtin(value = "__radd__(self, value, /)", doc = "Return value+self.", effect = Effect.PURE)
    static Object radd(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = other;
        double y = own(self);
        return x + y;
    }

    @Builtin(value = "__sub__(self, value, /)", doc = "Return self-value.", effect = Effect.PURE)
    static Object sub(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = own(self);
        double y = other;
        return x - y;
    }

    @Builtin(value = "__rsub__(self, value, /)", doc = "Return value-self.", effect = Effect.PURE)
    static Object rsub(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = other;
        double y = own(self);
        return x - y;
    }

    @Builtin(value = "__mul__(self, value, /)", doc = "Return self*value.", effect = Effect.PURE)
    static Object mul(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = own(self);
        double y = other;
        return x * y;
    }

    @Builtin(value = "__rmul__(self, value, /)", doc = "Return value*self.", effect = Effect.PURE)
    static Object rmul(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = other;
        double y = own(self);
        return x * y;
    }

    @Builtin(value = "__truediv__(self, value, /)", doc = "Return self/value.", effect = Effect.PURE)
    static Object truediv(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = own(self);
        double y = other;
        if (y == 0) {
            throw Errors.zeroDivision("float division by zero");
        }
        return x / y;
    }

    @Builtin(value = "__rtruediv__(self, value, /)", doc = "Return value/self.", effect = Effect.PURE)
    static Object rtruediv(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = other;
        double y = own(self);
        if (y == 0) {
            throw Errors.zeroDivision("float division by zero");
        }
        return x / y;
    }

    @Builtin(value = "__floordiv__(self, value, /)", doc = "Return self//value.", effect = Effect.PURE)
    static Object floordiv(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = own(self);
        double y = other;
        if (y == 0) {
            throw Errors.zeroDivision("float floor division by zero");
        }
        return Floats.floorDivide(x, y);
    }

    @Builtin(value = "__rfloordiv__(self, value, /)", doc = "Return value//self.", effect = Effect.PURE)
    static Object rfloordiv(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = other;
        double y = own(self);
        if (y == 0) {
            throw Errors.zeroDivision("float floor division by zero");
        }
        return Floats.floorDivide(x, y);
    }

    @Builtin(value = "__mod__(self, value, /)", doc = "Return self%value.", effect = Effect.PURE)
    static Object mod(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = own(self);
        double y = other;
        if (y == 0) {
            throw Errors.zeroDivision("float modulo by zero");
        }
        return Floats.modulo(x, y);
    }

    @Builtin(value = "__rmod__(self, value, /)", doc = "Return value%self.", effect = Effect.PURE)
    static Object rmod(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = other;
        double y = own(self);
        if (y == 0) {
            throw Errors.zeroDivision("float modulo by zero");
        }
        return Floats.modulo(x, y);
    }

    @Builtin(value = "__divmod__(self, value, /)", doc = "Return divmod(self, value).", effect = Effect.PURE)
    static Object divmod(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = own(self);
        double y = other;
        if (y == 0) {
            throw Errors.zeroDivision("float divmod()");
        }
        return new TupleObject(Floats.floorDivide(x, y), Floats.modulo(x, y));
    }

    @Builtin(value = "__rdivmod__(self, value, /)", doc = "Return divmod(value, self).", effect = Effect.PURE)
    static Object rdivmod(Object self, Object value) {
        Double other = Floats.plain(value);
        if (other == null) {
            return NotImplemented.VALUE;
        }
        double x = other;
        double y = own(self);
        if (y == 0) {
            throw Errors.zeroDivision("float divmod()");
        }
        return new TupleObject(Floats.floorDivide(x, y), Floats.modulo(x, y));
    }

    @Builtin(value = "__lt__(self, value, /)", doc = "Return self<value.", effect = Effect.PURE)
    static Object lt(Object self, Object value) {
        return Numbers.compare(Comparison.LT, self, value);
    }

    @Builtin(value = "__le__(self, value, /)", doc = "Return self<=value.", effect = Effect.PURE)
    static Object le(Object self, Object value) {
        return Numbers.compare(Comparison.LE, self, value);
    }

    @Builtin(value = "__eq__(self, value, /)", doc = "Return self==value.", effect = Effect.PURE)
    static Object eq(Object self, Object value) {
        return Numbers.compare(Comparison.EQ, self, value);
    }

    @Builtin(value = "__ne__(self, value, /)", doc = "Return self!=value.", effect = Effect.PURE)
    static Object ne(Object self, Object value) {
        return Numbers.compare(Comparison.NE, self, value);
    }

    @Builtin(value = "__gt__(self, value, /)", doc = "Return self>value.", effect = Effect.PURE)
    static Object gt(Object self, Object value) {
        return Numbers.compare(Comparison.GT, self, value);
    }

    @Builtin(value = "__ge__(self, value, /)", doc = "Return self>=value.", effect = Effect.PURE)
    static Object ge(Object self, Object value) {
        return Numbers.compare(Comparison.GE, self, value);
    }

    @Builtin(value = "__pow__(self, value, mod=None, /)", doc = "Return pow(self, value, mod).", effect = Effect.PURE)
    static Object pow(Object self, Object value, Object mod) {
        Double y = Floats.plain(value);
        if (y == null) {
            return NotImplemented.VALUE;
        }
        if (mod != None.NONE) {
            throw Errors.type("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return Floats.power(own(self), y);
    }

    @Builtin(value = "__rpow__(self, value, mod=None, /)", doc = "Return pow(value, self, mod).", effect = Effect.PURE)
    static Object rpow(Object self, Object value, Object mod) {
        Double x = Floats.plain(value);
        if (x == null) {
            return NotImplemented.VALUE;
        }
        if (mod != None.NONE) {
            throw Errors.type("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return Floats.power(x, own(self));
    }

    @Builtin(value = "__neg__(self, /)", doc = "-self", effect = Effect.PURE)
    static Object neg(Object self) {
        return -own(self);
    }

    @Builtin(value = "__pos__(self, /)", doc = "+self", effect = Effect.PURE)
    static Object pos(Object self) {
        return own(self);
    }

    @Builtin(value = "__abs__(self, /)", doc = "abs(self)", effect = Effect.PURE)
    static Object abs(Object self) {
        return Math.abs(own(self));
    }

    @Builtin(value = "__bool__(self, /)", doc = "True if self else False", effect = Effect.PURE)
    static Object bool(Object self) {
        return own(self) != 0;
    }
}
