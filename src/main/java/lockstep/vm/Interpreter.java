package lockstep.vm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import lockstep.compiler.Code;
import lockstep.compiler.Opcode;
import lockstep.kernel.Costs;
import lockstep.kernel.Gil;
import lockstep.kernel.GilProfile;
import lockstep.kernel.Kernel;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** One Python interpreter: modules, builtins, settings. Hundreds may live in one JVM; they share nothing that changes. */
public final class Interpreter {
    static {
        VmTypes.install();
    }

    public final Kernel kernel;
    public final @Nullable Gil gil;
    public final int process;
    public final Costs costTable;
    public final Host host;
    public final ModuleSource moduleSource;
    public final Budget budget;
    public final GilProfile profile;
    public final long seed;
    /** True when threads run in parallel on this heap for real. */
    final boolean parallel;

    /** By opcode: 1 instruction in the high half, virtual ns in the low one. */
    final long[] costs;
    final Arithmetic.Extras extras;

    /** What making an instance of a class costs beside the call, in virtual ns. */
    final long instance;
    public final Signals signals = new Signals();
    public final long lockTaking;
    public final long lockGiving;
    private int recursionLimit;
    /** The lower one of that and the budget. */
    int depthLimit;
    int maxStringDigits = 4300;

    /** {@code sys.modules}. */
    public final Dict modules = new Dict();

    public final Dict builtins = new Dict();
    /** As they were in the beginning: what is C in CPython does not notice when a program binds {@code len} anew. */
    private final Dict hiddenBuiltins = new Dict();
    private final Dict hiddenGlobals = new Dict();
    /** Those that were asked for by name; the hash of a Java string costs less than that of Python's. */
    private final Map<String, FunctionObject> hiddenFunctions = new ConcurrentHashMap<>();
    public final Imports imports = new Imports(this);
    private final Map<Code, InlineCache[]> caches = new IdentityHashMap<>();
    private final Map<Object, Object> states = new IdentityHashMap<>();
    private final List<ThreadState> threads = new ArrayList<>();
    private final Identities identities = new Identities();

    public final Life life = new Life(this);
    public final Coroutines coroutines = new Coroutines(life);
    /** How the run ended, where something in it did. */
    public final Misfortunes misfortunes = new Misfortunes(this);


    /** Somebody listens to calls, or once did; frames entered from then on step. */
    boolean traced;

    volatile @Nullable Profiler profiler;
    /** What the hooks of threads still to come are ({@code threading.settrace}, {@code threading.setprofile}). */
    public @Nullable Object threadTrace;

    public @Nullable Object threadProfile;

    final NativeFunction objectNew;
    final NativeFunction objectInit;
    final Object objectSetattr;

    /** This one, and those of the processes of the same run. */
    public final Family family;

    public Interpreter(Setup setup) {
        this(setup, new Family());
    }

    private Interpreter(Setup setup, Family family) {
        this.family = family;
        kernel = setup.kernel;
        process = setup.process;
        profile = setup.profile;
        gil = setup.gil;
        costTable = setup.costs;
        host = setup.host;
        moduleSource = setup.modules;
        budget = setup.budget;
        seed = setup.seed;
        recursionLimit(1000);
        parallel = !setup.profile.hasGil() && !setup.kernel.isSimulated();
        costs = setup.costs == Costs.standard() ? Standard.COSTS : costs(setup.costs);
        extras = new Arithmetic.Extras(costTable);
        instance = costTable.nanos("extra.instance");
        lockTaking = costTable.nanos("native.lock.acquire");
        lockGiving = costTable.nanos("native.lock.release");
        objectNew = (NativeFunction) ((WrappedMethod) Types.OBJECT.lookup(Special.NEW)).function;
        objectInit = (NativeFunction) Types.OBJECT.lookup(Special.INIT);
        objectSetattr = Types.OBJECT.lookup(Special.SETATTR);
        modules.id = nextId();
        HiddenCode.define(this, hiddenGlobals);
        if (moduleSource.find(this, "builtins") instanceof ModuleSource.Found.Native found) {
            builtins.addAll(found.module().attributes);
            hiddenBuiltins.addAll(found.module().attributes);
            found.module().attributes = builtins;
            modules.put(Str.name("builtins"), found.module());
        }
        family.add(this);
    }

