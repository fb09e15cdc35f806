package lockstep.kernel.stepping;

/** Where another fiber may take over. */
public enum Switches {
    /** Between any two operations that another fiber could notice: Python's guarantees, free-threaded builds, CPython 3.9. */
    ANY("any"),
    /** At the eval breaker's places of CPython 3.12 and 3.13, and at operations that give the GIL away. */
    CPYTHON("cpython");

    private final String label;

    Switches(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
