package lockstep.library;

import java.math.BigInteger;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** {@code math}: functions of ints. */
final class MathIntegers {
    private MathIntegers() {}

    @Builtin(value = "factorial(n, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object factorial(Context context, Object n) {
        if (Numbers.plain(n) instanceof Double) {
            throw Errors.type("'float' object cannot be interpreted as an integer");
        }
        return Integers.index(context, n, (c, plain) -> {
            long k = Integers.clamp(plain);
            if (k < 0) {
                throw Errors.value("factorial() not defined for negative values");
            }
            if (!(plain instanceof Long)) {
                throw Errors.overflow("factorial() argument should not exceed 9223372036854775807");
            }
            reserve(c, k, BigInteger.valueOf(k));
            return Numbers.normal(product(c, BigInteger.TWO, k - 1));
        });
    }

    /** For a product of so many factors up to this one. */
    private static void reserve(Context context, long factors, BigInteger largest) {
        int bits = Math.max(1, largest.bitLength());
        if (factors > Integer.MAX_VALUE / bits) {
            throw Errors.of(Types.MEMORY_ERROR);
        }
        context.allocate(factors * bits / 8);
        context.work(factors * factors / 8);
    }

    /** Of {@code count} numbers, from one on. */
    private static BigInteger product(Context context, BigInteger from, long count) {
        if (count <= 0) {
            return BigInteger.ONE;
        }
        if (count < 8) {
            BigInteger all = from;
            for (long i = 1; i < count; i++) {
                all = all.multiply(from.add(BigInteger.valueOf(i)));
            }
            return all;
        }
        context.poll();
        long half = count / 2;
        return Giants.multiply(
                context,
                product(context, from, half),
                product(context, from.add(BigInteger.valueOf(half)), count - half));
    }

    @Builtin(value = "isqrt(n, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isqrt(Context context, Object n) {
        return Integers.index(context, n, (c, plain) -> {
            BigInteger big = Integers.big(plain);
            if (big.signum() < 0) {
                throw Errors.value("isqrt() argument must be nonnegative");
            }
            return Numbers.normal(Giants.root(c, big));
        });
    }

    @FunctionalInterface
    private interface Folding {
        BigInteger with(Context context, BigInteger soFar, BigInteger next);
    }

    private static Object fold(
            Context context, Object[] items, int from, BigInteger start, Folding f) {
        BigInteger all = start;
        for (int i = from; i < items.length; i++) {
            Object plain = Integers.plain(items[i]);
            if (plain == null) {
                BigInteger sofar = all;
                int next = i + 1;
                return Integers.index(
                        context, items[i], (c, n) -> fold(c, items, next, f.with(c, sofar, Integers.big(n)), f));
            }
            context.poll();
            all = f.with(context, all, Integers.big(plain));
        }
        return Numbers.normal(all);
    }

    @Builtin(value = "gcd(*integers)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object gcd(Context context, Object[] integers) {
        return fold(context, integers, 0, BigInteger.ZERO, Giants::gcd);
    }

    @Builtin(value = "lcm(*integers)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object lcm(Context context, Object[] integers) {
        return fold(
                context,
                integers,
                0,
                BigInteger.ONE,
                (c, a, b) -> a.signum() == 0 || b.signum() == 0
                        ? BigInteger.ZERO
                        : Giants.multiply(c, Giants.divide(c, a, Giants.gcd(c, a, b))[0], b).abs());
    }

    @Builtin(value = "comb(n, k, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object comb(Context context, Object n, Object k) {
        return choose(context, n, k, (c, chosen) -> {
            BigInteger taken = chosen.count.min(chosen.from.subtract(chosen.count));
            long count = few(taken, "min(n - k, k)");
            reserve(c, count, chosen.from);
            BigInteger all = product(c, chosen.from.subtract(taken).add(BigInteger.ONE), count);
            return Giants.divide(c, all, product(c, BigInteger.TWO, count - 1))[0];
        });
    }

    @Builtin(value = "perm(n, k=None, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object perm(Context context, Object n, Object k) {
        return k == None.NONE
                ? factorial(context, n)
                : choose(context, n, k, (c, chosen) -> {
                    long count = few(chosen.count, "k");
                    reserve(c, count, chosen.from);
                    return product(c, chosen.from.subtract(chosen.count).add(BigInteger.ONE), count);
                });
    }

    private record Chosen(BigInteger from, BigInteger count) {}

    @FunctionalInterface
    private interface Ways {
        BigInteger count(Context context, Chosen chosen);
    }

    private static long few(BigInteger count, String what) {
        if (count.bitLength() > 62) {
            throw Errors.overflow(what + " must not exceed 9223372036854775807");
        }
        return count.longValue();
    }

    private static Object choose(Context context, Object n, Object k, Ways ways) {
        return Integers.index(context, n, (c, from) -> Integers.index(c, k, (c2, count) -> {
            Chosen chosen = new Chosen(Integers.big(from), Integers.big(count));
            if (chosen.from.signum() < 0) {
                throw Errors.value("n must be a non-negative integer");
            }
            if (chosen.count.signum() < 0) {
                throw Errors.value("k must be a non-negative integer");
            }
            if (chosen.count.compareTo(chosen.from) > 0) {
                return 0L;
            }
            return Numbers.normal(ways.count(c2, chosen));
        }));
    }
}
