package lockstep.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import lockstep.compiler.Code;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Gil;
import lockstep.kernel.Kernel;
import lockstep.kernel.Operation;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.CodeObject;
import lockstep.vm.Interpreter;
import lockstep.vm.Position;
import lockstep.vm.Signals;
import lockstep.vm.ThreadState;

/**
 * {@code _multiprocessing}: processes, pipes, semaphores and memory that several processes see. A process is one more
 * interpreter on the same kernel; all that passes between two is bytes and the objects made here.
 */
final class ProcessModule {
    private ProcessModule() {}

    /**
     * Starts a process, which runs hidden {@code process_main}: which function of which module is given the bytes, and
     * which rows say what starting and ending cost.
     */
    @Builtin(value = "start(name, module, function, payload, price, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object start(
            ThreadState thread, Object name, Object module, Object function, Object payload, Object price) {
        Kernel kernel = thread.interpreter.kernel;
        int process = kernel.newProcess(((Str) name).value());
        Gil gil = thread.interpreter.gil == null
                ? null
                : kernel.newGil("GIL", process, thread.interpreter.gil.switchInterval());
        return launch(thread, process, gil, name, module, function, payload, price);
    }

    /** {@code get() of a Queue} with the name that the program is about to give to it: {@code get() of Queue jobs}. */
    @Builtin(value = "named(what, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object named(ThreadState thread, Object what) {
        return new Str(named(thread, what.toString()));
    }

    static String named(ThreadState thread, String what) {
        String name = Position.nameToBeStored(thread);
        return name == null ? what : what.replaceFirst(" of an? (\\w+)", " of $1 " + Matcher.quoteReplacement(name));
    }

    private static Object launch(
            ThreadState thread,
            int process,
            lockstep.kernel.@org.jspecify.annotations.Nullable Gil gil,
            Object name,
            Object... args) {
        thread.interpreter.budget.startProcess(thread.interpreter);
        thread.work(thread.interpreter.costTable.nanos(args[3] + ".create"));
        Interpreter made = thread.interpreter.another(process, gil);
        made.family.name(process, ((Str) name).value());
        ProcessObject child = new ProcessObject(
                process, thread.interpreter.process, made, args[3].toString().equals("interpreter"));
        Processes.of(thread).started(child);
        ThreadState first = made.newThread(t -> t.then(
                new Continuation() {
                    @Override
                    public Object resume(Context context, Object code) {
                        return ProcessMethods.ended(t, child, code instanceof Long n ? n : 0, u -> None.NONE);
                    }

                    @Override
                    public Object failed(Context context, PyException e) {
                        return ProcessMethods.ended(t, child, 1, u -> None.NONE);
                    }
                },
                () -> {
                    ModuleObject module = new ModuleObject("__main__");
                    module.set("__builtins__", made.modules.get(new Str("builtins")));
                    made.modules.put(Str.name("__main__"), module);
                    return t.hidden("process_main", args);
                }));
        FiberSpec spec = new FiberSpec("MainThread", gil, process);
        return thread.ask(new Operation.Spawn(first, spec, false), (t, wake) -> {
            FiberHandle handle = (FiberHandle) wake.value();
            child.main = handle;
            return child;
        });
    }

    /** What a new process computes before it runs anything: Python itself starting. */
    @Builtin(value = "boot(price, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object boot(ThreadState thread, Object price) {
        long nanos = thread.interpreter.costTable.nanos(((Str) price).value());
        return thread.ask(new Operation.Outside(true, Operation.Outside.PYTHON_ITSELF, nanos, () -> None.NONE), (t, wake) -> None.NONE);
    }

