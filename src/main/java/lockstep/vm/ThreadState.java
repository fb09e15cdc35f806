package lockstep.vm;

import lockstep.compiler.Code;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.Footprint;
import lockstep.kernel.Kernel.Interest;
import lockstep.kernel.Operation;
import lockstep.kernel.Slice;
import lockstep.kernel.Stop;
import lockstep.kernel.TellsValues;
import lockstep.kernel.Wake;
import lockstep.object.*;
import lockstep.trace.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A Python thread: a fiber with a stack of activations on the heap. Java's stack is only ever as deep as natives that
 * call natives; a Python call, a generator, a call-back never recurses here.
 */
public final class ThreadState extends Context implements Fiber, TellsValues {
    private static final int MAX_NATIVE_DEPTH = 120;

    public final Interpreter interpreter;
    @Nullable Activation top;
    /** The exception being handled ({@code sys.exception()}). */
    @Nullable ExceptionObject handled;

    Slice slice = new Slice();
    final Pushing entry;
    public @Nullable FiberHandle handle;
    /** Counts the threads of an interpreter from 0. */
    public int number;
    /** The threading module's object for this thread, once it has one. */
    public @Nullable Object threadObject;
    /** Values of the running context (contextvars), owned by the library. */
    public @Nullable Object contextVariables;
    /** The running event loop, owned by asyncio. */
    public @Nullable Object runningLoop;

    /** As {@link Family#watch}. */
    public final @Nullable Watch watch;
    /** What the watch keeps of this thread. */
    public @Nullable Object watched;

    int depth;
    /** Frames of hidden Python on the stack, which Python's own limit does not count. */
    int hiddenDepth;
    private int nativeDepth;
    /** Instructions run so far. */
    public long instructions;
    /** So far this thread may count in its present slice; all that run share the budget. */
    long instructionLimit;

    /** The eval breaker looks after this call: it was not one of those that 3.13 specialises without a check. */
    boolean checksAfterCall;

    @Nullable Stop pendingStop;
    @Nullable WakeContinuation onWake;
    @Nullable PyException pendingRaise;
    /** The exception on its way was raised again: its context and the traceback's first entry are there already. */
    boolean reraising;

    /** Given to {@code throw()}: comes with the context it has, and gets that of where it is thrown from not. */
    @Nullable ExceptionObject thrown;
    /** The access just announced to the explorer; the next instruction is to be done without announcing it again. */
    boolean accessAnnounced;
    @Nullable Footprint lastFootprint;
    /** Whether the explorer wants to know of accesses. */
    final boolean announces;
    /** What the instruction under way touches, when it is one of the program's. */
    @Nullable Footprint current;
    /** An instruction of the program ran since the last native or hidden function went on. */
    boolean programRan;
    /** Whether names and values for people are wanted. */
    final boolean tells;
    @Nullable Object lastAccess;

    /** What {@link #lastAccess} belongs to; {@link #lastFootprint} may be the next one's already. */
    @Nullable Footprint accessed;
    /** The safe point before this instruction was taken already. */
    boolean justStopped;
    /** What the instruction just run dropped, for {@link Life}. */
    @Nullable Object dropping;

    final java.util.ArrayDeque<LastWords.Batch> lastWords = new java.util.ArrayDeque<>();
    /** Its hooks, once it ever had one. */
    public @Nullable Tracing tracing;

    /** @param entry what to run: usually a call; runs when the kernel first runs the fiber */
    ThreadState(Interpreter interpreter, Pushing entry) {
        this.interpreter = interpreter;
        this.entry = entry;
        this.watch = interpreter.family.watch;
        Interest interest = interpreter.kernel.interest();
        this.announces = interest != Interest.NONE;
        this.tells = interest == Interest.ACCESSES_IN_WORDS;
    }

    /** What a native does when the kernel has answered. */
    @FunctionalInterface
    public interface WakeContinuation {
        Object resume(ThreadState thread, Wake wake);
    }

    // ---- the fiber ----

    @Override
    public void created(FiberHandle handle) {
        this.handle = handle;
    }

