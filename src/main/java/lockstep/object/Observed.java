package lockstep.object;

/**
 * A native object whose state the program can see change (a deque, an open file, a lock asked whether it is locked): the
 * explorer watches it as a whole.
 */
public interface Observed {
    /** What stands for it in footprints: what the kernel knows it by, or itself. */
    default Object observedAs() {
        return this;
    }

    /** True when it is watched in library code too, whose own state is not: the kernel's objects. */
    default boolean isKernelObject() {
        return false;
    }
}
