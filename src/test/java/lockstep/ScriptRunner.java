package lockstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lockstep.session.Console;
import lockstep.session.Program;
import lockstep.session.Session;
import lockstep.session.Settings;
import org.junit.jupiter.api.DynamicTest;

/**
 * Runs the scripts of a folder and compares each with what stands in its own last lines: {@code # expect: } for a line
 * of stdout, {@code # expect stderr: } for a line of stderr, {@code # expect exit: } for a status other than 0. CPython
 * wrote them there (src/test/python/record_scripts.py).
 */
public final class ScriptRunner {
    private static final String OUT = "# expect:";
    private static final String ERR = "# expect stderr:";
    private static final String EXIT = "# expect exit:";

    private ScriptRunner() {}

    /** One test a script, named {@code feature/name}. Files and folders whose name begins with an underscore are imported only. */
    public static Stream<DynamicTest> tests(Path folder) throws IOException {
        List<Path> scripts;
        try (Stream<Path> all = Files.walk(folder)) {
            scripts = all.filter(p -> p.toString().endsWith(".py") && !folder.relativize(p).toString().matches("(.*/)?_.*"))
                    .sorted()
                    .toList();
        }
        return scripts.stream()
                .map(p -> DynamicTest.dynamicTest(
                        folder.relativize(p).toString().replace(".py", ""), p.toUri(), () -> check(p)));
    }

    private static void check(Path script) throws IOException {
        String source = Files.readString(script);
        Console.Collected console = Console.collected();
        Program program = new Program(
                script.getFileName().toString(), source, List.of(), Map.of(), script.toAbsolutePath().getParent());
        int status = Session.run(program, Settings.DEFAULT, console).exitStatus();
        assertThat(seen(console, status)).isEqualTo(expected(source));
    }

    private static String seen(Console.Collected console, int status) {
        return "stdout:\n" + console.out() + "stderr:\n" + console.err() + "exit: " + status;
    }

    private static String expected(String source) {
        StringBuilder out = new StringBuilder();
        StringBuilder err = new StringBuilder();
        String status = "0";
        for (String line : source.split("\n")) {
            if (line.startsWith(OUT)) {
                out.append(after(line, OUT)).append("\n");
            } else if (line.startsWith(ERR)) {
                err.append(after(line, ERR)).append("\n");
            } else if (line.startsWith(EXIT)) {
                status = after(line, EXIT);
            }
        }
        return "stdout:\n" + out + "stderr:\n" + err + "exit: " + status;
    }

    private static String after(String line, String mark) {
        return line.length() > mark.length() ? line.substring(mark.length() + 1) : "";
    }
}
