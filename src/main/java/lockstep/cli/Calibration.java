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
            new Fit("squares", "opcode.BINARY_OP", 2),
            new Fit("wide", "extra.int.wide", 1),
            new Fit("call", "opcode.CALL", 1),
            new Fit("item", "opcode.BINARY_SUBSCR", 1),
            new Fit("store item", "opcode.STORE_SUBSCR", 1),
            new Fit("attribute", "opcode.LOAD_ATTR", 1),
            new Fit("store attribute", "opcode.STORE_ATTR", 1),
            new Fit("lock", "native.lock.acquire", 2),
            new Fit("lock", "native.lock.release", 2),
            new Fit("overshoot", "timer.overshoot", 1),
            new Fit("sleep zero", "sleep.zero", 1),
            new Fit("hand over a lock", "wake", 1),
            new Fit("start a thread", "thread.latency", 1),
            new Fit("start and join a thread", "thread.join", 1),
            new Fit("spawn own share", "process.create", 1),
            new Fit("spawn to target", "process.spawn", 1),
            new Fit("spawn to end", "process.exit", 1),
            new Fit("forkserver to target", "process.forkserver", 1),
            new Fit("round trip", "pipe.wake", 2),
            new Fit("a byte through a pipe", "pipe.byte", 2),
            new Fit("pickle", "pickle", 1),
            new Fit("pickle a byte", "pickle.byte", 1));

    /** Beside these: how processes slow each other down, for as many as were measured. */
    private static final String SIDE_BY_SIDE = "side by side ";

    private static final String BUSY = "core.busy.";

    /** Later rows depend on earlier ones (a process's end on its start), so once is not enough. */
    private static final int ROUNDS = 4;

    /** What is slow where computing is slow. */
    private static final List<String> BY_SPEED = List.of("instruction", "opcode.", "extra.", "native", "pickle", "asyncio.");

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
        for (int i = 0; i < ROUNDS; i++) {
            made.simulate();
            made.fit();
        }
        made.simulate();
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

    /** How much slower than the table's machine this one computes. */
    private void scale() {
        double factor = measured("squares", "loop") / (simulated.get("squares") + simulated.get("loop"));
        for (Map.Entry<String, Long> row : costs.rows().entrySet()) {
            if (BY_SPEED.stream().anyMatch(row.getKey()::startsWith)) {
                costs = costs.with(row.getKey(), Math.round(row.getValue() * factor));
            }
        }
        costs = costs.with("gil.interval", Math.round(real.nanos().getOrDefault("switch interval", 5e6)));
    }

    private double measured(String one, String other) {
        Double first = real.nanos().get(one);
        Double second = real.nanos().get(other);
        if (first == null || second == null) {
            throw new UserError("the measurements are not complete: there is no '" + (first == null ? one : other) + "'");
        }
        return first + second;
    }

    private void fit() {
        for (Fit each : fits) {
            Double wanted = real.nanos().get(each.measurement);
            if (wanted != null) {
                double by = (wanted - simulated.get(each.measurement)) / each.times;
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