    @Override
    public Stop run(Slice slice, Wake wake) {
        this.slice = slice;
        runStart = slice.clock;
        if (wake.end() != Wake.End.START) {
            countWait(slice);
        }
        long counted = instructions;
        instructionLimit = interpreter.budget.limitFrom(counted);
        try {
            return runOn(wake);
        } catch (Budget.Interrupted e) {
            interpreter.misfortunes.stoppedAt(line());
            return Stop.Plain.SAFE_POINT;
        } catch (Budget.Exceeded e) {
            int line = e.line > 0 ? e.line : line();
            interpreter.misfortunes.end(e.getMessage() + (line > 0 ? ", at line " + line : ""));
            return Stop.Plain.FINISHED;
        } catch (OutOfMemoryError e) {
            interpreter.misfortunes.end("the Java heap is full (give the program a smaller --max-memory)");
            return Stop.Plain.FINISHED;
        } catch (RuntimeException | Error e) {
            int line = line();
            interpreter.misfortunes.fault(e);
            interpreter.misfortunes.end(Faults.describe(e, line));
            return Stop.Plain.FINISHED;
        } finally {
            interpreter.budget.spent(instructions - counted);
            usedBefore += slice.time() - runStart;
            runStart = slice.time();
            stoppedAt = slice.time();
        }
    }

    /** Where the time went since it last ran. */
    private void countWait(Slice slice) {
        Operation was = asked;
        asked = null;
        long rest = slice.time() - stoppedAt - (slice.gilWaited - gilCounted);
        gilCounted = slice.gilWaited;
        boolean outside = switch (was) {
            case Operation.Sleep s -> true;
            case Operation.Outside o -> !o.compute();
            case Operation.Park p -> p.queue().reason() == Reason.IO || p.queue().reason() == Reason.SLEEP;
            case null, default -> false;
        };
        if (outside) {
            outsideWaited += rest;
        } else if (!(was instanceof Operation.Outside)) {
            othersWaited += rest;
        }
    }

    private Stop runOn(Wake wake) {
        PyException raised = null;
        try {
            switch (wake.end()) {
                case START -> deliver(entry.run());
                case CONTINUE -> {
                    WakeContinuation announced = onWake;
                    if (announced != null) {
                        onWake = null;
                        deliver(announced.resume(this, wake));
                    }
                }
                case KILLED -> {
                    top = null;
                    return Stop.Plain.FINISHED;
                }
                case INTERRUPTED -> interrupted();
                default -> {
                    WakeContinuation then = onWake;
                    onWake = null;
                    deliver(then == null ? None.NONE : then.resume(this, wake));
                    if (interpreter.signals.hasMore() && top instanceof Frame && this == interpreter.mainThread()) {
                        interrupted();
                    }
                }
            }
        } catch (PyException e) {
            raised = e;
        }
        while (true) {
            if (raised != null) {
                PyException e = raised;
                raised = null;
                try {
                    if (!Unwinding.unwind(this, e)) {
                        return Stop.Plain.FINISHED;
                    }
                } catch (StackOverflowError error) {
                    raised = Errors.recursion("maximum recursion depth exceeded");
                    continue;
                }
            }
            try {
                return Loop.interpret(this);
            } catch (PyException e) {
                raised = e;
            } catch (StackOverflowError e) {
                raised = Errors.recursion("maximum recursion depth exceeded");
            }
        }
    }

    @Override
    public int line() {
        return Position.line(this);
    }

    @Override
    public @Nullable String lastValue() {
        return Position.lastValue(this);
    }

    /** Whether what this frame does to data is to be told to the watch. */
    boolean tellsData(Frame f) {
        return watch != null && f.code.origin == Code.Origin.USER && watch.wantsData(this);
    }

    /** A signal for the process came while this thread waited, or before it looked up from its work. */
    private void interrupted() {
        WakeContinuation then = onWake;
        Operation cut = then == null ? null : waitsFor;
        onWake = null;
        pendingStop = null;
        int number = interpreter.signals.next();
        if (interpreter.signals.hasMore() && handle != null) {
            interpreter.kernel.interrupt(handle);
        }
        if (number < 0 && cut == null) {
            onWake = then;
        } else if (cut != null) {
            // PEP 475: a wait goes on for what is left of its time.
            Operation rest = Signals.rest(cut, askedAt, slice.time());
            deliver(then((context, ignored) -> ask(rest, then), () -> interpreter.signals.call(this, number)));
        } else if (then != null || !(top instanceof Frame f)) {
            throw Errors.of(Types.KEYBOARD_INTERRUPT, new Object[0]);
        } else {
            f.receive = Frame.DISCARD;
            int next = f.pc;
            if (next > 0 && !isCall(f.code.instructions[next - 1] & 0xff)) {
                // It has jumped back already, perhaps out of a try: what the handler raises comes from within the loop.
                f.pc++;
            }
            Object done = then((context, ignored) -> { f.pc = next; return None.NONE; },
                    () -> interpreter.signals.call(this, number));
            if (done != PENDING) {
                f.receive = Frame.PUSH;
            }
        }
    }

