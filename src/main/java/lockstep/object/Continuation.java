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

    /** What answers an exception: with a value, with PENDING, or with another exception. */
    @FunctionalInterface
    interface Recovery {
        Object from(Context context, PyException exception);
    }

    /** Hands the value on, and lets an exception of this type be answered. */
    static Continuation recovering(TypeObject type, Recovery recovery) {
        return recovering(type, (context, value) -> value, recovery);
    }

    /** Goes on with the value, and lets an exception of this type be answered; of {@code type} or a subclass. */
    static Continuation recovering(TypeObject type, Continuation then, Recovery recovery) {
        return new Continuation() {
            @Override
            public Object resume(Context context, Object value) {
                return then.resume(context, value);
            }

            @Override
            public Object failed(Context context, PyException exception) {
                if (!exception.is(type)) {
                    throw exception;
                }
                return recovery.from(context, exception);
            }
        };
    }
}
