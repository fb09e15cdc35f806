package lockstep.object;

/** Python's {@code None}. */
public final class None {
    public static final None NONE = new None();

    private None() {}
}