    private static boolean isCall(int op) {
        return op == Op.CALL || op == Op.CALL_KW || op == Op.CALL_FUNCTION_EX || op == Op.RESUME;
    }

    /** Whether it has asked the kernel for something and not got the answer. */
    boolean isWaiting() {
        return onWake != null;
    }

    /** Whether it runs, or will after a while whatever the others do. */
    boolean isAtWork() {
        return onWake == null || waitsFor == null || switch (waitsFor) {
            case Operation.Acquire a -> a.timeout() >= 0;
            case Operation.Join j -> j.timeout() >= 0;
            case Operation.Park p -> p.timeout() >= 0;
            default -> true;
        };
    }

    /** When {@link #waitsFor} was asked for. */
    private long askedAt;

    /** What {@link #onWake} waits for. */
    private @Nullable Operation waitsFor;

    /** Asks the kernel for something, as a native's last act; {@code then} runs with the answer. */
    public Object ask(Operation operation, WakeContinuation then) {
        waitsFor = operation;
        askedAt = slice.time();
        pendingStop = new Stop.Ask(operation);
        asked = operation;
        onWake = then;
        return PENDING;
    }

    /** Announces an access to shared state that no instruction shows (natives of the library under the explorer). */
    public Object announce(Footprint footprint, WakeContinuation then) {
        waitsFor = null;
        pendingStop = new Stop.Access(footprint);
        onWake = then;
        return PENDING;
    }

    /** Announces a library object's state as read or written, where the explorer wants to know. */
    public Object touch(Object object, boolean write) {
        if (!slice.safePoints.announcesAccess()) {
            return None.NONE;
        }
        Object seen = object instanceof Observed o ? o.observedAs() : object;
        return announce(
                new Footprint(java.util.List.of(new Footprint.Touch(seen, null, write, Types.of(object).name))),
                (t, wake) -> None.NONE);
    }

    /** Its clock in ns: the kernel's time when it began to run, and what it has used since. */
    public long clock() {
        return slice.time();
    }

    /** Of its time so far, in ns: for the GIL, for sleeps and what is outside, for other threads or a core. */
    public long[] waited() {
        return new long[] {slice.gilWaited, outsideWaited, othersWaited};
    }

    private @Nullable Operation asked;
    private long stoppedAt;
    private long gilCounted;
    private long outsideWaited;
    private long othersWaited;

    private long usedBefore;
    private long runStart;

    /** Virtual ns of computing so far. */
    public long usedNanos() {
        return usedBefore + slice.time() - runStart;
    }

    /** Uncontended locks need no stop: see {@link Slice#alone}. */
    public boolean mayActAlone() {
        return slice.alone && handle != null;
    }

    /** What asyncio's natives keep for the interpreter. */
    public @Nullable Object asyncio;

    /**
     * Whether natives may do at once what is library Python: nobody listens to calls, and a switch that comes a little later
     * is no other switch.
     */
    public boolean mayShorten() {
        return slice.safePoints == Slice.SafePoints.EVAL_BREAKER && !interpreter.traced && !interpreter.parallel;
    }

    /** {@code sys.set_coroutine_origin_tracking_depth}. */
    public int originDepth;

    /** {@code sys.set_asyncgen_hooks}: what is told of an async generator's first step, and what its end is left to. */
    public @Nullable Object asyncgenFirst;

    public @Nullable Object asyncgenFinalizer;

    // ---- delivering results ----

