package lockstep.kernel;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Whose rules about the GIL a run follows. */
public enum GilProfile {
    /** CPython 3.12 and 3.13: a switch at the eval breaker's places only. */
    CPYTHON("cpython", true, Slice.SafePoints.EVAL_BREAKER),
    /** CPython up to 3.9: a switch before almost any instruction. */
    CPYTHON_3_9("cpython-3.9", true, Slice.SafePoints.ANY_INSTRUCTION),
    /** PEP 703: no GIL, threads in parallel on the cores. */
    FREE_THREADED("free-threaded", false, Slice.SafePoints.ANY_INSTRUCTION),
    /** A switch between any two instructions: what Python guarantees, and no more. For the explorer. */
    ANY("any", true, Slice.SafePoints.EVERY_ACCESS);

    private final String label;
    private final boolean hasGil;
    private final Slice.SafePoints safePoints;

    GilProfile(String label, boolean hasGil, Slice.SafePoints safePoints) {
        this.label = label;
        this.hasGil = hasGil;
        this.safePoints = safePoints;
    }

    /** As on the command line. */
    public String label() {
        return label;
    }

    public boolean hasGil() {
        return hasGil;
    }

    public Slice.SafePoints safePoints() {
        return safePoints;
    }

    /** @throws IllegalArgumentException with the names there are */
    public static GilProfile of(String label) {
        for (GilProfile profile : values()) {
            if (profile.label.equals(label)) {
                return profile;
            }
        }
        throw new IllegalArgumentException("no GIL profile named " + label + "; there are "
                + Arrays.stream(values()).map(GilProfile::label).collect(Collectors.joining(", ")));
    }

    @Override
    public String toString() {
        return label;
    }
}
