package lockstep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import lockstep.lesson.RunSettings;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;
import lockstep.trace.Nanos;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep curve}: what N threads cost beside N tasks. */
@Command(
        name = "curve",
        synopsisHeading = "Usage: ",
        customSynopsis = "lockstep curve [OPTIONS] [FILE]",
        header = {"What N threads take, beside as many asyncio tasks.", ""},
        description = {
            "",
            "Time and memory as N grows, in the simulated world. Its own program waits",
            "0.1 s in each of them. A program of yours is run with 'threads N' and then",
            "'tasks N' as its arguments, and shall do its work in that way.",
            ""
        },
        parameterListHeading = "",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Time is virtual. Memory is what CPython 3.13 keeps resident for them on Linux,",
            "by the rows memory.thread and memory.task of the cost table; the kernel's own",
            "stack of 16 kB for each thread comes on top."
        })
final class CurveCommand implements Callable<Integer> {
    private static final int MAX = 100_000;
    private static final int BAR = 16;

    private final Surroundings around;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", hideParamSyntax = true,
            description = "Your program; without it, one that only waits.")
    @Nullable String file;

    @Option(names = "--sizes", paramLabel = "N,N,...", hideParamSyntax = true, split = ",", defaultValue = "10,100,1000,10000",
            description = "The numbers to try (default 10,100,1000,10000).")
    List<Integer> sizes = List.of();

    @Option(names = "--json", description = "As JSON, for other programs.")
    boolean json;

    @Mixin
    WorldOptions world = new WorldOptions();

    @Mixin
    Tables tables = new Tables();

    @Mixin
    BudgetOptions budget = new BudgetOptions();

    @Mixin
    HelpOption help = new HelpOption();

    /** One run. */
    private record Point(String way, int size, Result result, long bytes) {}

    CurveCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        RunSettings chosen = world.settings();
        budget.check();
        if (world.real) {
            throw new UserError("a curve is simulated: leave out --real");
        }
        for (int size : sizes) {
            if (size < 1 || size > MAX) {
                throw new UserError("--sizes are 1 to " + MAX + ", not " + size);
            }
        }
        ProgramFile own = file == null ? null : ProgramFile.read(file, around);
        Settings settings = tables.apply(Worlds.settings(chosen, budget, false), around);
        List<Point> points = new ArrayList<>();
        ProgressLine progress = new ProgressLine(around);
        boolean well = true;
        for (int size : sizes) {
            for (String way : List.of("threads", "tasks")) {
                progress.show("%d %s ...".formatted(size, way));
                Console.Collected console = Console.collected();
                List<String> arguments = List.of(way, Integer.toString(size));
                Program program = own == null
                        ? new Program("curve.py", ownProgram(), arguments, Map.of(), null)
                        : new Program(own.name(), own.source(), arguments, Map.of(), own.folder());
                Result result = Session.run(program, settings, console);
                if (result.how() != Result.How.FINISHED) {
                    well = false;
                    progress.clear();
                    around.err().print(console.text());
                }
                long each = settings.costs().nanos(way.equals("threads") ? "memory.thread" : "memory.task");
                points.add(new Point(way, size, result, each * size));
            }
        }
        progress.clear();
        if (json) {
            around.out().println(json(points));
        } else {
            print(points);
        }
        around.out().flush();
        return well ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private void print(List<Point> points) {
        boolean ascii = Paper.of(around).ascii();
        long slowest = points.stream().mapToLong(p -> p.result.nanos()).max().orElse(1);
        long most = points.stream().mapToLong(Point::bytes).max().orElse(1);
        around.out().printf("%7s  %-8s%10s  %-" + BAR + "s%10s  %s%n", "N", "as", "time", "", "memory", "");
        for (Point each : points) {
            String time = Nanos.text(each.result.nanos());
            String how = each.result.how() == Result.How.FINISHED ? "" : "  " + each.result.how().name().toLowerCase(Locale.ROOT);
            String line = String.format(Locale.ROOT, "%7d  %-8s%10s  %-" + BAR + "s%10s  %s%s", each.size, each.way,
                    ascii ? time.replace("µ", "u") : time, bar(each.result.nanos(), slowest, ascii), bytes(each.bytes),
                    bar(each.bytes, most, ascii), how);
            around.out().println(line.stripTrailing());
        }
    }

    private static String bar(long value, long most, boolean ascii) {
        return (ascii ? "#" : "█").repeat((int) Math.max(1, Math.round((double) BAR * value / Math.max(1, most))));
    }

    private static String bytes(long bytes) {
        return bytes < 1 << 20
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static String json(List<Point> points) {
        List<String> rows = new ArrayList<>();
        for (Point each : points) {
            rows.add(String.format(Locale.ROOT,
                    "  {\"as\": \"%s\", \"n\": %d, \"seconds\": %.6f, \"bytes\": %d, \"ended\": \"%s\"}", each.way, each.size,
                    each.result.nanos() / 1e9, each.bytes, each.result.how().name().toLowerCase(Locale.ROOT)));
        }
        return "[\n" + String.join(",\n", rows) + "\n]";
    }

    private static String ownProgram() {
        try (InputStream in = CurveCommand.class.getResourceAsStream("curve.py")) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: curve.py");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
