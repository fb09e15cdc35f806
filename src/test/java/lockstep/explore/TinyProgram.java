package lockstep.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import lockstep.kernel.Chooser;
import lockstep.kernel.Fiber;
import lockstep.kernel.FiberHandle;
import lockstep.kernel.FiberSpec;
import lockstep.kernel.Footprint;
import lockstep.kernel.Mutex;
import lockstep.kernel.Operation;
import lockstep.kernel.Slice;
import lockstep.kernel.Stop;
import lockstep.kernel.WaitQueue;
import lockstep.kernel.Wake;
import lockstep.kernel.stepping.SteppingKernel;
import lockstep.kernel.TellsValues;
import lockstep.trace.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Programs of a few lines for the explorer's tests: integer variables, locks and wait queues by name, threads that are
 * lists of instructions over four local integers. A main thread starts all, joins all, and then checks.
 */
final class TinyProgram implements Subject {
    private final Map<String, Integer> variables = new HashMap<>();
    private final List<Integer> initial = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> locks = new HashMap<>();
    private final Map<String, Integer> queues = new HashMap<>();
    private final List<Script> scripts = new ArrayList<>();
    private Script main = new Script("main");
    private boolean mainGiven;

    TinyProgram variable(String name, int value) {
        variables.put(name, initial.size());
        initial.add(value);
        names.add(name);
        return this;
    }

    /** Adds a thread. */
    TinyProgram thread(String name, Consumer<Script> body) {
        var script = new Script(name);
        body.accept(script);
        scripts.add(script);
        return this;
    }

    /** What the main thread does after having joined the others. */
    TinyProgram afterwards(Consumer<Script> body) {
        startAndJoinAll();
        body.accept(main);
        return this;
    }

    /** All that the main thread does, instead of starting and joining everybody. */
    TinyProgram main(Consumer<Script> body) {
        mainGiven = true;
        body.accept(main);
        return this;
    }

    private void startAndJoinAll() {
        if (!mainGiven) {
            mainGiven = true;
            for (int i = 0; i < scripts.size(); i++) {
                main.start(i);
            }
            for (int i = 0; i < scripts.size(); i++) {
                main.join(i);
            }
        }
    }

    @Override
    public Judge prepare(SteppingKernel kernel) {
        startAndJoinAll();
        var world = new World(this, kernel);
        kernel.spawn(new Thread(world, main), new FiberSpec("main", null, 0));
        return outcome -> world.failure;
    }

    @Override
    public String fingerprint() {
        startAndJoinAll();
        return scripts.toString() + main + initial;
    }

    @Override
    public String sourceLine(int line) {
        return line == 0 ? "" : "instruction " + line;
    }

    enum Kind {
        READ,
        WRITE,
        ACQUIRE,
        RELEASE,
        PARK,
        UNPARK,
        START,
        JOIN,
        KILL,
        SLEEP,
        VALUE,
        SAFE_POINT,
        JUMP_IF,
        CHECK
    }

    private record Instruction(
            Kind kind,
            int operand,
            int local,
            long timeout,
            @Nullable ToIntFunction<int[]> compute,
            @Nullable Predicate<int[]> test,
            String text) {
        @Override
        public String toString() {
            return kind + " " + operand + " " + local + " " + timeout + " " + text;
        }
    }

    /** One thread's instructions. Locals are 0 to 3; results of operations are 0 or 1. */
    final class Script {
        private final String name;
        private final List<Instruction> instructions = new ArrayList<>();

        Script(String name) {
            this.name = name;
        }

        private Script add(Kind kind, int operand, int local, long timeout) {
            instructions.add(new Instruction(kind, operand, local, timeout, null, null, ""));
            return this;
        }

        Script read(String variable, int local) {
            return add(Kind.READ, variables.get(variable), local, 0);
        }

