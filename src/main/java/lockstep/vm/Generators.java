package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** Resuming generators and coroutines (Objects/genobject.c). */
public final class Generators {
    private Generators() {}

    static String kind(GeneratorObject g) {
        return g.type == Types.COROUTINE ? "coroutine" : g.type == Types.ASYNC_GENERATOR ? "async generator" : "generator";
    }

    static Object text(String attribute, @Nullable Object value) {
        if (!(value instanceof Str)) {
            throw Errors.type(attribute + " must be set to a string object");
        }
        return value;
    }

    /** Resumes with a value. Null when it had already ended (StopIteration); else PENDING. */
    public static @Nullable Object send(ThreadState thread, GeneratorObject g, Object value) {
        switch (g.state) {
            case RUNNING -> throw Errors.value(kind(g) + " already executing");
            case CLOSED -> {
                if (g.type == Types.COROUTINE) {
                    throw Errors.runtime("cannot reuse already awaited coroutine");
                }
                return null;
            }
            case CREATED -> {
                if (value != None.NONE) {
                    throw Errors.type("can't send non-None value to a just-started " + kind(g));
                }
            }
            default -> {}
        }
        resume(thread, g);
        g.frame.slots[g.frame.sp++] = value;
        return Context.PENDING;
    }

    /** The value that a coroutine's or generator's StopIteration has. */
    public static Object returned(ExceptionObject stop) {
        return Unwinding.stopValue(stop);
    }

    /** Puts the generator's frame on the stack. */
    private static void resume(ThreadState thread, GeneratorObject g) {
        Calls.enter(thread, g.frame);
        if (g.state == GeneratorObject.State.CREATED) {
            thread.interpreter.life.begun(g);
        }
        g.state = GeneratorObject.State.RUNNING;
        g.callerHandled = thread.handled;
        if (g.handled != null) {
            thread.handled = g.handled;
        }
    }

    /** Takes the generator's frame off the stack, to be resumed later. */
    static void suspend(ThreadState thread, Frame frame) {
        GeneratorObject g = frame.generator;
        thread.leave(frame);
        g.state = GeneratorObject.State.SUSPENDED;
        g.handled = g.handlers == 0 ? null : thread.handled;
        thread.handled = g.callerHandled;
        g.callerHandled = null;
    }

    /** {@code throw}: raises inside, at where it is suspended or in what it delegates to. */
    static Object raise(ThreadState thread, GeneratorObject g, PyException exception) {
        if (g.state == GeneratorObject.State.RUNNING) {
            throw Errors.value(kind(g) + " already executing");
        }
        if (g.state == GeneratorObject.State.CLOSED) {
            if (g.type == Types.COROUTINE) {
                throw Errors.runtime("cannot reuse already awaited coroutine");
            }
            thread.thrown = exception.value;
            throw exception;
        }
        Object delegate = g.awaiting();
        if (delegate != null) {
            boolean exits = exception.is(Types.GENERATOR_EXIT);
            Object method = exits || delegate instanceof GeneratorObject ? null : Types.of(delegate).lookup(THROW);
            Context.Pushing push = exits
                    ? () -> closeAny(thread, delegate)
                    : delegate instanceof GeneratorObject inner
                            ? () -> raise(thread, inner, exception)
                            : method == null ? null : () -> thread.callMethod(method, delegate, exception.value);
            if (exits) {
                g.state = GeneratorObject.State.RUNNING;
                return thread.then(new Closed(g, exception), push);
            }
            if (push != null) {
                return delegate(thread, g, push);
            }
        }
        return raiseHere(thread, g, exception);
    }

    /**
     * {@code throw()} where the generator delegates to an object that has a {@code throw} of its own: that gets
     * what is thrown as it is, whatever it is. Null elsewhere.
     */
    static @Nullable Object raiseBelow(ThreadState thread, GeneratorObject g, Object thrown) {
        Object delegate = g.state == GeneratorObject.State.SUSPENDED ? g.awaiting() : null;
        if (delegate == null || delegate instanceof GeneratorObject) {
            return null;
        }
        Object method = Types.of(delegate).lookup(THROW);
        boolean exits = thrown instanceof TypeObject t && t.isSubtypeOf(Types.GENERATOR_EXIT)
                || thrown instanceof ExceptionObject e && e.type.isSubtypeOf(Types.GENERATOR_EXIT);
        return method == null || exits ? null : delegate(thread, g, () -> thread.callMethod(method, delegate, thrown));
    }

