package lockstep.cli;

import java.math.BigDecimal;

/** Numbers as a person would write them. */
final class Numbers {
    private Numbers() {}

    /** 5 for 5.0, 0.25 for 0.25. */
    static String plain(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
