package lockstep.compiler;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import lockstep.compiler.Constant.Singleton;
import lockstep.syntax.Tree.BinaryOperator;
import lockstep.syntax.Tree.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on constants as Python would do it at run time. Null means: left to run time, because it fails, because
 * the result would be too large (limits of CPython's {@code Python/ast_opt.c}), or because it is rare.
 */
final class ConstantArithmetic {
    private static final int MAX_INT_BITS = 128;
    private static final int MAX_COLLECTION_SIZE = 256;
    private static final int MAX_STR_SIZE = 4096;
    private static final int MAX_TOTAL_ITEMS = 1024;

    private ConstantArithmetic() {}

    static @Nullable Constant unary(UnaryOperator op, Constant operand) {
        BigInteger integer = asInteger(operand);
        return switch (op) {
            case NOT -> Constants.isTrue(operand) ? Singleton.FALSE : Singleton.TRUE;
            case INVERT -> integer != null && !(operand instanceof Singleton) ? new Constant.Int(integer.not()) : null;
            case PLUS -> integer != null ? new Constant.Int(integer)
                    : operand instanceof Constant.Float || operand instanceof Constant.Complex ? operand : null;
            case MINUS -> integer != null ? new Constant.Int(integer.negate())
                    : operand instanceof Constant.Float f ? new Constant.Float(-f.value())
                    : operand instanceof Constant.Complex c ? new Constant.Complex(-c.real(), -c.imaginary())
                    : null;
        };
    }

    static @Nullable Constant binary(BinaryOperator op, Constant left, Constant right) {
        BigInteger a = asInteger(left);
        BigInteger b = asInteger(right);
        if (a != null && b != null) {
            return integers(op, left, right, a, b);
        }
        if (isNumber(left) && isNumber(right)) {
            if (left instanceof Constant.Complex || right instanceof Constant.Complex) {
                return complexes(op, asComplex(left), asComplex(right));
            }
            return floats(op, asDouble(left), asDouble(right));
        }
        return sequences(op, left, right, a, b);
    }

    // ---- integers ----

    private static @Nullable Constant integers(
            BinaryOperator op, Constant left, Constant right, BigInteger a, BigInteger b) {
        boolean bools = left instanceof Singleton && right instanceof Singleton;
        BigInteger result = switch (op) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.bitLength() + b.bitLength() > MAX_INT_BITS && a.signum() != 0 && b.signum() != 0
                    ? null
                    : a.multiply(b);
            case FLOOR_DIVIDE -> b.signum() == 0 ? null : floorDivide(a, b);
            case REMAINDER -> b.signum() == 0 ? null : a.subtract(floorDivide(a, b).multiply(b));
            case AND -> a.and(b);
            case OR -> a.or(b);
            case XOR -> a.xor(b);
            case LSHIFT -> b.signum() < 0
                            || a.signum() != 0
                                    && (b.bitLength() > 31 || b.intValue() > MAX_INT_BITS
                                            || a.bitLength() > MAX_INT_BITS - b.intValue())
                    ? null
                    : a.signum() == 0 ? a : a.shiftLeft(b.intValue());
            case RSHIFT -> b.signum() < 0 || b.bitLength() > 31 ? null : a.shiftRight(b.intValue());
            case POWER -> power(a, b);
            case TRUE_DIVIDE, MATRIX_MULTIPLY -> null;
        };
        if (op == BinaryOperator.TRUE_DIVIDE) {
            return b.signum() == 0 || a.bitLength() > 53 || b.bitLength() > 53
                    ? null
                    : new Constant.Float(a.doubleValue() / b.doubleValue());
        }
        if (op == BinaryOperator.POWER && b.signum() < 0) {
            return a.signum() == 0 || a.bitLength() > 53 || b.bitLength() > 31
                    ? null
                    : new Constant.Float(Math.pow(a.doubleValue(), b.doubleValue()));
        }
        if (result != null
                && bools
                && (op == BinaryOperator.AND || op == BinaryOperator.OR || op == BinaryOperator.XOR)) {
            return result.signum() == 0 ? Singleton.FALSE : Singleton.TRUE;
        }
        return result == null ? null : new Constant.Int(result);
    }

    private static BigInteger floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] parts = a.divideAndRemainder(b);
        boolean down = parts[1].signum() != 0 && parts[1].signum() != b.signum();
        return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static @Nullable BigInteger power(BigInteger a, BigInteger b) {
        if (b.signum() < 0 || b.bitLength() > 31) {
            return null;
        }
        if (b.signum() > 0 && a.signum() != 0 && (long) a.abs().bitLength() > MAX_INT_BITS / b.longValue()) {
            return null;
        }
        return a.pow(b.intValue());
    }

    // ---- floats and complexes ----

    private static @Nullable Constant floats(BinaryOperator op, double a, double b) {
        Double result = switch (op) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case TRUE_DIVIDE -> b == 0 ? null : a / b;
            case FLOOR_DIVIDE -> b == 0 ? null : floorDivide(a, b);
            case REMAINDER -> b == 0 ? null : remainder(a, b);
            case POWER -> power(a, b);
            default -> null;
        };
        return result == null ? null : new Constant.Float(result);
    }

    private static double remainder(double a, double b) {
        double mod = a % b;
        if (mod != 0) {
            return (b < 0) != (mod < 0) ? mod + b : mod;
        }
        return Math.copySign(0.0, b);
    }

    private static double floorDivide(double a, double b) {
        double mod = a % b;
        double div = (a - mod) / b;
        if (mod != 0 && (b < 0) != (mod < 0)) {
            div -= 1;
        }
        if (div == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(div);
        return div - floor > 0.5 ? floor + 1 : floor;
    }

    private static @Nullable Double power(double a, double b) {
        if (a == 0 && b < 0 || a < 0 && b != Math.rint(b) || a == 1 || Double.isNaN(a) || Double.isNaN(b)) {
            return a == 1 ? Double.valueOf(1) : null;
        }
        double result = Math.pow(a, b);
        return Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b) ? null : result;
    }

    private static @Nullable Constant complexes(BinaryOperator op, double[] a, double[] b) {
        return switch (op) {
            case ADD -> new Constant.Complex(a[0] + b[0], a[1] + b[1]);
            case SUBTRACT -> new Constant.Complex(a[0] - b[0], a[1] - b[1]);
            case MULTIPLY -> new Constant.Complex(a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]);
            case TRUE_DIVIDE -> divide(a, b);
            default -> null;
        };
    }

    private static @Nullable Constant divide(double[] a, double[] b) {
        double x = Math.abs(b[0]);
        double y = Math.abs(b[1]);
        if (x >= y) {
            if (x == 0) {
                return null;
            }
            double ratio = b[1] / b[0];
            double denominator = b[0] + b[1] * ratio;
            return new Constant.Complex((a[0] + a[1] * ratio) / denominator, (a[1] - a[0] * ratio) / denominator);
        }
        double ratio = b[0] / b[1];
        double denominator = b[0] * ratio + b[1];
        return new Constant.Complex((a[0] * ratio + a[1]) / denominator, (a[1] * ratio - a[0]) / denominator);
    }

    // ---- strings, bytes, tuples ----

    private static @Nullable Constant sequences(
            BinaryOperator op, Constant left, Constant right, @Nullable BigInteger a, @Nullable BigInteger b) {
        if (op == BinaryOperator.ADD) {
            if (left instanceof Constant.Str x && right instanceof Constant.Str y) {
                return new Constant.Str(x.value() + y.value());
            }
            if (left instanceof Constant.Bytes x && right instanceof Constant.Bytes y) {
                return new Constant.Bytes(x.value() + y.value());
            }
            if (left instanceof Constant.Tuple x && right instanceof Constant.Tuple y) {
                List<Constant> items = new ArrayList<>(x.items());
                items.addAll(y.items());
                return new Constant.Tuple(List.copyOf(items));
            }
        }
        if (op == BinaryOperator.MULTIPLY && (a != null || b != null)) {
            return repeat(a == null ? left : right, a == null ? b : a);
        }
        return null;
    }

    private static @Nullable Constant repeat(Constant sequence, @Nullable BigInteger count) {
        if (count == null || count.bitLength() > 31) {
            return null;
        }
        int n = count.intValue();
        int size = switch (sequence) {
            case Constant.Str s -> s.value().codePointCount(0, s.value().length());
            case Constant.Bytes s -> s.value().length();
            case Constant.Tuple s -> s.items().size();
            default -> -1;
        };
        if (size < 0) {
            return null;
        }
        if (size > 0) {
            int limit = sequence instanceof Constant.Tuple ? MAX_COLLECTION_SIZE : MAX_STR_SIZE;
            if (n < 0 || n > limit / size) {
                return null;
            }
            if (sequence instanceof Constant.Tuple t && n > 0 && items(t, MAX_TOTAL_ITEMS / n) < 0) {
                return null;
            }
        }
        int times = Math.max(n, 0);
        return switch (sequence) {
            case Constant.Str s -> new Constant.Str(s.value().repeat(times));
            case Constant.Bytes s -> new Constant.Bytes(s.value().repeat(times));
            case Constant.Tuple s -> {
                List<Constant> items = new ArrayList<>();
                for (int i = 0; i < times; i++) {
                    items.addAll(s.items());
                }
                yield new Constant.Tuple(List.copyOf(items));
            }
            default -> null;
        };
    }

    /** What is left of a limit after counting nested items; negative when it is passed. */
    private static int items(Constant constant, int limit) {
        if (constant instanceof Constant.Tuple tuple) {
            limit -= tuple.items().size();
            for (Constant item : tuple.items()) {
                if (limit < 0) {
                    return limit;
                }
                limit = items(item, limit);
            }
        }
        return limit;
    }

    static @Nullable Constant item(Constant value, Constant index) {
        BigInteger at = asInteger(index);
        if (at == null || at.bitLength() > 31) {
            return null;
        }
        int i = at.intValue();
        switch (value) {
            case Constant.Str s -> {
                int n = s.value().codePointCount(0, s.value().length());
                int k = i < 0 ? i + n : i;
                if (k < 0 || k >= n) {
                    return null;
                }
                int from = s.value().offsetByCodePoints(0, k);
                return new Constant.Str(Character.toString(s.value().codePointAt(from)));
            }
            case Constant.Bytes s -> {
                int n = s.value().length();
                int k = i < 0 ? i + n : i;
                return k < 0 || k >= n ? null : new Constant.Int(BigInteger.valueOf(s.value().charAt(k)));
            }
            case Constant.Tuple t -> {
                int n = t.items().size();
                int k = i < 0 ? i + n : i;
                return k < 0 || k >= n ? null : t.items().get(k);
            }
            default -> {
                return null;
            }
        }
    }

    static Constant frozenSet(List<Constant> items) {
        return new Constant.FrozenSet(Collections.unmodifiableList(new ArrayList<>(new LinkedHashSet<>(items))));
    }

    // ---- number tower ----

    private static @Nullable BigInteger asInteger(Constant constant) {
        return constant instanceof Constant.Int i ? i.value()
                : constant == Singleton.TRUE ? BigInteger.ONE
                : constant == Singleton.FALSE ? BigInteger.ZERO
                : null;
    }

    private static boolean isNumber(Constant c) {
        BigInteger i = asInteger(c);
        return i != null ? i.bitLength() < 1000 : c instanceof Constant.Float || c instanceof Constant.Complex;
    }

    private static double asDouble(Constant c) {
        BigInteger i = asInteger(c);
        return i != null ? i.doubleValue() : ((Constant.Float) c).value();
    }

    private static double[] asComplex(Constant c) {
        return c instanceof Constant.Complex z ? new double[] {z.real(), z.imaginary()} : new double[] {asDouble(c), 0};
    }
}
