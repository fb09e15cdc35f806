package lockstep.library;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;

/** {@code math}: functions of ints. */
final class MathIntegers {
    /** Beyond this the result would not fit in any memory there is; CPython would run out of it. */
    private static final long MOST = 200_000;

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
            if (k > MOST) {
                throw Errors.overflow("factorial() argument should not exceed 9223372036854775807");
            }
            c.allocate(k * 3);
            c.work(k * k / 8);
            return Numbers.normal(product(BigInteger.TWO, k - 1));
        });
    }

    /** Of {@code count} numbers, from one on. */
    private static BigInteger product(BigInteger from, long count) {
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
        long half = count / 2;
        return product(from, half).multiply(product(from.add(BigInteger.valueOf(half)), count - half));
    }

    @Builtin(value = "isqrt(n, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isqrt(Context context, Object n) {
        return Integers.index(context, n, (c, plain) -> {
            BigInteger big = Integers.big(plain);
            if (big.signum() < 0) {
                throw Errors.value("isqrt() argument must be nonnegative");
            }
            return Numbers.normal(big.sqrt());
        });
    }

    private static Object fold(
            Context context, Object[] items, int from, BigInteger start, BinaryOperator<BigInteger> f) {
        BigInteger all = start;
        for (int i = from; i < items.length; i++) {
            Object plain = Integers.plain(items[i]);
            if (plain == null) {
                BigInteger sofar = all;
                int next = i + 1;
                return Integers.index(
                        context, items[i], (c, n) -> fold(c, items, next, f.apply(sofar, Integers.big(n)), f));
            }
            all = f.apply(all, Integers.big(plain));
        }
        return Numbers.normal(all);
    }

    @Builtin(value = "gcd(*integers)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object gcd(Context context, Object[] integers) {
        return fold(context, integers, 0, BigInteger.ZERO, BigInteger::gcd);
    }

    @Builtin(value = "lcm(*integers)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object lcm(Context context, Object[] integers) {
        return fold(
                context,
                integers,
                0,
                BigInteger.ONE,
                (a, b) -> a.signum() == 0 || b.signum() == 0 ? BigInteger.ZERO : a.divide(a.gcd(b)).multiply(b).abs());
    }

    @Builtin(value = "comb(n, k, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object comb(Context context, Object n, Object k) {
        return choose(context, n, k, chosen -> {
            BigInteger taken = chosen.count.min(chosen.from.subtract(chosen.count));
            long count = few(taken, "min(n - k, k)");
            BigInteger all = product(chosen.from.subtract(taken).add(BigInteger.ONE), count);
            return all.divide(product(BigInteger.TWO, count - 1));
        });
    }

    @Builtin(value = "perm(n, k=None, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object perm(Context context, Object n, Object k) {
        return k == None.NONE
                ? factorial(context, n)
                : choose(context, n, k, chosen -> product(
                        chosen.from.subtract(chosen.count).add(BigInteger.ONE), few(chosen.count, "k")));
    }

    private record Chosen(BigInteger from, BigInteger count) {}

    private static long few(BigInteger count, String what) {
        if (count.bitLength() > 62 || count.longValue() > MOST) {
            throw Errors.overflow(what + " must not exceed 9223372036854775807");
        }
        return count.longValue();
    }

    private static Object choose(Context context, Object n, Object k, Function<Chosen, BigInteger> ways) {
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
            c2.allocate(Math.min(chosen.count.min(chosen.from).bitLength() > 40 ? 0 : chosen.count.longValue(), MOST)
                    * (chosen.from.bitLength() / 8 + 1L));
            return Numbers.normal(ways.apply(chosen));
        }));
    }
}
