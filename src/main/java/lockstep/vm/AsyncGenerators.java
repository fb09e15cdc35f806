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
    static final class Step extends Awaitable {
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

        /** The method that made it. */
        String method() {
            return kind == Kind.SEND ? "asend" : kind == Kind.THROW ? "athrow" : "aclose";
        }

        /** It may begin, once, while no other step is under way. */
        void begin() {
            if (generator.asyncRunning) {
                state = 2;
                throw Errors.runtime((kind == Kind.SEND ? "anext" : method())
                        + "(): asynchronous generator is already running");
            }
        }

        void checkNew() {
            if (state == 2) {
                throw Errors.runtime("cannot reuse already awaited "
                        + (kind == Kind.SEND ? "__anext__()/asend()" : "aclose()/athrow()"));
            }
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
        step.checkNew();
        if (step.state == 0) {
            step.begin();
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
                    Object[] given = ((TupleObject) step.argument).items;
                    return thread.then(new Unwrap(step), () -> Thrown.made(
                            thread, given[0], given.length > 1 ? given[1] : null, given.length > 2 ? given[2] : null,
                            e -> Generators.raise(thread, g, e)));
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
        step.checkNew();
        if (step.state == 0) {
            step.begin();
            step.state = 1;
            g.asyncRunning = true;
        }
        return thread.then(new Unwrap(step), () -> Generators.raise(thread, g, exception));
    }

    /** {@code step.close()}: what is under way is told to end, and must. */
    static Object close(ThreadState thread, Step step) {
        if (step.state != 1) {
            step.state = 2;
            return None.NONE;
        }
        Continuation then = new Continuation() {
            @Override
            public Object resume(Context context, Object value) {
                throw Errors.runtime("coroutine ignored GeneratorExit");
            }

            @Override
            public Object failed(Context context, PyException e) {
                if (e.is(Types.STOP_ITERATION) || e.is(Types.STOP_ASYNC_ITERATION) || e.is(Types.GENERATOR_EXIT)) {
                    return None.NONE;
                }
                throw e;
            }
        };
        return thread.then(then, () -> raise(thread, step, Errors.of(Types.GENERATOR_EXIT, new Object[0])));
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
                ThreadState thread = (ThreadState) context;
                Life life = thread.interpreter.life;
                if (life.leaving && life.drops.losesLocals(thread, step.generator.frame, None.NONE)) {
                    return thread.then((c, done) -> { throw Errors.stopIteration(); }, () -> thread.hidden("run_finalizers"));
                }
                throw Errors.stopIteration();
            }
            throw e;
        }
    }
}
