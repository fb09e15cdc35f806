package lockstep.vm;

import java.util.function.Function;
import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code throw()}: an exception, or a class with a value and a traceback as in old code. */
public final class Thrown {
    private Thrown() {}

    public static Object make(
            ThreadState thread,
            Object type,
            @Nullable Object value,
            @Nullable Object traceback,
            Function<PyException, Object> then) {
        return checkForm(thread, value != null || traceback != null, "throw",
                () -> made(thread, type, value, traceback, then));
    }

    /** Warns of the form with three arguments. */
    static Object checkForm(ThreadState thread, boolean isOld, String method, Context.Pushing then) {
        if (!isOld) {
            return then.run();
        }
        return thread.then((context, told) -> then.run(), () -> thread.warn(
                Types.DEPRECATION_WARNING,
                "the (type, exc, tb) signature of " + method + "() is deprecated, use the single-arg signature instead."));
    }

    static Object made(
            ThreadState thread,
            Object type,
            @Nullable Object value,
            @Nullable Object traceback,
            Function<PyException, Object> then) {
        if (traceback != null && traceback != None.NONE && !(traceback instanceof TracebackObject)) {
            throw Errors.type("throw() third argument must be a traceback object");
        }
        return made(thread, type, value, e -> {
            if (traceback instanceof TracebackObject given) {
                e.value.traceback = given;
            }
            return then.apply(e);
        });
    }

    private static Object made(
            ThreadState thread, Object type, @Nullable Object value, Function<PyException, Object> then) {
        if (type instanceof ExceptionObject e) {
            if (value != null && value != None.NONE) {
                throw Errors.type("instance exception may not have a separate value");
            }
            return then.apply(new PyException(e));
        }
        if (!(type instanceof TypeObject t && t.isSubtypeOf(Types.BASE_EXCEPTION))) {
            throw Errors.type("exceptions must be classes or instances deriving from BaseException, not "
                    + Types.of(type).shownName());
        }
        if (value instanceof ExceptionObject e && e.type.isSubtypeOf(t)) {
            return then.apply(new PyException(e));
        }
        Object[] args = value == null || value == None.NONE
                ? new Object[0]
                : value instanceof TupleObject tuple ? tuple.items : new Object[] {value};
        return thread.callThen(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object made) {
                        return then.apply(made instanceof ExceptionObject e ? new PyException(e) : notAnException(t, made));
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        return then.apply(e); // raised in its stead
                    }
                },
                t,
                args);
    }

    /** What is wrong when calling an exception class answers something else. */
    static PyException notAnException(TypeObject called, Object made) {
        return Errors.type("calling " + Classes.reprOf(called) + " should have returned an instance of BaseException, not "
                + Types.of(made).shownName());
    }
}