        Script write(String variable, ToIntFunction<int[]> value) {
            instructions.add(new Instruction(Kind.WRITE, variables.get(variable), 0, 0, value, null, ""));
            return this;
        }

        Script write(String variable, int value) {
            instructions.add(new Instruction(Kind.WRITE, variables.get(variable), 0, 0, l -> value, null, "" + value));
            return this;
        }

        Script increment(String variable) {
            return read(variable, 0).write(variable, l -> l[0] + 1);
        }

        Script acquire(String lock) {
            return add(Kind.ACQUIRE, number(locks, lock), 0, Operation.FOREVER);
        }

        Script tryAcquire(String lock, long timeout, int local) {
            return add(Kind.ACQUIRE, number(locks, lock), local, timeout);
        }

        Script release(String lock) {
            return add(Kind.RELEASE, number(locks, lock), 3, 0);
        }

        Script park(String queue) {
            return add(Kind.PARK, number(queues, queue), 3, Operation.FOREVER);
        }

        Script park(String queue, long timeout, int local) {
            return add(Kind.PARK, number(queues, queue), local, timeout);
        }

        Script unpark(String queue, int count) {
            return add(Kind.UNPARK, number(queues, queue), 3, count);
        }

        Script start(int thread) {
            return add(Kind.START, thread, 0, 0);
        }

        Script join(int thread) {
            return add(Kind.JOIN, thread, 3, Operation.FOREVER);
        }

        Script join(int thread, long timeout, int local) {
            return add(Kind.JOIN, thread, local, timeout);
        }

        Script killOthers() {
            return add(Kind.KILL, 0, 3, 0);
        }

        Script sleep(long nanos) {
            return add(Kind.SLEEP, 0, 3, nanos);
        }

        Script value(int count, int local) {
            return add(Kind.VALUE, count, local, 0);
        }

        Script safePoint() {
            return add(Kind.SAFE_POINT, 0, 0, 0);
        }

        /** The number of the next instruction, for {@link #jumpIf}. */
        int here() {
            return instructions.size();
        }

        Script jumpIf(Predicate<int[]> test, int target) {
            instructions.add(new Instruction(Kind.JUMP_IF, target, 0, 0, null, test, ""));
            return this;
        }

        Script check(Predicate<int[]> test, String otherwise) {
            instructions.add(new Instruction(Kind.CHECK, 0, 0, 0, null, test, otherwise));
            return this;
        }

        private int number(Map<String, Integer> numbers, String key) {
            return numbers.computeIfAbsent(key, k -> numbers.size());
        }

        @Override
        public String toString() {
            return name + instructions;
        }
    }

    private static final class World {
        final SteppingKernel kernel;
        final TinyProgram program;
        final int[] values;
        final Stop[] reads;
        final Stop[] writes;
        final Mutex[] mutexes;
        final WaitQueue[] queues;
        final FiberHandle[] threads;
        @Nullable Failure failure;

        World(TinyProgram program, SteppingKernel kernel) {
            this.kernel = kernel;
            this.program = program;
            int count = program.initial.size();
            values = new int[count];
            reads = new Stop[count];
            writes = new Stop[count];
            for (int i = 0; i < count; i++) {
                values[i] = program.initial.get(i);
                var object = new Object();
                String name = program.names.get(i);
                reads[i] = new Stop.Access(new Footprint(List.of(new Footprint.Touch(object, null, false, name))));
                writes[i] = new Stop.Access(new Footprint(List.of(new Footprint.Touch(object, null, true, name))));
            }
            mutexes = new Mutex[program.locks.size()];
            program.locks.forEach((name, i) -> mutexes[i] = kernel.newMutex(name));
            queues = new WaitQueue[program.queues.size()];
            program.queues.forEach((name, i) -> queues[i] = kernel.newWaitQueue(Reason.QUEUE, name));
            threads = new FiberHandle[program.scripts.size()];
        }
    }