    /** The process ends here and now, whatever else runs in it; a negative code is that of a signal. */
    @Builtin(value = "halt(code, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object halt(ThreadState thread, Object code) {
        ProcessObject self = Processes.of(thread).process(thread.interpreter.process);
        if (self == null) {
            thread.interpreter.misfortunes.halt((int) ((Long) code & 0xff));
            return thread.ask(new Operation.Kill(null, thread.interpreter.process), (t, wake) ->
                    t.ask(new Operation.Kill(t.handle, t.interpreter.process), (u, w) -> None.NONE));
        }
        FiberHandle main = self.main;
        return thread.ask(new Operation.Kill(null, self.process), (t, wake) ->
                ProcessMethods.ended(t, self, (Long) code < 0 ? (Long) code : (Long) code & 0xff, u ->
                        u.ask(new Operation.Kill(u.handle, self.process), (v, w) -> None.NONE)));
    }

    @Builtin(value = "pid()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object pid(ThreadState thread) {
        ProcessObject self = Processes.of(thread).process(thread.interpreter.process);
        return Processes.pid(self != null && self.isInterpreter ? self.parent : thread.interpreter.process);
    }

    /** The starter of this process; of the first one, whatever started Python. */
    @Builtin(value = "parent_pid()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object parentPid(ThreadState thread) {
        ProcessObject self = Processes.of(thread).process(thread.interpreter.process);
        return self == null ? Processes.FIRST_PID - 1 : Processes.pid(self.parent);
    }

