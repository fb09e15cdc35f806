package lockstep.library;

import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Operation;
import lockstep.kernel.Wake;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.Interpreter;
import lockstep.vm.ThreadState;

/** {@code _thread}: threads, locks and joins as the kernel has them. */
final class ThreadModule {
    private ThreadModule() {}

    @Builtin(value = "allocate_lock()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object allocateLock(ThreadState thread) {
        LockObject made = new LockObject(thread.interpreter.kernel.newMutex("Lock"));
        made.id = thread.interpreter.nextId();
        return made;
    }

    /** A running or finished thread, as the kernel knows it. */
    static final class Handle extends PyObject implements Observed {
        static final TypeObject TYPE =
                new TypeObject("_thread", "_ThreadHandle", Types.OBJECT, ThreadHandleMethodsTable.INSTANCE);

        final FiberHandle fiber;
        final ThreadState thread;

        Handle(FiberHandle fiber, ThreadState thread) {
            super(TYPE);
            this.fiber = fiber;
            this.thread = thread;
        }

        @Override
        public Object observedAs() {
            return fiber;
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
        Interpreter interpreter = thread.interpreter;
        Object[] arguments = ((TupleObject) args).items;
        ThreadState started = interpreter.newThread(t -> t.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object value) {
                        interpreter.threadEnded((ThreadState) context);
                        return None.NONE;
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        interpreter.threadEnded((ThreadState) context);
                        throw e;
                    }
                },
                () -> t.call(function, arguments)));
        started.threadObject = owner;
        FiberSpec spec = new FiberSpec(((Str) name).value, interpreter.gil, interpreter.process);
        return thread.ask(new Operation.Spawn(started, spec, wait == Boolean.TRUE), (t, wake) -> {
            FiberHandle handle = (FiberHandle) wake.value();
            started.handle = handle;
            return new Handle(handle, started);
        });
    }

    @Builtin(value = "get_ident()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getIdent(ThreadState thread) {
        return 140_000_000_000_000L + 4096L * (thread.handle == null ? 0 : thread.handle.id());
    }

    @Builtin(value = "get_native_id()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object getNativeId(ThreadState thread) {
        return 1000L + (thread.handle == null ? 0 : thread.handle.id());
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

    /** Ends all other threads of this process; they run nothing any more. */
    @Builtin(value = "_kill_others()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object killOthers(ThreadState thread) {
        return thread.ask(new Operation.Kill(null, thread.interpreter.process), (t, wake) -> None.NONE);
    }

    /** An exception left a thread: threading's hook has seen it, and the run knows that it failed. */
    @Builtin(value = "_note_uncaught(exception, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void noteUncaught(ThreadState thread, Object exception) {
        thread.interpreter.noteUncaught(thread, (ExceptionObject) exception);
    }

    @Builtin(value = "_exit()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object exit() {
        throw Errors.of(Types.SYSTEM_EXIT, new Object[0]);
    }
}
