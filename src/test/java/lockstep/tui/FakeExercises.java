package lockstep.tui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lockstep.lesson.RunSettings;
import lockstep.trace.Traces;

/** One exercise; its checker looks for the word "Lock". */
final class FakeExercises implements Exercises {
    static final Item STALE = new Item(
            "stale-read",
            List.of("stale-read"),
            "03-stale-read",
            "A stale read",
            "threads",
            """
            An account, and two threads that use it. `deposit` pays in. `withdraw` pays out if there is enough, and
            says whether it did.

            Money gets lost. Two deposits of 10 and 20 into an empty account can leave 20, or 10. Mend `Account`, so that
            under every order of the threads

            - no deposit gets lost,
            - nobody gets money that is not there,
            - nobody waits for ever.
            """,
            List.of(
                    "In which line is the balance read, and in which is it written?",
                    "All of it must be done by one thread at a time. That is what a lock is for.",
                    "`with self.lock:` gives the lock back at the end of the block."));

    static final Item WAITS = new Item(
            "overlap", List.of("overlap"), "01-overlap-the-waits", "Overlap the waits", "waiting", "Overlap them.", List.of());

    static final Finding LOST = new Finding(
            "test_two_deposits",
            false,
            "10 and 20 are paid into an empty account: the balance is 30.",
            "The balance is 10.",
            "",
            new Schedule(List.of("MainThread", "first", "second"), List.of(
                    new Step(1, 14, "self.balance = new_balance(self.balance, amount)", "reads self.balance = 0", false),
                    new Step(2, 14, "self.balance = new_balance(self.balance, amount)", "reads self.balance = 0", true),
                    new Step(2, 14, "self.balance = new_balance(self.balance, amount)", "writes self.balance = 20", false),
                    new Step(1, 14, "self.balance = new_balance(self.balance, amount)", "writes self.balance = 10", false))),
            "CPython 3.13 can do this: there is a call between reading the balance and writing it.",
            "Which thread wrote a balance that it had worked out from an old one?",
            "3 of 12 orders fail.",
            "r1:010110");

    private static final String STARTER = """
            import threading


            def new_balance(balance, amount):
                return balance + amount


            class Account:
                # TODO: make it safe for several threads
                def __init__(self, balance):
                    self.balance = balance

                def deposit(self, amount):
                    self.balance = new_balance(self.balance, amount)
            """;

    private final Path folder;

    FakeExercises(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Item> all() {
        return List.of(WAITS, STALE);
    }

    @Override
    public Path file(Item item) throws IOException {
        Path file = folder.resolve(item.id().replace('-', '_') + ".py");
        if (!Files.exists(file)) {
            Files.writeString(file, STARTER);
        }
        return file;
    }

    @Override
    public Report check(Item item, RunControl control) {
        control.progress("120 of 342 schedules");
        try {
            boolean passed = Files.readString(file(item)).contains("Lock");
            Finding refusal = new Finding("test_after_a_refusal", true,
                    "20 of 10 are refused. After that, 5 can be paid in: the balance is 15.", "", "", null, "", "",
                    "all 6 orders", null);
            Finding deposits = passed
                    ? new Finding("test_two_deposits", true, LOST.expected(), "", "", null, "", "", "all 342 orders", null)
                    : LOST;
            return new Report(passed, passed ? "All 2 tests hold under every order." : "1 of 2 tests fails.", "",
                    List.of(deposits, refusal));
        } catch (IOException e) {
            return new Report(false, "Your file cannot be read.", "", List.of());
        }
    }

    @Override
    public DemoResult replay(Item item, Finding finding, RunControl control) {
        return new DemoResult("the balance is 10", Traces.deadlock(), DemoResult.Ending.FAILED,
                "AssertionError: the balance is 10", "failing schedule of " + finding.test());
    }

    @Override
    public DemoResult run(Item item, Finding finding, RunSettings settings, RunControl control) {
        return new DemoResult("", Traces.deadlock(), DemoResult.Ending.FINISHED, "", settings.words());
    }

    @Override
    public Optional<String> solution(Item item) {
        return Optional.of("import threading\n\nclass Account:\n    lock = threading.Lock()\n");
    }

    @Override
    public Path reset(Item item) throws IOException {
        Path kept = folder.resolve("kept.py");
        Files.writeString(kept, Files.readString(file(item)));
        Files.writeString(file(item), STARTER);
        return kept;
    }
}
