package lockstep.vm;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Operators on two exact ints that fit a long, or two floats: the common case, decided without a look-up. */
final class Arithmetic {
    private Arithmetic() {}

    private static final int ADD = 0;
    private static final int AND = 1;
    private static final int FLOOR_DIVIDE = 2;
    private static final int MULTIPLY = 5;
    private static final int REMAINDER = 6;
    private static final int OR = 7;
    private static final int SUBTRACT = 10;
    private static final int TRUE_DIVIDE = 11;
    private static final int XOR = 12;

    /** @param operator BINARY_OP's argument */
    static @Nullable Object fast(int operator, Object left, Object right) {
        int op = operator >= 13 ? operator - 13 : operator;
        if (left instanceof Long a) {
            if (right instanceof Long b) {
                return ints(op, a, b);
            }
            return right instanceof Double b ? floats(op, a, b) : null;
        }
        if (left instanceof Double a) {
            if (right instanceof Double b) {
                return floats(op, a, b);
            }
            return right instanceof Long b ? floats(op, a, b) : null;
        }
        return null;
    }

    private static @Nullable Object ints(int op, long a, long b) {
        switch (op) {
            case ADD -> {
                long r = a + b;
                return ((a ^ r) & (b ^ r)) < 0 ? BigInteger.valueOf(a).add(BigInteger.valueOf(b)) : (Object) r;
            }
            case SUBTRACT -> {
                long r = a - b;
                return ((a ^ b) & (a ^ r)) < 0 ? BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)) : (Object) r;
            }
            case MULTIPLY -> {
                long high = Math.multiplyHigh(a, b);
                long low = a * b;
                return high == low >> 63 ? (Object) low : BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
            }
            case FLOOR_DIVIDE -> {
                return b == 0 || b == -1 ? null : (Object) Math.floorDiv(a, b);
            }
            case REMAINDER -> {
                return b == 0 ? null : (Object) Math.floorMod(a, b);
            }
            case TRUE_DIVIDE -> {
                return b == 0 || Math.abs(a) > 1L << 53 || Math.abs(b) > 1L << 53 || a == Long.MIN_VALUE
                        ? null
                        : (Object) ((double) a / b);
            }
            case AND -> {
                return a & b;
            }
            case OR -> {
                return a | b;
            }
            case XOR -> {
                return a ^ b;
            }
            default -> {
                return null;
            }
        }
    }

    private static @Nullable Object floats(int op, double a, double b) {
        return switch (op) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case TRUE_DIVIDE -> b == 0 ? null : (Object) (a / b);
            default -> null;
        };
    }

    /** @param op ordinal of {@link lockstep.object.Comparison} */
    static @Nullable Boolean fastCompare(int op, Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            long x = a;
            long y = b;
            return switch (op) {
                case 0 -> x < y;
                case 1 -> x <= y;
                case 2 -> x == y;
                case 3 -> x != y;
                case 4 -> x > y;
                default -> x >= y;
            };
        }
        if (left instanceof Double a && right instanceof Double b) {
            double x = a;
            double y = b;
            return switch (op) {
                case 0 -> x < y;
                case 1 -> x <= y;
                case 2 -> x == y;
                case 3 -> x != y;
                case 4 -> x > y;
                default -> x >= y;
            };
        }
        if (op == 2 || op == 3) {
            if (left instanceof lockstep.object.Str a && right instanceof lockstep.object.Str b && a.isExact() && b.isExact()) {
                return a.sameText(b) == (op == 2);
            }
        }
        return null;
    }
}
