package lockstep.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lockstep.kernel.CoreSpeeds;
import lockstep.kernel.Costs;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;

/**
 * Fits the cost table to measurements: the measuring program runs in the simulated world too, and each row that a
 * measurement stands for is changed by what the two differ. Rows that nothing measures follow the speed of the machine.
 */
final class Calibration {
    /** The rows that a measurement decides, and how often each is paid in one of what was measured. */
    private record Fit(String measurement, String row, double times) {}

    private static final List<Fit> SINGLE = List.of(
            new Fit("loop", "opcode.FOR_ITER", 1),
            new Fit("assignment", "opcode.STORE_FAST", 1),
            new Fit("int", "opcode.BINARY_OP", 1),
            new Fit("larger int", "extra.int.made", 1),
            new Fit("squares", "extra.int.wide", 2),
            new Fit("float", "extra.float", 1),
            new Fit("comparison", "opcode.COMPARE_OP", 1),
            new Fit("native call", "opcode.CALL", 1),
            // what a function costs beside any call
            new Fit("call", "opcode.RETURN_VALUE", 1),
            new Fit("call", "opcode.RETURN_CONST", 1),
            new Fit("keyword call", "opcode.CALL_KW", 1),
            new Fit("item", "opcode.BINARY_SUBSCR", 1),
            new Fit("store item", "opcode.STORE_SUBSCR", 1),
            new Fit("attribute", "opcode.LOAD_ATTR", 1),
            new Fit("store attribute", "opcode.STORE_ATTR", 1),
            new Fit("instance", "extra.instance", 1),
            new Fit("tuple", "opcode.BUILD_TUPLE", 1),
            new Fit("list", "opcode.BUILD_LIST", 1),
            new Fit("dict", "opcode.BUILD_MAP", 1),
            new Fit("text of an int", "opcode.FORMAT_SIMPLE", 1),
            new Fit("function", "opcode.MAKE_FUNCTION", 1),
            new Fit("exception", "opcode.RAISE_VARARGS", 1),
            new Fit("lock", "native.lock.acquire", 2),
            new Fit("lock", "native.lock.release", 2),
            new Fit("with", "opcode.BEFORE_WITH", 1),
            new Fit("new lock", "native.lock.new", 1),
            new Fit("new reentrant lock", "native.rlock.new", 1),
            new Fit("with a lock of processes", "native.semaphore", 2),
            new Fit("pickle as multiprocessing", "pickle.pickler", 1),
            new Fit("wake an event loop", "asyncio.wake", 1),
            new Fit("overshoot", "timer.overshoot", 1),
            new Fit("sleep zero", "sleep.zero", 1),
            new Fit("hand over a lock", "wake", 1),
            new Fit("hand over, and run on", "gil.handover.soon", 1),
            new Fit("start a thread", "thread.latency", 1),
            new Fit("start and join a thread", "thread.join", 1),
            new Fit("spawn own share", "process.spawn.create", 1),
            new Fit("spawn to target", "process.spawn.start", 1),
            new Fit("spawn to end", "process.spawn.exit", 1),
            new Fit("forkserver own share", "process.forkserver.create", 1),
            new Fit("forkserver to target", "process.forkserver.start", 1),
            new Fit("forkserver to end", "process.forkserver.exit", 1),
            new Fit("write and read a pipe", "pipe", 2),
            new Fit("look at a pipe", "pipe.select", 1),
            new Fit("look at one more", "pipe.select.each", 1),
            new Fit("round trip", "pipe.wake", 2),
            new Fit("1000 bytes through a pipe", "pipe.kilobyte", 2),
            new Fit("pickle", "pickle", 1),
            new Fit("pickle 1000 bytes", "pickle.kilobyte", 1));

    /** Beside these: how processes slow each other down, for as many as were measured. */
    private static final String SIDE_BY_SIDE = "side by side ";

    private static final String BUSY = "core.busy.";

    /** Rows depend on others (a process's end on its start), so once is not enough. */
    private static final int ROUNDS = 10;

    /** What is slow where computing is slow. */
    private static final List<String> BY_SPEED = List.of("instruction", "opcode.", "extra.", "native", "pickle", "asyncio.", "wake.looks");

    /** Instructions that take less, in ns of Lockstep's own table, do little but get read: as fast as an assignment. */
    private static final long SIMPLE = 4;

    /** The table has whole ns: half of one is as near as a fit comes, in each of what makes up a statement. */
    private static final double NEAR = 0.75;

    private static final double NEAR_SHARE = 0.01;

    private final Measurements real;
    private final List<Fit> fits = new ArrayList<>(SINGLE);
    private Costs costs = Costs.standard();
    private Map<String, Double> simulated = Map.of();

