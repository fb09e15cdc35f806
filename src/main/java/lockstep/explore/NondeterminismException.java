package lockstep.explore;

/** A program did something else although every choice was the same: something in it is not under the kernel's control. */
public final class NondeterminismException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NondeterminismException(String message) {
        super(message);
    }
}
