package lockstep.library;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** erf and erfc, to the last bit where it matters: the Maclaurin series in decimal, a continued fraction far out. */
final class ErrorFunction {
    private static final MathContext DIGITS = new MathContext(70, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO_BY_ROOT_PI =
            new BigDecimal("1.128379167095512573896158903121545171688101258657997713688171443418");

    private ErrorFunction() {}

    /** Terms reach e^(x*x), so 70 digits leave more than 40 for |x| below 7. */
    private static BigDecimal series(double x) {
        BigDecimal exact = new BigDecimal(x);
        BigDecimal square = exact.multiply(exact, DIGITS);
        BigDecimal power = exact;
        BigDecimal sum = exact;
        BigDecimal least = new BigDecimal("1e-60");
        for (int n = 1; n < 1000; n++) {
            power = power.multiply(square, DIGITS).divide(BigDecimal.valueOf(-n), DIGITS);
            BigDecimal term = power.divide(BigDecimal.valueOf(2L * n + 1), DIGITS);
            sum = sum.add(term, DIGITS);
            if (n > x * x && term.abs().compareTo(least) < 0) {
                break;
            }
        }
        return sum.multiply(TWO_BY_ROOT_PI, DIGITS);
    }

    static double erf(double x) {
        if (Double.isNaN(x) || x == 0) {
            return x;
        }
        if (Math.abs(x) < 1e-8) {
            return x * TWO_BY_ROOT_PI.doubleValue();
        }
        return Math.abs(x) > 6 ? Math.signum(x) : series(x).doubleValue();
    }

    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x < -6) {
            return 2;
        }
        if (x > 27.3) {
            return 0;
        }
        if (x < 6) {
            return Math.abs(x) < 1e-18 ? 1 : BigDecimal.ONE.subtract(series(x)).doubleValue();
        }
        // Abramowitz and Stegun 7.1.14, from its far end.
        double tail = 0;
        for (int k = 60; k > 0; k--) {
            tail = k / 2.0 / (x + tail);
        }
        return Math.exp(-x * x) / ((x + tail) * Math.sqrt(Math.PI));
    }
}