    /** Hands a value to whoever waits for it; runs the natives that are ready to go on. */
    void deliver(Object value) {
        Object v = value;
        while (v != PENDING) {
            Activation a = top;
            if (a == null) {
                return;
            }
            if (announces && programRan) {
                Footprint again = a instanceof Frame f ? f.footprint : ((NativeActivation) a).footprint;
                if (again != null) {
                    programRan = false;
                    current = again;
                    Object held = v;
                    announce(again, (t, wake) -> held);
                    return;
                }
            }
            if (a instanceof Frame f) {
                receive(f, v);
                return;
            }
            NativeActivation n = (NativeActivation) a;
            top = n.back;
            v = n.continuation.resume(this, v);
        }
    }

    static void receive(Frame f, Object value) {
        if (f.receive != Frame.DISCARD) {
            f.slots[f.sp++] = value;
            if (f.receive == Frame.PUSH_AND_NULL) {
                f.slots[f.sp++] = null;
            }
        }
        f.receive = Frame.PUSH;
    }

    /** Takes the top frame off the stack. */
    void leave(Frame f) {
        top = f.back;
        f.back = null;
        if (f.codeObject.isHidden) {
            hiddenDepth--;
        } else {
            depth--;
        }
    }

    /** Takes a frame off the stack for good. */
    void popFrame(Frame f) {
        leave(f);
        GeneratorObject generator = f.generator;
        if (generator != null) {
            generator.state = GeneratorObject.State.CLOSED;
            if (generator.watched) {
                interpreter.life.generatorEnded(generator);
            }
            if (generator.finalizer != null) {
                interpreter.coroutines.ended(generator);
            }
            handled = generator.callerHandled;
            generator.callerHandled = null;
        }
    }

    // ---- calls ----

    /** Python functions under way. */
    public int depth() {
        return depth;
    }

    @Override
    public Object call(Object callable, Object... args) {
        return callKeywords(callable, args, NativeFunction.NO_KEYWORDS);
    }

    @Override
    public Object callKeywords(Object callable, Object[] args, Str[] names) {
        return switch (callable) {
            case FunctionObject f -> Calls.push(this, f, args, names);
            case BoundMethod m -> callKeywords(m.function, prepend(m.self, args), names);
            case BoundNative b -> callNative(b.function, prepend(b.self, args), names);
            case NativeFunction f -> callNative(f, args, names);
            case TypeObject t -> Calls.instantiate(this, t, args, names);
            default -> {
                Object method = Types.of(callable).lookup(Special.CALL);
                if (method == null) {
                    throw Errors.type("'" + Types.of(callable).shownName() + "\' object is not callable");
                }
                yield callSpecial(method, callable, args, names);
            }
        };
    }

    Object callNative(NativeFunction function, Object[] args, Str[] names) {
        if (++nativeDepth > MAX_NATIVE_DEPTH) {
            nativeDepth--;
            throw Errors.recursion("maximum recursion depth exceeded");
        }
        poll();
        try {
            return function.call(this, args, names);
        } finally {
            nativeDepth--;
        }
    }

    /** Calls what was found on the type of {@code self} (unbound) with self and more arguments. */
    Object callSpecial(Object method, Object self, Object[] args, Str[] names) {
        if (method instanceof FunctionObject f && f.binds()
                || method instanceof NativeFunction n && n.kind == Builtin.Kind.METHOD) {
            return callKeywords(method, prepend(self, args), names);
        }
        return then(
                (context, bound) -> context.callKeywords(bound, args, names),
                () -> Descriptors.bind(this, method, self, Types.of(self)));
    }

    @Override
    public Object callSpecial(Object method, Object self, Object... args) {
        return callSpecial(method, self, args, NativeFunction.NO_KEYWORDS);
    }

    public Object callMethod(Object method, Object self, Object... args) {
        return callSpecial(method, self, args, NativeFunction.NO_KEYWORDS);
    }

