package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lockstep.explore.Budget;
import lockstep.explore.Explorer;
import lockstep.explore.Verdict;
import org.junit.jupiter.api.Test;

/** What the scripts of {@code python/processes} cannot say, because CPython does not: reports, time, repetition. */
final class ProcessesTest {
    private static final String CROSSED =
            """
            import multiprocessing as mp

            def one(first, second, met):
                with first:
                    met.wait()
                    with second:
                        pass

            def other(first, second, met):
                with second:
                    met.set()
                    with first:
                        pass

            if __name__ == '__main__':
                first, second, met = mp.Lock(), mp.Lock(), mp.Event()
                both = [mp.Process(target=f, args=(first, second, met)) for f in (one, other)]
                for each in both:
                    each.start()
                for each in both:
                    each.join()
            """;

    private static final String COMPUTING =
            """
            import multiprocessing as mp

            def count(n):
                while n:
                    n -= 1

            if __name__ == '__main__':
                all = [mp.Process(target=count, args=(20_000,)) for _ in range(4)]
                for each in all:
                    each.start()
                for each in all:
                    each.join()
            """;

    private static Result run(String source, int cores) {
        Settings settings = Settings.DEFAULT.withCores(cores).withTrace(true);
        return Session.run(Program.of("program.py", source), settings, Console.silent());
    }

    @Test
    void aStuckProgramNamesItsProcesses() {
        Result result = run(CROSSED, 4);
        assertThat(result.how()).isEqualTo(Result.How.STUCK);
        assertThat(result.message())
                .contains("Process-1, line 6: waits for Lock second, which Process-2 took")
                .contains("Process-1 → Process-2 → Process-1");
    }

    private static String child(String body) {
        return """
                import multiprocessing as mp

                def work(q, c):
                    BODY

                if __name__ == '__main__':
                    q, (a, b) = mp.JoinableQueue(), mp.Pipe()
                    child = mp.Process(target=work, args=(q, b))
                    child.start()
                    child.join()
                """
                .replace("BODY", body);
    }

    private static Verdict explored(String source) {
        return new Explorer(new PythonSubject(Program.of("program.py", source), List.of()), Budget.of(20)).explore();
    }

    @Test
    void anExceptionInAChildIsSeen() {
        String source = child("raise KeyError('k')");
        Result result = run(source, 4);
        assertThat(result.how()).isEqualTo(Result.How.FINISHED);
        assertThat(result.inThreads()).singleElement().satisfies(raised -> {
            assertThat(raised.type()).isEqualTo("KeyError");
            assertThat(raised.line()).isEqualTo(4);
        });
        assertThat(explored(source).kind()).isEqualTo(Verdict.Kind.FAILS);
    }

    @Test
    void aChildThatWaitsForEverEndsTheRun() {
        assertThat(run(child("q.get()"), 4).message()).contains(
                "Process-1, line 4: waits in get() of JoinableQueue q.",
                "Nobody is left who could put anything into JoinableQueue q.");
        assertThat(run(child("c.recv()"), 4).message()).contains(
                "Process-1, line 4: waits in recv() of Connection c.",
                "Nobody is left who could send anything to Connection c.");
        assertThat(run(child("q.put(1); q.join()"), 4).message())
                .contains("Process-1, line 4: waits in join() of JoinableQueue q.", "task_done()")
                .doesNotContain("QueueFeederThread");
    }

    @Test
    void theExplorerNamesTheChildThatWaits() {
        Verdict verdict = explored(child("c.recv()"));
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.FAILS);
        assertThat(verdict.counterexample().failure().description()).isEqualTo("deadlock: Process-1 waits for ever");
        assertThat(verdict.counterexample().cause()).contains("could send anything to it");
    }

    @Test
    void aMessageNobodyWillSendIsReported() {
        Result result = run("import multiprocessing\nmultiprocessing.Queue().get()\n", 4);
        assertThat(result.message()).contains("get() of a Queue").contains("Nobody is left who could put anything into the Queue.");
    }

    @Test
    void startingAProcessNeedsACore() {
        long alone = run(COMPUTING, 1).nanos();
        long beside = run(COMPUTING, 4).nanos();
        assertThat(beside).isBetween(49_000_000L, 80_000_000L);
        assertThat(alone).isGreaterThan(3 * beside);
    }

    @Test
    void processesAreGroupsWithAGilOfTheirOwn() {
        Result result = run(COMPUTING, 4);
        assertThat(result.timeline().processes()).extracting(p -> p.name())
                .containsExactly("MainProcess", "Process-1", "Process-2", "Process-3", "Process-4");
        assertThat(result.timeline().gils()).hasSize(5);
    }

    @Test
    void repeatsItselfExactly() {
        Result once = run(COMPUTING, 2);
        Result twice = run(COMPUTING, 2);
        assertThat(once.nanos()).isEqualTo(twice.nanos());
        assertThat(once.timeline().statistics()).isEqualTo(twice.timeline().statistics());
        assertThat(once.timeline().arrows()).isEqualTo(twice.timeline().arrows());
    }
}
