package lockstep.vm;

import lockstep.object.*;

/** Raising, and finding out whether an except clause matches. */
final class ExceptionInstructions {
    private ExceptionInstructions() {}

    static boolean raise(ThreadState thread, Frame f, int count) {
        if (count == 0) {
            if (thread.handled == null) {
                throw Errors.runtime("No active exception to reraise");
            }
            thread.reraising = true;
            throw new PyException(thread.handled);
        }
        Object cause = count == 2 ? f.slots[--f.sp] : null;
        Object what = f.slots[--f.sp];
        f.receive = Frame.DISCARD;
        Object outcome = thread.then(
                (context, exception) -> {
                    if (!(exception instanceof ExceptionObject e)) {
                        throw Errors.type("exceptions must derive from BaseException");
                    }
                    if (cause == null) {
                        throw new PyException(e);
                    }
                    return context.then(
                            (c, made) -> {
                                if (made == None.NONE) {
                                    e.cause = null;
                                } else if (made instanceof ExceptionObject) {
                                    e.cause = made;
                                } else {
                                    throw Errors.type("exception causes must derive from BaseException");
                                }
                                e.suppressContext = true;
                                throw new PyException(e);
                            },
                            () -> instance(thread, cause));
                },
                () -> instance(thread, what));
        return outcome == Context.PENDING;
    }

    private static Object instance(ThreadState thread, Object what) {
        if (what instanceof TypeObject t && t.isSubtypeOf(Types.BASE_EXCEPTION)) {
            return thread.then(
                    (context, made) -> {
                        if (!(made instanceof ExceptionObject)) {
                            throw Errors.type("calling " + Classes.reprOf(t) + " should have returned an instance of BaseException, not "
                                    + Classes.reprOf(Types.of(made)));
                        }
                        return made;
                    },
                    () -> thread.call(t));
        }
        return what;
    }

    static boolean matches(ExceptionObject exception, Object type, boolean group) {
        if (type instanceof TupleObject tuple) {
            for (Object each : tuple.items) {
                check(each, group);
            }
            for (Object each : tuple.items) {
                if (exception.type.isSubtypeOf((TypeObject) each)) {
                    return true;
                }
            }
            return false;
        }
        check(type, group);
        return exception.type.isSubtypeOf((TypeObject) type);
    }

    private static void check(Object type, boolean group) {
        if (!(type instanceof TypeObject t && t.isSubtypeOf(Types.BASE_EXCEPTION))) {
            throw Errors.type("catching classes that do not inherit from BaseException is not allowed");
        }
        if (group && t.isSubtypeOf(Types.BASE_EXCEPTION_GROUP)) {
            throw Errors.type("catching ExceptionGroup with except* is not allowed. Use except instead.");
        }
    }

    /** Leaves the rest and the matching part on the stack. */
    static Object matchGroup(ThreadState thread, Frame f, Object exception, Object type) {
        if (exception == None.NONE) {
            f.slots[f.sp++] = None.NONE;
            f.slots[f.sp++] = None.NONE;
            return None.NONE;
        }
        matches((ExceptionObject) exception, type, true);
        return thread.hiddenThen(
                (context, pair) -> {
                    Object[] two = ((TupleObject) pair).items;
                    f.slots[f.sp++] = two[0];
                    f.slots[f.sp++] = two[1];
                    ExceptionObject match = two[1] == None.NONE ? null : (ExceptionObject) two[1];
                    if (match != null) {
                        thread.handled = match;
                    }
                    return None.NONE;
                },
                "match_exception_group",
                exception,
                type);
    }
}