    /** One more interpreter on the same machine, with modules, heap and GIL of its own. */
    public Interpreter another(int process, @Nullable Gil itsGil) {
        return new Interpreter(
                new Setup(kernel, process, itsGil, profile, costTable, host, moduleSource, budget, seed), family);
    }

    /** Looked up once: the explorer makes an interpreter per schedule. */
    private static final class Standard {
        static final long[] COSTS = costs(Costs.standard());
    }

    private static long[] costs(Costs table) {
        long[] costs = new long[256];
        long plain = table.nanos("instruction");
        for (Opcode op : Opcode.values()) {
            costs[op.ordinal()] = 1L << 32 | table.nanos("opcode." + op.name(), plain);
        }
        return costs;
    }

    /** @param gil null for a free-threaded interpreter */
    public record Setup(
            Kernel kernel,
            int process,
            @Nullable Gil gil,
            GilProfile profile,
            Costs costs,
            Host host,
            ModuleSource modules,
            Budget budget,
            long seed) {}

    // ---- making things ----

    /** A number that no object of this interpreter has yet. */
    public long nextId() {
        return identities.next();
    }

    long identity(Object object) {
        return identities.of(object);
    }

    /** Numbers an object of this interpreter that has no number yet; answers the number, 0 for none. */
    long number(Object object) {
        return identities.number(object);
    }

    FunctionObject function(CodeObject code, Frame f) {
        FunctionObject made = new FunctionObject(this, code, f.globals, f.builtins);
        made.id = nextId();
        return made;
    }

    synchronized InlineCache[] caches(Code code) {
        return caches.computeIfAbsent(code, c -> new InlineCache[c.instructions.length]);
    }

    /** A thread of this interpreter, to be given to the kernel. */
    public ThreadState newThread(Function<ThreadState, Object> entry) {
        ThreadState[] made = new ThreadState[1];
        ThreadState thread = new ThreadState(this, () -> entry.apply(made[0]));
        made[0] = thread;
        synchronized (threads) {
            threads.add(thread);
            thread.number = threadCount++;
            if (main == null) {
                main = thread;
            }
        }
        return thread;
    }

    private @Nullable ThreadState main;
    private int threadCount;

    /** The first thread there was. */
    public ThreadState mainThread() {
        ThreadState first = main;
        if (first == null) {
            throw new IllegalStateException("no thread was made yet");
        }
        return first;
    }

    public void threadEnded(ThreadState thread) {
        synchronized (threads) {
            if (threads.remove(thread)) {
                endedNanos += thread.usedNanos();
                endedInstructions += thread.instructions;
            }
        }
    }

    boolean isAlive(ThreadState thread) {
        synchronized (threads) {
            return threads.contains(thread);
        }
    }

    int threadsAlive() {
        synchronized (threads) {
            return threads.size();
        }
    }

    /** Makes this the one that hears of calls; null for none. */
    public void profile(@Nullable Profiler listener) {
        profiler = listener;
        listen();
    }

    public @Nullable Profiler profiler() {
        return profiler;
    }

    /** After hooks were set: finds out whether anybody listens at all. */
    public void listen() {
        traced = profiler != null
                || threadTrace != null
                || threadProfile != null
                || threads().stream().anyMatch(t -> t.tracing != null && !t.tracing.isIdle());
    }

    public List<ThreadState> threads() {
        synchronized (threads) {
            return new ArrayList<>(threads);
        }
    }

    /** What keeps objects alive besides the threads. */
    List<Object> lifeRoots() {
        List<Object> all = new ArrayList<>();
        all.add(modules);
        all.add(builtins);
        synchronized (states) {
            all.addAll(states.values());
        }
        all.add(signals);
        for (Object each : new Object[] {threadTrace, threadProfile}) {
            if (each != null) {
                all.add(each);
            }
        }
        return all;
    }

    /** Pushes a frame for a module's or a string's code. Always answers PENDING. */
    public Object execute(ThreadState thread, Code code, Dict globals, Object locals) {
        return execute(thread, code, globals, locals, null);
    }

