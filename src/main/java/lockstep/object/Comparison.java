package lockstep.object;

/** The six rich comparisons, in CPython's order of {@code Py_LT} to {@code Py_GE}. */
public enum Comparison {
    LT("<", "__lt__"),
    LE("<=", "__le__"),
    EQ("==", "__eq__"),
    NE("!=", "__ne__"),
    GT(">", "__gt__"),
    GE(">=", "__ge__");

    public final String symbol;
    public final Str method;

    Comparison(String symbol, String method) {
        this.symbol = symbol;
        this.method = Str.name(method);
    }

    private static final Comparison[] SWAPPED = {GT, GE, EQ, NE, LT, LE};
    private static final Comparison[] VALUES = values();

    /** What the right operand is asked. */
    public Comparison swapped() {
        return SWAPPED[ordinal()];
    }

    public static Comparison of(int ordinal) {
        return VALUES[ordinal];
    }

    /** The outcome when the order of the operands is known. */
    public boolean holds(int order) {
        return switch (this) {
            case LT -> order < 0;
            case LE -> order <= 0;
            case EQ -> order == 0;
            case NE -> order != 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }
}