    private static final class Thread implements Fiber, TellsValues {
        private final World world;
        private final Script script;
        private final List<Instruction> instructions;
        private final int[] locals = new int[4];
        private int pc;
        private @Nullable String told;

        Thread(World world, Script script) {
            this.world = world;
            this.script = script;
            this.instructions = script.instructions;
        }

        @Override
        public int line() {
            return pc + 1;
        }

        @Override
        public @Nullable String lastValue() {
            return told;
        }

        @Override
        public Stop run(Slice slice, Wake wake) {
            if (wake == Wake.KILLED) {
                return Stop.Plain.FINISHED;
            }
            if (wake != Wake.START) {
                finish(instructions.get(pc), wake);
                pc++;
            }
            while (pc < instructions.size()) {
                Stop stop = begin(instructions.get(pc), slice);
                if (stop != null) {
                    return stop;
                }
            }
            return Stop.Plain.FINISHED;
        }

        private @Nullable Stop begin(Instruction at, Slice slice) {
            switch (at.kind) {
                case JUMP_IF -> pc = at.test.test(locals) ? at.operand : pc + 1;
                case CHECK -> {
                    if (!at.test.test(locals) && world.failure == null) {
                        int fiber = world.program.scripts.indexOf(script) + 1; // 0 is the one that starts the others
                        world.failure = Failure.error(at.text, fiber, pc + 1);
                    }
                    pc++;
                }
                case VALUE -> {
                    var numbers = new ArrayList<String>();
                    for (int i = 0; i < at.operand; i++) {
                        numbers.add(this.script.name + "=" + i);
                    }
                    locals[at.local] = world.kernel.chooser().choose(new Chooser.Choice(Chooser.Kind.VALUE, numbers));
                    pc++;
                }
                case SAFE_POINT -> {
                    if (slice.safePoints == Slice.SafePoints.EVERY_ACCESS_AND_EVAL_BREAKER) {
                        return Stop.Plain.SAFE_POINT;
                    }
                    pc++;
                }
                case READ -> {
                    return world.reads[at.operand];
                }
                case WRITE -> {
                    return world.writes[at.operand];
                }
                case ACQUIRE -> {
                    return new Stop.Ask(new Operation.Acquire(world.mutexes[at.operand], at.timeout));
                }
                case RELEASE -> {
                    return new Stop.Ask(new Operation.Release(world.mutexes[at.operand]));
                }
                case PARK -> {
                    return new Stop.Ask(
                            new Operation.Park(world.queues[at.operand], at.timeout, Operation.Park.NOT_READY));
                }
                case UNPARK -> {
                    return new Stop.Ask(new Operation.Unpark(world.queues[at.operand], (int) at.timeout));
                }
                case START -> {
                    Script script = world.program.scripts.get(at.operand);
                    return new Stop.Ask(new Operation.Spawn(
                            new Thread(world, script), new FiberSpec(script.name, null, 0), false));
                }
                case JOIN -> {
                    return new Stop.Ask(new Operation.Join(world.threads[at.operand], at.timeout));
                }
                case KILL -> {
                    return new Stop.Ask(new Operation.Kill(null, 0));
                }
                case SLEEP -> {
                    return new Stop.Ask(new Operation.Sleep(at.timeout));
                }
            }
            return null;
        }

        private void finish(Instruction at, Wake wake) {
            told = null;
            switch (at.kind) {
                case READ -> {
                    locals[at.local] = world.values[at.operand];
                    told = world.program.names.get(at.operand) + " is " + locals[at.local];
                }
                case WRITE -> {
                    world.values[at.operand] = at.compute.applyAsInt(locals);
                    told = world.program.names.get(at.operand) + " = " + world.values[at.operand];
                }
                case START -> world.threads[at.operand] = (FiberHandle) wake.value();
                case SAFE_POINT -> {}
                default -> locals[at.local] = wake == Wake.TRUE || wake == Wake.DONE ? 1 : 0;
            }
        }
    }
}
