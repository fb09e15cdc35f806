package lockstep.library;

import java.util.function.Function;
import java.util.List;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.object.Builtin.Kind;
import lockstep.trace.Reason;
import lockstep.trace.Reasons;
import lockstep.vm.Interpreter;
import lockstep.vm.Omission;
import lockstep.vm.Position;
import lockstep.vm.Signals;
import lockstep.vm.ThreadState;
import lockstep.vm.Tracebacks;
import lockstep.vm.Tracing;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** {@code _thread}: threads, locks and joins as the kernel has them. */
final class ThreadModule {
    /** What queues of the library keep their items in. */
    private static final List<String> KEPT_IN = List.of("queue", "_items");

    private ThreadModule() {}

    @Builtin(value = "allocate_lock()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object allocateLock(ThreadState thread) {
        String name = Position.nameToBeStored(thread);
        LockObject made = new LockObject(thread.interpreter.kernel.newMutex(name == null ? "Lock" : "Lock " + name));
        made.id = thread.interpreter.nextId();
        thread.work(thread.interpreter.costTable.nanos("native.lock.new"));
        return made;
    }

    /** A running or finished thread, as the kernel knows it. */
    static final class Handle extends PyObject implements Observed {
        static final TypeObject TYPE =
                new TypeObject("_thread", "_ThreadHandle", Types.OBJECT, ThreadHandleMethodsTable.INSTANCE);

        /** Null before it was started, as its thread is. */
        @Nullable FiberHandle fiber;

        @Nullable ThreadState thread;

        /** The line that started it. */
        int startLine;

        /** Somebody has said that it is over. */
        boolean declaredDone;

        /** Whether anybody has waited for it, be it in vain. */
        boolean joined;

        Handle() {
            super(TYPE);
        }

        Handle(FiberHandle fiber, ThreadState thread, int startLine) {
            this();
            begun(fiber, thread, startLine);
        }

        Handle begun(FiberHandle fiber, ThreadState thread, int startLine) {
            this.fiber = fiber;
            this.thread = thread;
            this.startLine = startLine;
            return this;
        }

        @Override
        public Object observedAs() {
            return fiber == null ? this : fiber;
        }

        @Override
        public boolean isKernelObject() {
            return true;
        }
    }

    /**
     * Starts a thread that calls {@code function(*args)}; the caller waits until it runs, as Thread.start() does. Answers
     * its handle. {@code owner} becomes what current_thread() finds in it.
     */
    @Builtin(value = "_start(function, args, name, owner=None, wait=True, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object start(ThreadState thread, Object function, Object args, Object name, Object owner, Object wait) {
        Object[] arguments = ((TupleObject) args).items;
        return spawn(thread, t -> t.call(function, arguments), ((Str) name).value(), owner, wait == Boolean.TRUE, new Handle());
    }