    static Object[] prepend(Object first, Object[] rest) {
        Object[] all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    @Override
    public Object callThen(Continuation then, Object callable, Object... args) {
        return then(then, () -> call(callable, args));
    }

    @Override
    public Object hidden(String name, Object... args) {
        return Calls.push(this, interpreter.hidden(name), args, NativeFunction.NO_KEYWORDS);
    }

    @Override
    public Object hiddenThen(Continuation then, String name, Object... args) {
        return then(then, () -> hidden(name, args));
    }

    @Override
    public Object then(Continuation then, Pushing push) {
        Object value;
        try {
            value = now(push, then);
        } catch (PyException e) {
            return then.failed(this, e);
        }
        return value == PENDING ? PENDING : then.resume(this, value);
    }

    @Override
    public Object now(Pushing push, Continuation later) {
        NativeActivation activation = new NativeActivation(later, top);
        if (announces) {
            activation.footprint = current;
            programRan = false;
        }
        top = activation;
        Object value;
        try {
            value = push.run();
        } catch (PyException e) {
            top = activation.back;
            throw e;
        }
        if (value != PENDING) {
            top = activation.back;
        }
        return value;
    }

    @Override
    public Object withItems(Object iterable, ItemsContinuation then) {
        Object[] items = Iteration.simpleItems(this, iterable);
        if (items != null) {
            return then.resume(this, items);
        }
        return hiddenThen(
                (context, list) -> then.resume(context, ((ListObject) list).toArray()), "list_of", iterable);
    }

    @Override
    public Object withListItems(Object iterable, ItemsContinuation then) {
        TypeObject type = Types.of(iterable);
        if (!type.isHeap || type.lookup(Special.LEN) == null && type.lookup(Special.LENGTH_HINT) == null) {
            return withItems(iterable, then);
        }
        return hiddenThen(
                (context, list) -> then.resume(context, ((ListObject) list).toArray()), "hinted_list_of", iterable);
    }

    // ---- protocols ----

    @Override
    public Object getAttribute(Object object, Str name) {
        return Attributes.get(this, object, name);
    }

    @Override
    public Object setAttribute(Object object, Str name, Object value) {
        return Attributes.set(this, object, name, value);
    }

    @Override
    public Object deleteAttribute(Object object, Str name) {
        return Attributes.delete(this, object, name);
    }

    @Override
    public Object repr(Object object) {
        return Operators.repr(this, object);
    }

    @Override
    public Object str(Object object) {
        return Operators.str(this, object);
    }

    @Override
    public Object format(Object object, Str spec) {
        return Operators.format(this, object, spec);
    }

    @Override
    public Object hash(Object object) {
        return Operators.hash(this, object);
    }

    @Override
    public Object truth(Object object) {
        return Operators.truth(this, object);
    }

    @Override
    public Object index(Object object) {
        return Operators.index(this, object);
    }

    @Override
    public Object length(Object object) {
        return Operators.length(this, object);
    }

    @Override
    public Object iterator(Object object) {
        return Iteration.iterator(this, object);
    }

    @Override
    public @Nullable Object next(Object iterator) {
        return Iteration.next(this, iterator);
    }

    @Override
    public Object compare(Comparison op, Object left, Object right) {
        return Operators.compare(this, op, left, right);
    }

    @Override
    public Object same(Object left, Object right) {
        return Operators.same(this, left, right);
    }

    @Override
    public Object binary(int operator, Object left, Object right) {
        return Operators.binary(this, operator, left, right);
    }

    @Override
    public Object getItem(Object object, Object key) {
        return Operators.getItem(this, object, key);
    }

    @Override
    public Object contains(Object container, Object item) {
        return Operators.contains(this, container, item);
    }

    // ---- budgets, clock, state ----

    @Override
    public void allocate(long bytes) {
        poll();
        interpreter.budget.allocate(bytes, this);
    }

    @Override
    public void work(long nanos) {
        slice.clock += nanos;
        poll();
    }

    @Override
    public void poll() {
        if (slice.until() == Long.MIN_VALUE && interpreter.kernel.isStopped()) {
            throw new Budget.Interrupted();
        }
    }

    /**
     * For natives that may take long, such as matching a pattern: counts as so many instructions.
     *
     * @throws Budget.Exceeded when the budget is used up
     */
    public void spend(long count) {
        poll();
        instructions += count;
        interpreter.budget.check(this);
    }

    @Override
    public long identity(Object object) {
        return interpreter.identity(object);
    }

    @Override
    public int maxStringDigits() {
        return interpreter.maxStringDigits;
    }

    @Override
    public boolean isParallel() {
        return interpreter.parallel;
    }

    @Override
    public Object warn(TypeObject category, String message) {
        return interpreter.warn(this, category, message);
    }

    @Override
    public @Nullable ExceptionObject handledException() {
        return handled;
    }
}