    Object execute(ThreadState thread, Code code, Dict globals, Object locals, @Nullable TupleObject closure) {
        CodeObject object = CodeObject.of(code);
        FunctionObject function = null;
        if (closure != null) {
            function = new FunctionObject(this, object, globals, builtinsFor(globals));
            function.closure = closure;
        }
        if (code.origin == Code.Origin.USER && globals == locals) {
            boundLater.addAll(object.storedGlobals());
        }
        Frame frame = new Frame(object, function, globals, builtinsFor(globals), caches(code));
        frame.locals = locals;
        Calls.enter(thread, frame);
        return Context.PENDING;
    }

    /** Where a module would be imported from: its file, or {@code built-in}; None when there is none. */
    public Object origin(String module) {
        return switch (moduleSource.find(this, module)) {
            case null -> None.NONE;
            case ModuleSource.Found.Native n -> new Str("built-in");
            case ModuleSource.Found.Python p -> new Str(p.fileName());
            case ModuleSource.Found.Folder f -> None.NONE;
        };
    }

    /** Global names that the program's modules bind somewhere, for the explorer. */
    final Set<String> boundLater = new HashSet<>();

    private static final Str BUILTINS = Str.name("__builtins__");

    Dict builtinsFor(Dict globals) {
        Object given = globals.get(BUILTINS);
        if (given instanceof ModuleObject m) {
            return m.attributes;
        }
        if (given instanceof Dict d) {
            return d;
        }
        if (given == null) {
            globals.put(BUILTINS, modules.get(new Str("builtins")) == null ? builtins : modules.get(new Str("builtins")));
        }
        return builtins;
    }

    FunctionObject hidden(String name) {
        FunctionObject known = hiddenFunctions.get(name);
        if (known != null) {
            return known;
        }
        Object found = hiddenGlobals.get(new Str(name));
        if (!(found instanceof FunctionObject f)) {
            throw new IllegalStateException("no hidden function " + name);
        }
        hiddenFunctions.put(name, f);
        return f;
    }

    Dict hiddenBuiltins() {
        return hiddenBuiltins;
    }

    public Object builtin(String name) {
        Object found = builtins.get(new Str(name));
        if (found == null) {
            throw Errors.name("name '" + name + "' is not defined", new Str(name));
        }
        return found;
    }

    private static final Str BUILD_CLASS = Str.name("__build_class__");

    Object buildClass() {
        Object found = builtins.get(BUILD_CLASS);
        if (found == null) {
            throw Errors.name("__build_class__ not found", BUILD_CLASS);
        }
        return found;
    }

    public void setMaxStringDigits(int digits) {
        maxStringDigits = digits;
    }

    /** {@code sys.getrecursionlimit()}. */
    public int recursionLimit() {
        return recursionLimit;
    }

    public void recursionLimit(int limit) {
        recursionLimit = limit;
        depthLimit = Math.min(limit, budget.maxDepth);
    }

    PyException tooDeep() {
        return Errors.recursion(depthLimit < recursionLimit
                ? "maximum recursion depth exceeded (--max-recursion)"
                : "maximum recursion depth exceeded");
    }

    private long endedNanos;
    private long endedInstructions;
    /** Of all processes of the run. */
    public long instructions() {
        return family.instructions();
    }

    public int threadCount() {
        return threads().size();
    }

    long ownInstructions() {
        long sum = endedInstructions;
        for (ThreadState each : threads()) {
            sum += each.instructions;
        }
        return sum;
    }

    /** Virtual ns of computing by all threads, ended ones included. */
    public long usedNanos() {
        long sum = endedNanos;
        for (ThreadState each : threads()) {
            sum += each.usedNanos();
        }
        return sum;
    }

    Object displayHook() {
        return Attributes.find(threads().get(0), modules.get(new Str("sys")), Types.MODULE, Str.name("displayhook"));
    }

    /** State that a native module keeps for this interpreter, made on first use. */
    @SuppressWarnings("unchecked")
    public <T> T state(Object key, Supplier<T> make) {
        synchronized (states) {
            Object known = states.get(key);
            if (known == null) {
                known = make.get();
                states.put(key, known);
            }
            return (T) known;
        }
    }

    Object warn(ThreadState thread, TypeObject category, String message) {
        return thread.hidden("warn", category, new Str(message));
    }
}
