import java.io.IOException;
import java.io.InputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;

/**
 * Programs of {@code src/bench/python} in the simulated world with a trace, warm, beside CPython: CPU seconds of the best
 * of several runs in one process each. CPU time, because a machine is seldom idle; the garbage collector's is added.
 *
 * <p>Run by {@code src/bench/run}; arguments are names of programs ({@code fib}), {@code --runs N} and
 * {@code --python FILE} ("none": ours alone).
 */
public final class Benchmarks {
    private static final String DRIVER = """
            import sys, io, time, gc
            name, runs = sys.argv[1], int(sys.argv[2])
            code = compile(open(name).read(), name, "exec")
            out, best = sys.stdout, 1e9
            for _ in range(runs):
                sys.stdout = io.StringIO()
                begin = time.process_time()
                exec(code, {"__name__": "__main__"})
                best = min(best, time.process_time() - begin)
                text, sys.stdout = sys.stdout.getvalue(), out
            print(best)
            print(text, end="")
            """;

    public static void main(String[] args) throws Exception {
        int runs = 12;
        String python = "python3.13";
        List<String> names = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--runs" -> runs = Integer.parseInt(args[++i]);
                case "--python" -> python = args[++i];
                default -> names.add(args[i]);
            }
        }
        Path folder = Path.of("src/bench/python");
        if (names.isEmpty()) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(each -> each.getFileName().toString().replace(".py", "")).sorted().forEach(names::add);
            }
        }
        System.out.printf("| %-14s | Lockstep s | CPython s | ratio |%n| --- | ---: | ---: | ---: |%n", "program");
        double logs = 0;
        int compared = 0;
        for (String name : names) {
            Path file = folder.resolve(name + ".py");
            Measured ours = ours(file, runs);
            Measured theirs = python.equals("none") ? new Measured(Double.NaN, ours.output) : theirs(python, file, runs);
            double ratio = ours.seconds / theirs.seconds;
            System.out.printf(
                    Locale.ROOT, "| %-14s | %10.3f | %9.3f | %5.2f |%n", name, ours.seconds, theirs.seconds, ratio);
            if (!ours.output.equals(theirs.output)) {
                System.out.println("OUTPUT DIFFERS:\n" + ours.output + "---\n" + theirs.output);
            }
            logs += Math.log(ratio);
            compared++;
        }
        System.out.printf(Locale.ROOT, "| geometric mean |            |           | %5.2f |%n", Math.exp(logs / compared));
        System.exit(0);
    }

    private record Measured(double seconds, String output) {}

    private static Measured ours(Path file, int runs) throws IOException {
        Program program = Program.of(file.getFileName().toString(), Files.readString(file));
        Settings settings = Settings.DEFAULT.withTrace(true);
        double best = Double.MAX_VALUE;
        Console.Collected output = Console.collected();
        for (int i = 0; i < runs; i++) {
            output = Console.collected();
            long before = nanos();
            Result result = Session.run(program, settings, output);
            best = Math.min(best, (nanos() - before) / 1e9);
            if (result.how() != Result.How.FINISHED) {
                throw new IllegalStateException(file + ": " + result.message() + output.text());
            }
        }
        return new Measured(best, output.text());
    }

    /** CPU time of this thread, which runs the whole simulation, and of the collector. */
    private static long nanos() {
        long sum = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (GarbageCollectorMXBean each : ManagementFactory.getGarbageCollectorMXBeans()) {
            sum += each.getCollectionTime() * 1_000_000;
        }
        return sum;
    }

    private static Measured theirs(String python, Path file, int runs) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                python, "-c", DRIVER, file.toString(), String.valueOf(Math.min(runs, 7)));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        try (InputStream in = process.getInputStream()) {
            String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            return new Measured(Double.parseDouble(text.substring(0, end)), text.substring(end + 1));
        }
    }
}
