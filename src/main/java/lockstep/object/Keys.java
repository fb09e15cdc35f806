package lockstep.object;

import java.math.BigInteger;

/**
 * Keys that can be hashed and compared without running Python. A dict or set whose keys are all simple, asked for a
 * simple key, never calls back.
 */
public final class Keys {
    private Keys() {}

    public static boolean isSimple(Object key) {
        if (key instanceof PyObject object) {
            return object.isSimpleKey();
        }
        return true; // Long, BigInteger, Double, Boolean
    }

    /** The hash of a simple key. @throws PyException TypeError when it is unhashable */
    public static long hash(Object key) {
        if (key instanceof Str text) {
            return text.hash();
        }
        if (key instanceof Long number) {
            return Hashes.ofLong(number);
        }
        return Hashes.of(key);
    }

    /** {@code a is b or a == b} for two simple keys. */
    public static boolean equal(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Str s) {
            return b instanceof Str t && s.sameText(t);
        }
        if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        }
        return equalSlow(a, b);
    }

    private static boolean equalSlow(Object a, Object b) {
        if (a instanceof TupleObject s && b instanceof TupleObject t) {
            if (s.items.length != t.items.length) {
                return false;
            }
            for (int i = 0; i < s.items.length; i++) {
                if (!equal(s.items[i], t.items[i])) {
                    return false;
                }
            }
            return true;
        }
        if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
            return Numbers.equal(a, b);
        }
        if (a instanceof BuiltinValue x) {
            return x.sameValue(b);
        }
        if (b instanceof BuiltinValue y) {
            return y.sameValue(a);
        }
        return a instanceof BigInteger x && x.equals(b);
    }
}
