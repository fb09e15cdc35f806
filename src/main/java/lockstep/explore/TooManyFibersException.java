package lockstep.explore;

/** More threads than exhaustive search can keep apart. */
final class TooManyFibersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyFibersException() {
        super("more than " + SourceDpor.MAX_FIBERS + " threads");
    }
}
