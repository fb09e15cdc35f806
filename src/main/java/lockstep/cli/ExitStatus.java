package lockstep.cli;

/** What the process answers; {@code run} answers what Python would. */
final class ExitStatus {
    static final int OK = 0;
    /** A failing schedule, an exercise not passed, an exception nobody caught. */
    static final int FAILED = 1;
    /** Wrong arguments, or a file that cannot be used. */
    static final int USAGE = 2;
    /** {@code explore} found nothing, but has not seen everything. */
    static final int UNDECIDED = 3;
    /** A bug in Lockstep itself; sysexits' EX_SOFTWARE. */
    static final int INTERNAL = 70;
    /** A budget ended the run; stderr says which. */
    static final int BUDGET = 1;
    /** Ctrl-C: 128 + SIGINT. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {}
}
