package lockstep.vm;

import java.math.BigInteger;
import lockstep.kernel.Costs;
import org.jspecify.annotations.Nullable;

/** Operators on two exact ints that fit a long, or two floats: the common case, decided without a look-up. */
final class Arithmetic {
    private Arithmetic() {}

    private static final int ADD = 0;
    private static final int AND = 1;
    private static final int FLOOR_DIVIDE = 2;
    private static final int LEFT_SHIFT = 3;
    private static final int MULTIPLY = 5;
    private static final int REMAINDER = 6;
    private static final int OR = 7;
    private static final int RIGHT_SHIFT = 9;
    private static final int SUBTRACT = 10;
    private static final int TRUE_DIVIDE = 11;
    private static final int XOR = 12;
    /** Added to the operator by {@code +=} and its like. */
    private static final int IN_PLACE = 13;

    /** @param operator BINARY_OP's argument */
    static @Nullable Object fast(int operator, Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return ints(operator, a, b);
        }
        if (left instanceof Double a && right instanceof Double b) {
            return floats(operator, a, b);
        }
        return mixed(operator, left, right);
    }

    /** What CPython pays beside the instruction for making its result. */
    static final class Extras {
        private final long made;
        private final long wide;
        private final long real;

        Extras(Costs costs) {
            made = costs.nanos("extra.int.made");
            wide = costs.nanos("extra.int.wide");
            real = costs.nanos("extra.float");
        }

        /** Small ints are there for good, others are made; beyond 30 bits they have a second digit. */
        long of(Object value) {
            if (value instanceof Long n) {
                return n >= -5 && n <= 256 ? 0 : (n + (1L << 30)) >>> 31 == 0 ? made : wide;
            }
            return value instanceof Double ? real : 0;
        }
    }

    private static @Nullable Object mixed(int operator, Object left, Object right) {
        if (left instanceof Long a) {
            return right instanceof Double b ? floats(operator, a, b) : null;
        }
        return left instanceof Double a && right instanceof Long b ? floats(operator, a, b) : null;
    }

    private static @Nullable Object ints(int operator, long a, long b) {
        switch (operator) {
            case ADD, ADD + IN_PLACE -> {
                long r = a + b;
                return ((a ^ r) & (b ^ r)) < 0 ? BigInteger.valueOf(a).add(BigInteger.valueOf(b)) : (Object) r;
            }
            case SUBTRACT, SUBTRACT + IN_PLACE -> {
                long r = a - b;
                return ((a ^ b) & (a ^ r)) < 0 ? BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)) : (Object) r;
            }
            case MULTIPLY, MULTIPLY + IN_PLACE -> {
                long high = Math.multiplyHigh(a, b);
                long low = a * b;
                return high == low >> 63 ? (Object) low : BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
            }
            case FLOOR_DIVIDE, FLOOR_DIVIDE + IN_PLACE -> {
                return b == 0 || b == -1 ? null : (Object) Math.floorDiv(a, b);
            }
            case REMAINDER, REMAINDER + IN_PLACE -> {
                return b == 0 ? null : (Object) Math.floorMod(a, b);
            }
            case TRUE_DIVIDE, TRUE_DIVIDE + IN_PLACE -> {
                return b == 0 || Math.abs(a) > 1L << 53 || Math.abs(b) > 1L << 53 || a == Long.MIN_VALUE
                        ? null
                        : (Object) ((double) a / b);
            }
            case AND, AND + IN_PLACE -> {
                return a & b;
            }
            case OR, OR + IN_PLACE -> {
                return a | b;
            }
            case XOR, XOR + IN_PLACE -> {
                return a ^ b;
            }
            case LEFT_SHIFT, LEFT_SHIFT + IN_PLACE -> {
                return b >= 0 && b < 31 && a == (int) a ? (Object) (a << b) : null;
            }
            case RIGHT_SHIFT, RIGHT_SHIFT + IN_PLACE -> {
                return b >= 0 ? (Object) (a >> Math.min(b, 63)) : null;
            }
            default -> {
                return null;
            }
        }
    }

    private static @Nullable Object floats(int operator, double a, double b) {
        return switch (operator) {
            case ADD, ADD + IN_PLACE -> a + b;
            case SUBTRACT, SUBTRACT + IN_PLACE -> a - b;
            case MULTIPLY, MULTIPLY + IN_PLACE -> a * b;
            case TRUE_DIVIDE, TRUE_DIVIDE + IN_PLACE -> b == 0 ? null : (Object) (a / b);
            default -> null;
        };
    }

    /**
     * A comparison that needs no call: 1 or 0; else -1.
     *
     * @param op ordinal of {@link lockstep.object.Comparison}
     */
    static int test(int op, Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return holds(op, Long.compare(a, b)) ? 1 : 0;
        }
        Boolean known = fastCompare(op, left, right);
        return known == null ? -1 : known ? 1 : 0;
    }

    /** Whether an order fits an operator: bits for less, equal, greater. */
    private static boolean holds(int op, int order) {
        return (FITTING >> (3 * op + order + 1) & 1) != 0;
    }

    private static final int FITTING = 0b001 | 0b011 << 3 | 0b010 << 6 | 0b101 << 9 | 0b100 << 12 | 0b110 << 15;

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