    private Calibration(Measurements real) {
        this.real = real;
        for (String name : real.nanos().keySet()) {
            if (name.startsWith(SIDE_BY_SIDE)) {
                fits.add(new Fit(name, BUSY + name.substring(SIDE_BY_SIDE.length()), 1));
            }
        }
    }

    static Calibration of(Measurements real, PrintStream progress) {
        Calibration made = new Calibration(real);
        made.simulate();
        made.scale();
        made.simulate();
        for (int i = 0; i < ROUNDS && !made.agrees(); i++) {
            made.fit();
            made.simulate();
        }
        made.report(progress);
        return made;
    }

    private void simulate() {
        Program program = new Program("calibrate.py", CPython.script(), List.of("once"), Map.of(), null);
        Settings settings = Settings.DEFAULT.withCores(Math.min(real.cores(), 64)).withCosts(costs).withMaxSeconds(300);
        Console.Collected console = Console.collected();
        Result result = Session.run(program, settings, console);
        if (result.how() != Result.How.FINISHED) {
            throw new IllegalStateException("the measuring program fails in the simulated world: " + console.text());
        }
        simulated = Measurements.parse(console.out(), "the simulated world").nanos();
    }

    /** How much slower than the table's machine this one computes: a first guess, and all there is for the rest. */
    private void scale() {
        double simple = measured("assignment") / simulated.get("assignment");
        double other = (measured("squares") + measured("loop")) / (simulated.get("squares") + simulated.get("loop"));
        for (Map.Entry<String, Long> row : costs.rows().entrySet()) {
            String name = row.getKey();
            if (BY_SPEED.stream().anyMatch(name::startsWith)) {
                boolean isSimple = row.getValue() < SIMPLE && (name.startsWith("opcode.") || name.equals("instruction"));
                costs = costs.with(name, Math.round(row.getValue() * (isSimple ? simple : other)));
            }
        }
        costs = costs.with("gil.interval", Math.round(real.nanos().getOrDefault("switch interval", 5e6)));
    }

    private double measured(String name) {
        Double nanos = real.nanos().get(name);
        if (nanos == null) {
            throw new UserError("the measurements are not complete: there is no '" + name + "'");
        }
        return nanos;
    }

    private boolean agrees() {
        return fits.stream().allMatch(each -> {
            double wanted = real.nanos().getOrDefault(each.measurement, 0.0);
            double by = Math.abs(wanted - simulated.getOrDefault(each.measurement, 0.0));
            return wanted == 0 || by <= Math.max(NEAR * each.times, NEAR_SHARE * wanted);
        });
    }

    /** What was measured, as the fitted table has it. */
    Map<String, Double> simulated() {
        return simulated;
    }

    private void fit() {
        for (Fit each : fits) {
            Double wanted = real.nanos().get(each.measurement);
            if (wanted != null) {
                double by = (wanted - simulated.getOrDefault(each.measurement, wanted)) / each.times;
                // Beside others nothing gets faster, and nothing costs less than nothing.
                long least = each.row.startsWith(BUSY) ? CoreSpeeds.WHOLE : 0;
                costs = costs.with(each.row, Math.max(least, Math.round(costs.nanos(each.row, least) + by)));
            }
        }
    }

    private void report(PrintStream out) {
        out.printf("%n%-26s%14s%14s%n", "what, in ns", "CPython", "Lockstep");
        real.nanos().forEach((name, nanos) -> {
            Double ours = simulated.get(name);
            if (ours != null) {
                out.printf(Locale.ROOT, "%-26s%14.1f%14.1f%n", name, nanos, ours);
            }
        });
        out.println();
    }

    void write(Path file) {
        Map<String, String> sources = new LinkedHashMap<>();
        fits.forEach(f -> sources.put(f.row, String.format(Locale.ROOT, "[M] from: %s, %.1f", f.measurement,
                real.nanos().getOrDefault(f.measurement, 0.0))));
        StringBuilder text = new StringBuilder("# What things cost in the simulated world, in virtual nanoseconds; written by"
                + " lockstep calibrate.\n# Measured on Python " + real.version() + ", " + real.cores() + " cores. [M] fitted to a"
                + " measurement, [D] scaled by the speed of\n# computing, [S] as in Lockstep's own table.\n\n");
        costs.rows().forEach((row, nanos) -> {
            boolean scaled = BY_SPEED.stream().anyMatch(row::startsWith);
            text.append(String.format(Locale.ROOT, "%-28s = %-10d # %s%n", row, nanos,
                    sources.getOrDefault(row, scaled ? "[D]" : "[S]")));
        });
        try {
            Files.writeString(file, text.toString());
        } catch (IOException e) {
            throw new UserError(ExitStatus.FAILED, "cannot write '" + file + "': " + e.getMessage());
        }
    }
}
