package lockstep.kernel;

/** A global interpreter lock: made by {@link Kernel#newGil}; held by at most one fiber. */
public interface Gil {
    String name();

    /** In ns; may be changed at any time ({@code sys.setswitchinterval}). */
    long switchInterval();

    void setSwitchInterval(long nanos);
}
