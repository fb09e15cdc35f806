package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lockstep.object.*;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** {@code asyncio.Future}: C in CPython (Modules/_asynciomodule.c), so without a frame or a switch point of its own here. */
class FutureObject extends PyObject implements HasFields {
    static final TypeObject TYPE = new TypeObject("_asyncio", "Future", Types.OBJECT, FutureMethodsTable.INSTANCE);

    static {
        // one can set attributes, but there is no __dict__ to be seen
        TYPE.hasDict = true;
    }

    enum State {
        PENDING,
        CANCELLED,
        FINISHED;

        final Str shown = Str.name(name());
    }

    State state = State.PENDING;
    /** Null as long as {@code __init__} did not run. */
    @Nullable Object loop;

    @Nullable Object result;
    @Nullable ExceptionObject exception;
    @Nullable Object exceptionTraceback;
    /** What is to be called when it has ended: each with its context. */
    @Nullable Object callback;

    @Nullable Object callbackContext;
    /** Those after the first, in pairs. */
    @Nullable List<Object> moreCallbacks;

    Object cancelMessage = None.NONE;
    /** With which a coroutine ended: it has the traceback. */
    @Nullable ExceptionObject cancelledError;

    Object sourceTraceback = None.NONE;
    /** Whether it is awaited by the rules. */
    boolean blocking;
    /** Whether it holds an exception that nobody has asked for. */
    boolean logTraceback;

    FutureObject(TypeObject type) {
        super(type);
    }

    /** Whether it is a Future or Task and of no subclass: nothing of it is anybody else's. */
    final boolean isExact() {
        return type == TYPE || type == TaskObject.TYPE;
    }

    final void checkMade() {
        if (loop == null) {
            throw Errors.runtime("Future object is not initialized.");
        }
    }

    final boolean isPending() {
        return state == State.PENDING;
    }

    // ---- what is called at the end ----

    final void addCallback(Object function, Object context) {
        if (callback == null) {
            callback = function;
            callbackContext = context;
        } else {
            if (moreCallbacks == null) {
                moreCallbacks = new ArrayList<>(4);
            }
            moreCallbacks.add(function);
            moreCallbacks.add(context);
        }
    }

    /** All of them, in pairs. */
    final List<Object> callbacks() {
        List<Object> all = new ArrayList<>();
        if (callback != null) {
            all.add(callback);
            all.add(callbackContext);
            if (moreCallbacks != null) {
                all.addAll(moreCallbacks);
            }
        }
        return all;
    }

    final void setCallbacks(List<Object> pairs) {
        callback = null;
        callbackContext = null;
        moreCallbacks = null;
        for (int i = 0; i < pairs.size(); i += 2) {
            addCallback(pairs.get(i), pairs.get(i + 1));
        }
    }

    // ---- ways to end ----

    /** It ends so: whoever waits for it is called in the loop's next round. None or PENDING. */
    final Object settle(ThreadState thread, State end) {
        state = end;
        if (callback == null) {
            return None.NONE;
        }
        TaskSteps.wakes(thread, this);
        if (moreCallbacks != null) {
            List<Object> all = callbacks();
            setCallbacks(List.of());
            return call(thread, all, 0);
        }
        Object function = callback;
        Object context = callbackContext;
        callback = null;
        callbackContext = null;
        return PlainLoops.soon(thread, loop, function, new TupleObject(this), context);
    }

    private Object call(ThreadState thread, List<Object> pairs, int from) {
        TupleObject self = new TupleObject(this);
        for (int i = from; i < pairs.size(); i += 2) {
            Object function = pairs.get(i);
            Object context = pairs.get(i + 1);
            int next = i + 2;
            Object done = thread.now(
                    () -> PlainLoops.soon(thread, loop, function, self, context),
                    (c, called) -> call((ThreadState) c, pairs, next));
            if (done == Context.PENDING) {
                return done;
            }
        }
        return None.NONE;
    }

    /** Future.cancel, whatever a subclass makes of it. None or PENDING. */
    final Object endCancelled(ThreadState thread, Object message) {
        logTraceback = false;
        cancelMessage = message;
        return settle(thread, State.CANCELLED);
    }

    final Object endWith(ThreadState thread, ExceptionObject given) {
        ExceptionObject error = given;
        if (given.type.isSubtypeOf(Types.STOP_ITERATION)) {
            error = Errors.runtime("StopIteration interacts badly with generators and cannot be raised into a Future").value;
            error.cause = given;
            error.context = given;
        }
        exception = error;
        exceptionTraceback = error.traceback;
        boolean alone = callback == null;
        return thread.then(
                (c, done) -> {
                    AsyncioState state = AsyncioState.of(thread);
                    logTraceback = true;
                    append(thread, state.unretrieved, this);
                    if (alone) {
                        append(thread, state.failedAlone, Boolean.TRUE);
                    }
                    return None.NONE;
                },
                () -> settle(thread, State.FINISHED));
    }

    private static void append(ThreadState thread, ListObject list, Object item) {
        if (thread.isParallel()) {
            synchronized (list) {
                list.append(thread, item);
            }
        } else {
            list.append(thread, item);
        }
    }

    // ---- how it ended ----

    /** The result, or what it ended with is raised. */
    final Object outcome(ThreadState thread) {
        if (state == State.FINISHED && exception == null) {
            return result;
        }
        asked(thread, "Result is not set.");
        exception.traceback = exceptionTraceback;
        throw new PyException(exception);
    }

    /** Notes that somebody has asked; raises what it has ended with unless that is a result or an exception. */
    final void asked(ThreadState thread, String complaint) {
        if (state == State.CANCELLED) {
            throw new PyException(takeCancelledError(thread));
        }
        if (state != State.FINISHED) {
            throw AsyncioState.of(thread)
                    .invalidState(loop == null ? "Future object is not initialized." : complaint);
        }
        logTraceback = false;
    }

    final ExceptionObject takeCancelledError(ThreadState thread) {
        ExceptionObject error = cancelledError;
        cancelledError = null;
        if (error == null) {
            TypeObject type = AsyncioState.of(thread).cancelledError;
            error = Errors.of(type, cancelMessage == None.NONE ? new Object[0] : new Object[] {cancelMessage}).value;
        }
        return error;
    }

    @Override
    public void fields(Consumer<Object> visitor) {
        for (Object each : new Object[] {
            loop, result, exception, callback, callbackContext, cancelMessage, cancelledError, sourceTraceback
        }) {
            if (each != null) {
                visitor.accept(each);
            }
        }
        if (moreCallbacks != null) {
            moreCallbacks.forEach(visitor);
        }
    }
}