    private static Object spawn(
            ThreadState thread,
            Function<ThreadState, Object> body,
            String name,
            Object owner,
            boolean wait,
            Handle into) {
        Interpreter interpreter = thread.interpreter;
        interpreter.budget.startThread(interpreter);
        ThreadState started = interpreter.newThread(t -> t.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object value) {
                        ThreadState t = (ThreadState) context;
                        return t.then(
                                (c, done) -> {
                                    interpreter.threadEnded(t);
                                    return None.NONE;
                                },
                                () -> LocalValues.end(t));
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        interpreter.threadEnded((ThreadState) context);
                        throw e;
                    }
                },
                () -> body.apply(t)));
        started.threadObject = owner;
        if (interpreter.threadTrace != null || interpreter.threadProfile != null) {
            Tracing hooks = Tracing.of(started);
            hooks.trace = interpreter.threadTrace;
            hooks.profile = interpreter.threadProfile;
            hooks.sparesFirst = true;
        }
        FiberSpec spec = new FiberSpec(name, interpreter.gil, interpreter.process);
        int line = thread.line();
        if (thread.watch != null) {
            thread.watch.started(thread, started);
        }
        return thread.ask(new Operation.Spawn(started, spec, wait), (t, wake) -> {
            FiberHandle handle = (FiberHandle) wake.value();
            return into.begun(handle, started, line);
        });
    }

    /** {@code threading.settrace} and {@code setprofile}: for threads yet to be started, or for those that run too. */
    @Builtin(value = "_hook(kind, function, everywhere, /)", kind = Kind.FUNCTION)
    static Object hook(ThreadState thread, Object kind, Object function, Object everywhere) {
        Object hook = function == None.NONE ? null : function;
        boolean traces = kind.toString().equals("trace");
        if (traces) {
            thread.interpreter.threadTrace = hook;
        } else {
            thread.interpreter.threadProfile = hook;
        }
        if (everywhere == Boolean.TRUE) {
            for (ThreadState each : thread.interpreter.threads()) {
                Tracing hooks = Tracing.of(each);
                if (traces) {
                    hooks.trace = hook;
                } else {
                    hooks.profile = hook;
                }
            }
        }
        return SysHooks.restart(thread);
    }

    /** The main thread is done and this one is not: worth a warning unless somebody has joined it. */
    @Builtin(value = "_left(handle, name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void left(ThreadState thread, Handle handle, Str name) {
        if (!handle.joined && handle.fiber != null && !handle.fiber.isFinished()) {
            thread.interpreter.family.omitted(
                    new Omission(Omission.Kind.NEVER_JOINED, name.value(), handle.startLine));
        }
    }

    /** A thread that nobody joins; what it raises is told as an ignored exception, but for SystemExit. */
    @Builtin(value = "start_new_thread(function, args, kwargs=None, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object startNewThread(ThreadState thread, Object function, Object args, Object kwargs) {
        return startAlone(thread, function, args, kwargs);
    }

    /** The same under its name of long ago. */
    @Builtin(value = "start_new(function, args, kwargs=None, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object startNew(ThreadState thread, Object function, Object args, Object kwargs) {
        return startAlone(thread, function, args, kwargs);
    }

    private static Object startAlone(ThreadState thread, Object function, Object args, Object kwargs) {
        if (Types.of(function).lookup(Special.CALL) == null) {
            throw Errors.type("first arg must be callable");
        }
        if (!(args instanceof TupleObject positional)) {
            throw Errors.type("2nd arg must be a tuple");
        }
        if (kwargs != None.NONE && !(kwargs instanceof Dict)) {
            throw Errors.type("optional 3rd arg must be a dictionary");
        }
        Handle handle = new Handle();
        return thread.then(
                (context, started) -> identifier(handle.thread),
                () -> spawn(thread, alone(function, positional.items, kwargs), "Thread", None.NONE, false, handle));
    }

    /** A thread that whoever has its handle may wait for. */
    @Builtin(value = "start_joinable_thread(function, handle=None, daemon=True)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object startJoinable(ThreadState thread, Object function, Object handle, Object daemon) {
        if (Types.of(function).lookup(Special.CALL) == null) {
            throw Errors.type("thread function must be callable");
        }
        if (handle != None.NONE && !(handle instanceof Handle)) {
            throw Errors.type("'handle' must be a _ThreadHandle");
        }
        Handle into = handle instanceof Handle given ? given : new Handle();
        if (into.fiber != null) {
            throw Errors.runtime("thread already started");
        }
        return spawn(thread, alone(function, new Object[0], None.NONE), "Thread", None.NONE, false, into);
    }

    /** What a thread runs that no Thread object looks after. */
    private static Function<ThreadState, Object> alone(Object function, Object[] positional, Object kwargs) {
        Function<ThreadState, Object> body = t -> t.then(
                Continuation.recovering(
                        Types.BASE_EXCEPTION,
                        (context, value) -> None.NONE,
                        (context, e) -> e.is(Types.SYSTEM_EXIT) ? None.NONE : ignored(t, function, e.value)),
                () -> callWith(t, function, positional, kwargs));
        return t -> t.then((context, value) -> forget(t), () -> body.apply(t));
    }

    private static final Str ENDED = Str.name("_ended");

    /** The threading module made an object for a thread that it has not started: it goes with its thread. */
    private static Object forget(ThreadState t) {
        Object object = t.threadObject;
        Object ended = object == null ? null : Types.of(object).lookup(ENDED);
        return ended == null ? None.NONE : t.call(ended, object);
    }

    private static Object callWith(ThreadState t, Object function, Object[] positional, Object kwargs) {
        return kwargs instanceof Dict dict ? t.callSpread(function, positional, dict) : t.call(function, positional);
    }

    private static Object ignored(ThreadState t, Object function, ExceptionObject exception) {
        t.interpreter.misfortunes.add(t, exception);
        return t.then(
                (context, shown) -> t.hidden(
                        "report_ignored", exception, new Str("Exception ignored in thread started by " + shown)),
                () -> t.repr(function));
    }

    @Builtin(value = "get_ident()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getIdent(ThreadState thread) {
        return identifier(thread);
    }

    static long identifier(ThreadState thread) {
        return 140_000_000_000_000L + 4096L * thread.number;
    }

    /**
     * Calls a lock inside a library's object by what that object is and the name the program is about to give it; a
     * waiter's lock is called as the lock of the condition it waits on.
     */
    @Builtin(value = "_name_lock(lock, owner, kind, waiter=False, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void nameLock(ThreadState thread, Object lock, Object owner, Object kind, Object waiter) {
        String name = Position.nameToBeStored(thread);
        String label = name == null ? kind.toString() : kind + " " + name;
        if (waiter == Boolean.TRUE) {
            Object inner = held(owner, "_lock");
            inner = inner == null ? held(owner, "_mutex") : inner;
            label = inner instanceof LockObject l
                    ? l.mutex.label()
                    : inner instanceof RLockObject r ? r.mutex.label() : kind.toString();
        }
        if (lock instanceof LockObject l) {
            l.mutex.setLabel(label);
            if (waiter == Boolean.TRUE) {
                boolean atQueue = label.contains("Queue");
                String method = Position.calledByProgram(thread);
                l.mutex.setReason(atQueue ? Reason.QUEUE : Reason.CONDITION);
                if (atQueue) {
                    l.mutex.setWaitsIn(method);
                }
                show(l.mutex, owner, label, method);
            }
        } else if (lock instanceof RLockObject r) {
            r.mutex.setLabel(label);
        }
        if (waiter != Boolean.TRUE) {
            trace(thread, owner, label);
        }
    }

    /** In a timeline a wait is called by what the program called; a library's own thread waits for what that lock is shown as. */
    private static void show(Mutex door, Object owner, String label, String method) {
        LockObject inner = held(owner, "_lock") instanceof LockObject l
                ? l
                : held(owner, "_mutex") instanceof LockObject l ? l : null;
        boolean known = inner != null && !inner.mutex.shownLabel().equals(inner.mutex.label());
        String called = method.isEmpty() || method.startsWith("_") ? label : Reasons.call(method, label);
        String shown = known ? inner.mutex.shownLabel() : called;
        door.showAs(shown.contains("Queue") || shown.contains("Pool") ? Reason.QUEUE : Reason.CONDITION, shown);
    }

    /** What an object of the library's keeps under that name, in its dict or in a slot. */
    private static @Nullable Object held(Object owner, String name) {
        if (!(owner instanceof PyObject o)) {
            return null;
        }
        if (o.attributes != null) {
            return o.attributes.get(new Str(name));
        }
        return o.slots != null && Types.of(o).lookup(new Str(name)) instanceof SlotMember slot ? o.slots[slot.index] : null;
    }

    /** A queue keeps its items in a deque: so the timeline hears of its length. */
    private static void trace(ThreadState thread, Object owner, String label) {
        DequeObject items = items(owner);
        if (items != null && items.trace == null) {
            items.trace = new QueueTrace(thread, label, false);
        }
    }

    private static @Nullable DequeObject items(Object owner) {
        for (String name : KEPT_IN) {
            if (held(owner, name) instanceof DequeObject items) {
                return items;
            }
        }
        return null;
    }

    /** Calls what a pool's jobs wait in, which may be several containers, by one name. */
    @Builtin(value = "_jobs_wait_in(name, *queues)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void jobsWaitIn(ThreadState thread, Object name, Object[] queues) {
        QueueTrace trace = new QueueTrace(thread, name.toString(), true);
        for (Object each : queues) {
            DequeObject items = items(each);
            if (items != null) {
                items.trace = trace;
            } else if (each instanceof ConnectionObject end && end.in != null) {
                end.in.trace = trace;
            }
        }
    }

    /** Calls queues that a library keeps for itself by what is waited for there; of those that have no name yet nothing is drawn. */
    @Builtin(value = "_internal_queue(name, *queues)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void internalQueue(Object name, Object[] queues) {
        for (Object each : queues) {
            DequeObject items = items(each);
            if (items != null && items.trace != null && !items.trace.isOfPool()) {
                items.trace = null;
            } else if (each instanceof ConnectionObject end && end.in != null) {
                end.in.trace = null;
            }
            if (held(each, "_mutex") instanceof LockObject lock) {
                lock.mutex.showAs(Reason.QUEUE, name.toString());
            }
        }
    }

    /** What waits at a library's own lock are for, in timelines. */
    @Builtin(value = "_show_lock(lock, name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void showLock(LockObject lock, Object name) {
        lock.mutex.showAs(Reason.QUEUE, name.toString());
    }

    /** Tells the explorer that a library's object is about to be read or written outside any lock. */
    @Builtin(value = "_touch(object, write, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object touch(ThreadState thread, Object object, Object write) {
        return thread.touch(object, write == Boolean.TRUE);
    }

    private static ThreadState main(ThreadState thread) {
        return thread.interpreter.mainThread();
    }

    @Builtin(value = "_main_ident()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object mainIdent(ThreadState thread) {
        return identifier(main(thread));
    }

    @Builtin(value = "_get_main_thread_ident()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object mainThreadIdent(ThreadState thread) {
        return identifier(main(thread));
    }

    @Builtin(value = "_main_native_id()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object mainNativeId(ThreadState thread) {
        return getNativeId(main(thread));
    }

    @Builtin(value = "_main_handle()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object mainHandle(ThreadState thread) {
        ThreadState main = main(thread);
        return main.handle == null ? None.NONE : new Handle(main.handle, main, 0);
    }

    /** The handle of the thread that runs for a Thread object; None when there is none any more. */
    @Builtin(value = "_handle_of(owner, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object handleOf(ThreadState thread, Object owner) {
        for (ThreadState each : thread.interpreter.threads()) {
            if (each.threadObject == owner && each.handle != null) {
                return new Handle(each.handle, each, thread.line());
            }
        }
        return None.NONE;
    }

    /** The program's last line is done: whoever joins the main thread may go on. */
    @Builtin(value = "_main_over()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object mainOver(ThreadState thread) {
        MainEnd end = MainEnd.of(thread);
        end.come();
        return end.waiters.size() == 0
                ? None.NONE
                : thread.ask(new Operation.Unpark(end.waiters, Integer.MAX_VALUE), (t, wake) -> None.NONE);
    }

    /** As if a signal had come; nothing where the program does nothing about it. */
    @Builtin(value = "interrupt_main(signum=2, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void interruptMain(ThreadState thread, Object signum) {
        long n = Integers.need(signum);
        if (n < 1 || n >= Signals.COUNT) {
            throw Errors.value("signal number out of range");
        }
        Signals signals = thread.interpreter.signals;
        if (signals.isHandled((int) n) && !signals.isDefault((int) n)) {
            signals.leave(thread.interpreter, (int) n);
        }
    }

    /** How many threads run that this module started. */
    @Builtin(value = "_count()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object count(ThreadState thread) {
        return (long) thread.interpreter.threadCount() - 1;
    }

    /** An exception with its traceback as the interpreter prints it. */
    @Builtin(value = "_format_exception(exception, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object formatException(ThreadState thread, Object exception) {
        return Tracebacks.format(thread, (ExceptionObject) exception);
    }

    /** What that row of the cost table names has been done. */
    @Builtin(value = "_spend(row, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void spend(ThreadState thread, Object row) {
        thread.work(thread.interpreter.costTable.nanos(row.toString()));
    }

    /** The running thread's attributes of a thread-local object, or None before its first use there. */
    @Builtin(value = "_local_dict(object, fresh=None, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object localDict(ThreadState thread, Object object, Object fresh) {
        if (fresh != None.NONE) {
            LocalValues.begin(thread, (PyObject) object, fresh);
            return fresh;
        }
        Object found = LocalValues.of(thread, (PyObject) object);
        return found == null ? None.NONE : found;
    }

    @Builtin(value = "get_native_id()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getNativeId(ThreadState thread) {
        int process = thread.interpreter.process;
        return process == 0 || thread.number == 0
                ? Processes.pid(process) + thread.number
                : 1_000_000L * process + thread.number;
    }

    /** The threading module's object for the running thread, or None. */
    @Builtin(value = "_current()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object current(ThreadState thread) {
        return thread.threadObject == null ? None.NONE : thread.threadObject;
    }

    @Builtin(value = "_set_current(owner, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void setCurrent(ThreadState thread, Object owner) {
        thread.threadObject = owner;
    }

    /** This thread works for a pool from now on. */
    @Builtin(value = "_serves(pool, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void serves(ThreadState thread, Object pool) {
        if (thread.watch != null) {
            thread.watch.serves(thread, pool);
        }
    }

    /** One of the pool's {@code size} threads is to give this future its result. */
    @Builtin(value = "_queued(pool, future, size, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void queued(ThreadState thread, Object pool, Object future, Object size) {
        if (thread.watch != null) {
            thread.watch.queued(pool, future, (Long) size);
        }
    }

    /** This thread is about to wait for a future's result. */
    @Builtin(value = "_awaits(future, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void awaits(ThreadState thread, Object future) {
        if (thread.watch != null) {
            thread.watch.awaits(thread, future);
        }
    }

    /** Ends all other threads of this process; they run nothing any more. */
    @Builtin(value = "_kill_others()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object killOthers(ThreadState thread) {
        return thread.ask(new Operation.Kill(null, thread.interpreter.process), (t, wake) -> None.NONE);
    }

    /** An exception left a thread: threading's hook has seen it, and the run knows that it failed. */
    @Builtin(value = "_note_uncaught(exception, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void noteUncaught(ThreadState thread, Object exception) {
        thread.interpreter.misfortunes.add(thread, (ExceptionObject) exception);
    }

    /** Java's stacks hold no Python frame, so there is nothing to set: the size is only kept. */
    @Builtin(value = "stack_size(size=0, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object stackSize(ThreadState thread, Object asked) {
        if (!(asked instanceof Long size)) {
            throw Errors.type("'" + Types.of(asked).shownName() + "' object cannot be interpreted as an integer");
        }
        if (size < 0) {
            throw Errors.value("size must be 0 or a positive value");
        }
        if (size > 0 && size < 32768) {
            throw Errors.value("size not valid: " + size + " bytes");
        }
        long[] kept = thread.interpreter.state(STACK_SIZE, () -> new long[1]);
        long before = kept[0];
        kept[0] = size;
        return before;
    }

    private static final Object STACK_SIZE = new Object();

    /** The interpreter of a process lets threads be left running at its end. */
    @Builtin(value = "daemon_threads_allowed()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object daemonThreadsAllowed() {
        return true;
    }

    @Builtin(value = "exit()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object exit() {
        throw Errors.of(Types.SYSTEM_EXIT, new Object[0]);
    }
}