    /** The program's own code, for a process that imports it as its parent's main module; None when it has no file. */
    @Builtin(value = "main_code()", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object mainCode(ThreadState thread) {
        Code code = thread.interpreter.host.mainCode();
        return code == null ? None.NONE : CodeObject.of(code);
    }

    /** Runs a module's code in a module that was made for it. */
    @Builtin(value = "run(code, module, /)", kind = Kind.FUNCTION)
    static Object run(ThreadState thread, CodeObject code, ModuleObject module) {
        return thread.interpreter.execute(thread, code.code, module.attributes, module.attributes);
    }

    @Builtin(value = "module(name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object module(ThreadState thread, Object name) {
        ModuleObject made = new ModuleObject(((Str) name).value());
        made.set("__builtins__", thread.interpreter.modules.get(new Str("builtins")));
        return made;
    }

    // ---- pipes ----

    /** Two ends; of a duplex pipe both read and write, else the first reads and the second writes. */
    @Builtin(value = "pipe(duplex, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object pipe(ThreadState thread, Object duplex) {
        Pipe there = new Pipe();
        Pipe back = duplex == Boolean.TRUE ? new Pipe() : null;
        return new TupleObject(open(thread, there, back), open(thread, back, there));
    }

    private static ConnectionObject open(
            ThreadState thread,
            @org.jspecify.annotations.Nullable Pipe in,
            @org.jspecify.annotations.Nullable Pipe out) {
        Processes all = Processes.of(thread);
        ConnectionObject made = new ConnectionObject(in, out, all.add(None.NONE));
        made.id = thread.interpreter.nextId();
        made.hold();
        all.opened(made, thread.interpreter.process);
        return made;
    }

    /** Takes over what another process gave by {@code share()}. */
    @Builtin(value = "take_connection(number, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object takeConnection(ThreadState thread, Object number) {
        Processes all = Processes.of(thread);
        ConnectionObject given = (ConnectionObject) all.get(number);
        ConnectionObject made = new ConnectionObject(given.in, given.out, given.number);
        made.id = thread.interpreter.nextId();
        all.opened(made, thread.interpreter.process);
        return made;
    }

    /** Those of these connections and processes that are ready, after at most so many seconds. */
    @Builtin(value = "wait(objects, timeout, what, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object wait(ThreadState thread, Object objects, Object timeout, Object what) {
        Object[] all = objects instanceof ListObject l ? l.toArray() : ((TupleObject) objects).items;
        List<Watched> watched = new ArrayList<>();
        for (Object each : all) {
            watched.add(watched(thread, each));
        }
        lockstep.kernel.Costs costs = thread.interpreter.costTable;
        thread.work(costs.nanos("pipe.select") + all.length * costs.nanos("pipe.select.each"));
        long nanos = timeout == None.NONE ? Operation.FOREVER : Math.max(0, TimeModule.nanos(timeout));
        AtomicBoolean slept = new AtomicBoolean();
        return ConnectionMethods.waitFor(thread, watched, nanos, ((Str) what).value(), slept, (t, ready) -> {
            ListObject found = new ListObject();
            for (int i = 0; i < all.length; i++) {
                if (watched.get(i).isReady()) {
                    found.append(t, all[i]);
                }
            }
            long waking = ready ? ConnectionMethods.waking(t, slept.get()) : 0;
            return waking == 0
                    ? found
                    : t.ask(new Operation.Outside(true, "pipe", waking, () -> None.NONE), (u, wake) -> found);
        });
    }

    private static Watched watched(ThreadState thread, Object object) {
        return switch (object) {
            case Long n when Processes.of(thread).get(n - ProcessMethods.FIRST_FREE) instanceof ProcessObject p -> p.sentinel;
            case ConnectionObject c when c.closed -> throw Errors.of(Types.OS_ERROR, new Str("handle is closed"));
            case ConnectionObject c when c.in == null -> throw Errors.of(
                    Types.OS_ERROR, new Str("connection is write-only"));
            case ConnectionObject c -> c.in;
            case ProcessObject p -> p.sentinel;
            default -> throw Errors.type("expected a connection or a process, not " + Types.of(object).shownName());
        };
    }

    // ---- names for what several processes are to find ----

    @Builtin(value = "announce(name, object, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object announce(ThreadState thread, Object name, Object object) {
        Processes all = Processes.of(thread);
        String text = ((Str) name).value();
        if (isDeserted(all, all.named(text))) {
            all.forget(text);
        }
        return all.name(text, object instanceof ConnectionObject c ? ConnectionMethods.share(thread, c) : object);
    }

    /** A connection to a process that has ended. */
    private static boolean isDeserted(Processes all, @org.jspecify.annotations.Nullable Object number) {
        return number instanceof Long && all.get(number) instanceof ConnectionObject c
                && c.out != null && !c.out.hasReaders();
    }

    @Builtin(value = "announced(name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object announced(ThreadState thread, Object name) {
        Object found = Processes.of(thread).named(((Str) name).value());
        return found == null ? None.NONE : found;
    }

    /** One more hold on a connection that was announced; None when there is none of that name. */
    @Builtin(value = "connect(name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object connect(ThreadState thread, Object name) {
        Processes all = Processes.of(thread);
        Object number = all.named(((Str) name).value());
        if (number == null || isDeserted(all, number)) {
            return None.NONE;
        }
        ((ConnectionObject) all.get(number)).hold();
        return takeConnection(thread, number);
    }

    /** The names that begin so, without that beginning. */
    @Builtin(value = "names(prefix, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object names(ThreadState thread, Object prefix) {
        String start = ((Str) prefix).value();
        return new ListObject(Processes.of(thread).names(start).stream()
                .map(each -> new Str(each.substring(start.length())))
                .toArray());
    }

    @Builtin(value = "process_by_pid(pid, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object processByPid(ThreadState thread, Object pid) {
        ProcessObject found = Processes.of(thread).process((int) ((Long) pid - Processes.FIRST_PID));
        return found == null ? None.NONE : found;
    }

    /** Sends a signal to the first process, which nobody started; False when that is not its number or it handles none such. */
    @Builtin(value = "signal_first(pid, signal, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object signalFirst(ThreadState thread, Object pid, Object signal) {
        Interpreter first = thread.interpreter.family.members().get(0);
        int number = (int) (long) (Long) signal;
        if (!pid.equals(Processes.pid(first.process))
                || number != Signals.SIGINT && !first.signals.isHandled(number) && !first.signals.isIgnored(number)) {
            return number == 0 && pid.equals(Processes.pid(first.process));
        }
        Operation turn = new Operation.Unpark(Processes.ticket(thread, lockstep.trace.Reason.OTHER, ""), 0);
        return thread.ask(turn, (t, wake) -> {
            first.signals.send(first, number);
            return true;
        });
    }

    @Builtin(value = "forget(name, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object forget(ThreadState thread, Object name) {
        return Processes.of(thread).forget(((Str) name).value());
    }
}
