package lockstep.library;

import lockstep.object.*;

/**
 * What sum() has while its total is a float: the total and what rounding took from it (Neumaier, "Rundungsfehleranalyse
 * einiger Verfahren zur Summation endlicher Summen", 1974). Ints are added without that, as CPython 3.13 does.
 */
final class FloatSum extends PyObject {
    static final TypeObject TYPE = new TypeObject("builtins", "float_sum", Types.OBJECT, FloatSumMethodsTable.INSTANCE);

    private double total;
    private double lost;

    FloatSum() {
        super(TYPE);
    }

    void begin(double first) {
        total = first;
        lost = 0;
    }

    /** False for what is neither float nor int: then the sum is a float no more. */
    boolean add(Object item) {
        if (item instanceof Double d) {
            double next = total + d;
            lost += Math.abs(total) >= Math.abs(d) ? total - next + d : d - next + total;
            total = next;
            return true;
        }
        if (item instanceof Long || item instanceof Boolean) {
            total += item instanceof Long n ? n : (Boolean) item ? 1 : 0;
            return true;
        }
        return false;
    }

    double value() {
        return lost != 0 && Double.isFinite(lost) ? total + lost : total;
    }
}
