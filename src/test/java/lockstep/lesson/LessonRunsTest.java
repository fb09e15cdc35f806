package lockstep.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.kernel.GilProfile;
import lockstep.library.Library;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Result;
import lockstep.session.Session;
import lockstep.session.Settings;
import lockstep.trace.GilLane;
import lockstep.trace.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lessons tell is what happens: every demo is run in the simulated world. */
class LessonRunsTest {
    /** More hand-overs of the GIL than this and nobody can read the picture. */
    private static final int READABLE = 24;

    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|from) (\\w+)");

    private static final Map<String, Outcome> RUNS = new LinkedHashMap<>();

    private record Outcome(Result result, String out) {
        Statistics statistics() {
            return result.timeline().statistics();
        }
    }

    private static List<Step.Demo> demos() {
        return Lessons.load(Path.of("")).all().stream().flatMap(Lesson::demos).toList();
    }

    private static Outcome run(String id) {
        Step.Demo demo = demos().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
        Matcher imports = IMPORT.matcher(demo.code());
        while (imports.find()) {
            assumeTrue(Library.names().contains(imports.group(1)), "no module " + imports.group(1) + " yet");
        }
        return RUNS.computeIfAbsent(id, key -> {
            RunSettings wanted = demo.settings();
            Settings settings = Settings.DEFAULT
                    .withCores(wanted.cores())
                    .withProfile(GilProfile.of(wanted.gil()))
                    .withSwitchInterval(wanted.switchMicros() * 1000)
                    .withSeed(wanted.seed())
                    .withSites(wanted.sites())
                    .withTrace(true);
            Console.Collected console = Console.collected();
            return new Outcome(Session.run(Program.of(key + ".py", demo.code()), settings, console), console.out());
        });
    }

    static Stream<String> ids() {
        return demos().stream().map(Step.Demo::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aDemoRunsPrintsWhatIsToldAndCanBeRead(String id) {
        Outcome outcome = run(id);
        Result.How end = Set.of("two-locks-stuck", "future-inside").contains(id) ? Result.How.STUCK : Result.How.FINISHED;
        assertThat(outcome.result().how()).as(outcome.result().message() + outcome.out()).isEqualTo(end);
        Step.Demo demo = demos().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
        String told = demo.output();
        if (told != null) {
            assertThat(outcome.out().strip()).isEqualTo(told.strip());
        }
        if (demo.show().contains(Step.Show.TIMELINE)) {
            assertThat(outcome.result().timeline().gils())
                    .allSatisfy(gil -> assertThat(handOvers(gil)).isLessThanOrEqualTo(READABLE));
        }
    }

    private static int handOvers(GilLane gil) {
        List<Integer> holders = new ArrayList<>();
        for (int i = 0; i < gil.holders().size(); i++) {
            int holder = gil.holder(i);
            if (holder >= 0 && (holders.isEmpty() || holders.getLast() != holder)) {
                holders.add(holder);
            }
        }
        return holders.size() - 1;
    }

    @Test
    void waitsOverlapAlsoOnOneCore() {
        assertThat(run("four-sleeps").result().nanos()).isBetween(400_000_000L, 405_000_000L);
        assertThat(run("four-sleeps").statistics().utilisation()).isLessThan(0.01);
        assertThat(run("four-sleeps-threads").result().nanos()).isBetween(100_000_000L, 105_000_000L);
        assertThat(run("four-sleeps-one-core").result().nanos()).isBetween(100_000_000L, 105_000_000L);
    }

    @Test
    void workInPythonCodeDoesNot() {
        assertThat(ratio("four-loops-threads", "four-loops")).isBetween(0.97, 1.1);
        assertThat(run("four-loops").statistics().utilisation()).isGreaterThan(0.99);
        assertThat(run("four-loops-threads").statistics().mostAtOnce()).isEqualTo(1);
        assertThat(ratio("countdown-two", "countdown-one")).isBetween(0.97, 1.1);
    }

    @Test
    void withoutAGilItDoes() {
        assertThat(ratio("countdown-free", "countdown-two")).isBetween(0.48, 0.55);
        assertThat(run("countdown-free").statistics().mostAtOnce()).isEqualTo(2);
    }

    @Test
    void aCheckSumLetsGoOfTheGil() {
        Matcher times = Pattern.compile("in turn: +(\\d+) ms\ntwo threads: +(\\d+) ms\n").matcher(run("sha-two").out());
        assertThat(times.matches()).isTrue();
        assertThat(Double.parseDouble(times.group(2)) / Double.parseDouble(times.group(1))).isBetween(0.45, 0.65);
    }

    @Test
    void downloadsStartInOrder() {
        assertThat(run("downloads").out()).startsWith("start  1\nstart  2\nstart  3\n").endsWith("all done\n");
    }

    @Test
    void updatesAreLostWhereItIsToldAndOnlyThere() {
        assertThat(run("counter-bare").out()).isEqualTo("600000 of 600000\n");
        assertThat(counted("counter-bare-39")).isLessThan(550_000);
        assertThat(counted("counter-call")).isLessThan(550_000);
    }

    @Test
    void nobodyEatsWithTwoLocksInOppositeOrders() {
        assertThat(run("two-locks-stuck").out()).isEmpty();
        assertThat(run("two-locks-stuck").result().message()).contains("Lock fork").contains("Lock knife");
    }

    @Test
    void processesWorkAtTheSameTimeAndShareNothing() {
        assertThat(run("process-countdown").statistics().mostAtOnce()).isEqualTo(4);
        Matcher times = Pattern.compile("one countdown: +([\\d.]+) s\nfour processes: ([\\d.]+) s\n").matcher(run("process-countdown").out());
        assertThat(times.matches()).isTrue();
        assertThat(Double.parseDouble(times.group(1))).isEqualTo(0.04);
        assertThat(Double.parseDouble(times.group(2))).isEqualTo(0.1);
        assertThat(run("process-no-guard").out()).isEqualTo("done, exit code 1\n");
        assertThat(counted("process-value")).isLessThan(20_000);
    }

    @Test
    void sendingATinyJobCostsHundredsOfTimesTheJob() {
        Matcher times = Pattern.compile("a loop: ([\\d.]+) ms\na pool: ([\\d.]+) ms\n").matcher(run("process-tiny-jobs").out());
        assertThat(times.matches()).isTrue();
        assertThat(Double.parseDouble(times.group(2))).isGreaterThan(100 * Double.parseDouble(times.group(1)));
    }

    @Test
    void tasksWaitAtTheSameTimeUnlessSomebodyBlocks() {
        assertThat(run("async-in-turn").result().nanos()).isBetween(400_000_000L, 405_000_000L);
        assertThat(run("async-tasks").result().nanos()).isBetween(100_000_000L, 105_000_000L);
        assertThat(run("async-blocked").result().nanos()).isGreaterThan(450_000_000L);
        assertThat(run("async-to-thread").result().nanos()).isBetween(300_000_000L, 305_000_000L);
        assertThat(run("async-forgotten").out()).isEqualTo("done\n");
    }

    @Test
    void futuresOfTwoWorkersAndTwoKindsOfPools() {
        assertThat(run("future-submit").result().nanos()).isBetween(200_000_000L, 205_000_000L);
        Matcher times = Pattern.compile("threads: +([\\d.]+) s\nprocesses: ([\\d.]+) s\n").matcher(run("future-two-pools").out());
        assertThat(times.matches()).isTrue();
        assertThat(Double.parseDouble(times.group(2))).isLessThan(Double.parseDouble(times.group(1)));
        assertThat(run("future-inside").out()).isEmpty();
    }

    private static int counted(String id) {
        return Integer.parseInt(run(id).out().replaceAll("(?s) .*", ""));
    }

    private static double ratio(String one, String other) {
        return (double) run(one).result().nanos() / run(other).result().nanos();
    }
}
