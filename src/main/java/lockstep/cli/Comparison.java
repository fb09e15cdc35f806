package lockstep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lockstep.kernel.GilProfile;
import lockstep.lesson.RunSettings;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;
import lockstep.trace.Nanos;
import lockstep.trace.Statistics;

/**
 * The same program under several settings, as a table with a bar for each run's time: GILs, cores, and, where the program
 * asks how many workers it may have, their number.
 */
final class Comparison {
    private static final int BAR = 24;

    /** For each number of workers, besides the chosen one. */
    private static final List<Integer> WORKERS = List.of(1, 2, 4, 8);

    private final Surroundings around;
    private final Program program;
    private final RunSettings chosen;
    private final Settings settings;
    private final ProgressLine progress;

    private record Row(String gil, int cores, int workers, Result result) {}

    /** @param settings for each run, but for GIL, cores and workers */
    Comparison(Surroundings around, ProgramFile file, List<String> arguments, RunSettings chosen, Settings settings) {
        this.around = around;
        this.program = new Program(file.name(), file.source(), arguments, Map.of(), file.folder());
        this.chosen = chosen;
        this.settings = settings;
        this.progress = new ProgressLine(around);
    }

    /** @return 0 when all runs ended alike and well, else 1 */
    int execute() {
        List<Row> rows = new ArrayList<>();
        Set<Integer> cores = new TreeSet<>(List.of(1, 2, 4));
        cores.add(chosen.cores());
        for (String gil : List.of("cpython", "cpython-3.9", "free-threaded")) {
            for (int count : cores) {
                if (gil.equals("cpython-3.9") && count != chosen.cores()) {
                    continue; // under a GIL cores change little: one row is enough
                }
                rows.add(run(gil, count, settings.workers()));
            }
        }
        boolean asked = rows.getFirst().result().askedForWorkers();
        if (asked) {
            Set<Integer> counts = new TreeSet<>(WORKERS);
            if (settings.workers() > 0) {
                counts.add(settings.workers());
            }
            counts.forEach(count -> rows.add(run(chosen.gil(), chosen.cores(), count)));
        }
        progress.clear();
        return print(rows, asked);
    }

    private Row run(String gil, int cores, int workers) {
        progress.show("%s, %d %s ...".formatted(gil, cores, cores == 1 ? "core" : "cores"));
        Settings its = settings.withProfile(GilProfile.of(gil)).withCores(cores).withWorkers(workers);
        return new Row(gil, cores, workers, Session.run(program, its, Console.silent()));
    }

    private int print(List<Row> rows, boolean asked) {
        Paper paper = Paper.of(around);
        long slowest = rows.stream().mapToLong(r -> r.result().nanos()).max().orElse(1);
        long first = rows.getFirst().result().nanos();
        around.out().printf("%-14s%5s%s  %8s  %8s  %5s  %s%n", "GIL", "cores", asked ? "  workers" : "", "time", "speed-up",
                "busy", "");
        boolean well = true;
        boolean starting = false;
        for (Row row : rows) {
            Result result = row.result();
            Statistics run = result.timeline().statistics();
            int length = (int) Math.max(1, Math.round((double) BAR * result.nanos() / Math.max(1, slowest)));
            String how = result.how() == Result.How.FINISHED ? "" : "  " + result.how().name().toLowerCase(Locale.ROOT);
            well &= how.isEmpty();
            starting |= run.somebodyPreparing() > run.wall() / 20;
            String workers = !asked ? "" : "%9s".formatted(row.workers() == 0 ? "-" : row.workers());
            around.out().printf(
                    Locale.ROOT, "%-14s%5d%s  %8s  %7.2fx  %5s  %s%s%n", row.gil(), row.cores(), workers,
                    paper.ascii() ? Nanos.text(result.nanos()).replace("µ", "u") : Nanos.text(result.nanos()),
                    (double) first / Math.max(1, result.nanos()), percent(run.speedUp()),
                    (paper.ascii() ? "#" : "█").repeat(length), how);
        }
        around.out().println();
        around.out().println("Speed-up: against the first row. Busy: work done per time passed, all cores together.");
        if (starting) {
            around.out().println("Python's own starting and ending, which processes cost, is no work here.");
        }
        if (asked) {
            around.out().println("Workers: what os.cpu_count() answers, from which pools take their number; - as many as cores.");
        }
        around.out().flush();
        return well ? ExitStatus.OK : ExitStatus.FAILED;
    }

    /** A little is not nothing. */
    private static String percent(double share) {
        long percent = Math.round(100 * share);
        return percent == 0 && share > 0 ? "<1%" : percent + "%";
    }
}
