package lockstep.vm;

import lockstep.object.*;
import org.jspecify.annotations.Nullable;

/** What {@code __anext__}, {@code asend}, {@code athrow} and {@code aclose} of an async generator return (PEP 525). */
final class AsyncGenerators {
    private AsyncGenerators() {}

    /** A value that the generator itself yields, as against one that an await inside passes on. */
    static final class Wrapped extends PyObject {
        final Object value;

        Wrapped(Object value) {
            super(Types.OBJECT);
            this.value = value;
        }
    }

    /** One step of an async generator, to be awaited once. */
    static final class Step extends PyObject {
        enum Kind {
            SEND,
            THROW,
            CLOSE
        }

        final GeneratorObject generator;
        final Kind kind;
        @Nullable Object argument;
        /** 0 new, 1 begun, 2 over. */
        int state;

        Step(GeneratorObject generator, Kind kind, @Nullable Object argument) {
            super(kind == Kind.SEND ? Types.ASYNC_GENERATOR_ASEND : Types.ASYNC_GENERATOR_ATHROW);
            this.generator = generator;
            this.kind = kind;
            this.argument = argument;
        }
    }

    /** Called before a step is made; may call the loop's hook. */
    static Object step(ThreadState thread, GeneratorObject g, Step.Kind kind, @Nullable Object argument) {
        Step step = new Step(g, kind, argument);
        if (g.hooksCalled) {
            return step;
        }
        g.hooksCalled = true;
        Object first = thread.asyncgenFirst;
        g.finalizer = thread.asyncgenFinalizer;
        if (g.finalizer != null) {
            thread.interpreter.coroutines.begun(g);
        }
        if (first == null) {
            return step;
        }
        return thread.callThen((context, ignored) -> step, first, g);
    }

    /** {@code step.send(value)}: passes on what an await inside yields; StopIteration carries what the generator yields. */
    static Object send(ThreadState thread, Step step, Object value) {
        GeneratorObject g = step.generator;
        if (step.state == 2) {
            throw Errors.runtime(step.kind == Step.Kind.SEND
                    ? "cannot reuse already awaited __anext__()/asend()"
                    : "cannot reuse already awaited aclose()/athrow()");
        }
        if (step.state == 0) {
            if (g.asyncRunning) {
                step.state = 2;
                throw Errors.runtime(switch (step.kind) {
                    case SEND -> "anext(): asynchronous generator is already running";
                    case THROW -> "athrow(): asynchronous generator is already running";
                    case CLOSE -> "aclose(): asynchronous generator is already running";
                });
            }
            if (step.kind != Step.Kind.SEND) {
                if (g.state == GeneratorObject.State.CLOSED) {
                    step.state = 2;
                    throw step.kind == Step.Kind.CLOSE
                            ? Errors.stopIteration()
                            : Errors.of(Types.STOP_ASYNC_ITERATION, new Object[0]);
                }
                if (g.asyncClosed) {
                    step.state = 2;
                    throw Errors.of(Types.STOP_ASYNC_ITERATION, new Object[0]);
                }
            }
            step.state = 1;
            g.asyncRunning = true;
            switch (step.kind) {
                case SEND -> {
                    Object argument = value != None.NONE ? value : step.argument;
                    return thread.then(new Unwrap(step), () -> {
                        Object sent = Generators.send(thread, g, argument);
                        if (sent == null) {
                            throw Errors.of(Types.STOP_ASYNC_ITERATION, new Object[0]);
                        }
                        return sent;
                    });
                }
                case THROW -> {
                    return thread.then(new Unwrap(step), () -> Generators.raise(
                            thread, g, new PyException((ExceptionObject) step.argument)));
                }
                case CLOSE -> {
                    g.asyncClosed = true;
                    return thread.then(new Unwrap(step), () -> Generators.raise(
                            thread, g, Errors.of(Types.GENERATOR_EXIT, new Object[0])));
                }
            }
        }
        return thread.then(new Unwrap(step), () -> {
            Object sent = Generators.send(thread, g, value);
            if (sent == null) {
                throw Errors.of(Types.STOP_ASYNC_ITERATION, new Object[0]);
            }
            return sent;
        });
    }

    static Object raise(ThreadState thread, Step step, PyException exception) {
        GeneratorObject g = step.generator;
        if (step.state == 2) {
            throw Errors.runtime(step.kind == Step.Kind.SEND
                    ? "cannot reuse already awaited __anext__()/asend()"
                    : "cannot reuse already awaited aclose()/athrow()");
        }
        if (step.state == 0) {
            if (g.asyncRunning) {
                step.state = 2;
                throw Errors.runtime("anext(): asynchronous generator is already running");
            }
            step.state = 1;
            g.asyncRunning = true;
        }
        return thread.then(new Unwrap(step), () -> Generators.raise(thread, g, exception));
    }

    /** Tells apart what the generator yields and what it awaits. */
    private record Unwrap(Step step) implements Continuation {
        @Override
        public Object resume(Context context, Object value) {
            if (value instanceof Wrapped w) {
                step.state = 2;
                step.generator.asyncRunning = false;
                if (step.kind == Step.Kind.CLOSE) {
                    throw Errors.runtime("async generator ignored GeneratorExit");
                }
                throw GeneratorInstructions.stopIteration(w.value);
            }
            return value;
        }

        @Override
        public Object failed(Context context, PyException e) {
            step.state = 2;
            step.generator.asyncRunning = false;
            if (step.kind == Step.Kind.CLOSE
                    && (e.is(Types.STOP_ASYNC_ITERATION) || e.is(Types.GENERATOR_EXIT))) {
                throw Errors.stopIteration();
            }
            throw e;
        }
    }
}
