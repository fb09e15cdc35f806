package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs that try to hang, exhaust or break whatever runs them, or to reach the host: each ends within its budgets, as
 * Python says or with a message that names the budget. A quarter of them, unless {@code -Dhostile=all}.
 */
class HostileProgramsTest {
    private static final boolean ALL = "all".equals(System.getProperty("hostile"));
    private static final int SHARE = 4;
    private static final int REAL_SHARE = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private record Hostile(String name, String source) {}

    private static List<Hostile> programs() throws IOException {
        List<Hostile> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile"))) {
            for (Path file : files.sorted().toList()) {
                for (String part : Files.readString(file).split("(?m)^## ")) {
                    int end = part.indexOf('\n');
                    if (end > 0) {
                        String topic = file.getFileName().toString().replace(".txt", ": ");
                        all.add(new Hostile(topic + part.substring(0, end), part.substring(end + 1)));
                    }
                }
            }
        }
        return all;
    }

    @TestFactory
    Stream<DynamicTest> endWithinTheirBudgets() throws IOException {
        List<Hostile> all = programs();
        return IntStream.range(0, all.size())
                .filter(i -> ALL || i % SHARE == 0)
                .mapToObj(i -> {
                    boolean real = i / SHARE % REAL_SHARE == 0;
                    String name = all.get(i).name + (real ? " (real)" : "");
                    return DynamicTest.dynamicTest(name, () -> run(all.get(i), real));
                });
    }

    private static void run(Hostile program, boolean real) {
        Settings small = new Settings(
                real, 4, Settings.DEFAULT.profile(), 5_000_000, 1, 0.25, 24L << 20, 100_000, true);
        Console.Collected console = Console.collected();
        Session session = new Session(Program.of("hostile.py", program.source), small, console);
        AtomicReference<Result> ended = new AtomicReference<>();
        assertTimeoutPreemptively(PATIENCE, () -> ended.set(session.run()));
        Result result = ended.get();
        assertThat(session.fault()).isNull();
        assertThat(console.text())
                .doesNotContain("fault in Lockstep")
                .doesNotContain("Java heap")
                .doesNotContainPattern("java\\.lang\\.\\w+(Error|Exception)")
                .doesNotContain("root:x:0");
        switch (result.how()) {
            case STOPPED -> {
                assertThat(result.exitStatus()).isEqualTo(1);
                assertThat(result.message()).startsWith("Stopped: ").contains("(--max-");
            }
            case STUCK -> assertThat(result.message()).startsWith("Stuck: ");
            case FAILED -> assertThat(result.exitStatus()).isNotZero();
            case FINISHED -> assertThat(result.exitStatus()).isZero();
        }
    }

    @Test
    void theStopNamesBudgetAndLine() {
        Console.Collected console = Console.collected();
        Settings brief = Settings.DEFAULT.withMaxSeconds(2);
        Result result = Session.run(
                Program.of("hostile.py", "\n\nany(iter(int, 1))\n"), brief, console);
        assertThat(result.message())
                .isEqualTo("Stopped: its 2 s of wall time are over (--max-seconds), at line 3");
    }

    @Test
    void threadsAndRecursionAreBudgets() {
        Settings few = Settings.DEFAULT.withLimits(new Limits(1000, 3, 50));
        Console.Collected console = Console.collected();
        Session.run(
                Program.of(
                        "hostile.py",
                        """
                        import sys, threading, time
                        sys.setrecursionlimit(10 ** 6)
                        def f(n): f(n + 1)
                        try: f(0)
                        except RecursionError as e: print(e)
                        try:
                            while True: threading.Thread(target=time.sleep, args=(1,)).start()
                        except RuntimeError as e: print(e)
                        print('x' * 2000)
                        """),
                few,
                console);
        assertThat(console.text())
                .isEqualTo("""
                        maximum recursion depth exceeded (--max-recursion)
                        can't start new thread: 3 are alive (--max-threads)
                        Stopped: it printed more than 0.001 MB (--max-output), at line 9
                        """);
    }
}
