package lockstep.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/**
 * Run once by the build, to record which classes usual starts load, and how the interpreter's loop is used: the start-up
 * cache is made from it. What fails here is only missing from the cache.
 */
final class Training {
    private static final String PROGRAM =
            """
            import threading, time, sys
            class Account:
                def __init__(self): self.lock, self.balance = threading.Lock(), 0
                def deposit(self, n):
                    with self.lock: self.balance += n
            def work(account, n):
                for i in range(20): account.deposit(i)
                time.sleep(0.01)
                print(f"{n:>3}: {account.balance!r}", sorted([3, 1, 2], key=lambda x: -x), {1: "a"}, (1.5, None))
            account = Account()
            threads = [threading.Thread(target=work, args=(account, i)) for i in range(3)]
            for t in threads: t.start()
            for t in threads: t.join()
            def numbers():
                yield from range(3)
            try: print(sum(numbers()) / 0)
            except ZeroDivisionError as e: print(e)
            raise SystemExit
            """;

    private Training() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("lockstep-training");
        try {
            Files.writeString(folder.resolve("program.py"), PROGRAM);
            try (var rehearsal = Training.class.getResourceAsStream("rehearsal.py")) {
                Files.copy(Objects.requireNonNull(rehearsal), folder.resolve("rehearsal.py"));
            }
            Main.main(new PrintStream(OutputStream.nullOutputStream()), new String[] {"--version"});
            run(folder, "", "--help");
            run(folder, "", "run", "--timeline", "program.py");
            run(folder, "", "run", "--gil", "free-threaded", "--cores", "2", "--timeline", "program.py");
            run(folder, "", "run", "--real", "program.py");
            run(folder, "", "run", "--real", "--gil", "free-threaded", "rehearsal.py");
            run(folder, "", "run", "--nonsense");
            run(folder, "", "list");
            run(folder, "", "check", "1");
            run(folder, "", "explore", "--max-schedules", "200", "program.py");
            run(folder, "1 + 1\nfor i in range(2):\n    print(i)\n\n%timeline\n%help\n%lesson 1\n", "repl");
            AppTraining.run(surroundings(folder, ""));
        } finally {
            delete(folder);
        }
        System.exit(0); // what this loads, every start does
    }

    private static void run(Path folder, String input, String... args) {
        CommandLines.execute(surroundings(folder, input), args);
    }

    private static Surroundings surroundings(Path folder, String input) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                nowhere,
                nowhere,
                Map.of(
                        "HOME", folder.toString(),
                        "LOCKSTEP_WORKSPACE", folder.resolve("exercises").toString(),
                        "TERM", "xterm-256color"),
                folder,
                Surroundings.ofProcess().home(),
                false,
                () -> false);
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
