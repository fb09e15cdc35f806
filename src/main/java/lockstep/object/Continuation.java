package lockstep.object;

/** What a native wants done when the call it asked for ends. It runs with no Java frame of the native on the stack. */
@FunctionalInterface
public interface Continuation {
    /** The call returned. Answers as a native does: a value, or {@link Context#PENDING}. */
    Object resume(Context context, Object value);

    /** The call raised. Rethrow to pass it on. */
    default Object failed(Context context, PyException exception) {
        throw exception;
    }
}
