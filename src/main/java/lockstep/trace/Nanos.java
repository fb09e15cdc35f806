package lockstep.trace;

import java.util.Locale;

/** Times for people. */
public final class Nanos {
    private Nanos() {}

    /** Three digits at most and the fitting unit: {@code 0}, {@code 350 ns}, {@code 5.12 ms}, {@code 1.2 s}, {@code 75 s}. */
    public static String text(long nanos) {
        if (nanos == 0) {
            return "0 s";
        }
        if (nanos < 0) {
            return "-" + text(-nanos);
        }
        if (nanos < 1_000) {
            return nanos + " ns";
        }
        if (nanos < 999_500) {
            return threeDigits(nanos / 1e3) + " µs";
        }
        if (nanos < 999_500_000) {
            return threeDigits(nanos / 1e6) + " ms";
        }
        return threeDigits(nanos / 1e9) + " s";
    }

    private static String threeDigits(double value) {
        String format = value < 9.995 ? "%.2f" : value < 99.95 ? "%.1f" : "%.0f";
        String text = String.format(Locale.ROOT, format, value);
        if (text.indexOf('.') >= 0) {
            int end = text.length();
            while (text.charAt(end - 1) == '0') {
                end--;
            }
            if (text.charAt(end - 1) == '.') {
                end--;
            }
            text = text.substring(0, end);
        }
        return text;
    }
}