    private static Object delegate(ThreadState thread, GeneratorObject g, Context.Pushing push) {
        resume(thread, g); // what is raised below is seen to come through here
        return thread.then(new Delegated(g), push);
    }

    /** After what a generator delegates to got an exception. */
    private record Delegated(GeneratorObject g) implements Continuation {
        @Override
        public Object resume(Context context, Object value) {
            suspend((ThreadState) context, g.frame);
            return value;
        }

        @Override
        public Object failed(Context context, PyException e) {
            return raiseRunning((ThreadState) context, g, e);
        }
    }

    /** After what a generator delegates to was closed: now the generator itself is. */
    private record Closed(GeneratorObject g, PyException exit) implements Continuation {
        @Override
        public Object resume(Context context, Object value) {
            g.state = GeneratorObject.State.SUSPENDED;
            return raiseHere((ThreadState) context, g, exit);
        }

        @Override
        public Object failed(Context context, PyException e) {
            g.state = GeneratorObject.State.SUSPENDED;
            return raiseHere((ThreadState) context, g, e);
        }
    }

    private static final Str THROW = Str.name("throw");
    private static final Str CLOSE = Str.name("close");

    private static Object raiseHere(ThreadState thread, GeneratorObject g, PyException exception) {
        if (g.state == GeneratorObject.State.CREATED) {
            thread.interpreter.life.begun(g);
            g.state = GeneratorObject.State.CLOSED;
            Frame f = g.frame;
            exception.value.traceback = new TracebackObject((TracebackObject) exception.value.traceback, f, f.at());
            thread.thrown = exception.value;
            throw exception;
        }
        resume(thread, g);
        return raiseRunning(thread, g, exception);
    }

    /** Raises in the frame on top of the stack. */
    private static Object raiseRunning(ThreadState thread, GeneratorObject g, PyException exception) {
        // A handler expects what yield would have answered, as gen_send_ex pushes it.
        g.frame.slots[g.frame.sp++] = None.NONE;
        if (g.handled == null) {
            thread.thrown = exception.value; // genobject.c, _PyErr_ChainStackItem
        }
        thread.pendingRaise = exception;
        return Context.PENDING;
    }

    private static Object closeAny(ThreadState thread, Object delegate) {
        if (delegate instanceof GeneratorObject inner) {
            return close(thread, inner);
        }
        Object method = Types.of(delegate).lookup(CLOSE);
        return method == null ? None.NONE : thread.callMethod(method, delegate);
    }

    /** {@code close()}. */
    static Object close(ThreadState thread, GeneratorObject g) {
        switch (g.state) {
            case CREATED -> {
                thread.interpreter.life.begun(g);
                g.state = GeneratorObject.State.CLOSED;
                return None.NONE;
            }
            case CLOSED -> {
                return None.NONE;
            }
            case RUNNING -> throw Errors.value(kind(g) + " already executing");
            default -> {}
        }
        Continuation then = new Continuation() {
            @Override
            public Object resume(Context context, Object value) {
                throw Errors.runtime(kind(g) + " ignored GeneratorExit");
            }

            @Override
            public Object failed(Context context, PyException e) {
                if (e.is(Types.STOP_ITERATION)) {
                    return Unwinding.stopValue(e.value);
                }
                if (e.is(Types.GENERATOR_EXIT)) {
                    Life life = thread.interpreter.life;
                    return life.leaving && life.drops.losesLocals(thread, g.frame, None.NONE)
                            ? thread.hidden("run_finalizers")
                            : None.NONE;
                }
                throw e;
            }
        };
        return thread.then(then, () -> raise(thread, g, Errors.of(Types.GENERATOR_EXIT, new Object[0])));
    }
}
