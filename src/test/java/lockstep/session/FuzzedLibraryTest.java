package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random input for what reads text and bytes (regular expressions, format specs, struct, json, pickle, csv, ...): a value
 * or an exception of Python's. {@code -Dfuzz.library=100000} for a long run; fuzz_library.py compares with CPython.
 */
class FuzzedLibraryTest {
    private static final int INPUTS = Integer.getInteger("fuzz.library", 60);
    private static final int FIRST = Integer.getInteger("fuzz.first", 1_000_000);
    private static final String LOOP =
            """
            import itertools, random, re, sys, warnings
            warnings.simplefilter('ignore')
            %s
            for seed in range(%d, %d):
                try: shown = ascii(one(random.Random(seed)))
                except MemoryError: shown = 'MemoryError'
                except (SystemError, RuntimeError): print(seed); raise
                except Exception as e: shown = 'raised', type(e).__name__
            print('all')
            """;

    @TestFactory
    Stream<DynamicTest> aValueOrAnException() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)));
        }
    }

    private static void run(Path file) throws IOException {
        Console.Collected console = Console.collected();
        String source = LOOP.formatted(Files.readString(file), FIRST, FIRST + INPUTS);
        Settings patient = Settings.DEFAULT.withMaxSeconds(60 + INPUTS / 10.0);
        Session session = new Session(Program.of("fuzz.py", source), patient, console);
        Result result = session.run();
        assertThat(session.fault()).isNull();
        assertThat(console.text()).isEqualTo("all\n");
        assertThat(List.of(result.exitStatus())).containsExactly(0);
    }
}
